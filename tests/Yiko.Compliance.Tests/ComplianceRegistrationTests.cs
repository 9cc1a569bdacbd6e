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
    public void Null_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => ComplianceServiceCollectionExtensions.AddYikoCompliance(null!));
        Assert.Throws<ArgumentNullException>(() => new ComplianceRules { Risks = null! });
        Assert.Throws<ArgumentNullException>(() => new ComplianceRules { Suppliers = null! });
        Assert.Throws<ArgumentNullException>(() => new ComplianceRules { Aspects = null! });
        Assert.Throws<ArgumentNullException>(() => new ComplianceRules { Documents = null! });
        Assert.Throws<ArgumentNullException>(() => new ComplianceRules { Objectives = null! });
    }
}
