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

    /// <summary>Suppliers, and products of one supplier, whose names are different texts and yet alike.</summary>
    public IReadOnlyList<string> Alike() =>
    [
        .. NameKey.Alike(_all.Select(relation => relation.Supplier).Where(IsName)),
        .. _all.GroupBy(relation => NameKey.Of(relation.Supplier), StringComparer.Ordinal).SelectMany(group => NameKey.Alike(group.Select(relation => relation.Product).Where(IsName))),
    ];

    private static bool IsName(string text) => text.Length > 0 && !Cells.IsErrorValue(text);
}
