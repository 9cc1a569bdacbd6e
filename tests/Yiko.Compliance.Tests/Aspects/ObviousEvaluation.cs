namespace Yiko.Compliance.Aspects;

/// <summary>Evaluation as one would write it down without caring for speed: walks the formula by the names of its factors.</summary>
internal static class ObviousEvaluation
{
    public static (AspectStatus Status, decimal? Total, bool? IsSignificant, string? Class) Of(SignificanceRuleSet rules, AspectScores scores)
    {
        var direct = rules.DirectCriteria.Any(criterion => scores.Criteria.Contains(criterion.Code)
            || (criterion.State is not null && criterion.State == scores.Aspect.State));
        var stateKnown = scores.Aspect.State is not null || rules.DirectCriteria.All(criterion => criterion.State is null);
        var criteriaKnown = scores.Criteria.All(code => rules.DirectCriteria.Any(criterion => criterion.Code == code));
        var method = scores.Aspect.Type is { } type ? rules.Groups.Single(group => group.Types.Contains(type)).Method : null;
        var points = scores.Points.ToDictionary(point => point.Factor, point => point.Points);
        var complete = method is not null && method.Factors.All(factor =>
            points.TryGetValue(factor.Code, out var value) && factor.Scale.Points.Any(point => point.Value == value));
        var total = complete ? Total(method!.Formula, points) : (decimal?)null;
        var holding = complete ? method!.Classes.FirstOrDefault(item => item.Conditions.IsEmpty || item.Conditions.Any(condition => Holds(condition, total!.Value, points))) : null;
        if (direct)
        {
            var atLeast = method?.Classes.Last(item => item.IsSignificant);
            return (AspectStatus.Direct, total, true, (holding is { IsSignificant: true } ? holding : atLeast)?.Grade.Code);
        }

        return holding is null || !stateKnown || !criteriaKnown
            ? (AspectStatus.NotEvaluated, null, null, null)
            : (AspectStatus.Evaluated, total, holding.IsSignificant, holding.Grade.Code);
    }

    public static decimal Total(ScoringFormula formula, IReadOnlyDictionary<string, decimal?> points) => formula switch
    {
        FactorFormula factor => points[factor.Code]!.Value,
        SumFormula sum => sum.Terms.Sum(term => Total(term, points)),
        ProductFormula product => product.Terms.Aggregate(1m, (value, term) => value * Total(term, points)),
        MaximumFormula maximum => maximum.Terms.Max(term => Total(term, points)),
        WeightedFormula weighted => weighted.Weight * Total(weighted.Term, points),
        LookupFormula lookup => Cell(lookup.Table, Total(lookup.Rows, points), Total(lookup.Columns, points)),
        _ => throw new InvalidOperationException("Not a formula: " + formula),
    };

    private static decimal Cell(LookupTable table, decimal row, decimal column)
    {
        var rowPlace = table.RowFloors.Count(floor => floor <= row);
        var columnPlace = table.ColumnFloors.Count(floor => floor <= column);
        return table.Cells.Chunk(table.ColumnFloors.Count + 1).ElementAt(rowPlace)[columnPlace];
    }

    private static bool Holds(SignificanceCondition condition, decimal total, IReadOnlyDictionary<string, decimal?> points) => condition switch
    {
        TotalCondition { IsHigherWorse: true, Side: BoundSide.Included } bound => total >= bound.Bound,
        TotalCondition { IsHigherWorse: true } bound => total > bound.Bound,
        TotalCondition { Side: BoundSide.Included } bound => total <= bound.Bound,
        TotalCondition bound => total < bound.Bound,
        FactorCondition factor => points[factor.Factor] == factor.Points,
        AllConditions all => all.Conditions.All(part => Holds(part, total, points)),
        _ => throw new InvalidOperationException("Not a condition: " + condition),
    };
}
