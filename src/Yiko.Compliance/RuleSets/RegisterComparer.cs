namespace Yiko.Compliance.RuleSets;

/// <summary>Compares a register item by item, counts grades, and keeps what changes.</summary>
internal static class RegisterComparer
{
    /// <summary>Items between two looks at the cancellation token.</summary>
    private const long BetweenLooks = 1 << 10;

    /// <summary>Compares a register.</summary>
    /// <param name="items">The items.</param>
    /// <param name="decide">Both verdicts on an item.</param>
    /// <param name="grades">The grade of a verdict; null where an item is not rated.</param>
    /// <param name="changes">What changes from one verdict to the other; empty where nothing does.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static RegisterComparison<TVerdict> Compare<TItem, TVerdict>(
        IEnumerable<TItem> items,
        Func<TItem, (TVerdict Present, TVerdict Other)> decide,
        Func<TVerdict, Grade?> grades,
        Func<TVerdict, TVerdict, ValueList<Reason>> changes,
        CancellationToken cancellation)
        where TVerdict : class
    {
        List<VerdictComparison<TVerdict>> changed = [];
        List<Cell> cells = [];
        var count = 0L;
        foreach (var item in items)
        {
            if (count % BetweenLooks == 0) cancellation.ThrowIfCancellationRequested();
            var (present, other) = decide(item);
            CellOf(cells, grades(present), grades(other)).Count++;
            var what = changes(present, other);
            if (!what.IsEmpty) changed.Add(new(present, other, what) { Index = count });
            count++;
        }

        var transitions = cells
            .Select(cell => new GradeTransition(cell.Present, cell.Other, cell.Count))
            .OrderBy(cell => cell.Present?.Code, StringComparer.Ordinal).ThenBy(cell => cell.Other?.Code, StringComparer.Ordinal);
        return new(count, changed.ToValueList(), transitions.ToValueList());
    }

    // A matrix has a few dozen cells, and an engine hands out the grades of its rule set: the same objects each time, found without
    // looking at their codes.
    private static Cell CellOf(List<Cell> cells, Grade? present, Grade? other)
    {
        foreach (var cell in cells)
        {
            if (ReferenceEquals(cell.Present, present) && ReferenceEquals(cell.Other, other)) return cell;
        }

        var known = cells.Find(cell => cell.Present?.Code == present?.Code && cell.Other?.Code == other?.Code);
        if (known is null) cells.Add(known = new(present, other));
        return known;
    }

    private sealed class Cell(Grade? present, Grade? other)
    {
        public Grade? Present { get; } = present;

        public Grade? Other { get; } = other;

        public long Count { get; set; }
    }
}
