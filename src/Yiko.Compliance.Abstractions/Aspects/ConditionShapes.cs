using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Aspects;

/// <summary>How conditions stand in JSON: an object whose one member says what it asks of the total or of a factor.</summary>
internal static class ConditionShapes
{
    private static readonly (string Member, bool IsHigherWorse, BoundSide Side)[] OfTotal =
    [
        ("totalAtLeast", true, BoundSide.Included),
        ("totalAbove", true, BoundSide.Excluded),
        ("totalAtMost", false, BoundSide.Included),
        ("totalBelow", false, BoundSide.Excluded),
    ];

    private static readonly Shape<FactorCondition> OfFactor = Shape.Of<FactorCondition>(factor =>
    {
        var code = factor.Required("code", Shape.Code, of => of.Factor);
        var points = factor.Required("points", Shape.Counted(NumberForm.Points), of => of.Points);
        return read => new() { Factor = code(read), Points = points(read) };
    });

    /// <summary>A condition.</summary>
    public static Shape<SignificanceCondition> Condition { get; } = Shape.Later("condition", () => Single!);

    private static readonly Shape<SignificanceCondition> Single = Shape.Choice<SignificanceCondition>(condition =>
    {
        Func<Members<SignificanceCondition>, TotalCondition?>[] totals = [.. OfTotal.Select(known => Total(condition, known.Member, known.IsHigherWorse, known.Side))];
        var factor = condition.Optional("factor", OfFactor, of => of as FactorCondition, about: "A factor has certain points, whatever the total.");
        var all = condition.Optional(
            "all", Shape.List(Condition, 2, Shape.MostItems), of => (of as AllConditions)?.Conditions, about: "Conditions that must hold together.");
        return read => totals.Select(total => total(read)).FirstOrDefault(total => total is not null)
            ?? factor(read)
            ?? (SignificanceCondition)new AllConditions { Conditions = all(read)!.Value };
    });

    /// <summary>What a condition asks of factors, each with its place in the JSON of the condition.</summary>
    public static IEnumerable<(string Within, FactorCondition Asked)> FactorsIn(SignificanceCondition condition) =>
        condition.Match<IEnumerable<(string, FactorCondition)>>(
            _ => [],
            factor => [(".factor", factor)],
            all => all.Conditions.SelectMany((one, i) => FactorsIn(one).Select(asked => (JsonPath.Item(".all", i) + asked.Within, asked.Asked))));

    private static Func<Members<SignificanceCondition>, TotalCondition?> Total(
        Members<SignificanceCondition> condition, string member, bool isHigherWorse, BoundSide side)
    {
        var bound = condition.Optional(
            member, FormulaShapes.Score, of => of is TotalCondition total && total.IsHigherWorse == isHigherWorse && total.Side == side ? total.Bound : null);
        return read => bound(read) is { } value ? new() { Bound = value, IsHigherWorse = isHigherWorse, Side = side } : null;
    }
}
