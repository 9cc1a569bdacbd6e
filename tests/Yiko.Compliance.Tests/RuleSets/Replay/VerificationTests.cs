using NodaTime;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.RuleSets.Replay;

public sealed class VerificationTests
{
    private static readonly RiskAssessment Verdict =
        new LecRiskAssessor(LecRuleSet.Standard).Assess(new() { Likelihood = 3, Exposure = 6, Consequence = 15 });

    private static readonly DecisionRecord Record = VerdictFormats.Risks.Record(Verdict, StoredVerdicts.Day);

    [Fact]
    public void A_record_holds_request_verdict_stamp_and_date()
    {
        Assert.Equal("""{"consequence":15,"exposure":6,"likelihood":3}""", Record.Request);
        Assert.Equal(VerdictFormats.Risks.Write(Verdict), Record.Verdict);
        Assert.Equal((Verdict.RuleSet, StoredVerdicts.Day, null), (Record.RuleSet, Record.Date, Record.PreviousHash));
        Assert.Empty(DecisionChain.Verify([Record, Record.Append(Record)]));
    }

    [Fact]
    public void A_stored_verdict_verifies_by_the_stamped_rule_set()
    {
        Assert.Equal((VerificationOutcome.Verified, true, 0), Told(Verify(Record)));

        static (VerificationOutcome, bool, int) Told(VerdictVerification verification) =>
            (verification.Outcome, verification.IsVerified, verification.Findings.Count);
    }

    [Fact]
    public void A_request_may_be_a_vector() =>
        Assert.True(Verify(Record with { Request = "LEC:1.0/L:3/E:6/C:15" }).IsVerified);

    // The record was changed in storage: what stands there now, and what the rule set says.
    [Theory]
    [InlineData("\"score\":270,\"status\"", "\"score\":90,\"status\"", "$.verdict.score: decision.replay.changed", "The stored verdict says 90; decided again it is 270.")]
    [InlineData("\"acceptable\":false", "\"acceptable\":true", "$.verdict.acceptable: decision.replay.changed", "The stored verdict says true; decided again it is false.")]
    [InlineData("\"status\":\"rated\"", "\"status\":7", "$.verdict.status: decision.replay.changed", "The stored verdict says 7; decided again it is \"rated\".")]
    [InlineData("\"acceptable\":false,", "", "$.verdict.acceptable: decision.replay.missing", "The stored verdict lacks false, which deciding again gives.")]
    [InlineData("\"acceptable\":false,", "\"acceptable\":false,\"remark\":[1],", "$.verdict.remark: decision.replay.added", "The stored verdict says [1]; deciding again gives nothing here.")]
    [InlineData("\"acceptable\":false,", "\"acceptable\":false,\"acceptable\":true,", "$.verdict.acceptable: decision.replay.added", "The stored verdict says true; deciding again gives nothing here.")]
    [InlineData(",{\"name\":\"limit\",\"number\":70}", "", "$.verdict.rationale[2].arguments[1]: decision.replay.missing", "The stored verdict lacks {\"name\":\"limit\",\"number\":70}, which deciding again gives.")]
    [InlineData("{\"name\":\"limit\",\"number\":70}", "{\"name\":\"limit\",\"number\":70},8", "$.verdict.rationale[2].arguments[2]: decision.replay.added", "The stored verdict says 8; deciding again gives nothing here.")]
    [InlineData("\"version\":\"1.0\"", "\"version\":\"1.\\ud800\"", "$.verdict.ruleSet.version: decision.replay.changed", "The stored verdict says \"1.\\ud800\"; decided again it is \"1.0\".")]
    [InlineData("\"acceptable\":false,", "\"acceptable\":false,\"\\ud800\":1,", "$.verdict: rules.json.broken-text", "A string holds half a character (a surrogate without its partner).")]
    [InlineData("{\"acceptable\":false,", "{ \"acceptable\": false,", "$.verdict: decision.replay.other-form", "The stored verdict says the same in another form than it was written in.")]
    [InlineData("\"score\":270,\"status\"", "\"score\":270.0,\"status\"", "$.verdict: decision.replay.other-form", "The stored verdict says the same in another form than it was written in.")]
    public void What_differs_is_told_with_its_place(string written, string changed, string finding, string sentence)
    {
        Assert.Contains(written, Record.Verdict, StringComparison.Ordinal);

        var verification = Verify(Record with { Verdict = Record.Verdict.Replace(written, changed, StringComparison.Ordinal) });

        Assert.Equal((VerificationOutcome.Different, false), (verification.Outcome, verification.IsVerified));
        var only = Assert.Single(verification.Findings.AsEnumerable());
        Assert.Equal((finding, sentence), (only.ToString(), RationaleFormatter.English.Sentence(only.Reason)));
    }

    [Fact]
    public void Every_difference_is_told()
    {
        var verification = Verify(Record with { Verdict = Record.Verdict.Replace("\"number\":270", "\"number\":27", StringComparison.Ordinal) });

        Assert.Equal(
            ["$.verdict.rationale[0].arguments[3].number", "$.verdict.rationale[1].arguments[0].number", "$.verdict.rationale[2].arguments[0].number"],
            verification.Findings.Select(finding => finding.Path));
        Assert.Equal("保存的判定结果为 27，重新判定的结果为 270。", RationaleFormatter.ChineseSimplified.Sentence(verification.Findings[0].Reason));
    }

