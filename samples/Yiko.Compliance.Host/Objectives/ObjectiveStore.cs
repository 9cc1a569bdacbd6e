using Microsoft.EntityFrameworkCore;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Objectives;

namespace Yiko.Compliance.Host.Objectives;

/// <summary>Questions to the register of objectives, and new measurements.</summary>
internal sealed class ObjectiveStore(ComplianceDb db, DecisionLedger ledger, IDecider<ObjectiveItem> decider)
{
    /// <summary>A page of the register in its order.</summary>
    public Task<Page<ObjectiveItem>> ListAsync(ObjectiveStatus? status, PageRequest page, CancellationToken cancellation)
    {
        var objectives = db.Objectives.AsNoTracking();
        if (status is not null) objectives = objectives.Where(objective => objective.Status == status);
        return objectives.OrderBy(objective => objective.Key).PageAsync(page, cancellation);
    }

    /// <summary>Adds what a day brought and appraises the objective again. Ratios and counts do not mix, and neither goes with a plain value.</summary>
    public Task<Written<ObjectiveItem>> MeasureAsync(string id, long version, ObjectiveEntry entry, CancellationToken cancellation) => ledger.WriteAsync(
        Areas.Objectives,
        async chain =>
        {
            var item = await db.Objectives.SingleOrDefaultAsync(objective => objective.Id == id, cancellation);
            if (item is null) return Written<ObjectiveItem>.Missing;
            if (item.Version != version) return Written<ObjectiveItem>.Stale;
            if (item.Value.Length > 0 || item.Entries.Any(other => other.Denominator is null != entry.Denominator is null)) return Written<ObjectiveItem>.Mixed;
            item.Entries.Add(entry);
            if (item.Outstanding is { } left) item.Outstanding = Math.Max(0, left - (long)System.Numerics.BigInteger.Min(entry.Denominator ?? 0, left));
            item.Version++;
            decider.Decide(item, chain);
            return Written<ObjectiveItem>.Of(item);
        },
        cancellation);
}
