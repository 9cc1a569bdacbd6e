using NodaTime;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Registers.Suppliers;

/// <summary>The rows of one supplier and product, gathered from wherever they stand in the register.</summary>
internal sealed class SupplyRows
{
    private readonly List<SupplierEvent> _events = [];
    private readonly List<(LocalDate? Date, BadCell Cell)> _bad = [];

    public required string Supplier { get; init; }

    public required string Product { get; init; }

    /// <summary>The unknown cells of each row; empty where the register has none.</summary>
    public List<string[]> Carried { get; } = [];

    public void Add(SupplierEvent happened, IEnumerable<BadCell> bad)
    {
        _events.Add(happened);
        _bad.AddRange(bad.Select(cell => (happened.Date, cell)));
    }

    public SupplyHistory HistoryAsOf(LocalDate day) => new() { Supplier = Supplier, Product = Product, Events = [.. _events], AsOf = day };

    /// <summary>The cells that could not be read in rows that count on a day; a row without a readable date may count.</summary>
    public BadCell[] BadAsOf(LocalDate day) => [.. _bad.Where(bad => bad.Date is not { } date || date <= day).Select(bad => bad.Cell)];
}
