namespace Yiko.Compliance.Aspects;

/// <summary>Rule sets and aspects: points of the scales, values beside them, blanks, direct criteria.</summary>
internal static class AspectGenerators
{
    /// <summary>Every rule set that is published complete.</summary>
    public static SignificanceRuleSet[] Published { get; } =
    [
        SignificanceRuleSet.Standard, SignificanceRuleSet.P2, SignificanceRuleSet.P3, SignificanceRuleSet.P5,
        SignificanceRuleSet.P6, SignificanceRuleSet.P7, SignificanceRuleSet.P9, SignificanceRuleSet.P11,
    ];

    public static Gen<SignificanceRuleSet> AnyRuleSet { get; } =
        from rules in Gen.Elements(Published)
        from direct in Gen.Elements(rules.DirectCriteria, SignificanceRuleSet.Standard.DirectCriteria)
        select rules with { DirectCriteria = direct };

    public static Gen<AspectType> Types { get; } = Gen.Elements<AspectType>([.. ScoringGroup.AllTypes]);

    public static Gen<EnvironmentalAspect> Aspects { get; } =
        from id in Gen.Choose(1, 30)
        from type in Gen.OneOf(Types.Select(type => (AspectType?)type), Types.Select(type => (AspectType?)type), Gen.Constant((AspectType?)null))
        from tense in Gen.Elements<AspectTense?>(AspectTense.Past, AspectTense.Present, AspectTense.Future, null)
        from state in Gen.Elements<AspectState?>(AspectState.Normal, AspectState.Abnormal, AspectState.Emergency, null)
        select new EnvironmentalAspect { Id = $"E-{id}", Type = type, Tense = tense, State = state };

    /// <summary>Aspects in every factor of a rule set, in any order, with blanks and values off the scale here and there.</summary>
    public static Gen<AspectScores> Any(SignificanceRuleSet rules) =>
        from aspect in Aspects
        from criteria in Gen.SubListOf("illegal", "hazardous-waste", "key-energy-saving", "misspelt")
        from sparse in Gen.Elements(true, false, false)
        from points in Gen.CollectToArray(FactorsOf(rules), factor => Point(factor, sparse))
        from shuffled in Gen.Shuffle(points)
        select new AspectScores { Aspect = aspect, Criteria = sparse ? criteria.ToValueList() : default, Points = shuffled.ToValueList() };

    /// <summary>Aspects with every point on its scale and a type, outside emergencies.</summary>
    public static Gen<AspectScores> Complete(SignificanceRuleSet rules) =>
        from type in Types
        from points in Gen.CollectToArray(rules.GroupOf(type).Method.Factors, factor => OnScale(factor))
        select new AspectScores { Aspect = Some.Aspect(type: type), Points = points.ToValueList() };

    public static Gen<FactorPoints> OnScale(AspectFactor factor) =>
        Gen.Elements<ScalePoint>([.. factor.Scale.Points]).Select(point => FactorPoints.Of(factor.Code, point.Value));

    private static Gen<FactorPoints> Point(AspectFactor factor, bool sparse) => sparse
        ? Gen.OneOf(OnScale(factor), OnScale(factor), Gen.Elements<decimal?>(null, -1m, 0.5m, 2m, 7m, 100m).Select(value => FactorPoints.Of(factor.Code, value)))
        : OnScale(factor);

    private static IEnumerable<AspectFactor> FactorsOf(SignificanceRuleSet rules) =>
        rules.Groups.SelectMany(group => group.Method.Factors).GroupBy(factor => factor.Code).Select(group => group.First());
}
