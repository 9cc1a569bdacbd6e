using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Procedures;
using static Yiko.Compliance.Procedures.Entries;

namespace Yiko.Compliance.RuleSets.Replay;

/// <summary>
/// Records of two believable years (audits, corrective actions, a management review, a contract that changes, a device out of tolerance, a drill) under
/// the published procedures; and one record to which everything happens that can, under small ones.
/// </summary>
internal sealed class GoldenProcedures : GoldenRoom
{
    private static readonly ProcedureRuleSet Small = SmallSet();

    private static readonly (ProcedureRuleSet Rules, Func<IEnumerable<Case>> Requests)[] Sets = [(ProcedureRuleSet.Standard, Years), (Small, Strange)];

    [SetsRequiredMembers]
    public GoldenProcedures()
        : base("procedures")
    {
        Codes =
        [
            "procedures.parts.", "procedures.route.", "procedures.gate.", "procedures.notice.", "procedures.due.", "procedures.order.", "procedures.trigger.", "procedures.link.",
            "procedures.persons.", "procedures.grid.", "procedures.value.", "procedures.evidence.", "procedures.fact.", "procedures.calendar.", "procedures.log.", "procedures.as-of.",
            "procedures.word.",
        ];
    }

    public static IEnumerable<DecisionRecord> Records() =>
        from known in Sets
        let examiner = new CaseExaminer(known.Rules)
        from request in known.Requests()
        select VerdictFormats.Procedures.Record(examiner.Examine(request), request.AsOf);

    public override IEnumerable<string> Lines() => Records().Select(Line);

    public override IEnumerable<string> FaultsOf(IEnumerable<string> lines) => lines.Select(RecordOf).SelectMany(Faults);

    public override IEnumerable<string> CodesOf(string line)
    {
        var standing = VerdictFormats.Procedures.Read(RecordOf(line).Verdict).Value!;
        return standing.Rationale.Concat(standing.Next.SelectMany(next => next.Obstacles)).Select(reason => reason.Code);
    }

    private static IEnumerable<string> Faults(DecisionRecord record)
    {
        var format = VerdictFormats.Procedures;
        if (format.Read(record.Verdict).Value is not { } standing || format.Write(standing) != record.Verdict) yield return "the standing reads otherwise: " + record;
        if (format.ReadRequest(record.Request).Value is not { } request || format.WriteRequest(request) != record.Request) yield return "the case reads otherwise: " + record;
        if (Array.Find(Sets, known => RuleSetStamp.Of(known.Rules) == record.RuleSet).Rules is not { } rules)
        {
            yield return "no such rule set: " + record.RuleSet;
            yield break;
        }

        foreach (var finding in format.Verify(record, rules).Findings) yield return finding.ToString();
    }

    private static IEnumerable<Case> Years() => File.ReadLines(Repository.PathOf("tests", "Yiko.Compliance.Tests", "Cases", "procedure-requests.jsonl"))
        .Select(line => VerdictFormats.Procedures.ReadRequest(line).Value!);

    // Each step asks one thing and leaves the case where it is.
    private static IEnumerable<Case> Strange()
    {
        WorkingDayCalendar spring = new(new(2026, 3, 2), new(2026, 4, 30), [new(2026, 4, 6)], []);
        yield return Thing("T-1", "2026-04-01", On("2026-03-20", "tell", "p1").With(CaseValue.Of("start", Day("2026-03-30"))));
        yield return Thing("T-2", "2026-04-01", On("2026-03-21", "tell", "p1").With(CaseValue.Of("start", Day("2026-03-30")))) with { WorkingDays = spring };
        yield return Thing("T-7", "2026-04-30", On("2026-03-21", "tell", "p1").With(CaseValue.Of("start", Day("2026-04-06")))) with { WorkingDays = spring };
        yield return Thing("T-3", "2026-04-01", On("2026-03-04", "tell", "p1").With(CaseValue.Of("start", Day("2026-03-09")))) with { WorkingDays = spring };
        yield return Thing(
            "T-4",
            "2026-04-01",
            On("2026-03-02", "sign", "p1").Signed("sheet", "prepare", "boss", "p1").Signed("sheet", "approve", "boss", "p2"),
            On("2026-03-03", "sign", "p1").Signed("sheet", "approve", "boss", "p2").Signed("sheet", "prepare", "writer", "p1"),
            On("2026-03-04", "sign", "p1").Signed("sheet", "prepare", "writer", "p1").Signed("sheet", "approve", "boss", "p1"),
            On("2026-03-05", "conclude", "p1").Signed("open-end", "review", "boss", "p1"),
            On("2026-03-06", "of-unit", "p1").With(CaseValue.Of("responsible-department", "u1")).Signed("of-unit", "approve", "department", "p1", unit: "u2"));
        yield return Thing(
            "T-5",
            "2026-04-01",
            On("2026-03-02", "list", "p1") with { NotApplicable = [("all", "a", " ")] },
            On("2026-03-03", "order", "p1").With(CaseValue.Of("order", (ValueList<(string, LocalDate)>)[("first", Day("2026-03-09"))])),
            On("2026-03-04", "link", "p1").Linked("one", "T-1").Linked("one", "T-2"),
            On("2026-03-05", "attend", "p1").With(CaseValue.Of("there", People(Person("p2")))),
            On("2026-03-06", "qualify", "p1").With(CaseValue.Of("certified", People(Holding("p2", "certified", "2026-03-05")))),
            On("2026-03-07", null, "p1").With(CaseValue.Of("word", "green")),
            On("2026-03-08", null, "p1").With(CaseValue.Of("open-word", "green"), CaseValue.Of("changed", Day("2026-03-08"))),
            On("2026-03-08", null, "p1").With(CaseValue.Of("open-word", "green"), CaseValue.Of("changed", Day("2026-03-08"))),
            On("2026-03-01", null, "p1"),
            On("2026-03-09", "tel", "p1").Present("al", "a"),
            On("2026-04-02", "tell", "p1")) with
        { Linked = [Other("T-1"), Other("T-2")] };
        yield return new() { Kind = "thin", Id = "T-6", AsOf = new(2026, 4, 1), Entries = [On("2026-03-09", "tell")] };
    }

