using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using static Yiko.Compliance.Procedures.Entries;

namespace Yiko.Compliance.Procedures;

/// <summary>Corrective actions by the management manual, 10.2 (CAP-01 to CAP-09): one that was not effective at first, and what stands against each step.</summary>
public sealed class CorrectiveActionTests
{
    private static readonly CaseExaminer Examiner = new(ProcedureRuleSet.Standard);

    // A complaint, so that the general department verifies; the technical department answers for it.
    private static readonly CaseEntry[] UntilImplemented =
    [
        On("2026-06-24", "correct", "p6", "technical-department").Present("correction", "control", "correct", "consequences")
            .With(CaseValue.Of("source", "complaint"), CaseValue.Of("responsible-department", "technical-department")),
        On("2026-06-25", "analyse", "p6", "technical-department").Present("analysis", "cause", "similar", "need"),
        On("2026-06-25", "plan-action", "p6", "technical-department").With(CaseValue.Of("action-needed", value: true)),
        On("2026-07-10", "implement", "p6", "technical-department"),
    ];

    [Fact]
    public void An_action_that_was_effective_is_closed()
    {
        var standing = Examine(Verified("2026-08-10", "verify-effective"));

        Assert.All(standing.Entries, entry => Assert.True(entry.IsAccepted));
        Assert.Equal(["corrected", "analysed", "planned", "implemented", "closed"], standing.Entries.Select(entry => entry.Stage));
        Assert.True(standing.IsClosed);
        Assert.Equal(Day("2026-08-10"), standing.Since);
        Assert.Empty(standing.Next);
    }

    [Fact]
    public void An_action_that_was_not_effective_is_closed_after_a_new_analysis_and_a_new_action_only()
    {
        var standing = Examine(
            Verified("2026-08-10", "verify-not-effective"),
            Verified("2026-08-11", "verify-effective"),
            On("2026-08-11", "analyse", "p6", "technical-department"),
            On("2026-08-12", "analyse", "p6", "technical-department").Present("analysis", "cause", "similar", "need"),
            On("2026-08-13", "plan-action", "p6", "technical-department"),
            On("2026-08-13", "plan-action", "p6", "technical-department").With(CaseValue.Of("action-needed", value: true)),
            On("2026-08-20", "implement", "p6", "technical-department"),
            On("2026-09-21", "verify-effective", "p3", "general-department"),
            Verified("2026-09-21", "verify-effective"));

        Assert.Equal(
            ["not-effective", "not-effective", "not-effective", "analysed", "analysed", "planned", "implemented", "implemented", "closed"],
            standing.Entries.Skip(4).Select(entry => entry.Stage));
        Assert.Equal([true, false, false, true, false, true, true, false, true], standing.Entries.Skip(4).Select(entry => entry.IsAccepted));
        Assert.Equal(["procedures.gate.no-such-step"], CodesOf(standing, 5));
        Assert.Equal(["procedures.parts.missing", "procedures.evidence.stale"], CodesOf(standing, 6));
        Assert.Equal(["procedures.fact.unmet", "procedures.evidence.stale"], CodesOf(standing, 8));
        Assert.Equal(["procedures.parts.missing", "procedures.parts.missing", "procedures.parts.missing"], standing.Entries[11].Rationale.Where(reason => reason.Code.StartsWith("procedures.parts", StringComparison.Ordinal)).Select(reason => reason.Code));
        Assert.True(standing.IsClosed);
    }

    [Theory]
    [InlineData("p6", "technical-department", "p6 may not verify: of the responsible department, or not of those who verify. [CAP-04, management manual 10.2-4]", "p6不得验证：属于责任部门，或不具备验证职责。〔CAP-04，管理手册 10.2-4〕")]
    [InlineData("p2", "management", "p2 may not verify: of the responsible department, or not of those who verify. [CAP-04, management manual 10.2-4]", "p2不得验证：属于责任部门，或不具备验证职责。〔CAP-04，管理手册 10.2-4〕")]
    public void Whoever_verifies_is_of_the_general_department_and_not_of_the_responsible_one(string by, string unit, string english, string chinese)
    {
        var standing = Examine(Verified("2026-08-10", "verify-effective") with { By = by, Unit = unit });

        Assert.Equal("implemented", standing.Stage);
        Assert.Equal([english], RationaleFormatter.English.Lines(standing.Entries[^1].Rationale));
        Assert.Equal([chinese], RationaleFormatter.ChineseSimplified.Lines(standing.Entries[^1].Rationale));
        Assert.Equal(["CAP-04", "CAP-08"], standing.Entries[^1].Rules.Select(rule => rule.ToString()));
    }

    [Fact]
    public void Where_the_general_department_answers_for_it_the_management_representative_verifies()
    {
        CaseEntry[] own = [.. UntilImplemented.Select(entry => entry with { Unit = "general-department", Values = [.. entry.Values.Select(value => value.Code == "responsible-department" ? CaseValue.Of(value.Code, "general-department") : value)] })];

        Assert.False(Accepts(own, Verified("2026-08-10", "verify-effective")));
        Assert.True(Accepts(own, Verified("2026-08-10", "verify-effective") with { By = "p2", Unit = "management" }));
    }

