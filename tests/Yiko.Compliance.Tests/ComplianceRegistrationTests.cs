using Microsoft.Extensions.DependencyInjection;
using Yiko.Compliance.Aspects;
using Yiko.Compliance.Documents;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Objectives;
using Yiko.Compliance.Risks;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance;

public sealed class ComplianceRegistrationTests
{
    [Fact]
    public void Engines_come_from_the_container_as_singletons()
    {
        using var services = new ServiceCollection().AddYikoCompliance().BuildServiceProvider();

        Assert.Same(services.GetRequiredService<IRiskAssessor>(), services.GetRequiredService<IRiskAssessor>());
        Assert.Same(LecRuleSet.Standard, services.GetRequiredService<ComplianceRules>().Risks);
        Assert.NotNull(services.GetRequiredService<LecResidualRiskReviewer>());
        Assert.NotNull(services.GetRequiredService<HazardRegister>());
        Assert.NotNull(services.GetRequiredService<LecRiskAdvisor>());
        Assert.NotNull(services.GetRequiredService<ISupplierClassifier>());
        Assert.NotNull(services.GetRequiredService<ISupplierScorer>());
        Assert.NotNull(services.GetRequiredService<SupplierRegister>());
        Assert.Same(services.GetRequiredService<IAspectEvaluator>(), services.GetRequiredService<IAspectEvaluator>());
        Assert.Same(SignificanceRuleSet.Standard, services.GetRequiredService<ComplianceRules>().Aspects);
        Assert.Same(services.GetRequiredService<IDocumentVersioner>(), services.GetRequiredService<IDocumentVersioner>());
        Assert.NotNull(services.GetRequiredService<IChangeMeter>());
        Assert.NotNull(services.GetRequiredService<IDocumentController>());
        Assert.Equal(RuleSetStamp.Of(DocumentRuleSet.Standard), services.GetRequiredService<DocumentVersionPath>().OfTexts(["a"]).Single()!.RuleSet);
        Assert.Same(services.GetRequiredService<IObjectiveAppraiser>(), services.GetRequiredService<IObjectiveAppraiser>());
    }

    [Fact]
    public void Rule_sets_are_varied_at_registration()
    {
        using var services = new ServiceCollection()
            .AddYikoCompliance(rules => rules with { Risks = LecRuleSet.Construction })
            .BuildServiceProvider();

        Assert.Equal("risks/construction@1.0", services.GetRequiredService<IRiskAssessor>().Assess(new()).RuleSet.ToString());
    }

    [Fact]
    public void Rules_of_objectives_are_varied_at_registration()
    {
        using var services = new ServiceCollection()
            .AddYikoCompliance(rules => rules with { Objectives = ObjectiveRuleSet.Monthly })
            .BuildServiceProvider();

        Assert.Equal("objectives/monthly", ((ExactObjectiveAppraiser)services.GetRequiredService<IObjectiveAppraiser>()).Rules.Id);
    }

    [Fact]
    public void An_engine_of_the_hosts_own_stays()
    {
        var own = new LecRiskAssessor(LecRuleSet.Kinney);
        using var services = new ServiceCollection().AddSingleton<IRiskAssessor>(own).AddYikoCompliance().BuildServiceProvider();

        Assert.Same(own, services.GetRequiredService<IRiskAssessor>());
        var review = services.GetRequiredService<LecResidualRiskReviewer>().Review(new() { Initial = new(), Residual = new() });
        Assert.Equal(("risks/kinney", "risks/standard"), (review.Residual.RuleSet.Id, review.RuleSet.Id));
    }

    [Fact]
    public void A_second_call_changes_nothing_or_is_refused()
    {
        var registered = new ServiceCollection().AddYikoCompliance(rules => rules with { Risks = LecRuleSet.Construction });
        var before = registered.Count;

        Assert.Equal(before, registered.AddYikoCompliance().Count);
        Assert.Throws<InvalidOperationException>(() => registered.AddYikoCompliance(rules => rules));
        Assert.Throws<InvalidOperationException>(() => registered.AddYikoCompliance(own: []));
        Assert.Equal(before, registered.Count);
    }

