using NodaTime;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using static Yiko.Compliance.Procedures.Entries;

namespace Yiko.Compliance.Procedures;

/// <summary>An internal audit with three nonconformities by the management manual, 9.2 (AUD-01 to AUD-14), with the records that belong to it.</summary>
public sealed class InternalAuditTests
{
    // Monday to Friday; 2026-06-19 is the Dragon Boat Festival.
    private static readonly WorkingDayCalendar Calendar = new(new(2026, 1, 1), new(2026, 12, 31), [new(2026, 6, 19)], []);
    private static readonly CaseExaminer Examiner = new(ProcedureRuleSet.Standard, Calendar);

    private static readonly CaseEntry Appointed = On("2026-05-18", "appoint-team", "p1", "management")
        .Signed("team", "appoint", "general-manager", "p1")
        .Linked("annual-plan-approved", "PLAN")
        .With(
            CaseValue.Of("scope", "quality"),
            CaseValue.Of("start", Day("2026-06-15")),
            CaseValue.Of("units", Codes("general-department", "technical-department")),
            CaseValue.Of("team", People(Person("p2", "management", "lead-auditor"), Person("p3", "general-department", "auditor"), Person("p4", "technical-department", "auditor"))),
            CaseValue.Of("trained", People(Holding("p2", "trained"), Holding("p3", "trained"), Holding("p4", "trained"))),
            CaseValue.Of("qualified", People(Holding("p2", "qualified"), Holding("p3", "qualified", "2026-12-31"), Holding("p4", "qualified", "2026-06-15"))),
            CaseValue.Of("team-feasible", (ValueList<(string, string, string)>)[("general-department", "p2", "yes"), ("general-department", "p4", "yes"), ("technical-department", "p3", "yes")]),
            CaseValue.Of("concerned", Codes("general-department", "p3")));

    private static readonly CaseEntry[] UntilApproved =
    [
        Appointed,
        On("2026-05-26", "draft-plan", "p2", "management").Present("implementation-plan", "purpose", "scope", "criteria", "methods", "schedule"),
        On("2026-06-01", "approve-plan", "p2", "management")
            .Signed("implementation-plan", "prepare", "lead-auditor", "p2", "2026-05-26").Signed("implementation-plan", "approve", "management-representative", "p2"),
    ];

    private static readonly CaseEntry Dispatched = On("2026-06-04", "dispatch", "p5", "general-department")
        .Linked("dispatched-to", "M-1", whom: "general-department").Linked("dispatched-to", "M-2", whom: "p3");

    private static readonly CaseEntry[] UntilReported =
    [
        .. UntilApproved,
        Dispatched,
        On("2026-06-15", "hold-opening", "p2", "management")
            .Present("opening-meeting", "purpose", "scope", "criteria", "method", "plan-confirmed", "sign-in", "minutes")
            .With(CaseValue.Of("opening-chair", People(Person("p2"))), CaseValue.Of("concerned", Codes("p3")))
            .Linked("checklists-endorsed", "CL", whom: "p3"),
        On("2026-06-16", "audit-on-site", "p2", "management").With(CaseValue.Of("findings", Codes("F-1", "F-2", "F-3")))
            .Linked("finding-report", "NC-1", "F-1").Linked("finding-report", "NC-2", "F-2").Linked("finding-report", "NC-3", "F-3"),
        On("2026-06-16", "hold-closing", "p2", "management").Present("closing-meeting", "results", "nc-reports", "sign-in", "minutes").With(CaseValue.Of("closing-chair", People(Person("p2")))),
        On("2026-06-23", "approve-report", "p2", "management").Linked("report", "AR"),
    ];

    private static readonly LinkedCase[] Others =
    [
        Other("PLAN", "annual-audit-plan", ("draft", "2026-01-10"), ("approved", "2026-01-15")),
        Other("M-1", "message", ("received", "2026-06-04")),
        Other("M-2", "message", ("received", "2026-06-04")),
        Other("CL", "audit-checklist", ("draft", "2026-06-08"), ("endorsed", "2026-06-08")),
        Other("NC-1", "nonconformity", ("open", "2026-06-16")),
        Other("NC-2", "nonconformity", ("open", "2026-06-16")),
        Other("NC-3", "nonconformity", ("open", "2026-06-16")),
        Other("AR", "audit-report", ("draft", "2026-06-20"), ("reviewed", "2026-06-22"), ("approved", "2026-06-23")),
        Other("CA-1", "corrective-action", ("reported", "2026-06-24"), ("closed", "2026-08-10")),
        Other("CA-2", "corrective-action", ("reported", "2026-06-24"), ("closed", "2026-08-10")),
    ];

