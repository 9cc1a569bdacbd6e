using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Registers.Suppliers;

/// <summary>The events of a register gathered by supplier and product, in the order of their first rows.</summary>
internal sealed class SupplyRelations
{
    private readonly Dictionary<(string Supplier, string Product), SupplyRows> _byKey = [];
    private readonly List<SupplyRows> _all = [];

    public IReadOnlyList<SupplyRows> All => _all;

    /// <summary>The relation that the events of the current row belong to.</summary>
    public SupplyRows Add(IReadOnlyList<SupplierEvent> events, RowCells row)
    {
        var happened = events[0];
        // A row that does not say of whom it speaks belongs to no other such row: each may hold what another supplier failed in.
        var isNamed = IsName(happened.Supplier) && IsName(happened.Product);
        var key = (happened.Supplier, happened.Product);
        if (!isNamed || !_byKey.TryGetValue(key, out var relation))
        {
            relation = new() { Supplier = happened.Supplier, Product = happened.Product };
            _all.Add(relation);
            if (isNamed) _byKey.Add(key, relation);
        }

        relation.Add(events, row.Bad);
        return relation;
    }

    /// <summary>Suppliers, and products of one supplier, whose names differ in letter case, width or blanks alone.</summary>
    public IReadOnlyList<string> Alike() =>
    [
        .. Alike(_all.Select(relation => relation.Supplier)),
        .. _all.GroupBy(relation => NameKey.Of(relation.Supplier), StringComparer.Ordinal).SelectMany(group => Alike(group.Select(relation => relation.Product))),
    ];

    private static IEnumerable<string> Alike(IEnumerable<string> names) => names.Where(IsName).Distinct(StringComparer.Ordinal)
        .GroupBy(NameKey.Of, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).SelectMany(group => group);

    private static bool IsName(string text) => text.Length > 0 && !Cells.IsErrorValue(text);
}
