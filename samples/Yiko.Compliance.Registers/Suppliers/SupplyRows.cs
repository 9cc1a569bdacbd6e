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

    /// <summary>The events of a row and its bad cells, which count from the first of their days on; from ever where one is unknown.</summary>
    public void Add(IReadOnlyList<SupplierEvent> events, IEnumerable<BadCell> bad)
    {
        _events.AddRange(events);
        var first = events.All(happened => happened.Date is not null) ? events.Min(happened => happened.Date) : null;
        _bad.AddRange(bad.Select(cell => (first, cell)));
    }

    public SupplyHistory HistoryAsOf(LocalDate day) => new() { Supplier = Supplier, Product = Product, Events = [.. _events], AsOf = day };

    /// <summary>The cells that could not be read in rows that count on a day; a row without a readable date may count.</summary>
    public BadCell[] BadAsOf(LocalDate day) => [.. _bad.Where(bad => bad.Date is not { } date || date <= day).Select(bad => bad.Cell)];
}
