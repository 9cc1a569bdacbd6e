using Ardalis.GuardClauses;

namespace Yiko.Compliance.Documents;

/// <summary>What changed, for those who read it: the measure, a shortest way from the old text to the new one, the clauses concerned and a summary.</summary>
/// <remarks>No other way of deletions and insertions is shorter.</remarks>
public sealed record ChangeReport
{
    /// <summary>The measure; the same as without a report.</summary>
    public required ChangeMeasure Measure
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>
    /// The runs of units that are kept, deleted and inserted, in the order of the texts; where units are replaced, the deletion stands
    /// before the insertion. They are counted in the unit of the measure.
    /// </summary>
    public required ValueList<EditRun> Runs { get; init; }

    /// <summary>The clauses that changed: those of the new text in its order, then the removed ones in the order of the old text.</summary>
    public required ValueList<ClauseChange> Clauses { get; init; }

    /// <summary>The report in a few sentences: codes that a formatter puts into either language.</summary>
    public required Rationale Summary
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The number of units that are kept, deleted or inserted.</summary>
    /// <param name="kind">What happens to them.</param>
    public long Count(EditKind kind)
    {
        long count = 0;
        foreach (var run in Runs)
        {
            if (run.Kind == kind) count += run.Count;
        }

        return count;
    }

    /// <summary>The new text as units, from the old one.</summary>
    /// <param name="oldUnits">The units of the old text, as <see cref="IChangeMeter.Split"/> gives them.</param>
    /// <exception cref="ArgumentException">The report does not begin with this text.</exception>
    public ValueList<string> ApplyTo(IReadOnlyList<string> oldUnits)
    {
        Guard.Against.Null(oldUnits);
        var result = new List<string>(oldUnits.Count);
        var next = 0;
        foreach (var run in Runs)
        {
            if (run.Kind == EditKind.Insert)
            {
                result.AddRange(run.Units);
                continue;
            }

            if (next + run.Count > oldUnits.Count) throw NotOf(nameof(oldUnits));
            for (var i = 0; i < run.Count; i++)
            {
                if (run.Kind == EditKind.Keep) result.Add(oldUnits[next + i]);
                else if (run.Units[i] != oldUnits[next + i]) throw NotOf(nameof(oldUnits));
            }

            next += run.Count;
        }

        return next == oldUnits.Count ? result.ToValueList() : throw NotOf(nameof(oldUnits));
    }

    private static ArgumentException NotOf(string name) => new("The report belongs to another text.", name);
}
