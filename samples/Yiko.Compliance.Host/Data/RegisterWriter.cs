using Microsoft.EntityFrameworkCore;
using Yiko.Compliance.Host.Decisions;

namespace Yiko.Compliance.Host.Data;

/// <summary>Adds and changes single rows of a register, each with its decision in one transaction.</summary>
internal sealed class RegisterWriter<TItem>(ComplianceDb db, DecisionLedger ledger, IRegister<TItem> register)
    where TItem : RegisterItem
{
    public Task<Written<TItem>> AddAsync(TItem input, CancellationToken cancellation) => ledger.WriteAsync(
        register.Area,
        async chain =>
        {
            if (await db.Set<TItem>().AnyAsync(item => item.Id == input.Id, cancellation)) return Written<TItem>.Exists;
            input.Version = 1;
            db.Add(input);
            register.Decide(input, chain);
            return Written<TItem>.Of(input);
        },
        cancellation);

    /// <summary>Changes a row, unless somebody else changed it since <paramref name="version"/> was read.</summary>
    public Task<Written<TItem>> ChangeAsync(long version, TItem input, CancellationToken cancellation) => ledger.WriteAsync(
        register.Area,
        async chain =>
        {
            if (await FindAsync(input.Id, cancellation) is not { } item) return Written<TItem>.Missing;
            if (item.Version != version) return Written<TItem>.Stale;
            register.Keep(input, item);
            if (register.Take(item, input)) DecideAgain(item, chain);
            return Written<TItem>.Of(item);
        },
        cancellation);

    private void DecideAgain(TItem item, ChainWriter chain)
    {
        item.Version++;
        register.Decide(item, chain);
    }

    private Task<TItem?> FindAsync(string id, CancellationToken cancellation) => db.Set<TItem>().SingleOrDefaultAsync(item => item.Id == id, cancellation);
}

/// <summary>What became of a write.</summary>
internal enum WriteOutcome
{
    Done,
    Missing,
    Stale,
    Exists,

    /// <summary>What was sent does not go with what the row holds.</summary>
    Mixed,
}

/// <summary>The outcome of a write, with the row as it now is.</summary>
internal sealed record Written<TItem>
    where TItem : RegisterItem
{
    public static Written<TItem> Missing { get; } = new() { Outcome = WriteOutcome.Missing };

    public static Written<TItem> Stale { get; } = new() { Outcome = WriteOutcome.Stale };

    public static Written<TItem> Exists { get; } = new() { Outcome = WriteOutcome.Exists };

    public static Written<TItem> Mixed { get; } = new() { Outcome = WriteOutcome.Mixed };

    public required WriteOutcome Outcome { get; init; }

    public TItem? Item { get; init; }

    public static Written<TItem> Of(TItem item) => new() { Outcome = WriteOutcome.Done, Item = item };
}