    [Fact]
    public void An_audit_is_completed_when_each_of_its_nonconformities_is_verified()
    {
        CaseEntry[] further =
        [
            Follow("2026-06-26", "CA-1", "CA-2"),
            Follow("2026-06-26", "CA-1", "CA-2", "CA-3"),
            Completed("2026-08-12"),
            Completed("2026-09-22"),
        ];
        LinkedCase third = Other("CA-3", "corrective-action", ("reported", "2026-06-24"), ("implemented", "2026-07-10"), ("not-effective", "2026-08-10")) with { };
        third = third with { Stages = [.. third.Stages, ("analysed", Day("2026-08-12"), true), ("closed", Day("2026-09-21"), false)] };
        var standing = Examine([.. UntilReported, .. further], [.. Others, third]);

        Assert.Equal([true, true, true, true, true, true, true, true, false, true, false, true], standing.Entries.Select(entry => entry.IsAccepted));
        Assert.Equal(["Nonconformity NC-3 has no corrective action. [AUD-10, management manual 9.2 7)]"], RationaleFormatter.English.Lines(standing.Entries[8].Rationale));
        Assert.Equal(["不合格项NC-3没有纠正措施。〔AUD-10，管理手册 9.2 7)〕"], RationaleFormatter.ChineseSimplified.Lines(standing.Entries[8].Rationale));
        Assert.Equal(["NC-3: CA-3 had not come so far by 2026-08-12; it takes corrective action (closed). [AUD-12, management manual 9.2 9)]"], RationaleFormatter.English.Lines(standing.Entries[10].Rationale));
        Assert.Equal(["NC-3：截至 2026-08-12，CA-3 尚未达到要求；应为纠正措施（已关闭）。〔AUD-12，管理手册 9.2 9)〕"], RationaleFormatter.ChineseSimplified.Lines(standing.Entries[10].Rationale));
        Assert.Equal(("completed", true), (standing.Stage, standing.IsClosed));
        Assert.Empty(standing.Findings);
    }

    [Fact]
    public void An_action_that_is_reopened_after_the_audit_shows_in_its_findings()
    {
        CaseEntry[] further = [Follow("2026-06-26", "CA-1", "CA-2", "CA-3"), Completed("2026-09-22")];
        var closed = Other("CA-3", "corrective-action", ("reported", "2026-06-24"), ("closed", "2026-09-21"));
        var reopened = closed with { Stages = [.. closed.Stages, ("analysed", Day("2026-10-01"), true)] };

        Assert.Empty(Examine([.. UntilReported, .. further], [.. Others, closed]).Findings);
        var finding = Assert.Single(Examine([.. UntilReported, .. further], [.. Others, reopened]).Findings);
        Assert.Equal(("procedures.link.none", "NC-3", "AUD-12"), (finding.Reason.Code, finding.Item, finding.Reason.Rule.ToString()));
    }

    [Theory]
    [InlineData("2026-06-04", true)]
    [InlineData("2026-06-05", false)]
    public void The_plan_goes_out_seven_working_days_before(string day, bool isInTime)
    {
        var standing = Examine([.. UntilApproved, Dispatched with { Date = Day(day) }], [.. Others.Select(other => other.Kind == "message" ? other with { Since = Day(day), Stages = [("received", Day(day), false)] } : other)]);

        Assert.Equal(isInTime, standing.Entries[^1].IsAccepted);
        if (isInTime) return;
        Assert.Equal("The plan went out on 2026-06-05; for 2026-06-15 the last day was 2026-06-04. [AUD-05, management manual 9.2 2)]", RationaleFormatter.English.Line(Assert.Single(standing.Entries[^1].Rationale)));
        Assert.Equal("计划于2026-06-05分发，2026-06-15审核最迟应在2026-06-04分发。〔AUD-05，管理手册 9.2 2)〕", RationaleFormatter.ChineseSimplified.Line(Assert.Single(standing.Entries[^1].Rationale)));
    }

