using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Aspects;

/// <summary>The reason codes of the evaluation of aspects: their one home.</summary>
internal static class AspectReasons
{
    private static readonly Reason UnknownCriterion = Judged("aspect.direct.unknown-criterion");
    private static readonly Reason DirectlySignificant = Judged("aspect.direct.significant");
    private static readonly Reason DirectlySignificantUnscored = Judged("aspect.direct.unscored");
    private static readonly Reason TypeMissing = Scored("aspect.score.type-missing");
    private static readonly Reason StateMissing = Scored("aspect.score.state-missing");
    private static readonly Reason FactorMissing = Scored("aspect.score.factor-missing");
    private static readonly Reason FactorOffScale = Scored("aspect.score.factor-off-scale");
    private static readonly Reason Total = Scored("aspect.score.total");
    private static readonly Reason FactorDecides = Scored("aspect.score.factor-decides");
    private static readonly Reason NoFactorDecides = Scored("aspect.score.no-factor-decides");
    private static readonly Reason Precedence = Scored("aspect.score.precedence");
    private static readonly Reason NoClass = Scored("aspect.score.no-class");
    private static readonly Reason NotEvaluated = Scored("aspect.score.not-evaluated");
    private static readonly Reason Significant = Judged("aspect.score.significant");
    private static readonly Reason NotSignificant = Judged("aspect.score.not-significant");

    private static readonly Reason TotalReaches = Scored("aspect.score.total-reaches");
    private static readonly Reason TotalExceeds = Scored("aspect.score.total-exceeds");
    private static readonly Reason TotalWithin = Scored("aspect.score.total-within");
    private static readonly Reason TotalUnder = Scored("aspect.score.total-under");

    /// <summary>The rationale of a decision: direct criteria first, then what there is of a total, then the conclusion.</summary>
    public static ValueList<Reason> Explain(RuleSetPlan plan, AspectScores scores)
    {
        var decision = plan.Decide(scores);
        List<Reason> reasons = [.. plan.Applying(scores).Select(Direct)];
        foreach (var code in scores.Criteria.Where(code => plan.Rules.DirectCriteria.All(criterion => criterion.Code != code)))
            reasons.Add(UnknownCriterion.With(ReasonArgument.Of("criterion", code)));
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
        var up = (condition.Direction == ScoreDirection.HigherIsWorse) == reached;
        var included = (condition.Side == BoundSide.Included) == reached;
        var reason = (up, included) switch
        {
            (true, true) => TotalReaches,
            (true, false) => TotalExceeds,
            (false, true) => TotalWithin,
            _ => TotalUnder,
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

    private static IEnumerable<Reason> Held(ScoringMethod method, SignificanceCondition condition, decimal total) => condition.Single.Select(single => single switch
    {
        FactorCondition factor => FactorDecides.With(
            ReasonArgument.Of("factor", method.Factors[method.IndexOf(factor.Factor)].Name),
            ReasonArgument.Of("points", factor.Points)),
        _ => TotalAgainst((TotalCondition)single, total),
    });

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

    private static Reason Scored(string code) => new() { Code = code, Rule = RuleId.Parse("ENV-03"), Clause = ClauseReference.Manual("6.1.3, 2.2") };

    private static Reason Judged(string code) => new() { Code = code, Rule = RuleId.Parse("ENV-01"), Clause = ClauseReference.Manual("6.1.3, 1") };
}
