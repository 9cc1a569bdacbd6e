using Microsoft.EntityFrameworkCore;
using NodaTime;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Imports;
using Yiko.Compliance.Host.People;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.Rows;

/// <summary>Reads registers, and writes single rows of them, each with its decision in one transaction.</summary>
internal sealed class RegisterStore(ComplianceDb db, DecisionLedger ledger, HostClock clock, Author author, RevisionCache trials)
{
    private const int Chunk = 1000;

    /// <summary>The day on which one asks.</summary>
    public LocalDate Today => clock.Today;

    /// <summary>Whether the request says why.</summary>
    public bool IsExplained => author.Reason is not null;

    public IQueryable<RegisterItem> Items(Register register) => db.Items.AsNoTracking().Where(item => item.Area == register.Area);

    public Task<Page<RegisterItem>> ListAsync(Register register, RegisterFilter filter, PageRequest page, CancellationToken cancellation) =>
        filter.Ordered(register, Items(register)).PageAsync(page, cancellation);

    /// <summary>Every row asked for: in the order asked for, or else in the order in which they came.</summary>
    public IAsyncEnumerable<RegisterItem> AllAsync(Register register, RegisterFilter filter) =>
        (filter.Sort is null ? filter.Of(Items(register)).OrderBy(item => item.Key) : filter.Ordered(register, Items(register))).AsAsyncEnumerable();

    /// <summary>An item, also one that was withdrawn.</summary>
    public Task<RegisterItem?> FindAsync(Register register, string id, CancellationToken cancellation) =>
        Items(register).IgnoreQueryFilters().SingleOrDefaultAsync(item => item.Id == id, cancellation);

    /// <summary>The departments that a register names, as many as a list may have to choose from.</summary>
    public async Task<IReadOnlyList<string>> DepartmentsAsync(Register register, CancellationToken cancellation) => await Items(register)
        .Where(item => item.Department != string.Empty).Select(item => item.Department).Distinct().OrderBy(name => name).Take(500).ToListAsync(cancellation);

    /// <summary>How many items have what left to do; of the controlled ones those that are to be reviewed by today.</summary>
    public async Task<(long Outstanding, long ToReview)> WorkAsync(Register register, CancellationToken cancellation) =>
    (
        await Items(register).LongCountAsync(item => item.Work == Work.Outstanding, cancellation),
        await Items(register).LongCountAsync(item => item.Work == Work.Controlled && (item.ReviewOn == null || item.ReviewOn <= Today), cancellation));

    /// <summary>How many items stand where.</summary>
    public async Task<(Standing Standing, long Count)[]> CountAsync(Register register, CancellationToken cancellation)
    {
        var counts = await Items(register).GroupBy(item => item.Standing).ToDictionaryAsync(group => group.Key, group => group.LongCount(), cancellation);
        return [.. register.Standings.Where(standing => counts.ContainsKey(standing.Word)).Select(standing => (standing, counts[standing.Word]))];
    }

    /// <summary>Adds an item, or a row to its item where rows are gathered.</summary>
    public Task<Written> AddAsync(Register register, Row row, CancellationToken cancellation) => WriteAsync(
        register,
        register.IdOf(row),
        item =>
        {
            if (item is not null && !register.Gathers) return Written.Exists;
            item ??= register.New(row);
            return Written.Of(item, register.Take(item, row, Today));
        },
        cancellation);

    /// <summary>Changes an item, unless somebody else changed it since a version was read.</summary>
    public Task<Written> ChangeAsync(Register register, string id, long version, Func<RegisterItem, Written> change, CancellationToken cancellation) => WriteAsync(
        register,
        id,
        item => item is null ? Written.Missing : item.Version != version ? Written.Stale : change(item),
        cancellation);

    /// <summary>Decides an item again by the rules in force. The decision before stays.</summary>
    public Task<Written> ReassessAsync(Register register, string id, CancellationToken cancellation) =>
        WriteAsync(register, id, item => item is null ? Written.Missing : Written.Of(item), cancellation, Right.Decide);

    /// <summary>
    /// Withdraws an item, or a document, with the reason that the request gives. It leaves lists and counts, and stays to be read with all its records.
    /// </summary>
    public Task<Written> WithdrawAsync(string area, RuleSetStamp rules, string id, long version, CancellationToken cancellation) => ledger.WriteAsync(
        area,
        async chain =>
        {
            if (author.Reason is null) return Written.Unexplained;
            var item = await db.Items.IgnoreQueryFilters().SingleOrDefaultAsync(item => item.Area == area && item.Id == id, cancellation);
            if (item is null) return Written.Missing;
            if (item.WithdrawnOn is not null) return Written.Withdrawn;
            if (item.Version != version) return Written.Stale;
            chain.Append(area, id, new() { Question = DecisionQuestions.Withdrawal, RuleSet = rules, Request = "{}", Verdict = """{"withdrawn":true}""" });
            item.WithdrawnOn = chain.Date;
            item.Version++;
            return Written.Of(item);
        },
        cancellation,
        Right.Decide);

