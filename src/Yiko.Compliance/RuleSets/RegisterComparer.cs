namespace Yiko.Compliance.RuleSets;

/// <summary>Compares a register item by item, counts grades, and keeps what changes.</summary>
internal static class RegisterComparer
{
    /// <summary>Items between two looks at the cancellation token.</summary>
    private const long BetweenLooks = 1 << 10;

    /// <summary>Compares a register.</summary>
    /// <param name="items">The items.</param>
    /// <param name="decide">Both verdicts on an item.</param>
    /// <param name="grades">The grades of both verdicts; null where an item is not rated.</param>
    /// <param name="compare">The comparison of an item, if its verdict changes; null if not.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static RegisterComparison<TComparison> Compare<TItem, TVerdict, TComparison>(
        IEnumerable<TItem> items,
        Func<TItem, (TVerdict Present, TVerdict Other)> decide,
        Func<TVerdict, Grade?> grades,
        Func<TVerdict, TVerdict, TComparison?> compare,
        CancellationToken cancellation)
        where TComparison : class
    {
        List<ChangedItem<TComparison>> changed = [];
        List<(Grade? Present, Grade? Other)> cells = [];
        List<long> counts = [];
        var count = 0L;
        foreach (var item in items)
        {
            if (count % BetweenLooks == 0) cancellation.ThrowIfCancellationRequested();
            var (present, other) = decide(item);
            var cell = CellOf(cells, grades(present), grades(other));
            if (cell == counts.Count) counts.Add(0);
            counts[cell]++;
            if (compare(present, other) is { } comparison) changed.Add(new() { Index = count, Comparison = comparison });
            count++;
        }

        return new()
        {
            Count = count,
            Changed = changed.ToValueList(),
            Grades = cells
                .Select((cell, i) => new GradeTransition { Present = cell.Present, Other = cell.Other, Count = counts[i] })
                .OrderBy(cell => cell.Present?.Code, StringComparer.Ordinal).ThenBy(cell => cell.Other?.Code, StringComparer.Ordinal)
                .ToValueList(),
        };
    }

    // A matrix has a few dozen cells, and an engine hands out the grades of its rule set: the same objects each time, found without
    // looking at their codes.
    private static int CellOf(List<(Grade? Present, Grade? Other)> cells, Grade? present, Grade? other)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (ReferenceEquals(cells[i].Present, present) && ReferenceEquals(cells[i].Other, other)) return i;
        }

        var known = cells.FindIndex(cell => cell.Present?.Code == present?.Code && cell.Other?.Code == other?.Code);
        if (known >= 0) return known;
        cells.Add((present, other));
        return cells.Count - 1;
    }
}
