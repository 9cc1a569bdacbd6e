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
        LecRuleSet.Matrix5x5,
        LecRuleSet.Standard with
        {
            Id = "golden/interpolated-above",
            TakesValuesBetweenPoints = true,
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
        Factors(3, null, 4),
        Factors(1, 1, 1, (RiskCriteria)16),
        Factors(1, 1, 1) with { OwnCriteria = ["height-without-permit"] },
        Factors(1, 1, 1) with { OwnCriteria = ["moonlight"] },
    ];

    private static readonly LecRuleSet OwnCriteria = LecRuleSet.Standard with
    {
        Id = "golden/own-criteria",
        Citations = CitationTable.Standards,
        OwnCriteria =
        [
            new()
            {
                Code = "height-without-permit",
                Sentence = LocalizedText.Of("Work at height without a permit.", "无票登高作业。"),
                Rule = RuleId.Parse("ACME-7"),
                Clause = new() { Document = LocalizedText.Of("ACME safety rules", "ACME 安全规程"), Clause = "7" },
            },
        ],
    };

    public static GoldenRoom Room { get; } = new GoldenRoom<RiskFactors, RiskAssessment, LecRuleSet>(
        "risks", VerdictFormats.Risks, rules => new LecRiskAssessor(rules).Assess, verdict => verdict.Rationale, [.. RuleSets, OwnCriteria], Requests)
    {
        Codes = ["risk.lec.", "risk.matrix.", "risk.direct."],
    };

    /// <summary>Every finding against a residual risk, with controls in place, available and unknown.</summary>
    public static GoldenRoom Residual { get; } = new GoldenRoom<ResidualRisk, ResidualRiskReview, LecRuleSet>(
        "residual-risks",
        VerdictFormats.ResidualRisks,
        rules => new LecResidualRiskReviewer(rules).Review,
        verdict => verdict.Rationale,
        [.. RuleSets, LecRuleSet.Standard with { Id = "golden/iso-45001", Controls = ControlHierarchy.Iso45001 }],
        [
            Review(Factors(3, 6, 15), Factors(1, 6, 3), new RiskControl { Level = "isolate", Lowers = RiskFactorKinds.Likelihood | RiskFactorKinds.Consequence }),
            Review(Factors(3, 6, 15), Factors(1, 3, 7)),
            Review(Factors(3, 6, 15), Factors(6, 10, 40)),
            Review(Factors(3, 6, 15), Factors(3, 6, 15, RiskCriteria.LawBreached), new RiskControl { Level = "administrative", IsApplied = false }),
            Review(
                Factors(3, 6, 15),
                Factors(3, 6, 3),
                new RiskControl { Level = "personal-protection", Lowers = RiskFactorKinds.Consequence },
                new RiskControl { Level = "eliminate", IsApplied = false },
                new RiskControl { Level = "charm" }),
            Review(
                Factors(3, 6, 15),
                Factors(3, 6, 3),
                new RiskControl { Level = "personal-protection", Lowers = RiskFactorKinds.Consequence },
                new RiskControl { Level = "isolate" },
                new RiskControl { Level = "engineering" },
                new RiskControl { Level = "eliminate", IsApplied = false }),
            Review(Factors(null, null, null), Factors(0.7m, null, 3)),
        ])
    {
        Codes = ["risk.residual."],
    };

    private static ResidualRisk Review(RiskFactors initial, RiskFactors residual, params RiskControl[] controls) =>
        new() { Initial = initial, Residual = residual, Controls = [.. controls] };

    private static RiskFactors Factors(decimal? likelihood, decimal? exposure, decimal? consequence, RiskCriteria criteria = RiskCriteria.None) =>
        new() { Likelihood = likelihood, Exposure = exposure, Consequence = consequence, Criteria = criteria };
}
