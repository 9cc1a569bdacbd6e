using NJsonSchema;
using Yiko.Compliance.Engines;
using Yiko.Compliance.RuleSets.Formats;

namespace Yiko.Compliance.RuleSets.Replay;

/// <summary>A request from outside, whatever stands in it, is decided and verifies, or is refused in words; and its schema says the same as the words.</summary>
public sealed class StrangeRequestTests
{
    // Of several places at once, of exact numbers and of versions in a scheme a schema says nothing.
    private static readonly string[] BeyondSchema =
    [
        "rules.json.repeated-value", "rules.json.contradiction", "rules.json.not-one-of", "rules.json.number-not-held", "rules.json.refused-text",
        "document.obstacle.other-scheme", "rules.document.more-in-common", "rules.document.end-of-first-part", "rules.document.end-before-beginning",
        "rules.document.parts-run-together",
    ];

    internal static readonly Dictionary<string, string[]> Requests = Golden().Concat(Others()).ToDictionary(pair => pair.Area, pair => pair.Requests);

    public static TheoryData<string> Areas => [.. Requests.Keys];

    [Theory]
    [MemberData(nameof(Areas))]
    public async Task A_mutated_request_is_decided_and_verifies_or_is_refused_in_words(string area)
    {
        var engine = VerdictFormats.All.Single(engine => engine.Area == area);
        var schema = await JsonSchema.FromJsonAsync(engine.RequestSchema);
        var rules = engine.Kind.All[0];
        List<string> faults = [];
        foreach (var (what, text) in Requests[area].SelectMany(JsonMutations.All))
        {
            var decided = engine.Decide(text, rules, StoredVerdicts.Day);
            var schemaRefuses = schema.Validate(text).Count > 0;
            if (decided.Value is not { } record)
            {
                var codes = decided.Findings.Select(finding => finding.Reason.Code).ToArray();
                if (codes.Length == 0) faults.Add($"{what}: refused without a word");
                if (!schemaRefuses && !codes.Any(BeyondSchema.Contains)) faults.Add($"{what}: refused by the reader alone, {string.Join(", ", codes)}");
                continue;
            }

            if (schemaRefuses) faults.Add($"{what}: refused by the schema alone");
            if (engine.Explain(record.Verdict).Value is null) faults.Add($"{what}: the verdict does not read");
            if (!engine.Verify(record, rules).IsVerified) faults.Add($"{what}: the verdict does not verify");
        }

        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("risks", """{"criteria":["law-breached",64]}""", true)]
    [InlineData("risks", """{"criteria":[1]}""", false)]
    [InlineData("supplier-status", """{"asOf":"2026-03-31","class":9,"events":[],"product":"p","supplier":"s"}""", true)]
    [InlineData("supplier-status", """{"asOf":"2026-03-31","class":0,"events":[],"product":"p","supplier":"s"}""", false)]
    [InlineData("supplier-status", """{"asOf":"2026-03-31","class":3000000000,"events":[],"product":"p","supplier":"s"}""", false)]
    [InlineData("objectives", """{"measurement":{"denominator":"10","kind":"ratio","numerator":"nine"},"objective":{"criterion":{"kind":"zero-occurrences"},"id":"X"}}""", false)]
    public async Task A_value_without_a_word_is_taken_as_its_number_by_reader_and_schema(string area, string request, bool taken)
    {
        var engine = VerdictFormats.All.Single(engine => engine.Area == area);
        var schema = await JsonSchema.FromJsonAsync(engine.RequestSchema);

        Assert.Equal(taken, engine.Decide(request, engine.Kind.All[0], StoredVerdicts.Day).Value is not null);
        Assert.Equal(taken, schema.Validate(request).Count == 0);
    }

    private static IEnumerable<(string Area, string[] Requests)> Golden() =>
        from path in Directory.GetFiles(Repository.PathOf("tests", "Yiko.Compliance.Tests", "Golden", "0.1.0"))
        let area = Path.GetFileNameWithoutExtension(path)
        // An event is decided by the state before it, so a single one hardly ever verifies alone.
        where area is not "configurations"
        select (area, SmallFew(File.ReadLines(path).Select(line => line.Split('\t')[4])));

