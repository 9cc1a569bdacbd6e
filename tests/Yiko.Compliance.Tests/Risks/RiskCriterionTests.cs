using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;

namespace Yiko.Compliance.Risks;

public sealed class RiskCriterionTests
{
    private static readonly RiskCriterion Height = new()
    {
        Code = "height-without-permit",
        Sentence = LocalizedText.Of("Work at height without a permit.", "无票登高作业。"),
        Rule = RuleId.Parse("ACME-7"),
        Clause = new() { Document = LocalizedText.Of("ACME safety rules", "ACME 安全规程"), Clause = "7" },
    };

    private static readonly LecRuleSet Rules = LecRuleSet.Standard with { Id = "acme/risks", OwnCriteria = [Height] };

    [Fact]
    public void A_criterion_of_the_organisations_own_makes_a_risk_unacceptable_whatever_its_score()
    {
        var verdict = new LecRiskAssessor(Rules).Assess(new() { Likelihood = 1, Exposure = 1, Consequence = 1, OwnCriteria = [Height.Code] });

        Assert.Equal((RiskStatus.Overridden, false, "substantial", "slight"), (verdict.Status, verdict.IsAcceptable, verdict.Grade!.Code, verdict.ComputedGrade!.Code));
        Assert.Equal("Work at height without a permit. [ACME-7, ACME safety rules 7]", RationaleFormatter.English.Line(verdict.Rationale[0]));
        Assert.Equal("无票登高作业。〔ACME-7，ACME 安全规程 7〕", RationaleFormatter.ChineseSimplified.Line(verdict.Rationale[0]));
    }

    [Fact]
    public void It_needs_no_score()
    {
        var verdict = new LecRiskAssessor(Rules).Assess(new() { OwnCriteria = [Height.Code] });

        Assert.Equal((RiskStatus.Overridden, false), (verdict.Status, verdict.IsAcceptable));
        Assert.True(verdict.Rationale.Cites("risk.direct.unscored"));
    }

    [Fact]
    public void One_that_the_rule_set_does_not_know_keeps_the_risk_from_being_rated()
    {
        var verdict = new LecRiskAssessor(Rules).Assess(new() { Likelihood = 1, Exposure = 1, Consequence = 1, OwnCriteria = ["moonlight", "moonlight"] });

        Assert.Equal((RiskStatus.NotRated, null), (verdict.Status, verdict.IsAcceptable));
        Assert.Equal("“moonlight” is said to apply, but is no direct criterion of this rule set.", RationaleFormatter.English.Sentence(verdict.Rationale.Single(reason => reason.Code == "risk.direct.unknown-own-criterion")));
        Assert.Equal((RiskStatus.NotRated, null), (new LecRiskAssessor(LecRuleSet.Standard).Assess(new() { Likelihood = 1, Exposure = 1, Consequence = 1, OwnCriteria = [Height.Code] }) is var other ? (other.Status, other.IsAcceptable) : default));
    }

    [Fact]
    public void An_unknown_one_beside_a_known_one_is_told_and_changes_nothing()
    {
        var verdict = new LecRiskAssessor(Rules).Assess(new() { OwnCriteria = ["moonlight", Height.Code] });

        Assert.Equal(RiskStatus.Overridden, verdict.Status);
        Assert.True(verdict.Rationale.Cites("risk.direct.unknown-own-criterion"));
    }

    [Fact]
    public void Criteria_stand_in_the_file_and_requests_name_them()
    {
        Assert.Equal(Rules, RuleSetJson.Read(RuleSetJson.Write(Rules)).Value);
        Assert.NotEqual(LecRuleSet.Standard.ContentHash, Rules.ContentHash);
        RiskFactors factors = new() { OwnCriteria = [Height.Code] };
        Assert.Equal("""{"ownCriteria":["height-without-permit"]}""", VerdictFormats.Risks.WriteRequest(factors));
        Assert.Equal(factors, VerdictFormats.Risks.ReadRequest(VerdictFormats.Risks.WriteRequest(factors)).Value);
        Assert.Equal("height-without-permit", Height.ToString());
    }

    [Fact]
    public void A_code_occurs_once_and_is_a_code()
    {
        Assert.Throws<ArgumentException>(() => Rules with { OwnCriteria = [Height, Height with { Rule = RuleId.Parse("ACME-8") }] });
        Assert.Throws<ArgumentException>(() => new RiskFactors { OwnCriteria = ["Not a code"] });
        Assert.Throws<ArgumentException>(() => LecVector.Format(new() { OwnCriteria = [Height.Code] }));
    }
}
