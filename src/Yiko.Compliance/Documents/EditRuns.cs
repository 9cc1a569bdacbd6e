using Yiko.Compliance.Documents.Measuring;

namespace Yiko.Compliance.Documents;

/// <summary>Puts the marks of kept units together into runs.</summary>
internal static class EditRuns
{
    public static ValueList<EditRun> Of(EditMarks marks, ValueList<string> old, ValueList<string> @new)
    {
        var runs = new List<EditRun>();
        int i = 0, j = 0;
        while (i < old.Count || j < @new.Count)
        {
            var deleted = Length(marks.OldKept, i, kept: false);
            if (deleted > 0) runs.Add(Run(EditKind.Delete, i, j, deleted, old.AsSpan().Slice(i, deleted)));
            i += deleted;

            var inserted = Length(marks.NewKept, j, kept: false);
            if (inserted > 0) runs.Add(Run(EditKind.Insert, i, j, inserted, @new.AsSpan().Slice(j, inserted)));
            j += inserted;

            var kept = Math.Min(Length(marks.OldKept, i, kept: true), Length(marks.NewKept, j, kept: true));
            if (kept > 0) runs.Add(Run(EditKind.Keep, i, j, kept, []));
            i += kept;
            j += kept;
        }

        return runs.ToValueList();
    }

    private static int Length(bool[] marks, int start, bool kept)
    {
        var end = start;
        while (end < marks.Length && marks[end] == kept) end++;
        return end - start;
    }

    private static EditRun Run(EditKind kind, int oldStart, int newStart, int count, ReadOnlySpan<string> units) =>
        new(kind, oldStart, newStart, count, ValueList.Create(units));
}