    // The longest of the short ones have most members; the others say the same at greater length.
    private static string[] SmallFew(IEnumerable<string> requests) =>
        [.. requests.Distinct(StringComparer.Ordinal).Where(request => request.Length < 1_200).OrderByDescending(request => request.Length).ThenBy(request => request, StringComparer.Ordinal).Take(1)];

    private static IEnumerable<(string Area, string[] Requests)> Others() =>
    [
        ("document-approval", ["""{"kind":"manual","scope":"issue","signatures":[{"act":"approve","role":{"code":"x","name":"x"},"person":"p","date":"2026-01-01"}]}"""]),
        ("document-copies", ["""{"since":"2026-01-01","asOf":"2026-01-09","effective":{"text":"A/0"},"departments":["d","e"],"daysOff":["2026-01-03"],"copies":[{"number":"1","holder":"h","department":"d","version":{"text":"A/1"},"holderLeaves":"2026-01-05"}]}"""]),
        ("document-register", ["""{"documents":[{"title":"t","code":"X-CX-8.3-01","owner":"o"}],"aliases":[{"alias":"a","title":"t"}],"leads":[{"clause":"8.3","lead":"l"}],"subjects":[{"words":"t","clause":"8.5"}],"kindWords":[{"kind":"CX","word":"w"}],"cited":["t","a"]}"""]),
        ("document-standing", ["""{"kind":"manual","asOf":"2026-01-09","issues":[{"version":{"text":"A/0"},"effectiveFrom":"2026-01-01","withdrawnFrom":"2026-01-05"}]}"""]),
        ("supplier-duties", ["""{"supplier":"s","supplies":[{"asOf":"2026-05-04","product":"p","supplier":"s","events":[{"class":"a","date":"2025-02-02","evidence":["sample-trial"],"kind":"initial","product":"p","result":"pass","supplier":"s"}]}]}"""]),
        ("supplier-years", ["""{"asOf":"2026-05-04","events":[{"class":"a","date":"2025-02-02","evidence":["sample-trial"],"kind":"initial","product":"p","result":"pass","supplier":"s"}]}"""]),
        ("product-classes", ["""{"product":"p","decidesRequirement":true,"isAuxiliary":false}""", """{"product":"p"}"""]),
        ("objective-outlooks", ["""{"asOf":"2026-05-04","objective":{"id":"o","criterion":{"kind":"at-least","target":"19/20"}},"entries":[{"date":"2026-02-01","measurement":{"kind":"ratio","numerator":"8","denominator":"10"}}],"outstanding":"7"}"""]),
        ("objective-reviews", ["""{"objectives":[{"id":"o","criterion":{"kind":"zero-occurrences"}}],"reports":[{"objective":{"id":"o","criterion":{"kind":"zero-occurrences"}},"department":"d","measurement":{"kind":"count","occurrences":"0","coverage":{"covered":"11","exposed":"12"}}}],"received":["satisfaction"]}"""]),
        ("audit-teams", ["""{"units":[{"unit":"u","department":"d","clauses":["7.2"],"session":"Monday","auditorsNeeded":2,"topManagement":true,"candidates":["p","q"]},{"unit":"v"}],"auditors":[{"person":"p","department":"e","external":true,"qualified":true,"ledClauses":["9.2"],"ownWork":["w"],"capacity":2},{"person":"q"}]}"""]),
        ("responsibility-matrices", ["""{"matrices":[{"standard":"ISO 9001:2015","roles":[{"code":"x","name":"x"},{"code":"y","name":{"en":"y","zh":"乙"}}],"rows":[{"clause":"5.2","title":"t","cells":["●","z"]},{"clause":"5.2.1","title":"t"}],"leadSymbols":["●"],"participantSymbols":["○"]}]}"""]),
        ("retrospective-evaluations", ["""{"device":"d","foundOn":"2021-07-10","goodCalibrations":["2021-04-10","2021-07-10"],"results":[{"result":"r","date":"2021-06-01","devices":["d"]},{"result":"s","date":"2021-07-11","devices":["d"]}],"releases":[{"result":"r","release":"v"}],"deliveries":[{"release":"v","delivery":"n","customer":"c"}]}"""]),
    ];
}