    [Fact]
    public void A_changed_request_shows_in_the_verdict()
    {
        var verification = Verify(Record with { Request = """{"consequence":15,"exposure":6,"likelihood":1}""" });

        Assert.Equal(VerificationOutcome.Different, verification.Outcome);
        Assert.Contains("$.verdict.factors.likelihood: decision.replay.changed", verification.Findings.Select(finding => finding.ToString()));
    }

    [Theory]
    [InlineData("high", "$.verdict: rules.json.not-json")]
    [InlineData("[[", "$.verdict: rules.json.not-json")]
    public void A_verdict_that_is_no_JSON_is_unreadable(string verdict, string finding) =>
        AssertOutcome(VerificationOutcome.Unreadable, [finding], Verify(Record with { Verdict = verdict }));

    [Fact]
    public void A_verdict_of_another_kind_differs() =>
        AssertOutcome(VerificationOutcome.Different, ["$.verdict: decision.replay.changed"], Verify(Record with { Verdict = "[270]" }));

    [Fact]
    public void A_request_that_cannot_be_read_is_told_with_its_place()
    {
        AssertOutcome(VerificationOutcome.Unreadable, ["$.request: rules.json.not-json"], Verify(Record with { Request = "LEC:1.0/L:3" }));
        AssertOutcome(
            VerificationOutcome.Unreadable,
            ["$.request.x: rules.json.unknown-property", "$.request.likelihood: rules.json.wrong-kind"],
            Verify(Record with { Request = """{"likelihood":"3","x":1}""" }));
    }

    [Fact]
    public void Another_rule_set_than_the_stamped_one_is_an_answer_of_its_own()
    {
        AssertOutcome(
            VerificationOutcome.OtherRuleSet,
            ["$.ruleSet.id: decision.replay.other-id", "$.ruleSet.contentHash: decision.replay.other-content"],
            VerdictFormats.Risks.Verify(Record, LecRuleSet.Construction));
        AssertOutcome(
            VerificationOutcome.OtherRuleSet,
            ["$.ruleSet.version: decision.replay.other-version"],
            VerdictFormats.Risks.Verify(Record, LecRuleSet.Standard with { Version = "2.0" }));
        var edited = VerdictFormats.Risks.Verify(Record, LecRuleSet.Standard with { UnacceptableFrom = 71m });
        AssertOutcome(VerificationOutcome.OtherRuleSet, ["$.ruleSet.contentHash: decision.replay.other-content"], edited);
        Assert.StartsWith("用于复核的规则集内容与判定时不一致：其哈希值为 ", RationaleFormatter.ChineseSimplified.Sentence(edited.Findings[0].Reason), StringComparison.Ordinal);
    }

    [Fact]
    public void A_timeline_leads_from_the_stamp_to_the_rule_set()
    {
        RuleSetTimeline<LecRuleSet> timeline = new([LecRuleSet.Standard, LecRuleSet.Construction with { EffectiveFrom = new LocalDate(2026, 7, 1) }]);
        RuleSetTimeline<LecRuleSet> other = new([LecRuleSet.Kinney]);

        Assert.True(VerdictFormats.Risks.Verify(Record, timeline).IsVerified);
        AssertOutcome(VerificationOutcome.OtherRuleSet, ["$.ruleSet: decision.replay.not-in-timeline"], VerdictFormats.Risks.Verify(Record, other));
    }

    [Fact]
    public void Null_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => VerdictFormats.Risks.Verify(null!, LecRuleSet.Standard));
        Assert.Throws<ArgumentNullException>(() => VerdictFormats.Risks.Verify(Record, (LecRuleSet)null!));
        Assert.Throws<ArgumentNullException>(() => VerdictFormats.Risks.Verify(null!, new RuleSetTimeline<LecRuleSet>([LecRuleSet.Standard])));
        Assert.Throws<ArgumentNullException>(() => VerdictFormats.Risks.Verify(Record, (RuleSetTimeline<LecRuleSet>)null!));
    }

    // A wording is presentation and not in the hash: another one shows as what it is, a difference in the text of the verdict.
    [Fact]
    public void Another_wording_of_the_same_rules_shows()
    {
        var bands = LecRuleSet.Standard.Grades.Bands.Select(band => band with { Grade = band.Grade with { Colour = null } });
        var verification = VerdictFormats.Risks.Verify(Record, LecRuleSet.Standard with { Grades = new(bands) });

        AssertOutcome(
            VerificationOutcome.Different,
            ["$.verdict.computedGrade.colour: decision.replay.added", "$.verdict.grade.colour: decision.replay.added", "$.verdict.rationale[1].arguments[1].grade.colour: decision.replay.added"],
            verification);
    }

    private static VerdictVerification Verify(DecisionRecord record) => VerdictFormats.Risks.Verify(record, LecRuleSet.Standard);

    private static void AssertOutcome(VerificationOutcome outcome, string[] findings, VerdictVerification verification)
    {
        Assert.Equal(outcome, verification.Outcome);
        Assert.Equal(findings, verification.Findings.Select(finding => finding.ToString()));
        Assert.False(verification.IsVerified);
    }
}
