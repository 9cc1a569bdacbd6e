using Microsoft.EntityFrameworkCore;
using NodaTime;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Rows;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Procedures;

namespace Yiko.Compliance.Host.Cases;

/// <summary>Reads cases from their lines, and adds lines. A line that the procedure refuses is told why and not taken.</summary>
internal sealed class CaseStore(ComplianceDb db, DecisionLedger ledger, CaseRules rules, HostClock clock, CaseMemory memory)
{
    public LocalDate Today => clock.Today;

    public IQueryable<CaseLine> Lines => db.Set<CaseLine>().AsNoTracking().OrderBy(line => line.Key);

    /// <summary>All cases as of today; examined once for each line that is added and each day.</summary>
    public async Task<CaseBook> BookAsync(CancellationToken cancellation)
    {
        var last = await Lines.MaxAsync(line => (long?)line.Key, cancellation) ?? 0;
        return await memory.GetAsync(last, Today, async () => Examine(await Lines.Select(line => line.Content).ToListAsync(cancellation)), cancellation);
    }

    /// <summary>Examines a line with all others, and adds it where the procedure accepts it.</summary>
    /// <param name="content">The line.</param>
    /// <param name="isTried">Whether nothing is written.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<CaseWritten> AppendAsync(string content, bool isTried, CancellationToken cancellation)
    {
        var (day, added, examined) = (Today, default(CaseLine), default(CaseBook));
        var written = await ledger.WriteAsync(Areas.Cases, TakeAsync, cancellation);
        // Only what is written for good is remembered: then, and not before, the line has its key.
        if (added is not null && examined is not null) memory.Take(added.Key, day, examined);
        return written;

        async Task<CaseWritten> TakeAsync(ChainWriter chain)
        {
            var line = rules.Read(content);
            if (line.IsUnusable) return CaseWritten.Refused([Fault.Of(string.Empty, "body.json", "The line is no JSON object.", "该行不是 JSON 对象。")]);
            if (line.Entry is null) return CaseWritten.Refused(line.Faults.Select(reason => Fault.Of(reason)));
            if (!ItemId.IsValid(line.Case)) return CaseWritten.Refused([Fault.Of(Imports.ImportTexts.IdMissing, "case")]);
            var book = CaseBook.Of([.. await Lines.Select(known => known.Content).ToListAsync(cancellation), content], rules.Examiner, rules.Rules, day);
            var standing = book.Find(line.Case);
            // A line of another kind, or of one that the rules do not know, is in no case.
            if (standing is null || standing.Case.Kind != line.Kind)
                return CaseWritten.Refused([Fault.Of("kind", "case.kind", $"“{Fault.Shown(line.Kind)}” is not the kind of “{line.Case}”, or no kind of record at all.", $"“{Fault.Shown(line.Kind)}”不是“{line.Case}”的记录类别，或没有该类别。")]);
            var verdict = standing.Entries[^1];
            if (isTried || verdict.IsAccepted != true) return new() { Standing = standing, Verdict = verdict };
            (added, examined) = (new() { Case = line.Case, Content = content }, book);
            db.Add(added);
            return new() { Standing = standing, Verdict = verdict, Decision = chain.Append(Areas.Cases, line.Case, Decide(standing)) };
        }
    }

    public static NewDecision Decide(CaseStanding standing) => Questions.Standing.Judge(standing).Stored.Value;

    public CaseBook Examine(IReadOnlyList<string> lines) => CaseBook.Of(lines, rules.Examiner, rules.Rules, Today);
}

/// <summary>What became of a line.</summary>
internal sealed record CaseWritten
{
    /// <summary>What keeps it from being a line at all.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    public CaseStanding? Standing { get; init; }

    public EntryVerdict? Verdict { get; init; }

    /// <summary>The number of the decision; null where nothing was written.</summary>
    public long? Decision { get; init; }

    public bool IsAccepted => Verdict?.IsAccepted == true;

    public static CaseWritten Refused(IEnumerable<Fault> faults) => new() { Faults = [.. faults] };
}

/// <summary>Remembers the cases that were examined last: by their last line and the day.</summary>
internal sealed class CaseMemory : IDisposable
{
    private readonly SemaphoreSlim _examining = new(1, 1);
    private (long Last, LocalDate Day, CaseBook Book)? _known;

    public async Task<CaseBook> GetAsync(long last, LocalDate day, Func<Task<CaseBook>> examine, CancellationToken cancellation)
    {
        await _examining.WaitAsync(cancellation);
        try
        {
            if (_known is not { } known || known.Last != last || known.Day != day) _known = known = (last, day, await examine());
            return known.Book;
        }
        finally
        {
            _examining.Release();
        }
    }

    /// <summary>Remembers cases that somebody has examined already, unless others are being examined: whoever asks next would wait for both.</summary>
    public void Take(long last, LocalDate day, CaseBook book)
    {
        if (!_examining.Wait(0)) return;
        try
        {
            if (_known is not { } known || (last, day).CompareTo((known.Last, known.Day)) > 0) _known = (last, day, book);
        }
        finally
        {
            _examining.Release();
        }
    }

    public void Dispose() => _examining.Dispose();
}