    [Fact]
    public void Working_days_are_not_answered_without_a_calendar_nor_outside_the_days_that_it_knows()
    {
        CaseEntry[] entries = [.. UntilApproved, Dispatched];
        CaseExaminer without = new(ProcedureRuleSet.Standard);
        CaseExaminer narrow = new(ProcedureRuleSet.Standard, new WorkingDayCalendar(new(2026, 6, 8), new(2026, 12, 31), [], []));

        Assert.Equal("procedures.notice.no-calendar", Assert.Single(without.Examine(Audit(entries, Others)).Entries[^1].Rationale).Code);
        Assert.Equal("procedures.calendar.unknown-day", Assert.Single(narrow.Examine(Audit(entries, Others)).Entries[^1].Rationale).Code);
    }

    [Fact]
    public void An_opening_on_another_day_than_planned_asks_for_the_notice_again()
    {
        CaseEntry[] entries = [.. UntilReported.Take(4), UntilReported[4] with { Date = Day("2026-06-12") }];
        var standing = Examine(entries, Others);

        Assert.Equal("The plan went out on 2026-06-04; for 2026-06-12 the last day was 2026-06-03. [AUD-05, management manual 9.2 2)]", RationaleFormatter.English.Line(Assert.Single(standing.Entries[^1].Rationale)));
    }

    [Fact]
    public void Whoever_prepares_and_approves_the_plan_is_remarked() =>
        Assert.Equal(["procedures.route.same-person"], Examine(UntilApproved, Others).Entries[2].Rationale.Select(reason => reason.Code));

    [Fact]
    public void A_rejected_plan_is_signed_again()
    {
        CaseEntry[] entries =
        [
            Appointed,
            UntilApproved[1].Signed("implementation-plan", "prepare", "lead-auditor", "p2"),
            On("2026-05-28", "reject", "p2", "management"),
            On("2026-05-29", "draft-plan", "p2", "management").Present("implementation-plan", "purpose", "scope", "criteria", "methods"),
            On("2026-05-29", "draft-plan", "p2", "management").Present("implementation-plan", "purpose", "scope", "criteria", "methods", "schedule"),
            On("2026-06-01", "approve-plan", "p2", "management").Signed("implementation-plan", "approve", "management-representative", "p2"),
        ];
        var standing = Examine(entries, Others);

        Assert.Equal([true, true, true, false, true, false], standing.Entries.Select(entry => entry.IsAccepted));
        Assert.Equal(["procedures.route.missing", "procedures.route.wrong-order"], standing.Entries[5].Rationale.Select(reason => reason.Code).Where(code => code != "procedures.evidence.stale").Append("procedures.route.wrong-order").Distinct());
        Assert.True(standing.Entries[5].Rationale.Cites("procedures.evidence.stale"));
    }

    [Theory]
    [InlineData("qualified", "p4 holds no valid auditor qualification on 2026-06-15. [AUD-04, management manual 9.2 1)]")]
    [InlineData("trained", "p4 has no auditor training. [AUD-04, management manual 9.2 1)]")]
    public void Auditors_are_trained_and_qualified_on_the_day_of_the_audit(string rule, string english)
    {
        CaseEntry entry = Appointed with { Values = [.. Appointed.Values.Select(value => value.Code == rule ? CaseValue.Of(rule, People(Holding("p3", rule), Holding("p4", rule, "2026-05-17"))) : value)] };

        Assert.Equal(english, RationaleFormatter.English.Line(Assert.Single(Examine([entry], Others).Entries[0].Rationale)));
    }

    [Fact]
    public void Nobody_audits_the_own_department_and_each_department_has_an_auditor()
    {
        CaseEntry own = Appointed with { Values = [.. Appointed.Values.Select(value => value.Code == "team-feasible" ? CaseValue.Of(value.Code, (ValueList<(string, string, string)>)[("technical-department", "p4", "yes")]) : value)] };
        var lines = RationaleFormatter.English.Lines(Examine([own], Others).Entries[0].Rationale);

        Assert.Equal(
            [
                "p4 is not independent of technical department and may not audit it. [AUD-04, management manual 9.2 1)]",
                "No independent auditor is left for general department. [AUD-04, management manual 9.2 1)]",
            ],
            lines);
    }

