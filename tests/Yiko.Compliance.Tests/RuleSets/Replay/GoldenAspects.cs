using Yiko.Compliance.Aspects;
using Yiko.Compliance.Engines;

namespace Yiko.Compliance.RuleSets.Replay;

/// <summary>Every status, direct criterion, formula and condition, under every published rule set.</summary>
internal static class GoldenAspects
{
    private static readonly SignificanceRuleSet[] RuleSets =
    [
        .. AspectGenerators.Published,
        WithGap,
    ];

    /// <summary>A printed table with a hole: totals that no class claims.</summary>
    private static SignificanceRuleSet WithGap => SignificanceRuleSet.P7 with
    {
        Id = "golden/gap",
        Groups = SignificanceRuleSet.P7.GroupsWith("all", method => method.WithClasses(method.Classes.Where(item => item.Grade.Code != "general"))),
    };

    private static readonly string[] Factors = [.. RuleSets.SelectMany(rules => rules.Groups).SelectMany(group => group.Method.Factors).Select(factor => factor.Code).Distinct()];

    public static GoldenRoom Room { get; } = new GoldenRoom<AspectScores, AspectEvaluation, SignificanceRuleSet>(
        "aspects", VerdictFormats.Aspects, rules => new ScoringAspectEvaluator(rules).Evaluate, verdict => verdict.Rationale, RuleSets, [.. Requests()])
    {
        Codes = ["aspect.direct.", "aspect.score."],
    };

    // A rule set reads the factors that it has, so one request in every factor serves all of them.
    private static IEnumerable<AspectScores> Requests()
    {
        yield return Scores("all-lowest", Some.Aspect(), 1m);
        yield return Scores("all-third", Some.Aspect(type: AspectType.Water, state: AspectState.Abnormal), 3m);
        yield return Scores("all-fifth", Some.Aspect(type: AspectType.SolidWaste), 5m);
        yield return Scores("resource", Some.Aspect(type: AspectType.Resource), 5m);
        yield return Scores("resource-lowest", Some.Aspect(type: AspectType.Resource), 1m);
        yield return Seventh("overlap", 1, 1, 1, 1, 4);
        yield return Seventh("gap", 4, 4, 1, 1, 1);
        yield return Scores("off-scale", Some.Aspect(type: AspectType.Noise), 7.5m);
        yield return Scores("emergency", Some.Aspect(state: AspectState.Emergency), 3m);
        yield return Scores("direct", Some.Aspect(), 1m) with { Criteria = ["illegal", "hazardous-waste", "misspelt"] };
        yield return new() { Aspect = Some.Aspect("unscored", AspectType.Soil), Criteria = ["key-energy-saving"] };
        yield return new() { Aspect = Some.Aspect("untyped", null, null), Points = [FactorPoints.Of("scale", null)] };
        yield return new()
        {
            Aspect = new()
            {
                Id = "全部",
                Department = "生产部",
                Activity = "喷漆",
                Impact = "VOC 排放",
                Tense = AspectTense.Future,
                State = AspectState.Normal,
                Type = AspectType.Air,
                IsOnlyInfluenced = true,
                IsRegional = true,
            },
            Points = [.. Factors.Select((factor, i) => FactorPoints.Of(factor, i % 5 + 1))],
        };
    }

    private static AspectScores Seventh(string id, params decimal?[] points) =>
        Some.Named(id, Some.Scores(AspectType.Soil, ["a", "b", "c", "d", "e"], points));

    private static AspectScores Scores(string id, EnvironmentalAspect aspect, decimal points) =>
        new() { Aspect = aspect with { Id = id }, Points = [.. Factors.Select(factor => FactorPoints.Of(factor, points))] };
}
