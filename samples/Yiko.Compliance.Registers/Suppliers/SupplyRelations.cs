using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Registers.Suppliers;

/// <summary>The events of a register gathered by supplier and product, in the order of their first rows.</summary>
internal sealed class SupplyRelations
{
    private readonly Dictionary<(string Supplier, string Product), SupplyRows> _byKey = [];
    private readonly List<SupplyRows> _all = [];

    public IReadOnlyList<SupplyRows> All => _all;

    /// <summary>The relation that the event of the current row belongs to.</summary>
    public SupplyRows Add(SupplierEvent happened, RowCells row)
    {
        // A row that does not say of whom it speaks belongs to no other such row: each may hold what another supplier failed in.
        var isNamed = IsName(happened.Supplier) && IsName(happened.Product);
        var key = (happened.Supplier, happened.Product);
        if (!isNamed || !_byKey.TryGetValue(key, out var relation))
        {
            relation = new() { Supplier = happened.Supplier, Product = happened.Product };
            _all.Add(relation);
            if (isNamed) _byKey.Add(key, relation);
        }

        relation.Add(happened, row.Bad);
        return relation;
    }

    private static bool IsName(string text) => text.Length > 0 && !Cells.IsErrorValue(text);
}