    [Fact]
    public void What_is_known_of_other_records_counts_from_the_end_of_their_day_and_of_their_kind()
    {
        LinkedCase late = Other("PLAN", "annual-audit-plan", ("draft", "2026-01-10"), ("approved", "2026-05-19"));
        LinkedCase other = Other("PLAN", "training-plan", ("draft", "2026-01-10"), ("approved", "2026-01-15"));

        Assert.True(Examine([Appointed], [.. Others.Skip(1), late with { Stages = [("approved", Day("2026-05-18"), false)] }]).Entries[0].IsAccepted);
        Assert.Equal(
            "IA-1: PLAN had not come so far by 2026-05-18; it takes annual audit plan (audit programme) (approved) / annual audit plan (audit programme) (being carried out).",
            RationaleFormatter.English.Sentence(Assert.Single(Examine([Appointed], [.. Others.Skip(1), late]).Entries[0].Rationale)));
        Assert.Equal(
            "IA-1: PLAN is of the kind “annual training plan”; it takes annual audit plan (audit programme) (approved) / annual audit plan (audit programme) (being carried out).",
            RationaleFormatter.English.Sentence(Assert.Single(Examine([Appointed], [.. Others.Skip(1), other]).Entries[0].Rationale)));
        Assert.Equal(
            "IA-1: PLAN is not among the records; it takes annual audit plan (audit programme) (approved) / annual audit plan (audit programme) (being carried out).",
            RationaleFormatter.English.Sentence(Assert.Single(Examine([Appointed], [.. Others.Skip(1)]).Entries[0].Rationale)));
    }

    [Fact]
    public void Two_annual_plans_are_one_too_many()
    {
        LinkedCase second = Other("PLAN-B", "annual-audit-plan", ("draft", "2026-02-10"), ("approved", "2026-02-15"));
        var reason = Assert.Single(Examine([Appointed.Linked("annual-plan-approved", "PLAN-B")], [.. Others, second]).Entries[0].Rationale);

        Assert.Equal("procedures.link.several", reason.Code);
        Assert.Equal("IA-1: 2 of annual audit plan (audit programme) (approved) / annual audit plan (audit programme) (being carried out); it takes 1.", RationaleFormatter.English.Sentence(reason));
        Assert.Equal("IA-1：对应年度内审计划（已批准）／年度内审计划（实施中） 2 项，应为 1 项。", RationaleFormatter.ChineseSimplified.Sentence(reason));
    }

    [Fact]
    public void A_standing_that_was_found_with_a_calendar_is_verified_with_and_without_it()
    {
        var standing = Examine(UntilReported, Others);
        var engine = VerdictFormats.Procedures;
        var record = engine.Record(standing, Day("2026-12-31"));

        Assert.True(engine.Verify(record, ProcedureRuleSet.Standard, Examiner.Examine).IsVerified);
        Assert.True(engine.Verify(record, ProcedureRuleSet.Standard).IsVerified);
    }

    private static CaseEntry Follow(string day, params string[] actions)
    {
        var entry = On(day, "follow-up", "p2", "management");
        for (var i = 0; i < actions.Length; i++) entry = entry.Linked("nc-action", actions[i], $"NC-{i + 1}");
        return entry;
    }

    private static CaseEntry Completed(string day) => On(day, "complete", "p2", "management")
        .With(CaseValue.Of("responsible-department", "general-department"))
        .Present("records", "plan", "checklists", "sign-in-sheets", "minutes", "nc-reports", "report")
        .Linked("nc-verified", "CA-1", "NC-1").Linked("nc-verified", "CA-2", "NC-2").Linked("nc-verified", "CA-3", "NC-3");

    private static LinkedCase Other(string id, string kind, params (string Stage, string Day)[] stages) => new()
    {
        Id = id,
        Kind = kind,
        Since = Day(stages[0].Day),
        Stages = [.. stages.Select(stage => (stage.Stage, Day(stage.Day), false))],
    };

    private static Case Audit(CaseEntry[] entries, LinkedCase[] others) => Case("audit", "IA-1", "2026-12-31", entries) with { Linked = others.ToValueList() };

    private static CaseStanding Examine(CaseEntry[] entries, LinkedCase[] others) => Examiner.Examine(Audit(entries, others));
}
