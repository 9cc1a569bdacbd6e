using NodaTime;
using NodaTime.Text;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Engines;

namespace Yiko.Compliance.Benchmarks;

/// <summary>
/// Stored decisions of every engine: the golden verdicts of those that have them, decided by a published rule set; of the others a request each that is long
/// enough to say something.
/// </summary>
internal static class StoredDecisions
{
    private static readonly LocalDate Day = new(2026, 3, 31);

    private static readonly Dictionary<string, string> Requests = new(StringComparer.Ordinal)
    {
        ["document-approval"] = """{"kind":"manual","scope":"issue","signatures":[{"act":"prepare","role":{"code":"quality-department","name":{"en":"quality department","zh":"质量部"}},"person":"Li","date":"2026-01-01"},{"act":"approve","role":{"code":"general-manager","name":{"en":"general manager","zh":"总经理"}},"person":"Wang","date":"2026-01-05"}]}""",
        ["document-copies"] = """{"since":"2026-01-01","asOf":"2026-01-09","effective":{"text":"A/1"},"departments":["production","quality"],"daysOff":["2026-01-03","2026-01-04"],"copies":[{"number":"1","holder":"Li","department":"production","version":{"text":"A/1"}},{"number":"2","holder":"Wang","department":"quality","version":{"text":"A/0"},"holderLeaves":"2026-01-05"}]}""",
        ["document-register"] = """{"documents":[{"title":"document control procedure","code":"QM-CX-7.5-01","owner":"quality department"},{"title":"purchasing procedure","code":"QM-CX-8.4-01","owner":"purchasing"}],"aliases":[{"alias":"document procedure","title":"document control procedure"}],"leads":[{"clause":"7.5","lead":"quality department"},{"clause":"8.4","lead":"purchasing"}],"subjects":[{"words":"purchasing","clause":"8.4"}],"kindWords":[{"kind":"CX","word":"procedure"}],"cited":["document procedure","purchasing procedure","training procedure"]}""",
        ["document-standing"] = """{"kind":"manual","asOf":"2026-01-09","issues":[{"version":{"text":"A/0"},"effectiveFrom":"2025-01-01","withdrawnFrom":"2026-01-05"},{"version":{"text":"A/1"},"effectiveFrom":"2026-01-05"}]}""",
        ["supplier-duties"] = """{"supplier":"S-01","supplies":[{"asOf":"2026-05-04","product":"P-01","supplier":"S-01","events":[{"class":"a","date":"2025-02-02","evidence":["sample-trial","qualification-verified"],"kind":"initial","product":"P-01","result":"pass","supplier":"S-01"},{"date":"2025-03-01","kind":"receipt","product":"P-01","result":"pass","supplier":"S-01"}]}]}""",
        ["supplier-years"] = """{"asOf":"2026-05-04","events":[{"class":"a","date":"2025-02-02","evidence":["sample-trial"],"kind":"initial","product":"P-01","result":"pass","supplier":"S-01"},{"date":"2025-03-01","kind":"receipt","product":"P-01","result":"fail","supplier":"S-01"}]}""",
        ["product-classes"] = """{"product":"P-01","decidesRequirement":true}""",
        ["objective-outlooks"] = """{"asOf":"2026-05-04","objective":{"id":"O-1","criterion":{"kind":"at-least","target":"19/20"}},"entries":[{"date":"2026-02-01","measurement":{"kind":"ratio","numerator":"8","denominator":"10"}},{"date":"2026-03-01","measurement":{"kind":"ratio","numerator":"19","denominator":"20"}}],"outstanding":"70"}""",
        ["objective-reviews"] = """{"objectives":[{"id":"O-1","criterion":{"kind":"zero-occurrences"}}],"reports":[{"objective":{"id":"O-1","criterion":{"kind":"zero-occurrences"}},"department":"production","measurement":{"kind":"count","occurrences":"0","coverage":{"covered":"11","exposed":"12"}}}],"received":["satisfaction"]}""",
        ["audit-teams"] = """{"units":[{"unit":"production","department":"production","clauses":["8.5"],"session":"Monday","auditorsNeeded":2,"candidates":["Li","Wang"]},{"unit":"purchasing","department":"purchasing","clauses":["8.4"]}],"auditors":[{"person":"Li","department":"quality","qualified":true,"ledClauses":["9.2"],"capacity":2},{"person":"Wang","department":"quality","qualified":true},{"person":"Zhao","department":"production","qualified":true}]}""",
        ["responsibility-matrices"] = """{"matrices":[{"standard":"ISO 9001:2015","roles":[{"code":"general-manager","name":"general manager"},{"code":"quality","name":{"en":"quality","zh":"质量部"}}],"rows":[{"clause":"5.2","title":"policy","cells":["●","○"]},{"clause":"7.5","title":"documents","cells":["○","●"]},{"clause":"7.5.1","title":"general"}],"leadSymbols":["●"],"participantSymbols":["○"]}]}""",
        ["retrospective-evaluations"] = """{"device":"D-1","foundOn":"2021-07-10","goodCalibrations":["2021-04-10","2021-07-10"],"results":[{"result":"R-1","date":"2021-06-01","devices":["D-1"]},{"result":"R-2","date":"2021-07-11","devices":["D-1"]}],"releases":[{"result":"R-1","release":"V-1"}],"deliveries":[{"release":"V-1","delivery":"N-1","customer":"C-1"}]}""",
        ["procedures"] = """{"kind":"corrective-action","id":"CA-1","asOf":"2026-07-01","entries":[{"step":"correct","date":"2026-06-24","by":"p6","unit":"general-department","present":[{"list":"correction","part":"control"},{"list":"correction","part":"correct"},{"list":"correction","part":"consequences"}],"values":[{"code":"source","text":"audit"},{"code":"responsible-department","text":"general-department"}]},{"step":"analyse","date":"2026-06-25","by":"p6","unit":"general-department","present":[{"list":"analysis","part":"cause"},{"list":"analysis","part":"similar"},{"list":"analysis","part":"need"}]},{"step":"plan-action","date":"2026-06-25","by":"p6","unit":"general-department","values":[{"code":"action-needed","truth":true}]}]}""",
    };

    /// <summary>The stored decisions of an engine, each with the rule set that decided; all of them verify, in this order.</summary>
    public static (IRuleSet Rules, DecisionRecord Record)[] Of(Engine engine)
    {
        if (Requests.TryGetValue(engine.Area, out var request))
        {
            var standard = engine.Kind.All[0];
            var decided = engine.Decide(request, standard, Day);
            return [(standard, decided.Value ?? throw new InvalidOperationException($"{engine.Area}: {decided.Findings}"))];
        }

        var published = engine.Kind.All.ToDictionary(rules => (rules.Id, rules.ContentHash));
        return
        [
            .. from line in Lines(engine.Area)
               let cells = line.Split('\t')
               where published.ContainsKey((cells[0], cells[2]))
               let rules = published[(cells[0], cells[2])]
               let record = new DecisionRecord { RuleSet = RuleSetStamp.Of(rules), Date = LocalDatePattern.Iso.Parse(cells[3]).Value, Request = cells[4], Verdict = cells[5] }
               where engine.Verify(record, rules).IsVerified
               select (rules, record),
        ];
    }

    private static IEnumerable<string> Lines(string area)
    {
        using var stream = typeof(StoredDecisions).Assembly.GetManifestResourceStream($"{area}.tsv") ?? throw new InvalidOperationException($"No stored decisions of {area}.");
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line) yield return line;
    }
}
