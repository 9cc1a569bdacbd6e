using static Yiko.Compliance.Aspects.AspectGenerators;

namespace Yiko.Compliance.Aspects;

/// <summary>The laws of evaluation, each over every published rule set with and without direct criteria.</summary>
public sealed class AspectEvaluatorProperties
{
    private static readonly SignificanceRuleSet[] Sums = [.. Published.Where(rules => rules.Groups.All(group => group.Method.Formula is SumFormula))];

    [Property]
    public Property Raising_a_factor_of_a_sum_never_makes_a_significant_aspect_less() => Prop.ForAll(
        Arb.From(
            from rules in Gen.Elements(Sums)
            from scores in Complete(rules)
            from factor in Gen.Elements<AspectFactor>([.. rules.GroupOf(scores.Aspect.Type!.Value).Method.Factors])
            from raised in OnScale(factor)
            select (rules, scores, raised)),
        test =>
        {
            var evaluator = new ScoringAspectEvaluator(test.rules);
            var before = test.scores.Points.Single(point => point.Factor == test.raised.Factor);
            var (low, high) = before.Points <= test.raised.Points ? (before, test.raised) : (test.raised, before);
            return evaluator.Evaluate(With(test.scores, low)).IsSignificant != true || evaluator.Evaluate(With(test.scores, high)).IsSignificant == true;
        });

    [Property]
    public Property Lowering_a_factor_never_makes_a_significant_aspect_less_where_lower_is_worse() => Prop.ForAll(
        Arb.From(
            from scores in Complete(SignificanceRuleSet.P11)
            from factor in Gen.Elements("a", "b", "c", "d", "e")
            from points in Gen.Choose(0, 3)
            select (scores, lowered: FactorPoints.Of(factor, points))),
        test =>
        {
            var evaluator = new ScoringAspectEvaluator(SignificanceRuleSet.P11);
            var before = test.scores.Points.Single(point => point.Factor == test.lowered.Factor);
            return before.Points < test.lowered.Points
                || evaluator.Evaluate(test.scores).IsSignificant != true
                || evaluator.Evaluate(With(test.scores, test.lowered)).IsSignificant == true;
        });

    [Property]
    public Property The_order_of_the_factors_does_not_matter() => Prop.ForAll(
        Arb.From(from rules in AnyRuleSet from scores in Any(rules) from shuffled in Gen.Shuffle(scores.Points.ToArray()) select (rules, scores, shuffled)),
        test =>
        {
            var evaluator = new ScoringAspectEvaluator(test.rules);
            var (one, other) = (evaluator.Evaluate(test.scores), evaluator.Evaluate(test.scores with { Points = test.shuffled.ToValueList() }));
            return other with { Scores = one.Scores } == one;
        });

    [Property]
    public Property Permuting_aspects_permutes_the_verdicts() => Prop.ForAll(
        Arb.From(
            from rules in AnyRuleSet
            from register in Any(rules).ArrayOf()
            from order in Gen.Shuffle(Enumerable.Range(0, register.Length).ToArray())
            select (rules, register, order)),
        test =>
        {
            var evaluator = new ScoringAspectEvaluator(test.rules);
            var verdicts = test.register.Select(evaluator.Evaluate).ToArray();
            var permuted = test.order.Select(place => new ScoringAspectEvaluator(test.rules).Evaluate(test.register[place])).ToArray();
            return permuted.SequenceEqual(test.order.Select(place => verdicts[place]))
                && permuted.Select(verdict => verdict.GetHashCode()).SequenceEqual(test.order.Select(place => verdicts[place].GetHashCode()));
        });

    [Property]
    public Property A_direct_criterion_dominates_any_total() => Prop.ForAll(
        Arb.From(
            from rules in Gen.Elements(Published)
            let direct = rules with { DirectCriteria = SignificanceRuleSet.Standard.DirectCriteria }
            from scores in Any(direct)
            from code in Gen.Elements("illegal", "hazardous-waste", "key-energy-saving")
            select (rules: rules with { DirectCriteria = default }, direct, scores: scores with { Criteria = [code] })),
        test =>
        {
            var verdict = new ScoringAspectEvaluator(test.direct).Evaluate(test.scores);
            var scored = new ScoringAspectEvaluator(test.rules).Evaluate(test.scores with { Criteria = default });
            return verdict is { Status: AspectStatus.Direct, IsSignificant: true }
                && verdict.DecidedBy.Contains(test.scores.Criteria[0])
                && verdict.Total == scored.Total
                && verdict.ComputedClass == scored.Class;
        });

    [Property]
    public Property An_emergency_is_significant_where_the_rules_say_so_and_scored_where_they_do_not() => Prop.ForAll(
        Arb.From(from rules in Gen.Elements(Published) from scores in Complete(rules) select (rules, scores: scores with { Aspect = scores.Aspect with { State = AspectState.Emergency } })),
        test => new ScoringAspectEvaluator(test.rules).Evaluate(test.scores).Status
            == (test.rules.DirectCriteria.IsEmpty ? AspectStatus.Evaluated : AspectStatus.Direct));

