using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Engines;

/// <summary>The engines of the supplier room.</summary>
internal static class SupplierEngines
{
    private static readonly RuleSetKind<SupplierRuleSet> Kind = new()
    {
        Method = "supplier-abc",
        Shape = SupplierRuleShapes.Rules,
        Published = [SupplierRuleSet.Standard, SupplierRuleSet.WithinTwelveMonths, SupplierRuleSet.YearlyForAll, SupplierRuleSet.FourClasses],
        Analysis = SupplierRuleSetAnalyser.Analyse,
    };

    public static Engine<SupplyHistory, SupplierClassification, SupplierRuleSet> Status { get; } = new()
    {
        Area = "supplier-status",
        Name = LocalizedText.Of("status of suppliers", "供方状态"),
        RuleSets = Kind,
        Reasons =
        [
            .. SupplyReasons.Rows, .. SupplyFaultReasons.Rows, .. EvidenceReasons.Rows, .. ListReasons.Rows, .. SupplierComparison.Rows,
            .. SupplierRuleReasons.Rows,
        ],
        Request = SupplierShapes.History,
        Verdict = SupplierShapes.Classification,
        Decider = rules => new AbcSupplierClassifier(rules).Classify,
        DecidesEachAlone = true,
        RequestOf = verdict => verdict.History,
        RationaleOf = verdict => verdict.Rationale,
        StampOf = verdict => verdict.RuleSet,
        GradeOf = verdict => SupplierComparison.StatusOf(verdict.Status),
        Changes = (now, then) => SupplierComparison.Changes(now, then).ToValueList(),
        Registration = (services, rules) =>
        {
            services.TryAddSingleton<ISupplierClassifier>(new AbcSupplierClassifier(rules));
            services.TryAddSingleton(provider => new SupplierRegister(rules, provider.GetRequiredService<ISupplierClassifier>()));
        },
    };

    public static Engine<SupplierScores, SupplierPerformance, SupplierRuleSet> Scores { get; } = new()
    {
        Area = "supplier-scores",
        Name = LocalizedText.Of("scores of suppliers", "供方评分"),
        RuleSets = Kind,
        Reasons = [.. ScoreReasons.Rows],
        Request = ScoreShapes.Scores,
        Verdict = ScoreShapes.Performance,
        Decider = rules => new WeightedSupplierScorer(rules).Score,
        DecidesEachAlone = true,
        RequestOf = verdict => verdict.Scores,
        RationaleOf = verdict => verdict.Rationale,
        StampOf = verdict => verdict.RuleSet,
        GradeOf = verdict => verdict.Grade,
        Changes = (now, then) => SupplierComparison.Changes(now, then).ToValueList(),
        Registration = (services, rules) =>
        {
            services.TryAddSingleton<ISupplierScorer>(new WeightedSupplierScorer(rules));
        },
    };

    public static Engine<SupplierRecord, SupplierDuties, SupplierRuleSet> Duties { get; } = new()
    {
        Area = "supplier-duties",
        Name = LocalizedText.Of("what is owed for suppliers", "供方控制要求"),
        RuleSets = Kind,
        Reasons = [.. DutyReasons.Rows],
        Request = SupplierShapes.Record,
        Verdict = SupplierShapes.Duties,
        Decider = rules => new SupplierRegister(rules).Duties,
        DecidesEachAlone = true,
        RequestOf = verdict => verdict.Record,
        RationaleOf = verdict => verdict.Rationale,
        StampOf = verdict => verdict.RuleSet,
        GradeOf = verdict => SupplierComparison.ClassOf(verdict.StrictestClass),
        Changes = (now, then) => DutyReasons.Changes(now, then).ToValueList(),
    };

    /// <summary>The classes are the manual's, so no rule set changes one.</summary>
    public static Engine<ProductEffect, ProductClassification, SupplierRuleSet> Products { get; } = new()
    {
        Area = "product-classes",
        Name = LocalizedText.Of("classes of products", "产品分类"),
        RuleSets = Kind,
        Reasons = [.. ProductReasons.Rows],
        Request = SupplierShapes.Effect,
        Verdict = SupplierShapes.ProductClassification,
        Decider = rules => new SupplierRegister(rules).ClassifyProduct,
        DecidesEachAlone = true,
        RequestOf = verdict => verdict.Effect,
        RationaleOf = verdict => verdict.Rationale,
        StampOf = verdict => verdict.RuleSet,
        GradeOf = verdict => SupplierComparison.ClassOf(verdict.Class),
    };

    public static Engine<PurchaseRecords, SupplierYear, SupplierRuleSet> Years { get; } = new()
    {
        Area = "supplier-years",
        Name = LocalizedText.Of("yearly summary of suppliers", "供方年度汇总"),
        RuleSets = Kind,
        Reasons = [.. YearReasons.Rows],
        Request = SupplierShapes.Records,
        Verdict = SupplierShapes.Year,
        Decider = rules =>
        {
            SupplierRegister register = new(rules);
            return records => register.Summarise(records);
        },
        DecidesEachAlone = true,
        RequestOf = verdict => verdict.Records,
        RationaleOf = verdict => verdict.Rationale,
        StampOf = verdict => verdict.RuleSet,
        Changes = (now, then) => EngineReasons.DiffersUnless(now.Rationale == then.Rationale && now.Standing == then.Standing),
    };

    public static ValueList<Engine> All { get; } = [Status, Scores, Duties, Products, Years];
}
