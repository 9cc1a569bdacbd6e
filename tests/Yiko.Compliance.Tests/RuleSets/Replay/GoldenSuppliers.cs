using Yiko.Compliance.Engines;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.RuleSets.Replay;

/// <summary>Every status, note and fault of supplier histories, and every reading of score cards.</summary>
internal static class GoldenSuppliers
{
    private static readonly SupplierRuleSet[] RuleSets =
    [
        SupplierRuleSet.Standard,
        SupplierRuleSet.WithinTwelveMonths,
        SupplierRuleSet.YearlyForAll,
        SupplierRuleSet.FourClasses,
        SupplierRuleSet.Standard with
        {
            Id = "golden/strict",
            MayReturn = false,
            FailedVerificationStops = true,
            RequiresRegularSupplier = true,
            MissingScores = MissingScorePolicy.Zero,
        },
    ];

    /// <summary>A card on which quality below 50, a serious accident, or three late deliveries decide whatever the total is.</summary>
    public static SupplierRuleSet WithVetoes { get; } = SupplierRuleSet.Standard with
    {
        Id = "golden/vetoes",
        ScoreCard = new(
            SupplierRuleSet.Standard.ScoreCard.Criteria.Select(criterion => criterion.Code == "quality" ? criterion with { VetoBelow = 50 } : criterion),
            SupplierRuleSet.Standard.ScoreCard.Grades,
            [
                new() { Code = "serious-accident", Name = LocalizedText.Of("serious accident", "严重质量事故") },
                new() { Code = "late", Name = LocalizedText.Of("late deliveries", "延期交付"), FromCount = 3 },
            ]),
    };

    private static readonly SupplyHistory[] Histories =
    [
        Register.History("2026-03-01"),
        Register.History("2026-03-01", Register.Initial("2026-01-05")) with { Class = ProductClass.A },
        Register.History("2026-03-01", Register.Initial("2024-12-31"), Register.Annual("2025-06-30")),
        Register.History("2027-01-01", Register.Initial("2024-12-31"), Register.Annual("2025-06-30")),
        Register.History("2026-03-01", Register.Initial("2025-01-05"), Register.AnnualFailed("2026-02-28"), Register.Annual("2026-03-01")),
        Register.History("2026-03-01", Register.Initial("2024-01-05"), Register.AnnualFailed("2025-02-28"), Register.Initial("2025-05-01"), Register.Initial("2025-05-01")),
        Register.History("2026-03-01", Register.InitialFailed("2026-01-05"), Register.Annual("2026-01-06")),
        Register.History("2026-03-01", Register.Initial("2026-01-05", evidence: QualificationEvidence.None)),
        Register.History("2026-03-01", Register.Initial("2026-01-05"), Register.Initial("2026-02-05", evidence: QualificationEvidence.QualificationVerified)),
        Register.History("2026-03-01", Register.Initial("2026-01-05"), Register.Nonconforming("2026-02-01", ProductClass.A), Register.Verification("2026-02-02", ProductClass.A)),
        Register.History("2026-03-01", Register.Annual("2025-01-05"), Register.Nonconforming("2025-02-01", ProductClass.A)),
        Register.History("2026-03-01", Register.Annual("2025-01-05", ProductClass.B)),
        Register.History("2026-03-01", Register.Nonconforming("2026-02-01", ProductClass.B)),
        Register.History("2026-03-01", Register.Nonconforming("2025-02-01", ProductClass.B), Register.Initial("2025-06-01", ProductClass.B)),
        Register.History("2026-03-01", Register.Verification("2026-01-05")),
        Register.History("2027-03-01", Register.Verification("2025-01-05")),
        Register.History("2026-03-01", Register.Verification("2025-01-05"), Register.VerificationFailed("2026-01-05")),
        Register.History("2026-03-01", Register.Initial("2026-01-05", ProductClass.C)),
        Register.History("2026-03-01") with { Class = ProductClass.C },
        Register.History("2026-03-01", Register.Verification("2026-01-05") with { Evidence = QualificationEvidence.RegularSupplier }, Register.Received("2026-02-05", ProductClass.C)),
        Register.History("2026-03-01", Register.Initial("2026-01-05", ProductClass.B), Register.Received("2026-02-05", ProductClass.B, EvaluationResult.Fail)),
        Register.History("2026-03-01") with { Class = ProductClass.B },
        Register.History("2026-03-01", Register.Initial("2025-01-05", ProductClass.B), Register.Initial("2026-01-05")),
        Register.History("2026-03-01", Register.Initial("2026-01-05") with { Supplier = "S-02", Date = null, Class = null, Kind = null }, Register.Annual("2026-01-06") with { Result = null }),
        Register.History("2026-03-01", Register.Initial("2026-01-05")) with { Supplier = "", Product = " " },
    ];

