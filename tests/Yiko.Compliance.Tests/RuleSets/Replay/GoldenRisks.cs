using Yiko.Compliance.Engines;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.RuleSets.Replay;

/// <summary>Every status, direct criterion, grade and reading of a factor beside its scale, under every published rule set.</summary>
internal static class GoldenRisks
{
    private static readonly LecRuleSet[] RuleSets =
    [
        LecRuleSet.Standard,
        LecRuleSet.Construction,
        LecRuleSet.Kinney,
        LecRuleSet.FourColour,
        LecRuleSet.Standard with
        {
            Id = "golden/interpolated-above",
            OffScale = OffScaleReading.Interpolated,
            Grades = LecRuleSet.Standard.Grades.WithFloorSide(BoundSide.Excluded),
        },
        LecRuleSet.Standard with { Id = "golden/one-grade", Grades = new([new() { Grade = LecRuleSet.Standard.Grades.Bands[4].Grade }]) },
    ];

    private static readonly RiskFactors[] Requests =
    [
        Factors(1, 1, 1),
        Factors(1, 10, 7),
        Factors(3, 6, 15),
        Factors(10, 10, 100),
        Factors(0.1m, 0.5m, 1, RiskCriteria.LawBreached),
        Factors(10, 6, 40, RiskCriteria.PastAccidentUncontrolled | RiskCriteria.JustifiedComplaint),
        Factors(null, null, null, RiskCriteria.DirectDangerUncontrolled),
        Factors(null, null, null),
        Factors(0.7m, 4, 20),
        Factors(11, 6, 15),
        Factors(0.7m, null, 40, RiskCriteria.All),
    ];

    public static GoldenRoom Room { get; } = new GoldenRoom<RiskFactors, RiskAssessment, LecRuleSet>(
        "risks", VerdictFormats.Risks, rules => new LecRiskAssessor(rules).Assess, verdict => verdict.Rationale, RuleSets, Requests)
    {
        Codes = ["risk.lec.", "risk.direct."],
    };

    private static RiskFactors Factors(decimal? likelihood, decimal? exposure, decimal? consequence, RiskCriteria criteria = RiskCriteria.None) =>
        new() { Likelihood = likelihood, Exposure = exposure, Consequence = consequence, Criteria = criteria };
}
