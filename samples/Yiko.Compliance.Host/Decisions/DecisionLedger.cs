using Microsoft.EntityFrameworkCore;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.Decisions;

/// <summary>The one way in which the host writes: a transaction that holds the end of the chain, so that appends stand in line.</summary>
internal sealed class DecisionLedger(ComplianceDb db, HostClock clock)
{
    /// <summary>Does all of the work, or none of it.</summary>
    /// <param name="area">The register that is written; its revision grows if anything was.</param>
    /// <param name="work">Changes rows and appends decisions; may save in between.</param>
    /// <param name="cancellation">Undoes what was done so far.</param>
    public async Task<T> WriteAsync<T>(string area, Func<ChainWriter, Task<T>> work, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var chain = new ChainWriter(db, await LockAsync(cancellation), clock.Today);
        var result = await work(chain);
        await db.SaveChangesAsync(cancellation);
        if (chain.Appended > 0)
        {
            await db.ChainHeads.ExecuteUpdateAsync(
                head => head.SetProperty(it => it.Number, chain.Number).SetProperty(it => it.Hash, chain.Hash).SetProperty(it => it.Date, chain.Date),
                cancellation);
            await db.Registers.Where(register => register.Area == area)
                .ExecuteUpdateAsync(register => register.SetProperty(it => it.Revision, it => it.Revision + 1), cancellation);
        }

        await transaction.CommitAsync(cancellation);
        return result;
    }

    // A transaction of SQLite begins immediately and so excludes other writers; PostgreSQL is asked for the row.
    private Task<ChainHead> LockAsync(CancellationToken cancellation) => db.Database.IsNpgsql()
        ? db.ChainHeads.FromSql($"""SELECT * FROM "ChainHeads" FOR UPDATE""").AsNoTracking().SingleAsync(cancellation)
        : db.ChainHeads.AsNoTracking().SingleAsync(cancellation);
}