    /// <summary>Decides every item again that another rule set decided: what an organisation does when it adopts new rules.</summary>
    /// <returns>How many items were decided again.</returns>
    public Task<long> ReassessAllAsync(Register register, CancellationToken cancellation) => ledger.WriteAsync(
        register.Area,
        async chain =>
        {
            for (var done = 0L; ;)
            {
                var items = await db.Items.Where(item => item.Area == register.Area && item.RuleSetHash != register.Stamp.ContentHash)
                    .OrderBy(item => item.Key).Take(Chunk).ToListAsync(cancellation);
                if (items.Count == 0) return done;
                foreach (var item in items) register.Decide(item, register.Ask(item, chain.Date), chain);
                await db.SaveChangesAsync(cancellation);
                db.ChangeTracker.Clear();
                done += items.Count;
            }
        },
        cancellation,
        Right.Decide);

    /// <summary>What other rules would change over the whole register. Nothing is stored.</summary>
    public Task<RegisterTrial> TryAsync(Register register, IRuleSet other, CancellationToken cancellation) => trials.GetAsync(
        db, register.Area, _ => CompareAsync(register, other, cancellation), cancellation, $"{other.Id} {clock.Today}");

    private async Task<RegisterTrial> CompareAsync(Register register, IRuleSet other, CancellationToken cancellation)
    {
        var trial = new RegisterTrial();
        await foreach (var item in Items(register).OrderBy(item => item.Key).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var inquiry = register.Ask(item, clock.Today);
            trial.Add(item, inquiry, inquiry.Under(register.InForce), inquiry.Under(other));
        }

        return trial;
    }

    /// <summary>Fills in what lists look for in items that were stored before lists looked for it.</summary>
    public async Task IndexAsync(Register register, CancellationToken cancellation)
    {
        for (List<RegisterItem> items; (items = await db.Items.IgnoreQueryFilters().Where(item => item.Area == register.Area && item.Texts == string.Empty).OrderBy(item => item.Key).Take(Chunk).ToListAsync(cancellation)).Count > 0;)
        {
            foreach (var item in items) register.Index(item);
            await db.SaveChangesAsync(cancellation);
            db.ChangeTracker.Clear();
        }
    }

    private Task<Written> WriteAsync(
        Register register, string id, Func<RegisterItem?, Written> write, CancellationToken cancellation, Right right = Right.Write) => ledger.WriteAsync(
        register.Area,
        async chain =>
        {
            var known = await db.Items.IgnoreQueryFilters().SingleOrDefaultAsync(item => item.Area == register.Area && item.Id == id, cancellation);
            if (known?.WithdrawnOn is not null) return Written.Withdrawn;
            // Neither a row of another department nor one that is given away.
            if (known is not null && !author.MayWriteOf(known.Department)) throw new NotAllowedException(NotAllowedException.OtherDepartment);
            var written = write(known);
            if (written is not { Outcome: WriteOutcome.Done, Item: { } item }) return written;
            if (!author.MayWriteOf(item.Department)) throw new NotAllowedException(NotAllowedException.OtherDepartment);
            register.Decide(item, register.Ask(item, chain.Date), chain);
            if (db.Entry(item).State == EntityState.Detached) db.Add(item);
            return written;
        },
        cancellation,
        right);
}

/// <summary>What became of a write.</summary>
internal enum WriteOutcome
{
    Done,
    Unchanged,
    Missing,
    Stale,
    Exists,

    /// <summary>What was asked needs a reason, and none was given.</summary>
    Unexplained,

    /// <summary>The item was withdrawn and stays as it was then.</summary>
    Withdrawn,

    /// <summary>What was sent does not go with what the row holds.</summary>
    Mixed,
}

/// <summary>The outcome of a write, with the item as it now is.</summary>
internal sealed record Written
{
    public static Written Missing { get; } = new() { Outcome = WriteOutcome.Missing };

    public static Written Stale { get; } = new() { Outcome = WriteOutcome.Stale };

    public static Written Exists { get; } = new() { Outcome = WriteOutcome.Exists };

    public static Written Unexplained { get; } = new() { Outcome = WriteOutcome.Unexplained };

    public static Written Withdrawn { get; } = new() { Outcome = WriteOutcome.Withdrawn };

    public static Written Mixed { get; } = new() { Outcome = WriteOutcome.Mixed };

    public required WriteOutcome Outcome { get; init; }

    public RegisterItem? Item { get; init; }

    public static Written Of(RegisterItem item, bool isChanged = true) =>
        new() { Outcome = isChanged ? WriteOutcome.Done : WriteOutcome.Unchanged, Item = item };
}

internal static class RegisterServices
{
    /// <summary>Puts a register into the host: by its own type for its area, by the common one for pages, and with the importer of its files.</summary>
    public static void AddRegister<TRegister>(this IServiceCollection services)
        where TRegister : Register
    {
        services.AddSingleton<TRegister>();
        services.AddSingleton<Register>(provider => provider.GetRequiredService<TRegister>());
        services.AddScoped<IImporter>(provider => new RegisterImporter(provider.GetRequiredService<ComplianceDb>(), provider.GetRequiredService<TRegister>()));
    }
}