    [Fact]
    public void Whoever_verifies_what_an_audit_found_is_besides_of_its_team()
    {
        CaseEntry[] found = [.. UntilImplemented.Select(entry => entry with { Values = [.. entry.Values.Select(value => value.Code == "source" ? CaseValue.Of(value.Code, "audit") : value)] })];
        LinkedCase audit = new() { Id = "IA-1", Kind = "audit", Since = Day("2026-05-01"), Says = [("team", "p3", Day("2026-05-01"), null)] };
        var verified = Verified("2026-08-10", "verify-effective");

        Assert.False(Accepts(found, verified));
        Assert.True(Accepts(found, verified, audit));
        Assert.False(Accepts(found, verified with { By = "p5" }, audit));
    }

    [Fact]
    public void A_refusal_names_every_requirement_that_is_not_met_in_both_languages()
    {
        var standing = Examine(On("2026-07-09", "verify-effective", "p6", "technical-department"), On("2026-07-10", "verify-effective", "p6", "technical-department").Present("record", "analysis"));

        Assert.Equal(["procedures.log.out-of-order"], CodesOf(standing, 4));
        Assert.Equal(
            [
                "p6 may not verify: of the responsible department, or not of those who verify. [CAP-04, management manual 10.2-4]",
                "system change: decision whether the system must change is missing. [CAP-05, management manual 10.2-5]",
                "records: evidence of the action is missing. [CAP-06, management manual 10.2-6]",
            ],
            RationaleFormatter.English.Lines(standing.Entries[^1].Rationale));
        Assert.Equal(
            [
                "p6不得验证：属于责任部门，或不具备验证职责。〔CAP-04，管理手册 10.2-4〕",
                "体系变更评价：缺少“是否需要实施体系变更”。〔CAP-05，管理手册 10.2-5〕",
                "成文信息：缺少“实施的证据”。〔CAP-06，管理手册 10.2-6〕",
            ],
            RationaleFormatter.ChineseSimplified.Lines(standing.Entries[^1].Rationale));
        Assert.Equal(["CAP-04", "CAP-08", "CAP-05", "CAP-06"], standing.Entries[^1].Rules.Select(rule => rule.ToString()));
    }

    [Fact]
    public void The_next_steps_say_who_acts_and_what_stands_against_them()
    {
        var next = Examine().Next;

        Assert.Equal(["verify-effective", "verify-not-effective"], next.Select(step => step.Step));
        Assert.Equal(["closed", "not-effective"], next.Select(step => step.To));
        Assert.Equal([false, true], next.Select(step => step.IsAllowed));
        Assert.Equal(["general-department", "general-department"], next.Select(step => step.Who));
        Assert.Equal(["parts:system-change", "parts:record"], next[0].Unmet);
    }

    [Theory]
    [InlineData("verify-efective", "The rules know no step “verify-efective”; did you mean “verify-effective”?", "规则中没有步骤“verify-efective”，是否应为“verify-effective”？")]
    [InlineData("dance", "The rules know no step “dance”; known are correct, analyse, plan-action, decide-no-action, implement, verify-effective, verify-not-effective.", "规则中没有步骤“dance”，现有：correct, analyse, plan-action, decide-no-action, implement, verify-effective, verify-not-effective。")]
    public void An_unknown_step_is_refused_by_name(string step, string english, string chinese)
    {
        var reason = Assert.Single(Examine(On("2026-08-10", step)).Entries[^1].Rationale);

        Assert.Equal("procedures.word.unknown", reason.Code);
        Assert.Equal(english, RationaleFormatter.English.Sentence(reason));
        Assert.Equal(chinese, RationaleFormatter.ChineseSimplified.Sentence(reason));
    }

    [Fact]
    public void A_word_off_an_open_list_is_taken_and_named()
    {
        var standing = Examiner.Examine(Case("corrective-action", "CA-1", "2026-12-31", On("2026-06-24").With(CaseValue.Of("source", "rumour"))));

        Assert.True(standing.Entries[0].IsAccepted);
        Assert.Equal("sources: “rumour” is not among those named; the list is open, so it is taken. [CAP-09, management manual 10.2]", RationaleFormatter.English.Line(Assert.Single(standing.Rationale)));
    }

    [Fact]
    public void A_standing_is_stored_read_back_and_verified()
    {
        var standing = Examine(Verified("2026-08-10", "verify-not-effective"), On("2026-08-11", "analyse", "p6", "technical-department"));
        var engine = VerdictFormats.Procedures;
        var record = engine.Record(standing, Day("2026-12-31"));

        Assert.Equal(record.Verdict, engine.Write(engine.Read(record.Verdict).Value!));
        Assert.True(engine.Verify(record, ProcedureRuleSet.Standard).IsVerified);
        Assert.Equal(standing.Rationale, engine.Explain(record.Verdict).Value);
    }

    private static CaseStanding Examine(params CaseEntry[] further) => Examiner.Examine(Case("corrective-action", "CA-1", "2026-12-31", [.. UntilImplemented, .. further]));

    private static bool Accepts(CaseEntry[] before, CaseEntry entry, params LinkedCase[] linked) =>
        Examiner.Examine(Case("corrective-action", "CA-1", "2026-12-31", [.. before, entry]) with { Linked = linked.ToValueList() }).Entries[^1].IsAccepted == true;

    private static CaseEntry Verified(string day, string step) => On(day, step, "p3", "general-department").Present("system-change", "system-change").Present("record", "analysis", "implementation");

    private static string[] CodesOf(CaseStanding standing, int entry) => [.. standing.Entries[entry].Rationale.Select(reason => reason.Code).Distinct()];
}