    private static Case Thing(string id, string asOf, params CaseEntry[] entries) => Case("thing", id, asOf, entries);

    private static LinkedCase Other(string id) => new() { Id = id, Kind = "thing", Since = new(2026, 3, 1), Stages = [("s0", new(2026, 3, 1), false), ("s2", new(2026, 3, 1), false)] };

    private static ProcedureRuleSet SmallSet()
    {
        var rules = SmallRules.With(
            SamePersonPolicy.Forbid,
            Asking("tell", RequirementForm.InTime, "notice"),
            Asking("sign", RequirementForm.Signed, "sheet"),
            Asking("conclude", RequirementForm.Signed, "open-end"),
            Asking("of-unit", RequirementForm.Signed, "of-unit"),
            Asking("list", RequirementForm.Complete, "all"),
            Asking("order", RequirementForm.InTime, "order"),
            Asking("link", RequirementForm.Linked, "one"),
            Asking("attend", RequirementForm.Persons, "there"),
            Asking("qualify", RequirementForm.Persons, "certified"));
        var kind = rules.Procedures[0];
        var rule = RuleId.Parse("REQ-30");
        return rules with
        {
            Id = "golden/small",
            Procedures =
            [
                kind with
                {
                    Terms =
                    [
                        .. kind.Terms,
                        TimeLimit.Notice("notice", rule, SmallRules.Clause, "start", 7, inWorkingDays: true),
                        TimeLimit.Due("again", rule, SmallRules.Clause, DueDateRule.WithinMonths(1), "link"),
                        TimeLimit.Trigger("change", rule, SmallRules.Clause, "tell", Term.Of("changed", "changed", "变更")),
                    ],
                    Routes =
                    [
                        .. kind.Routes,
                        Route("open-end", ApprovalRoute.WithoutConclusion([Step(ApprovalAct.Review, SmallRules.Boss)])),
                        Route("of-unit", new([Step(ApprovalAct.Approve, SmallRules.Department)])),
                    ],
                    Persons = [.. kind.Persons, PersonRule.Qualification("certified", rule, SmallRules.Clause, "certified", "certified")],
                    Fields =
                    [
                        .. kind.Fields,
                        new() { Code = "start", Name = SmallRules.Same("start"), Kind = CaseFieldKind.Date },
                        new() { Code = "changed", Name = SmallRules.Same("changed"), Kind = CaseFieldKind.Date },
                        new() { Code = "open-word", Name = SmallRules.Same("open word"), Kind = CaseFieldKind.Word, IsOpen = true, Words = [Term.Of("red", "red", "红")], Rules = [rule] },
                    ],
                },
            ],
        };

        ProcedureRoute Route(string code, ApprovalRoute approval) => new() { Code = code, Name = SmallRules.Same(code), Rules = [rule], Clause = SmallRules.Clause, Approval = approval };

        ApprovalStep Step(ApprovalAct act, Role role) => new() { Act = act, Role = role, Rule = rule, Clause = SmallRules.Clause };
    }

    private static ProcedureStep Asking(string code, RequirementForm form, string asked) => SmallRules.Step(code, "s0", "s0", SmallRules.Needs(form, asked));
}