    private static readonly SupplierScores[] Cards =
    [
        Card(95, 90, 85, 80),
        Card(85, 85, 85, 85),
        Card(84.99m, 85, 85, 85),
        Card(70, 60, 75.5m, 66),
        Card(60, 60, 60, 60),
        Card(10, 20, 30, 40),
        Card(0, 0, 0, 0),
        Card(null, 90, 85, 80),
        Card(null, null, null, null),
        Card(100.5m, 90, -1, 80),
        Card(90, 90, 90, 90) with { Vetoes = [new() { Veto = "serious-accident" }, new() { Veto = "misspelt", Count = 3 }] },
        Card(null, 90, 90, 90) with { Vetoes = [new() { Veto = "late", Count = 3 }] },
        Card(90, 90, 90, 90) with { Vetoes = [new() { Veto = "late", Count = 2 }] },
        new() { Scores = [new() { Criterion = "quality", Score = 90 }, new() { Criterion = "quality", Score = 80 }, new() { Criterion = "charm", Score = 70 }] },
        new(),
    ];

    public static GoldenRoom Status { get; } = new GoldenRoom<SupplyHistory, SupplierClassification, SupplierRuleSet>(
        "supplier-status", VerdictFormats.SupplierStatus, rules => new AbcSupplierClassifier(rules).Classify, verdict => verdict.Rationale, RuleSets, Histories)
    {
        Codes = ["supplier.history.", "supplier.event.", "supplier.status.", "supplier.due.", "supplier.order.", "supplier.evidence.", "supplier.receipt."],
    };

    public static GoldenRoom Scores { get; } = new GoldenRoom<SupplierScores, SupplierPerformance, SupplierRuleSet>(
        "supplier-scores",
        VerdictFormats.SupplierScores,
        rules => new WeightedSupplierScorer(rules).Score,
        verdict => verdict.Rationale,
        [
            .. RuleSets,
            SupplierRuleSet.Standard with { Id = "golden/redistributed", MissingScores = MissingScorePolicy.Redistribute },
            SupplierRuleSet.Standard with
            {
                Id = "golden/above-the-floor",
                ScoreCard = new(SupplierRuleSet.Standard.ScoreCard.Criteria, SupplierRuleSet.Standard.ScoreCard.Grades.WithFloorSide(BoundSide.Excluded)),
            },
            SupplierRuleSet.Standard with
            {
                Id = "golden/one-grade",
                ScoreCard = new(SupplierRuleSet.Standard.ScoreCard.Criteria, new([new() { Grade = SupplierRuleSet.Standard.ScoreCard.Grades.Bands[0].Grade }])),
            },
            WithVetoes,
        ],
        Cards)
    {
        Codes = ["supplier.score."],
    };

    private static SupplierScores Card(decimal? quality, decimal? cost, decimal? delivery, decimal? service) => new()
    {
        Scores =
        [
            new() { Criterion = "quality", Score = quality },
            new() { Criterion = "cost", Score = cost },
            new() { Criterion = "delivery", Score = delivery },
            new() { Criterion = "service", Score = service },
        ],
    };
}
