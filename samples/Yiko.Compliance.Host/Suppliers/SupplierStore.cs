using Microsoft.EntityFrameworkCore;
using NodaTime;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Host.Suppliers;

/// <summary>Questions to the supplier register, and new events. Where a supplier stands depends on the day: it is decided when it is asked.</summary>
internal sealed class SupplierStore(ComplianceDb db, DecisionLedger ledger, ISupplierClassifier classifier, IDecider<SupplyItem> decider)
{
    /// <summary>Every supplier of every product as of a day, by supplier and product.</summary>
    public async Task<IReadOnlyList<SupplyStanding>> StandingsAsync(LocalDate asOf, CancellationToken cancellation)
    {
        var supplies = await db.Supplies.AsNoTracking().ToListAsync(cancellation);
        return
        [
            .. supplies.OrderBy(supply => supply.Supplier, StringComparer.Ordinal).ThenBy(supply => supply.Product, StringComparer.Ordinal)
                .Select(supply => StandingOf(supply, asOf)),
        ];
    }

    public async Task<SupplyStanding?> FindAsync(string id, LocalDate asOf, CancellationToken cancellation) =>
        await db.Supplies.AsNoTracking().SingleOrDefaultAsync(supply => supply.Id == id, cancellation) is { } supply ? StandingOf(supply, asOf) : null;

    /// <summary>Records an event and decides where the supplier stands now. An event that is there already changes nothing.</summary>
    public Task<SupplyItem> RecordAsync(SupplierEvent happened, CancellationToken cancellation) => ledger.WriteAsync(
        Areas.Suppliers,
        async chain =>
        {
            var id = SupplyItem.IdOf(happened.Supplier, happened.Product);
            var supply = await db.Supplies.SingleOrDefaultAsync(it => it.Id == id, cancellation);
            if (supply is null) db.Add(supply = SupplyItem.Of(happened.Supplier, happened.Product));
            if (!supply.Add(happened)) return supply;
            supply.Version++;
            decider.Decide(supply, chain);
            return supply;
        },
        cancellation);

    private SupplyStanding StandingOf(SupplyItem supply, LocalDate asOf) => new() { Item = supply, Verdict = classifier.Classify(supply.HistoryAsOf(asOf)) };
}

/// <summary>A supplier of a product with the verdict as of a day.</summary>
internal sealed record SupplyStanding
{
    public required SupplyItem Item { get; init; }

    public required SupplierClassification Verdict { get; init; }
}
