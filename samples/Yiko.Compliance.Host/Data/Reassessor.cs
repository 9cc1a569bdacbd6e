using Microsoft.EntityFrameworkCore;
using Yiko.Compliance.Host.Decisions;

namespace Yiko.Compliance.Host.Data;

/// <summary>Decides rows again that did not change, because rules or days did. The decisions before stay.</summary>
internal sealed class Reassessor<TItem>(ComplianceDb db, DecisionLedger ledger, IDecider<TItem> decider)
    where TItem : RegisterItem
{
    private const int Chunk = 1000;

    /// <summary>Decides a row again by the rules in force. The decision before stays.</summary>
    public Task<Written<TItem>> ReassessAsync(string id, CancellationToken cancellation) => ledger.WriteAsync(
        decider.Area,
        async chain =>
        {
            if (await db.Set<TItem>().SingleOrDefaultAsync(item => item.Id == id, cancellation) is not { } item) return Written<TItem>.Missing;
            DecideAgain(item, chain);
            return Written<TItem>.Of(item);
        },
        cancellation);

    /// <summary>Decides every row again that another rule set decided: what an organisation does when it adopts new rules.</summary>
    /// <returns>How many rows were decided again.</returns>
    public Task<long> ReassessAllAsync(CancellationToken cancellation) => ledger.WriteAsync(
        decider.Area,
        async chain =>
        {
            var done = 0L;
            while (true)
            {
                var items = await db.Set<TItem>().Where(item => item.RuleSetHash != decider.RuleSet.ContentHash)
                    .OrderBy(item => item.Key).Take(Chunk).ToListAsync(cancellation);
                if (items.Count == 0) return done;
                foreach (var item in items) DecideAgain(item, chain);
                await db.SaveChangesAsync(cancellation);
                db.ChangeTracker.Clear();
                done += items.Count;
            }
        },
        cancellation);

    private void DecideAgain(TItem item, ChainWriter chain)
    {
        item.Version++;
        decider.Decide(item, chain);
    }
}
