using NodaTime;
using Yiko.Compliance.Aspects;
using Yiko.Compliance.Risks;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.RuleSets;

public sealed class EngineTimelineTests
{
    private static readonly LocalDate Change = new(2026, 7, 1);
    private static readonly RiskFactors Substantial = new() { Likelihood = 6, Exposure = 6, Consequence = 3 };

    [Fact]
    public void An_assessment_is_stamped_with_the_rule_set_in_force_on_its_day()
    {
        RuleSetTimeline<LecRuleSet> timeline = new([LecRuleSet.Standard, LecRuleSet.Construction with { EffectiveFrom = Change }]);
        EngineTimeline<LecRuleSet, IRiskAssessor> assessors = new(timeline, rules => new LecRiskAssessor(rules));

        var before = assessors.InForceOn(Change.PlusDays(-1))!.Assess(Substantial);
        var after = assessors.InForceOn(Change)!.Assess(Substantial);

        Assert.Equal(("risks/standard@1.0", false), (before.RuleSet.ToString(), before.IsAcceptable));
        Assert.Equal(("risks/construction@1.0", true), (after.RuleSet.ToString(), after.IsAcceptable));
        Assert.Equal(RuleSetStamp.Of(timeline.InForceOn(Change)!), after.RuleSet);
    }

    // Whatever day and engine, the verdict names the rule set that the timeline names.
    [Property]
    public Property The_stamp_of_a_verdict_is_that_of_the_rule_set_in_force() => Prop.ForAll(Arb.From(Gen.Choose(-800, 800)), days =>
    {
        var day = Change.PlusDays(days);
        RuleSetTimeline<SignificanceRuleSet> aspects = new([SignificanceRuleSet.P2, SignificanceRuleSet.Standard with { EffectiveFrom = Change }]);
        RuleSetTimeline<SupplierRuleSet> suppliers = new([SupplierRuleSet.Standard, SupplierRuleSet.YearlyForAll with { EffectiveFrom = Change.PlusDays(100) }]);
        EngineTimeline<SignificanceRuleSet, IAspectEvaluator> evaluators = new(aspects, rules => new ScoringAspectEvaluator(rules));
        EngineTimeline<SupplierRuleSet, ISupplierClassifier> classifiers = new(suppliers, rules => new AbcSupplierClassifier(rules));

        Assert.Equal(RuleSetStamp.Of(aspects.InForceOn(day)!), evaluators.InForceOn(day)!.Evaluate(Some.Pollution(1, 1, 1, 1, 1)).RuleSet);
        Assert.Equal(RuleSetStamp.Of(suppliers.InForceOn(day)!), classifiers.InForceOn(day)!.Classify(Register.History("2026-01-05")).RuleSet);
    });

    [Fact]
    public void A_stamp_leads_to_the_engine_that_decided()
    {
        EngineTimeline<LecRuleSet, LecRiskAssessor> assessors =
            new(new([LecRuleSet.Standard, LecRuleSet.Construction with { EffectiveFrom = Change }]), rules => new(rules));
        var verdict = assessors.InForceOn(Change)!.Assess(Substantial);

        Assert.Same(assessors.InForceOn(Change), assessors.Find(verdict.RuleSet));
        Assert.Null(assessors.Find(RuleSetStamp.Of(LecRuleSet.Kinney)));
    }

    [Fact]
    public void An_engine_is_made_once_even_where_its_rule_set_comes_back()
    {
        var made = 0;
        RuleSetPeriod<LecRuleSet>[] periods =
        [
            new() { RuleSet = LecRuleSet.Standard, Until = Change.PlusDays(-1) },
            new() { RuleSet = LecRuleSet.Construction, From = Change, Until = Change.PlusDays(9) },
            new() { RuleSet = LecRuleSet.Standard, From = Change.PlusDays(10), Until = Change.PlusDays(19) },
        ];
        EngineTimeline<LecRuleSet, LecRiskAssessor> assessors = new(RuleSetTimeline<LecRuleSet>.OfPeriods(periods), rules =>
        {
            made++;
            return new(rules);
        });

        Assert.Same(assessors.InForceOn(Change.PlusDays(-1)), assessors.InForceOn(Change.PlusDays(10)));
        Assert.Equal(2, made);
        Assert.Null(assessors.InForceOn(Change.PlusDays(20)));
    }

    [Fact]
    public void Null_is_a_mistake_of_the_caller()
    {
        RuleSetTimeline<LecRuleSet> timeline = new([LecRuleSet.Standard]);

        Assert.Throws<ArgumentNullException>(() => new EngineTimeline<LecRuleSet, LecRiskAssessor>(null!, rules => new(rules)));
        Assert.Throws<ArgumentNullException>(() => new EngineTimeline<LecRuleSet, LecRiskAssessor>(timeline, null!));
        Assert.Throws<ArgumentNullException>(() => new EngineTimeline<LecRuleSet, LecRiskAssessor>(timeline, _ => null!));
        Assert.Throws<ArgumentNullException>(() => new EngineTimeline<LecRuleSet, LecRiskAssessor>(timeline, rules => new(rules)).Find(null!));
    }
}
