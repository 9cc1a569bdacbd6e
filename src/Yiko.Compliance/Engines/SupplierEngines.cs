using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Yiko.Compliance.Suppliers;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Engines;

/// <summary>The engines of the supplier room.</summary>
internal static class SupplierEngines
{
    private static readonly RuleSetKind<SupplierRuleSet> Kind = new()
    {
        Method = "supplier-abc",
        Shape = Shape.ByHand<SupplierRuleSet>(SupplierRuleSetJson.Read, SupplierRuleSetJson.Write),
        Published = [SupplierRuleSet.Standard, SupplierRuleSet.WithinTwelveMonths, SupplierRuleSet.YearlyForAll, SupplierRuleSet.FourClasses],
        Analysis = SupplierRuleSetAnalyser.Analyse,
    };

    public static Engine<SupplyHistory, SupplierClassification, SupplierRuleSet> Status { get; } = new()
    {
        Area = "supplier-status",
        Name = LocalizedText.Of("status of suppliers", "供方状态"),
        RuleSets = Kind,
        Request = SupplierShapes.History,
        Verdict = SupplierShapes.Classification,
        Decider = rules => new AbcSupplierClassifier(rules).Classify,
        RequestOf = verdict => verdict.History,
        RationaleOf = verdict => verdict.Rationale,
        StampOf = verdict => verdict.RuleSet,
        GradeOf = verdict => SupplierComparison.StatusOf(verdict.Status),
        Changes = (now, then) => SupplierComparison.Changes(now, then).ToValueList(),
        Registration = (services, rules) =>
        {
            services.TryAddSingleton<ISupplierClassifier>(new AbcSupplierClassifier(rules));
            services.TryAddSingleton<IProductClassifier>(new ConformityProductClassifier(rules));
        },
    };

    public static Engine<SupplierScores, SupplierPerformance, SupplierRuleSet> Scores { get; } = new()
    {
        Area = "supplier-scores",
        Name = LocalizedText.Of("scores of suppliers", "供方评分"),
        RuleSets = Kind,
        Request = ScoreShapes.Scores,
        Verdict = ScoreShapes.Performance,
        Decider = rules => new WeightedSupplierScorer(rules).Score,
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

    public static ValueList<Engine> All { get; } = [Status, Scores];
}
