namespace Yiko.Compliance.Documents;

/// <summary>Carries out what a report tells, unit by unit, and says where it does not fit the text.</summary>
internal static class EditScripts
{
    /// <summary>The new text as units, from the old one.</summary>
    public static ValueList<string> ApplyTo(this ChangeReport report, ValueList<string> oldUnits)
    {
        List<string> result = [];
        var next = 0;
        foreach (var run in report.Runs)
        {
            Assert.Equal((next, result.Count), (run.OldStart, run.NewStart));
            if (run.Kind != EditKind.Keep) Assert.Equal(run.Count, run.Units.Count);
            if (run.Kind == EditKind.Delete) Assert.Equal(oldUnits.Skip(next).Take(run.Count), run.Units);
            if (run.Kind != EditKind.Delete) result.AddRange(run.Kind == EditKind.Insert ? run.Units : oldUnits.Skip(next).Take(run.Count));
            if (run.Kind != EditKind.Insert) next += run.Count;
        }

        Assert.Equal(oldUnits.Count, next);
        return result.ToValueList();
    }

    /// <summary>How many units are kept, deleted or inserted.</summary>
    public static long Count(this ChangeReport report, EditKind kind) => report.Runs.Where(run => run.Kind == kind).Sum(run => run.Count);
}
