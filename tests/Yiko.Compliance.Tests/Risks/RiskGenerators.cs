namespace Yiko.Compliance.Risks;

/// <summary>Risks as registers hold them: points of the scale, values beside it, blanks, direct criteria.</summary>
internal static class RiskGenerators
{
    public static decimal[] Likelihoods { get; } = [0.1m, 0.2m, 0.5m, 1m, 3m, 6m, 10m];

    public static decimal[] Exposures { get; } = [0.5m, 1m, 2m, 3m, 6m, 10m];

    public static decimal[] Consequences { get; } = [1m, 3m, 7m, 15m, 40m, 100m];

    /// <summary>Scores on, just below and just above every bound of every published rule set, and anywhere between.</summary>
    public static Gen<decimal> Scores { get; } =
        from bound in Gen.Elements(20m, 70m, 160m, 200m, 320m, 400m)
        from score in Gen.OneOf(
            Gen.Elements(bound, bound - 0.01m, bound + 0.01m, bound - 0.0000000001m, bound + 0.0000000001m),
            Gen.Choose(0, 1_000_000).Select(hundredths => hundredths / 100m))
        select score;

    public static Gen<RiskCriteria> Criteria { get; } =
        Gen.OneOf(Gen.Constant(RiskCriteria.None), Gen.Choose(0, 15).Select(bits => (RiskCriteria)bits));

    /// <summary>The published rule sets.</summary>
    public static LecRuleSet[] Published { get; } =
        [LecRuleSet.Standard, LecRuleSet.Construction, LecRuleSet.Kinney, LecRuleSet.FourColour, LecRuleSet.Matrix5x5];

    public static Gen<RiskFactors> Complete { get; } =
        from likelihood in Gen.Elements(Likelihoods)
        from exposure in Gen.Elements(Exposures)
        from consequence in Gen.Elements(Consequences)
        select Factors(likelihood, exposure, consequence);

    public static Gen<RiskFactors> Any { get; } =
        from likelihood in Cell(Likelihoods)
        from exposure in Cell(Exposures)
        from consequence in Cell(Consequences)
        from criteria in Criteria
        select Factors(likelihood, exposure, consequence, criteria);

    public static Gen<LecRuleSet> AnyRuleSet { get; } =
        from published in Gen.Elements(Published)
        from side in Gen.Elements(BoundSide.Included, BoundSide.Excluded)
        from limit in Gen.Elements(published.UnacceptableFrom, 20m, 100m, 320m)
        from between in Gen.Elements(false, true)
        select published with { Grades = published.Grades.WithFloorSide(side), UnacceptableFrom = limit, TakesValuesBetweenPoints = between };

    /// <summary>Factors that a rule set rates: points of its scales, and values between them where it takes those.</summary>
    public static Gen<RiskFactors> CompleteFor(LecRuleSet rules) =>
        from likelihood in Rated(rules, rules.Likelihood)
        from exposure in rules.Exposure is { } scale ? Rated(rules, scale).Select(value => (decimal?)value) : Gen.Constant<decimal?>(null)
        from consequence in Rated(rules, rules.Consequence)
        select Factors(likelihood, exposure, consequence);

    /// <summary>Factors as registers hold them: rated, between points, off the scale, missing, with criteria that exist and one that does not.</summary>
    public static Gen<RiskFactors> AnyFor(LecRuleSet rules) =>
        from rated in CompleteFor(rules)
        from likelihood in Spoilt(rated.Likelihood)
        from exposure in Spoilt(rated.Exposure)
        from consequence in Spoilt(rated.Consequence)
        from criteria in Gen.OneOf(Criteria, Criteria, Gen.Choose(16, 31).Select(bits => (RiskCriteria)bits))
        select Factors(likelihood, exposure, consequence, criteria);

    public static RiskFactors Factors(decimal? likelihood, decimal? exposure, decimal? consequence, RiskCriteria criteria = RiskCriteria.None) =>
        new() { Likelihood = likelihood, Exposure = exposure, Consequence = consequence, Criteria = criteria };

    private static Gen<decimal> Rated(LecRuleSet rules, FactorScale scale)
    {
        decimal[] points = [.. scale.Points.Select(point => point.Value)];
        decimal[] between = [.. points.Zip(points.Skip(1), (low, high) => (low + high) / 2m)];
        return rules.TakesValuesBetweenPoints ? Gen.OneOf(Gen.Elements(points), Gen.Elements(between)) : Gen.Elements(points);
    }

    private static Gen<decimal?> Spoilt(decimal? value) => Gen.Frequency(
        (4, Gen.Constant(value)),
        (1, Gen.Elements<decimal?>(null, 0m, 0.05m, 2.5m, 4m, 5m, 9.999m, 11m, 1000m, -1m)));

    private static Gen<decimal?> Cell(decimal[] scale) => Gen.OneOf(
        Gen.Elements(scale).Select(value => (decimal?)value),
        Gen.Elements(scale).Select(value => (decimal?)value),
        Gen.Elements<decimal?>(null, 0m, 0.05m, 4m, 5m, 9.999m, 11m, 1000m, -1m));
}