    [Fact]
    public void Rules_of_null_are_refused() => Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddYikoCompliance(_ => null!));

    [Fact]
    public void A_rule_set_is_read_from_text_as_from_a_file()
    {
        var text = RuleSetJson.Write(LecRuleSet.Kinney);

        Assert.Equal(LecRuleSet.Kinney, RuleSetJson.Read(text).Value);
        Assert.Equal("$: rules.json.broken-text", Assert.Single(RuleSetJson.Read(text.Replace("risks/", "\ud800", StringComparison.Ordinal)).Findings).ToString());
    }

    [Fact]
    public void Engines_that_are_added_twice_are_there_once()
    {
        var own = Own("fire-load", VerdictFormats.Risks.RuleSets);
        using var services = new ServiceCollection().AddYikoCompliance(own: [own, own]).AddYikoCompliance().BuildServiceProvider();

        Assert.Equal([.. VerdictFormats.All.Select(engine => engine.Area), "fire-load"], services.GetServices<Engine>().Select(engine => engine.Area));
    }

    [Fact]
    public void An_area_is_one_engines_and_a_method_one_kinds()
    {
        RuleSetKind<LecRuleSet> twin = new() { Method = "lec", Shape = VerdictFormats.Risks.RuleSets.Shape, Published = [LecRuleSet.Kinney] };
        string Refusal(Engine own) => Assert.Throws<ArgumentException>(() => new ServiceCollection().AddYikoCompliance(own: [own])).Message;

        Assert.Contains("two engines have the area risks", Refusal(Own("risks", VerdictFormats.Risks.RuleSets)), StringComparison.Ordinal);
        Assert.Contains("two kinds of rule sets have the method lec", Refusal(Own("fire-load", twin)), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => RuleSetJson.Read(System.Text.Encoding.UTF8.GetBytes(twin.Write(LecRuleSet.Kinney)), [Own("fire-load", twin), .. VerdictFormats.All]));
        Assert.Throws<ArgumentException>(() => new RuleSetKind<LecRuleSet> { Method = "lec", Shape = twin.Shape, Published = [] });
    }

    [Fact]
    public void A_rule_set_that_no_engine_asks_is_not_taken_in_silence()
    {
        var refusal = Assert.Throws<ArgumentException>(() => new ServiceCollection().AddYikoCompliance(rules => rules.With(new Alien())));

        Assert.Contains("alien", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_are_equal_in_whatever_order_they_were_put()
    {
        var rules = ComplianceRules.Standard with { Risks = LecRuleSet.Kinney, Suppliers = SupplierRuleSet.FourClasses };
        var same = ComplianceRules.Standard with { Suppliers = SupplierRuleSet.FourClasses, Risks = LecRuleSet.Kinney };

        Assert.Equal(rules, same);
        Assert.Equal(rules.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(rules, same with { Risks = LecRuleSet.Construction });
    }

    [Fact]
    public void Null_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => ComplianceServiceCollectionExtensions.AddYikoCompliance(null!));
        Assert.Throws<ArgumentNullException>(() => new ComplianceRules { Risks = null! });
        Assert.Throws<ArgumentNullException>(() => new ComplianceRules { Suppliers = null! });
        Assert.Throws<ArgumentNullException>(() => new ComplianceRules { Aspects = null! });
        Assert.Throws<ArgumentNullException>(() => new ComplianceRules { Documents = null! });
        Assert.Throws<ArgumentNullException>(() => new ComplianceRules { Objectives = null! });
    }

    private static Engine<RiskFactors, RiskAssessment, LecRuleSet> Own(string area, RuleSetKind<LecRuleSet> kind) => new()
    {
        Area = area,
        Name = LocalizedText.Same(area),
        RuleSets = kind,
        Request = VerdictFormats.Risks.Request,
        Verdict = VerdictFormats.Risks.Verdict,
        Decider = rules => new LecRiskAssessor(rules).Assess,
        RequestOf = verdict => verdict.Factors,
        RationaleOf = verdict => verdict.Rationale,
        StampOf = verdict => verdict.RuleSet,
    };

    private sealed record Alien : IRuleSet
    {
        public string Id => "alien";

        public string Version => "1.0";

        public NodaTime.LocalDate? EffectiveFrom => null;

        public LocalizedText Source { get; } = LocalizedText.Same("elsewhere");

        public string ContentHash => new('0', 64);
    }
}
