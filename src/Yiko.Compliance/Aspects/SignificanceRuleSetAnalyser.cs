using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;
using Yiko.Compliance.Tables;

namespace Yiko.Compliance.Aspects;

/// <summary>
/// Finds what valid rules of significance are not likely to mean: classes and conditions that no points reach, totals without class or with
/// two, significance that does not run one way, weights with a wrong sum, colours that two classes share.
/// </summary>
/// <remarks>
/// <para>
/// Rules that can be applied can still have been mistyped. Everything found here is a warning: the rule set decides. That a later class
/// holds all totals of an earlier one and more (from 20, then from 15) is a way to write precedence and no finding, and neither is a class that
/// claims an aspect by a single factor.
/// </para>
/// <para>
/// So that any file is answered in time, methods that can give some hundred thousand different totals are not looked into for what is out of
/// reach.
/// </para>
/// </remarks>
internal static class SignificanceRuleSetAnalyser
{
    /// <summary>Analyses a rule set.</summary>
    /// <param name="rules">The rule set.</param>
    /// <returns>What was found, with paths into the JSON of the rule set.</returns>
    public static ValueList<Finding> Analyse(SignificanceRuleSet rules)
    {
        FindingList findings = new();
        for (var i = 0; i < Guard.Against.Null(rules).Groups.Count; i++)
        {
            var path = JsonPath.Item("$.groups", i);
            var method = rules.Groups[i].Method;
            AddWeights(method.Formula, path + ".formula", findings);
            AddDirections(method, path + ".classes", findings);
            ColourAnalysis.AddShared([.. method.Classes.Select(item => item.Grade)], path + ".classes", findings);
            if (ReachableTotals.Of(method) is { } totals) new ClassAnalysis(method, totals, path + ".classes", findings).Add();
        }

        return findings.ToValueList();
    }

    // A sum of weighted terms is a weighted mean where its weights add up to 1 or to 100; otherwise one of them is probably a misprint.
    private static void AddWeights(ScoringFormula formula, string path, FindingList findings)
    {
        if (formula is not SumFormula sum || sum.Terms.Any(term => term is not WeightedFormula)) return;
        var weights = sum.Terms.Sum(term => ((WeightedFormula)term).Weight);
        if (weights is not (1m or 100m)) findings.Add(path, TableReasons.WeightSum(weights, weights > 10m ? 100m : 1m), Severity.Warning);
    }

    private static void AddDirections(ScoringMethod method, string path, FindingList findings)
    {
        var directions = method.Classes.Where(item => item.IsSignificant).SelectMany(item => item.Conditions).OfType<TotalCondition>().Select(condition => condition.IsHigherWorse);
        if (directions.Distinct().Skip(1).Any()) findings.Add(path, SignificanceAnalysisReasons.MixedDirection, Severity.Warning);
    }
}