    [Property]
    public Property The_side_of_a_bound_matters_at_the_bound_only() => Prop.ForAll(
        Arb.From(
            from scores in Complete(SignificanceRuleSet.Standard)
            from bound in Gen.OneOf(Gen.Choose(0, 26).Select(value => (decimal)value), Gen.Elements(14.999m, 15m, 15.001m, 6.999m, 7m, 7.001m))
            from isHigherWorse in Gen.Elements(true, false)
            select (scores, bound, isHigherWorse)),
        test =>
        {
            var (included, excluded) = test.isHigherWorse
                ? (Under(SignificanceCondition.TotalAtLeast(test.bound)), Under(SignificanceCondition.TotalAbove(test.bound)))
                : (Under(SignificanceCondition.TotalAtMost(test.bound)), Under(SignificanceCondition.TotalBelow(test.bound)));
            return included.Total == test.bound
                ? included.IsSignificant == true && excluded.IsSignificant == false
                : included.IsSignificant == excluded.IsSignificant;

            AspectEvaluation Under(SignificanceCondition condition)
            {
                var standard = SignificanceRuleSet.Standard;
                var groups = standard.Groups.Select(group => group with
                {
                    Method = group.Method.WithClasses([group.Method.Classes[0] with { Conditions = [condition] }, group.Method.Classes[1]]),
                });
                return new ScoringAspectEvaluator(standard with { Groups = groups.ToValueList() }).Evaluate(test.scores);
            }
        });

    [Property]
    public Property What_is_not_evaluated_is_never_called_not_significant_and_has_neither_total_nor_class() => Prop.ForAll(
        Arb.From(from rules in AnyRuleSet from scores in Any(rules) select (rules, scores)),
        test =>
        {
            var verdict = new ScoringAspectEvaluator(test.rules).Evaluate(test.scores);
            var open = verdict.Status == AspectStatus.NotEvaluated;
            return open == verdict.IsSignificant is null
                && (!open || verdict is { Total: null, Class: null, ComputedClass: null, DecidedBy.IsEmpty: true })
                && (open || verdict.Status == AspectStatus.Direct || verdict is { Total: not null, Class: not null });
        });

    [Property]
    public Property A_verdict_is_that_of_the_slow_obvious_way() => Prop.ForAll(
        Arb.From(from rules in AnyRuleSet from scores in Any(rules) select (rules, scores)),
        test =>
        {
            var verdict = new ScoringAspectEvaluator(test.rules).Evaluate(test.scores);
            return ObviousEvaluation.Of(test.rules, test.scores) == (verdict.Status, verdict.Total, verdict.IsSignificant, verdict.Class?.Code);
        });

    [Property]
    public Property The_rationale_replays_to_the_verdict() => Prop.ForAll(
        Arb.From(from rules in AnyRuleSet from scores in Any(rules) select (rules, scores)),
        test =>
        {
            var verdict = new ScoringAspectEvaluator(test.rules).Evaluate(test.scores);
            return Replay.Of(verdict.Rationale) == (verdict.Status, verdict.IsSignificant)
                && (verdict.Total is null || Replay.TotalOf(verdict.Rationale) == verdict.Total);
        });

    [Property]
    public Property Evaluating_again_changes_nothing() => Prop.ForAll(
        Arb.From(from rules in AnyRuleSet from scores in Any(rules) select (rules, scores)),
        test =>
        {
            var evaluator = new ScoringAspectEvaluator(test.rules);
            var verdict = evaluator.Evaluate(test.scores);
            return evaluator.Evaluate(verdict.Scores) == verdict && verdict == new ScoringAspectEvaluator(test.rules).Evaluate(test.scores);
        });

    [Property]
    public Property Zeros_at_the_end_of_points_change_nothing() => Prop.ForAll(
        Arb.From(from rules in AnyRuleSet from scores in Complete(rules) select (rules, scores)),
        test =>
        {
            var padded = test.scores with { Points = test.scores.Points.Select(point => point with { Points = point.Points * 1.00m }).ToValueList() };
            return new ScoringAspectEvaluator(test.rules).Evaluate(padded) == new ScoringAspectEvaluator(test.rules).Evaluate(test.scores);
        });

    private static AspectScores With(AspectScores scores, FactorPoints changed) =>
        scores with { Points = scores.Points.Select(point => point.Factor == changed.Factor ? changed : point).ToValueList() };

    /// <summary>Reads a verdict out of its rationale alone.</summary>
    private static class Replay
    {
        public static (AspectStatus Status, bool? IsSignificant) Of(Rationale rationale) => rationale[^1].Code switch
        {
            "aspect.score.not-evaluated" => (AspectStatus.NotEvaluated, null),
            "aspect.direct.significant" or "aspect.direct.unscored" => (AspectStatus.Direct, true),
            "aspect.score.significant" => (AspectStatus.Evaluated, true),
            "aspect.score.not-significant" => (AspectStatus.Evaluated, false),
            var other => throw new InvalidOperationException("Not a conclusion: " + other),
        };

        public static decimal TotalOf(Rationale rationale) =>
            ((NumberArgument)rationale.Single(reason => reason.Code == "aspect.score.total").Argument("total")!).Value;
    }
}
