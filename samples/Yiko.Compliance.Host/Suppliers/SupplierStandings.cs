using Microsoft.EntityFrameworkCore;
using NodaTime;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Host.Suppliers;

/// <summary>Where every supplier of every product stands on a day: asked anew, since a day that passes changes it without any event.</summary>
internal sealed class SupplierStandings(ComplianceDb db, SuppliersRegister register, ISupplierClassifier classifier)
{
    public async Task<IReadOnlyList<SupplyStanding>> AsOfAsync(LocalDate day, CancellationToken cancellation)
    {
        var supplies = await db.Set<SupplyItem>().AsNoTracking().ToListAsync(cancellation);
        return
        [
            .. supplies.OrderBy(supply => supply.Supplier, StringComparer.Ordinal).ThenBy(supply => supply.Product, StringComparer.Ordinal)
                .Select(supply => new SupplyStanding { Item = supply, Verdict = classifier.Classify(register.HistoryOf(supply, day)) }),
        ];
    }
}

/// <summary>A supplier of a product with the verdict as of a day.</summary>
internal sealed record SupplyStanding
{
    public required SupplyItem Item { get; init; }

    public required SupplierClassification Verdict { get; init; }
}
