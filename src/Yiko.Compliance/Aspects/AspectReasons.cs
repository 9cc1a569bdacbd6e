using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Aspects;

/// <summary>What is said of the evaluation of an aspect.</summary>
internal static class AspectReasons
{
    public static ReasonTable Rows { get; } = new();

    private static readonly ReasonRow UnknownCriterion = Judged("aspect.direct.unknown-criterion", "“{criterion}” is said to apply, but is no direct criterion of this rule set.", "填报了“{criterion}”，但本规则集无此直接判定条件。");
    private static readonly ReasonRow DirectlySignificant = Judged("aspect.direct.significant", "A direct criterion applies: significant whatever the points; the total {total} alone gave “{computed}”.", "符合直接判定条件，不论得分高低均为重要环境因素；仅按总分 {total} 评价为“{computed}”。");
    private static readonly ReasonRow DirectlySignificantUnscored = Judged("aspect.direct.unscored", "A direct criterion applies: significant without a total.", "符合直接判定条件，无须打分即为重要环境因素。");
    private static readonly ReasonRow TypeMissing = Scored("aspect.score.type-missing", "The type of the aspect is missing, so no formula can be chosen.", "缺少环境因素类型，无法选用评分公式。");
    private static readonly ReasonRow StateMissing = Scored("aspect.score.state-missing", "The state of the aspect is missing, so it cannot be ruled out that it belongs to an emergency.", "缺少环境因素状态，无法判断是否属紧急状态。");
    private static readonly ReasonRow FactorMissing = Scored("aspect.score.factor-missing", "There are no points for the factor “{factor}”.", "缺少“{factor}”的分值。");
    private static readonly ReasonRow FactorOffScale = Scored("aspect.score.factor-off-scale", "The factor “{factor}” = {value} is not a point of the scale {scale}.", "“{factor}”的分值 {value} 不在分值表 {scale} 内。");
    private static readonly ReasonRow Total = Scored("aspect.score.total", "Total: {formula} = {calculation} = {total}.", "总分：{formula} = {calculation} = {total}。");
    private static readonly ReasonRow FactorDecides = Scored("aspect.score.factor-decides", "The factor “{factor}” has {points} points, which decides by itself.", "“{factor}”为 {points} 分，单项即可判定。");
    private static readonly ReasonRow NoFactorDecides = Scored("aspect.score.no-factor-decides", "No factor has the points that would decide by itself.", "没有单项即可判定的因子。");
    private static readonly ReasonRow Precedence = Scored("aspect.score.precedence", "The conditions of “{other}” hold as well; “{class}” comes first by the precedence of the method.", "同时符合“{other}”的条件，按规定的优先次序取“{class}”。");
    private static readonly ReasonRow NoClass = Scored("aspect.score.no-class", "No class of the method claims the total {total}.", "总分 {total} 不属于评价方法的任何一级。");
    private static readonly ReasonRow NotEvaluated = Scored("aspect.score.not-evaluated", "Not evaluated: neither significant nor not until what is missing or wrong is put right.", "未评价：缺项补全、错项更正之前，不作是否重要的结论。");
    private static readonly ReasonRow Significant = Judged("aspect.score.significant", "Significant environmental aspect, class “{class}”.", "评价为重要环境因素（级别：{class}）。");
    private static readonly ReasonRow NotSignificant = Judged("aspect.score.not-significant", "Not a significant environmental aspect, class “{class}”.", "不属于重要环境因素（级别：{class}）。");

    private static readonly ReasonRow TotalReaches = Scored("aspect.score.total-reaches", "The total {total} reaches {bound}.", "总分 {total}，达到 {bound}。");
    private static readonly ReasonRow TotalExceeds = Scored("aspect.score.total-exceeds", "The total {total} exceeds {bound}.", "总分 {total}，超过 {bound}。");
    private static readonly ReasonRow TotalWithin = Scored("aspect.score.total-within", "The total {total} does not exceed {bound}.", "总分 {total}，未超过 {bound}。");
    private static readonly ReasonRow TotalUnder = Scored("aspect.score.total-under", "The total {total} is below {bound}.", "总分 {total}，不足 {bound}。");

    /// <summary>The rationale of a decision: direct criteria first, then what there is of a total, then the conclusion.</summary>
    public static ValueList<Reason> Explain(RuleSetPlan plan, AspectScores scores)
    {
        var decision = plan.Decide(scores);
        List<Reason> reasons = [.. plan.Applying(scores).Select(Direct)];
        reasons.AddRange(plan.Unknown(scores).Select(code => UnknownCriterion.With(ReasonArgument.Of("criterion", code))));
        if (decision.Method is { } method) AddScore(reasons, method, decision);
        else if (decision.Status == AspectStatus.NotEvaluated) reasons.Add(TypeMissing);
        if (decision.LacksState && decision.Status == AspectStatus.NotEvaluated) reasons.Add(StateMissing);
        reasons.Add(Conclusion(decision));
        return reasons.ToValueList();
    }

