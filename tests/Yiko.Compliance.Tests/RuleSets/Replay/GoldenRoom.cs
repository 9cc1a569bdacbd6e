using NodaTime.Text;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Engines;

namespace Yiko.Compliance.RuleSets.Replay;

/// <summary>The golden verdicts of one engine.</summary>
public abstract class GoldenRoom(string name)
{
    /// <summary>The name of the file without ending.</summary>
    public string Name { get; } = name;

    /// <summary>The beginnings of the codes that the verdicts of the engine cite.</summary>
    public required IReadOnlyList<string> Codes { get; init; }

    /// <summary>Codes of these beginnings that no verdict cites, each belonging to something else.</summary>
    public IReadOnlyList<string> ForeignCodes { get; init; } = [];

    /// <summary>The verdicts as the library writes them now, a line each.</summary>
    public abstract IEnumerable<string> Lines();

    /// <summary>What is wrong with the stored lines now: each reads back without loss and verifies.</summary>
    public abstract IEnumerable<string> FaultsOf(IEnumerable<string> lines);

    /// <summary>The codes that a stored line cites.</summary>
    public abstract IEnumerable<string> CodesOf(string line);

    public override string ToString() => Name;

    private protected static string Line(DecisionRecord record) => string.Join(
        '\t',
        record.RuleSet.Id,
        record.RuleSet.Version,
        record.RuleSet.ContentHash,
        LocalDatePattern.Iso.Format(record.Date),
        record.Request,
        record.Verdict);

    private protected static DecisionRecord RecordOf(string line) => line.Split('\t') is [var id, var version, var hash, var date, var request, var verdict]
        ? new()
        {
            RuleSet = new() { Id = id, Version = version, ContentHash = hash },
            Date = LocalDatePattern.Iso.Parse(date).Value,
            Request = request,
            Verdict = verdict,
        }
        : throw new FormatException("A golden line has six parts: " + line);
}

/// <inheritdoc/>
internal sealed class GoldenRoom<TRequest, TVerdict, TRules>(
    string name,
    Engine<TRequest, TVerdict, TRules> format,
    Func<TRules, Func<TRequest, TVerdict>> engine,
    Func<TVerdict, Rationale> rationale,
    TRules[] ruleSets,
    TRequest[] requests) : GoldenRoom(name)
    where TRequest : class
    where TVerdict : class
    where TRules : class, IRuleSet
{
    public override IEnumerable<string> Lines() =>
        from rules in ruleSets
        let decide = engine(rules)
        from request in requests
        select Line(format.Record(decide(request), StoredVerdicts.Day));

    public override IEnumerable<string> FaultsOf(IEnumerable<string> lines) => lines.Select(FaultOf).OfType<string>();

    public override IEnumerable<string> CodesOf(string line) =>
        rationale(format.Read(RecordOf(line).Verdict).Value!).Select(reason => reason.Code);

    private string? FaultOf(string line)
    {
        var record = RecordOf(line);
        var verdict = format.Read(record.Verdict);
        if (!verdict.Findings.IsEmpty) return verdict.Findings.ToString();
        if (format.Write(verdict.Value!) != record.Verdict) return "the verdict is written otherwise: " + line;
        var request = format.ReadRequest(record.Request);
        if (!request.Findings.IsEmpty) return request.Findings.ToString();
        if (format.WriteRequest(request.Value!) != record.Request) return "the request is written otherwise: " + line;
        if (Array.Find(ruleSets, known => RuleSetStamp.Of(known) == record.RuleSet) is not { } rules) return "no such rule set: " + record.RuleSet;
        var verification = format.Verify(record, rules);
        return verification.IsVerified ? null : verification.Findings.ToString();
    }
}
