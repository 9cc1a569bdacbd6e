using static Yiko.Compliance.Procedures.Entries;

namespace Yiko.Compliance.Procedures;

/// <summary>What the manual means where it was read twice, asked of cases.</summary>
public sealed class SecondReadingTests
{
    private static readonly CaseExaminer Examiner = new(ProcedureRuleSet.Standard);

    // Management manual 7.1.5: of the retrospective evaluation the new inspection may not be feasible; that neither is, is no evaluation.
    [Theory]
    [InlineData(true, "")]
    [InlineData(false, "procedures.parts.too-few")]
    public void Not_applicable_is_said_of_a_part_and_never_of_a_whole_list(bool isEvaluated, string refusal)
    {
        var evaluate = On("2026-03-04", "evaluate-results") with
        {
            Present = isEvaluated ? [("retrospective", "evaluation")] : [],
            NotApplicable = isEvaluated ? [("retrospective", "reinspection", "not feasible")] : [("retrospective", "evaluation", "not feasible"), ("retrospective", "reinspection", "not feasible")],
        };
        var standing = Examiner.Examine(Case(
            "instrument", "I-1", "2026-03-31", On("2026-03-01", "calibrate-pass").Present("status", "label", "record"), On("2026-03-03", "out-of-state"), evaluate));
        Assert.Equal(isEvaluated ? "evaluated" : "out-of-state", standing.Stage);
        Assert.Equal(refusal, string.Join(";", standing.Entries[2].Rationale.Where(reason => reason.Code.StartsWith("procedures.parts", StringComparison.Ordinal)).Select(reason => reason.Code)));
    }

    [Theory]
    [InlineData("complaint", "closed-without-action")]
    [InlineData("review-item", "closed-without-action")]
    [InlineData("audit", "analysed")]
    [InlineData(null, "analysed")]
    public void A_nonconformity_of_an_audit_always_gets_an_action(string? source, string stage)
    {
        var decide = On("2026-03-03", "decide-no-action")
            .Present("system-change", "system-change")
            .Present("analysis-record", "analysis")
            .With(CaseValue.Of("reason-for-no-action", "a single slip, corrected at once"));
        if (source is not null) decide = decide.With(CaseValue.Of("source", source));
        var standing = Examiner.Examine(Case(
            "corrective-action",
            "CA-1",
            "2026-03-31",
            On("2026-03-01", "correct").Present("correction", "control", "correct", "consequences").Linked("one-per-source", "CA-1"),
            On("2026-03-02", "analyse").Present("analysis", "cause", "similar", "need"),
            decide));
        Assert.Equal(stage, standing.Stage);
    }

    [Fact]
    public void An_emergency_plan_is_approved_then_communicated_then_in_force()
    {
        var approve = On("2026-03-01", "approve").Present("content", "scenario", "prevention", "response");
        Assert.Equal("approved", Examiner.Examine(Case("emergency-plan", "E-1", "2026-03-31", approve)).Stage);
        var communicate = On("2026-03-02", "communicate");
        Assert.Equal("approved", Examiner.Examine(Case("emergency-plan", "E-1", "2026-03-31", approve, communicate)).Stage);
    }

    [Fact]
    public void What_is_cancelled_says_why()
    {
        Assert.Equal("planned", Examiner.Examine(Case("training", "T-1", "2026-03-31", On("2026-03-01", "cancel"))).Stage);
        var cancelled = Examiner.Examine(Case("training", "T-1", "2026-03-31", On("2026-03-01", "cancel").With(CaseValue.Of("reason-for-cancelling", "trainer ill"))));
        Assert.Equal(("cancelled", true), (cancelled.Stage, cancelled.IsClosed));
    }
}
