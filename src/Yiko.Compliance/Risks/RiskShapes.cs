using Yiko.Compliance.RuleSets.Json.Shapes;
using static Yiko.Compliance.RuleSets.Json.Shapes.CommonShapes;

namespace Yiko.Compliance.Risks;

/// <summary>How risk assessments stand in JSON.</summary>
internal static class RiskShapes
{
    public static Shape<RiskFactors> Factors { get; } = Shape.Of<RiskFactors>(factors =>
    {
        var likelihood = factors.Optional("likelihood", Number, of => of.Likelihood);
        var exposure = factors.Optional("exposure", Number, of => of.Exposure);
        var consequence = factors.Optional("consequence", Number, of => of.Consequence);
        var criteria = factors.Unusual("criteria", Shape.Flags(LecWords.Criteria), of => of.Criteria);
        return read => new()
        {
            Likelihood = likelihood.Of(read),
            Exposure = exposure.Of(read),
            Consequence = consequence.Of(read),
            Criteria = criteria.Of(read),
        };
    });

    public static Shape<RiskAssessment> Assessment { get; } = Shape.Of<RiskAssessment>(assessment =>
    {
        var factors = assessment.Required("factors", Factors, of => of.Factors);
        var status = assessment.Required("status", Shape.Word(LecWords.Statuses), of => of.Status);
        var score = assessment.Optional("score", Number, of => of.Score);
        var grade = assessment.Optional("grade", Graded, of => of.Grade);
        var computed = assessment.Optional("computedGrade", Graded, of => of.ComputedGrade);
        var overriding = assessment.Optional("overridingGrade", Graded, of => of.OverridingGrade);
        var acceptable = assessment.Optional("acceptable", Truth, of => of.IsAcceptable);
        var rationale = assessment.Required("rationale", ReasonShapes.Rationale, of => of.Rationale);
        var stamp = assessment.Required("ruleSet", Stamp, of => of.RuleSet);
        return read => new()
        {
            Factors = factors.Of(read),
            Status = status.Of(read),
            Score = score.Of(read),
            Grade = grade.Of(read),
            ComputedGrade = computed.Of(read),
            OverridingGrade = overriding.Of(read),
            IsAcceptable = acceptable.Of(read),
            Rationale = rationale.Of(read),
            RuleSet = stamp.Of(read),
        };
    });
}
