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
        Dictionary<(string? Present, string? Other), (Grade? Present, Grade? Other, long Count)> matrix = [];
        var count = 0L;
        foreach (var item in items)
        {
            if (count % BetweenLooks == 0) cancellation.ThrowIfCancellationRequested();
            var (present, other) = decide(item);
            var (from, to) = (grades(present), grades(other));
            var cell = (from?.Code, to?.Code);
            matrix[cell] = (from, to, matrix.TryGetValue(cell, out var before) ? before.Count + 1 : 1);
            if (compare(present, other) is { } comparison) changed.Add(new() { Index = count, Comparison = comparison });
            count++;
        }

        return new()
        {
            Count = count,
            Changed = changed.ToValueList(),
            Grades = matrix
                .OrderBy(cell => cell.Key.Present, StringComparer.Ordinal).ThenBy(cell => cell.Key.Other, StringComparer.Ordinal)
                .Select(cell => new GradeTransition { Present = cell.Value.Present, Other = cell.Value.Other, Count = cell.Value.Count })
                .ToValueList(),
        };
    }
}
