using Microsoft.EntityFrameworkCore;
using NodaTime;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.People;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.Decisions;

/// <summary>The one way in which the host writes: a transaction that holds the end of the chain, so that appends stand in line.</summary>
internal sealed partial class DecisionLedger(ComplianceDb db, HostClock clock, Author author, ILogger<DecisionLedger> log)
{
    /// <summary>Does all of the work, or none of it.</summary>
    /// <param name="area">The register that is written; its revision grows if anything was.</param>
    /// <param name="work">Changes rows and appends decisions; may save in between.</param>
    /// <param name="cancellation">Undoes what was done so far.</param>
    /// <param name="right">What the person signed in has to be allowed, whichever way the request came.</param>
    /// <exception cref="NotAllowedException">The person is not.</exception>
    public async Task<T> WriteAsync<T>(string area, Func<ChainWriter, Task<T>> work, CancellationToken cancellation, Right right = Right.Write)
    {
        if (!author.May(right)) throw new NotAllowedException(NotAllowedException.Role);
        // To the second: what is hashed is then what either database gives back.
        Authorship authorship = new(author.Name, Instant.FromUnixTimeSeconds(clock.Now.ToUnixTimeSeconds()), author.Reason);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var chain = new ChainWriter(db, await LockAsync(cancellation), clock.Today, authorship);
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
        if (chain.Appended > 0) LogWritten(log, authorship.By, area, chain.Number - chain.Appended + 1, chain.Number);
        return result;
    }

    // A transaction of SQLite begins immediately and so excludes other writers; PostgreSQL is asked for the row.
    private Task<ChainHead> LockAsync(CancellationToken cancellation) => db.Database.IsNpgsql()
        ? db.ChainHeads.FromSql($"""SELECT * FROM "ChainHeads" FOR UPDATE""").AsNoTracking().SingleAsync(cancellation)
        : db.ChainHeads.AsNoTracking().SingleAsync(cancellation);

    [LoggerMessage(Level = LogLevel.Information, Message = "Written: {Author}: {Area}: records {First} to {Last}")]
    private static partial void LogWritten(ILogger log, string author, string area, long first, long last);
}