    /// <summary>That the total satisfies a condition on it, or what it satisfies instead.</summary>
    public static Reason TotalAgainst(TotalCondition condition, decimal total)
    {
        var reached = condition.IsReachedBy(total);
        var up = condition.IsHigherWorse == reached;
        var included = (condition.Side == BoundSide.Included) == reached;
        var reason = (up, included) switch
        {
            (true, true) => TotalReaches,
            (true, false) => TotalExceeds,
            (false, true) => TotalWithin,
            (false, false) => TotalUnder,
        };
        return reason.With(ReasonArgument.Of("total", total), ReasonArgument.Of("bound", condition.Bound));
    }

    private static void AddScore(List<Reason> reasons, MethodPlan plan, AspectDecision decision)
    {
        var outcome = decision.Outcome;
        if (outcome.Total is not { } total)
        {
            reasons.AddRange(PointFaults(plan.Method, outcome.Parts, namesMissing: decision.Status == AspectStatus.NotEvaluated));
            return;
        }

        reasons.Add(TotalOf(plan.Method, outcome.Parts, total));
        if (outcome.ClassPlace < 0)
        {
            reasons.Add(NoClass.With(ReasonArgument.Of("total", total)));
            return;
        }

        var holding = plan.Method.Classes[outcome.ClassPlace];
        decimal[] points = [.. outcome.Parts.Select(part => part.Points!.Value)];
        reasons.AddRange(holding.Conditions.IsEmpty
            ? WhyNoneBefore(plan.Method, outcome.ClassPlace, total)
            : holding.Conditions.Where(condition => condition.Holds(total, points, plan.Method)).SelectMany(condition => Held(plan.Method, condition, total)));
        reasons.AddRange(plan.ClaimsAfter(outcome).Select(other =>
            Precedence.With(ReasonArgument.Of("class", holding.Grade), ReasonArgument.Of("other", other.Grade))));
    }

    private static IEnumerable<Reason> PointFaults(ScoringMethod method, ValueList<FactorPart> parts, bool namesMissing)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            var factor = method.Factors[i];
            var name = ReasonArgument.Of("factor", factor.Name);
            if (parts[i].Points is not { } points)
            {
                if (namesMissing) yield return FactorMissing.With(name);
            }
            else if (!factor.Scale.Contains(points))
            {
                yield return FactorOffScale.With(name, ReasonArgument.Of("value", points), ReasonArgument.Of("scale", factor.Scale.ToString()));
            }
        }
    }

    private static Reason TotalOf(ScoringMethod method, ValueList<FactorPart> parts, decimal total) => Total.With(
        ReasonArgument.Of("formula", Written(method, factor => method.Factors[factor].Name)),
        ReasonArgument.Of("calculation", Written(method, factor => LocalizedText.Same(ShapeWriter.NumberText(parts[factor].Points!.Value)))),
        ReasonArgument.Of("total", total));

    private static LocalizedText Written(ScoringMethod method, Func<int, LocalizedText> factor)
    {
        return LocalizedText.Of(In(Language.English), In(Language.ChineseSimplified));

        string In(Language language) => method.Formula.Write(code => factor(method.IndexOf(code)).In(language), language, nested: false);
    }

    private static IEnumerable<Reason> Held(ScoringMethod method, SignificanceCondition condition, decimal total) => condition.Match<IEnumerable<Reason>>(
        bound => [TotalAgainst(bound, total)],
        factor =>
        [
            FactorDecides.With(
                ReasonArgument.Of("factor", method.Factors[method.IndexOf(factor.Factor)].Name),
                ReasonArgument.Of("points", factor.Points)),
        ],
        all => all.Conditions.SelectMany(one => Held(method, one, total)));

    // The class that takes the rest has no condition: what speaks is how the total misses the bounds of the classes before it.
    private static IEnumerable<Reason> WhyNoneBefore(ScoringMethod method, int place, decimal total)
    {
        SignificanceCondition[] before = [.. method.Classes.Take(place).SelectMany(item => item.Conditions).SelectMany(condition => condition.Single)];
        foreach (var condition in before.OfType<TotalCondition>().Where(condition => !condition.IsReachedBy(total)))
            yield return TotalAgainst(condition, total);
        if (before.OfType<FactorCondition>().Any()) yield return NoFactorDecides;
    }

    private static Reason Conclusion(AspectDecision decision)
    {
        if (decision.Status == AspectStatus.NotEvaluated) return NotEvaluated;
        if (decision.Status == AspectStatus.Evaluated)
            return (decision.IsSignificant == true ? Significant : NotSignificant).With(ReasonArgument.Of("class", decision.Class!.Grade));
        return decision.Computed is { } computed
            ? DirectlySignificant.With(ReasonArgument.Of("total", decision.Outcome.Total!.Value), ReasonArgument.Of("computed", computed.Grade))
            : DirectlySignificantUnscored;
    }

    // A host's criterion brings its own sentence, so a reason carries the sentence with it.
    private static Reason Direct(DirectCriterion criterion) => new Reason
    {
        Code = "aspect.direct." + criterion.Code,
        Rule = criterion.Rule,
        Clause = criterion.Clause,
    }.With(ReasonArgument.Of(Reason.SentenceArgument, criterion.Sentence));

    private static ReasonRow Scored(string code, string english, string chinese) => Rows.Manual(code, "ENV-03", "6.1.3, 2.2", english, chinese);

    private static ReasonRow Judged(string code, string english, string chinese) => Rows.Manual(code, "ENV-01", "6.1.3, 1", english, chinese);
}
