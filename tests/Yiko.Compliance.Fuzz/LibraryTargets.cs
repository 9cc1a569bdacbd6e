using System.Text;
using System.Text.Json;
using Yiko.Compliance.Benchmarks;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Documents;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Risks;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Fuzz;

/// <summary>Every text that the library takes.</summary>
internal static class LibraryTargets
{
    private const int MostSeeds = 12;

    private static readonly Mutation[] Json = [.. Mutations.OfBytes, .. Mutations.OfText, .. Mutations.OfJson, .. Mutations.OfJson, .. Mutations.OfJson];
    private static readonly Mutation[] Words = [.. Mutations.OfBytes, .. Mutations.OfText];

    public static IEnumerable<Target> All =>
    [
        .. VerdictFormats.All.Select(engine => engine.Kind).Distinct().Select(RuleSets),
        .. VerdictFormats.All.SelectMany(Of),
        new("record", [.. VerdictFormats.All.SelectMany(engine => StoredDecisions.Of(engine).Take(2)).Select(stored => Bytes(stored.Record.ToJson()))], Json, Record),
        new("ledger", [.. VerdictFormats.All.Select(engine => Bytes(string.Join('\n', StoredDecisions.Of(engine).Take(5).Select(stored => stored.Record.ToJson()))))], Json, Ledger),
        new("calendar", [File.ReadAllBytes(Repository.PathOf("samples", "data", "working-days-2026.json"))], Json, data => Loads(Shape.WorkingDays.Read(Text(data)))),
        new("serialiser", [Bytes(JsonSerializer.Serialize(LecRuleSet.Standard)), Bytes(JsonSerializer.Serialize(Ratio.Of(1187, 1250)))], Json, Serialiser),
        new("ratio", [Bytes("1187/1250"), Bytes("94.96%"), Bytes("-0.05"), Bytes("１９/20")], Words, data => Written(Ratio.TryParse(Text(data), out var ratio), () => ratio, text => Ratio.Parse(text))),
        new("vector", [Bytes("LEC:1.0/L:3/E:6/C:15"), Bytes("LEC:1.0/L:0.5/C:15")], Words, Vector),
        new("titles", [Bytes("见《文件控制程序》和《记录\n控制程序》，《《a》》")], Words, data => DocumentRegister.TitlesIn(Text(data)).All(title => title.Title.Length > 0) ? null : "an empty title"),
        new("document-code", [Bytes("YK-CX-8.3-01"), Bytes("QM-ZD-7.1.3/7.1.4-12")], Words, data => { _ = DocumentCode.TryParse(Text(data), out _); return null; }),
        new("rule-id", [Bytes("LEC-05")], Words, data => Written(RuleId.TryParse(Text(data), out var rule), () => rule!, RuleId.Parse)),
    ];

    private static Target RuleSets(RuleSetKind kind) =>
        new("rules-" + kind.Method, [.. kind.All.Take(MostSeeds).Select(rules => Bytes(RuleSetJson.Write(rules)))], Json, data =>
        {
            var loaded = RuleSetJson.Read(data);
            if (Loads(loaded) is { } fault || loaded.Value is not { } rules) return Loads(loaded);
            var written = RuleSetJson.Write(rules);
            return RuleSetJson.Read(Bytes(written)).Value is { } again && again.ContentHash == rules.ContentHash && RuleSetJson.Write(again) == written ? null : "what was read is not read again";
        });

    private static IEnumerable<Target> Of(Engine engine)
    {
        var stored = StoredDecisions.Of(engine).Take(MostSeeds).ToArray();
        var day = stored[0].Record.Date;
        yield return new("request-" + engine.Area, [.. stored.Select(one => Bytes(one.Record.Request))], Json, data =>
        {
            var rules = engine.Kind.All[0];
            var decided = engine.Decide(Text(data), rules, day);
            if (decided.Value is not { } record) return Loads(decided);
            if (engine.Explain(record.Verdict).Value is not { } rationale) return "the verdict does not read";
            foreach (var reason in rationale)
            {
                if (RationaleFormatter.English.Sentence(reason).Length == 0 || RationaleFormatter.ChineseSimplified.Sentence(reason).Length == 0) return "a reason without a sentence";
            }

            return engine.Verify(record, rules).IsVerified ? null : "the verdict does not verify";
        });
        yield return new("verdict-" + engine.Area, [.. stored.Select(one => Bytes(one.Record.Verdict))], Json, data =>
        {
            var (text, first) = (Text(data), stored[0]);
            if (Loads(engine.Explain(text)) is { } fault) return fault;
            if (string.IsNullOrWhiteSpace(text)) return null;
            var altered = engine.Verify(first.Record with { Verdict = text }, first.Rules);
            return altered.IsVerified == (text == first.Record.Verdict) ? altered.IsVerified || altered.Findings.Count > 0 ? null : "refused without a word" : "an altered verdict is verified";
        });
    }

    private static string? Record(byte[] data)
    {
        var loaded = DecisionRecord.Parse(Text(data));
        return Loads(loaded) ?? (loaded.Value is { } record && DecisionRecord.Parse(record.ToJson()).Value != record ? "what was read is not read again" : null);
    }

    private static string? Ledger(byte[] data)
    {
        DecisionLedger ledger = new(VerdictFormats.All);
        foreach (var (record, findings) in ledger.VerifyLines(Text(data).Split('\n')))
        {
            if (record is null && findings.IsEmpty) return "refused without a word";
        }

        return null;
    }

    private static string? Serialiser(byte[] data)
    {
        try
        {
            _ = JsonSerializer.Deserialize<LecRuleSet>(data);
            _ = JsonSerializer.Deserialize<Ratio>(data);
        }
        catch (JsonException)
        {
        }

        return null;
    }

    private static string? Vector(byte[] data)
    {
        if (!LecVector.TryParse(Text(data), out var factors)) return null;
        return new LecRiskAssessor(LecRuleSet.Standard).Assess(factors).Rationale.Count > 0 ? null : "an assessment without a reason";
    }

    private static string? Written<T>(bool isRead, Func<T> value, Func<string, T> parse)
        where T : notnull => !isRead || parse(value().ToString()!).Equals(value()) ? null : "what was read is not read again";

    private static string? Loads<T>(Loaded<T> loaded)
        where T : class => loaded.Value is not null || loaded.Findings.Any(finding => RationaleFormatter.English.Sentence(finding.Reason).Length > 0) ? null : "refused without a word";

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Text(byte[] data) => Encoding.UTF8.GetString(data);
}
