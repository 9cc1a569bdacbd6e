using Microsoft.EntityFrameworkCore;
using NodaTime;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Imports;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.Decisions;

/// <summary>Questions to the stored decisions.</summary>
internal sealed class DecisionStore(ComplianceDb db)
{
    private const int Window = 5000;
    private const int MostFindings = 100;

    public Task<Page<StoredDecision>> ListAsync(DecisionFilter filter, PageRequest page, CancellationToken cancellation)
    {
        var decisions = db.Decisions.AsNoTracking();
        if (filter.Area is { Length: > 0 } area) decisions = decisions.Where(decision => decision.Area == area);
        if (filter.Item is { Length: > 0 } item) decisions = decisions.Where(decision => decision.Item == item);
        if (filter.By is { Length: > 0 } by) decisions = decisions.Where(decision => decision.By == by);
        if (filter.From is { } from) decisions = decisions.Where(decision => decision.Date >= from);
        if (filter.Until is { } until) decisions = decisions.Where(decision => decision.Date <= until);
        return decisions.OrderByDescending(decision => decision.Number).PageAsync(page, cancellation);
    }

    /// <summary>The latest decisions on a question.</summary>
    public Task<List<StoredDecision>> LatestOfAsync(string question, CancellationToken cancellation) => db.Decisions.AsNoTracking()
        .Where(decision => decision.Question == question).OrderByDescending(decision => decision.Number).Take(20).ToListAsync(cancellation);

    public Task<StoredDecision?> FindAsync(long number, CancellationToken cancellation) =>
        db.Decisions.AsNoTracking().SingleOrDefaultAsync(decision => decision.Number == number, cancellation);

    public Task<List<StoredDecision>> FindAsync(IReadOnlyCollection<long> numbers, CancellationToken cancellation) =>
        db.Decisions.AsNoTracking().Where(decision => numbers.Contains(decision.Number)).ToListAsync(cancellation);

    /// <summary>The decisions that hold of an item: those that were made together the last time.</summary>
    public Task<List<StoredDecision>> HeldAsync(RegisterItem item, CancellationToken cancellation) => db.Decisions.AsNoTracking()
        .Where(decision => decision.Area == item.Area && decision.Item == item.Id && decision.Number >= item.DecisionNumber && !DecisionQuestions.OfPeople.Contains(decision.Question))
        .OrderBy(decision => decision.Number).ToListAsync(cancellation);

    /// <summary>
    /// Verifies the whole chain: each record against the one before by the library, its stored hash against its content, the numbers without
    /// a gap, and the end against the head. A window of records is in memory at a time.
    /// </summary>
    /// <param name="from">The number of the record after which to begin: it was verified before; 0 for the whole chain.</param>
    /// <param name="tell">Is told the number of each record up to which all are verified.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<ChainVerification> VerifyAsync(long from, Action<long> tell, CancellationToken cancellation)
    {
        // What stands up to the head never changes, so no transaction is needed while others append.
        var head = await db.ChainHeads.AsNoTracking().SingleAsync(cancellation);
        List<ChainFinding> findings = [];
        var last = from == 0 ? null : await FindAsync(from, cancellation);
        if (from > 0 && last is null) return await VerifyAsync(0, tell, cancellation);
        while (findings.Count < MostFindings)
        {
            var after = last?.Number ?? 0;
            var window = await db.Decisions.AsNoTracking().Where(decision => decision.Number > after && decision.Number <= head.Number)
                .OrderBy(decision => decision.Number).Take(Window).ToListAsync(cancellation);
            if (window.Count == 0) break;
            findings.AddRange(FindingsIn(last, window));
            last = window[^1];
            tell(last.Number);
        }

        if ((last?.Number ?? 0, last?.Hash) != (head.Number, head.Hash)) findings.Add(ChainFinding.EndMissing(head.Number));
        return new() { From = from + 1, Records = head.Number, HeadHash = head.Hash, IsSound = findings.Count == 0, Findings = [.. findings.Take(MostFindings)] };
    }

    private static IEnumerable<ChainFinding> FindingsIn(StoredDecision? before, List<StoredDecision> window)
    {
        var records = window.Select(decision => decision.Record);
        if (before is not null) records = records.Prepend(before.Record);
        foreach (var reason in DecisionChain.Verify(records))
        {
            // The record before the window was verified with its own; that it begins no chain is known.
            var place = (int)reason.Argument("record")!.Number!.Value - 1;
            if (before is not null && place == 0) continue;
            yield return new() { Number = window[before is null ? place : place - 1].Number, Code = reason.Code, Sentence = Remarks.SentenceOf(reason) };
        }

        var expected = before?.Number ?? 0;
        foreach (var decision in window)
        {
            if (decision.Number != ++expected) yield return ChainFinding.Gap(decision.Number);
            if (decision.Hash != decision.Record.Hash) yield return ChainFinding.Changed(decision.Number);
            else if (!decision.IsAuthored) yield return ChainFinding.Author(decision.Number);
            expected = decision.Number;
        }
    }
}

/// <summary>Which decisions are asked for: of an area, on an item, by a person, of which days.</summary>
internal sealed record DecisionFilter
{
    public static readonly (string Name, string Meaning)[] Parameters =
        [("area", string.Join(", ", Areas.All)), ("item", "An identifier, exactly"), ("by", "A name to sign in with, exactly"), ("from", "The first day"), ("until", "The last day")];

    public string? Area { get; init; }

    public string? Item { get; init; }

    /// <summary>Who decided; null for everybody, those among them whom records of the time before people signed in do not name.</summary>
    public string? By { get; init; }

    public LocalDate? From { get; init; }

    public LocalDate? Until { get; init; }

    public static DecisionFilter Read(QueryFields query) => new()
    {
        Area = query.Word("area", [.. Areas.All, "engines"]),
        Item = query.Text("item"),
        By = query.Text("by"),
        From = query.Date("from"),
        Until = query.Date("until"),
    };
}

/// <summary>Whether the chain of decisions is as it was written.</summary>
internal sealed record ChainVerification
{
    /// <summary>The first record that was verified: 1 where the whole chain was.</summary>
    public required long From { get; init; }

    public required long Records { get; init; }

    /// <summary>When it was found so.</summary>
    public Instant At { get; init; }

    /// <summary>The hash of the last decision: note it elsewhere, and a chain that was rewritten as a whole shows too.</summary>
    public string? HeadHash { get; init; }

    public required bool IsSound { get; init; }

    public required IReadOnlyList<ChainFinding> Findings { get; init; }
}

/// <summary>What is wrong with one record of the chain.</summary>
internal sealed record ChainFinding
{
    public required long Number { get; init; }

    public required string Code { get; init; }

    public required LocalizedText Sentence { get; init; }

    public static ChainFinding Changed(long number) =>
        Of(number, "chain.hash", "The content does not give the stored hash: it was changed.", "内容与保存的哈希不符：记录被改动过。");

    public static ChainFinding Author(long number) => Of(
        number, "chain.author", "The person, moment or reason beside it is not the one that was hashed.", "所附人员、时间或理由与计入哈希的内容不符。");

    public static ChainFinding Gap(long number) => Of(number, "chain.gap", "Records before it are missing.", "此前的记录缺失。");

    public static ChainFinding EndMissing(long number) =>
        Of(number, "chain.end", "The chain does not end where it was left: records at the end are missing.", "链的末尾与登记的不一致：末尾的记录缺失。");

    private static ChainFinding Of(long number, string code, string english, string chinese) =>
        new() { Number = number, Code = code, Sentence = LocalizedText.Of(english, chinese) };
}
