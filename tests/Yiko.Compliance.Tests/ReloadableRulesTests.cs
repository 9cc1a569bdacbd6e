using Microsoft.Extensions.DependencyInjection;
using Yiko.Compliance.Aspects;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Procedures;
using Yiko.Compliance.Risks;
using Yiko.Compliance.RuleSets;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance;

public sealed class ReloadableRulesTests
{
    private static readonly RiskFactors At108 = new() { Likelihood = 6, Exposure = 6, Consequence = 3 };

    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    [Fact]
    public void Rules_are_named_by_the_id_of_a_published_set_or_by_a_text_of_the_hosts()
    {
        _files["rules/suppliers.json"] = RuleSetJson.Write(SupplierRuleSet.Standard with { Id = "own/suppliers", Version = "2026.1" });
        _names.AddRange(["risks/construction@1.0", "rules/suppliers.json", "objectives/monthly"]);

        using var services = Registered().BuildServiceProvider();

        var rules = services.GetRequiredService<ComplianceRules>();
        Assert.Equal(("risks/construction", "own/suppliers", "objectives/monthly"), (rules.Risks.Id, rules.Suppliers.Id, rules.Objectives.Id));
        Assert.Equal("risks/construction", services.GetRequiredService<IRiskAssessor>().Assess(At108).RuleSet.Id);
        Assert.Equal("documents/standard", rules.Documents.Id);
    }

    [Fact]
    public void An_engine_that_is_asked_for_after_a_change_decides_by_the_new_rules_and_its_stamp_says_so()
    {
        Write(70m);
        using var services = Registered().BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
        var kept = services.GetRequiredService<IRiskAssessor>();
        var before = kept.Assess(At108);
        Assert.Same(kept, services.GetRequiredService<IRiskAssessor>());

        Write(160m, "2026.2");
        Assert.Equal(before, services.GetRequiredService<IRiskAssessor>().Assess(At108));
        Assert.Empty(services.GetRequiredService<ReloadableRules>().Reload());

        var after = services.GetRequiredService<IRiskAssessor>().Assess(At108);
        Assert.Equal((false, true), (before.IsAcceptable, after.IsAcceptable));
        Assert.Equal(("own/risks@2026.1", "own/risks@2026.2"), (before.RuleSet.ToString(), after.RuleSet.ToString()));
        Assert.NotEqual(before.RuleSet.ContentHash, after.RuleSet.ContentHash);
        Assert.Equal(before, kept.Assess(At108));
        Assert.Equal("own/risks@2026.2", services.GetRequiredService<LecResidualRiskReviewer>().Review(new() { Initial = At108, Residual = At108 }).Residual.RuleSet.ToString());
    }

    [Fact]
    public void A_content_that_changed_under_its_old_version_is_remarked()
    {
        Write(70m);
        ReloadableRules rules = new(() => _names, Text);
        Assert.Empty(rules.Reload());
        Assert.Empty(rules.Reload());

        Write(160m);
        var remark = Assert.Single(rules.Reload());

        Assert.Equal((Severity.Warning, "$['own.json']: rules.source.same-version"), (remark.Severity, remark.ToString()));
        Assert.Equal(160m, rules.Current!.Risks.UnacceptableFrom);
    }

    // NCO-06: with two switches the strict reading could be switched off in one place only.
    [Theory]
    [InlineData("never", false, false, 0)]
    [InlineData("with-releaser-and-customer", true, false, 0)]
    [InlineData("never", true, false, 1)]
    [InlineData("with-releaser-and-customer", false, false, 1)]
    [InlineData("with-releaser-and-customer", false, true, 2)]
    [InlineData("never", false, true, 1)]
    public void A_policy_that_two_rule_sets_answer_is_answered_alike_or_no_rules_are_taken(string exception, bool allows, bool programme, int contradictions)
    {
        var procedures = ProcedureRuleSet.Standard with
        {
            Id = "own/procedures",
            Policies = ProcedureRuleSet.Standard.Policies.Select(policy => policy.Code == "exceptional-release" ? policy with { Value = exception } : policy).ToValueList(),
        };
        _files["procedures.json"] = RuleSetJson.Write(procedures);
        _files["aspects.json"] = RuleSetJson.Write(SignificanceRuleSet.Standard with { Id = "own/aspects", ProgrammeIsDemanded = programme });
        _names.AddRange(["procedures.json", "aspects.json", allows ? "configurations/exceptional-release" : "configurations/standard"]);
        ReloadableRules rules = new(() => _names, Text);

        Assert.Equal(Enumerable.Repeat("$: rules.source.policies-differ", contradictions), rules.Reload().Select(finding => finding.ToString()));
        Assert.Equal(contradictions == 0, rules.Current is not null);
    }

    [Fact]
    public void Rules_that_contradict_one_another_are_registered_nowhere()
    {
        var refused = Assert.Throws<ArgumentException>(
            () => new ServiceCollection().AddYikoCompliance(rules => rules with { Configurations = ConfigurationRuleSet.WithExceptionalRelease }));

        Assert.Contains(
            "of procedures/standard@1.0 says “never”, and configurations/exceptional-release@1.0 says otherwise: one answer holds in both", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fault_of_every_rule_set_is_told_when_the_host_starts()
    {
        _files["a.json"] = RuleSetJson.Write(LecRuleSet.Kinney with { Id = "own/a" })
            .Replace("not-rated", "clamped", StringComparison.Ordinal).Replace("\"unacceptableFrom\": 70", "\"unacceptableFrom\": -1", StringComparison.Ordinal);
        _files["b.json"] = RuleSetJson.Write(LecRuleSet.Standard).Replace("\"unacceptableFrom\": 70", "\"unacceptableFrom\": 320", StringComparison.Ordinal);
        _names.AddRange(["a.json", "b.json", "risks/kinney", "nowhere.json"]);

        var refusal = Assert.Throws<ArgumentException>(Registered).Message;

        Assert.Contains("$['a.json'].offScale: “clamped” is unknown here; known are not-rated, interpolated", refusal, StringComparison.Ordinal);
        Assert.Contains("$['a.json'].unacceptableFrom: ", refusal, StringComparison.Ordinal);
        Assert.Contains("$['b.json'].id: risks/standard@1.0 is published with another content", refusal, StringComparison.Ordinal);
        Assert.Contains("$['risks/kinney']: Another rule set of the kind “lec” is named already", refusal, StringComparison.Ordinal);
        Assert.Contains("$['nowhere.json']: “nowhere.json” is neither the id of a published rule set", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_that_cannot_be_read_leaves_the_rules_as_they_were()
    {
        Write(70m);
        using var services = Registered().BuildServiceProvider();
        var rules = services.GetRequiredService<ReloadableRules>();
        var (current, assessor) = (rules.Current, services.GetRequiredService<IRiskAssessor>());

        _files["own.json"] = "{";
        Assert.Equal(Severity.Error, Assert.Single(rules.Reload()).Severity);
        Assert.Same(current, rules.Current);
        Assert.Same(assessor, services.GetRequiredService<IRiskAssessor>());

        _files.Clear();
        Assert.Equal("$['own.json']: rules.source.unknown-name", Assert.Single(rules.Reload()).ToString());
        _names.Clear();
        Assert.Empty(rules.Reload());
        Assert.Equal(LecRuleSet.Standard, services.GetRequiredService<ComplianceRules>().Risks);
    }

    [Fact]
    public void What_the_host_registers_itself_stays_and_is_asked_by_the_others()
    {
        var own = new LecRiskAssessor(LecRuleSet.Kinney);
        _names.Add("risks/construction");
        using var before = new ServiceCollection().AddSingleton<IRiskAssessor>(own).AddYikoCompliance(new ReloadableRules(() => _names, Text)).BuildServiceProvider();
        using var after = Registered().AddSingleton<IRiskAssessor>(own).BuildServiceProvider();

        foreach (var services in new[] { before, after })
        {
            Assert.Same(own, services.GetRequiredService<IRiskAssessor>());
            var review = services.GetRequiredService<LecResidualRiskReviewer>().Review(new() { Initial = At108, Residual = At108 });
            Assert.Equal(("risks/kinney", "risks/construction"), (review.Residual.RuleSet.Id, review.RuleSet.Id));
        }
    }

    [Fact]
    public void Everything_that_fixed_rules_register_is_there_by_rules_that_change()
    {
        var fixedRules = new ServiceCollection().AddYikoCompliance();
        using var services = Registered().AddKeyedYikoCompliance("north", rules => rules).BuildServiceProvider();

        foreach (var type in fixedRules.Select(service => service.ServiceType).Distinct())
        {
            Assert.NotNull(services.GetRequiredService(type));
            Assert.NotNull(services.GetRequiredKeyedService(type, "north"));
        }

        Assert.Equal(VerdictFormats.All.Count, services.GetServices<Engine>().Count());
        Assert.Equal(VerdictFormats.All.Count, services.GetKeyedServices<Engine>("north").Count());
    }

    [Fact]
    public void Each_tenant_decides_by_rules_of_its_own()
    {
        _names.Add("risks/kinney");
        ReloadableRules south = new(() => _names, Text);
        using var services = new ServiceCollection()
            .AddYikoCompliance()
            .AddKeyedYikoCompliance("north", rules => rules with { Risks = LecRuleSet.Construction })
            .AddKeyedYikoCompliance("south", south)
            .BuildServiceProvider();

        string IdOf(string tenant) => services.GetRequiredKeyedService<IRiskAssessor>(tenant).Assess(At108).RuleSet.Id;
        Assert.Equal(("risks/standard", "risks/construction", "risks/kinney"), (services.GetRequiredService<IRiskAssessor>().Assess(At108).RuleSet.Id, IdOf("north"), IdOf("south")));
        Assert.Equal(LecRuleSet.Construction, services.GetRequiredKeyedService<ComplianceRules>("north").Risks);
        Assert.Same(services.GetRequiredKeyedService<ICaseExaminer>("north"), services.GetRequiredKeyedService<ICaseExaminer>("north"));
        Assert.Same(south, services.GetRequiredKeyedService<ReloadableRules>("south"));
        Assert.Equal("risks/construction", services.GetRequiredKeyedService<LecResidualRiskReviewer>("north").Review(new() { Initial = At108, Residual = At108 }).Residual.RuleSet.Id);

        _names[0] = "risks/four-colour";
        south.Reload();
        Assert.Equal(("risks/construction", "risks/four-colour"), (IdOf("north"), IdOf("south")));
    }

    [Fact]
    public void What_an_engine_needs_of_the_host_is_looked_for_under_the_tenants_key_first()
    {
        WorkingDayCalendar known = new(new(2026, 1, 1), new(2026, 12, 31), [], []);
        var services = new ServiceCollection()
            .AddSingleton<IWorkingDayCalendar>(known)
            .AddKeyedSingleton<IWorkingDayCalendar>("north", known)
            .AddKeyedSingleton<IRiskAssessor>("north", new LecRiskAssessor(LecRuleSet.Kinney))
            .AddKeyedYikoCompliance("north", rules => rules)
            .AddKeyedYikoCompliance("south", rules => rules)
            .BuildServiceProvider();
        using (services)
        {
            Assert.Equal("risks/kinney", services.GetRequiredKeyedService<LecResidualRiskReviewer>("north").Review(new() { Initial = At108, Residual = At108 }).Residual.RuleSet.Id);
            Assert.NotNull(services.GetRequiredKeyedService<ICaseExaminer>("north"));
            Assert.NotNull(services.GetRequiredKeyedService<ICaseExaminer>("south"));
            Assert.NotNull(services.GetRequiredKeyedService<IConfigurationController>("south"));
        }
    }

    [Fact]
    public void A_tenant_or_a_second_set_of_rules_is_registered_once()
    {
        ReloadableRules rules = new(() => _names, Text);
        var registered = new ServiceCollection().AddYikoCompliance(rules).AddKeyedYikoCompliance("north", same => same);
        var before = registered.Count;

        Assert.Equal(before, registered.AddYikoCompliance().Count);
        Assert.Throws<InvalidOperationException>(() => registered.AddYikoCompliance(rules));
        Assert.Throws<InvalidOperationException>(() => registered.AddYikoCompliance(same => same));
        Assert.Throws<InvalidOperationException>(() => registered.AddKeyedYikoCompliance("north", same => same));
        Assert.Throws<InvalidOperationException>(() => registered.AddKeyedYikoCompliance("north", rules));
        Assert.Equal(before, registered.Count);
        Assert.Throws<ArgumentException>(() => registered.AddKeyedYikoCompliance(" ", rules));
        Assert.Throws<ArgumentNullException>(() => registered.AddKeyedYikoCompliance("south", _ => null!));
    }

    [Fact]
    public void The_engine_of_a_day_comes_from_the_container()
    {
        RuleSetTimeline<LecRuleSet> timeline = new([LecRuleSet.Standard, LecRuleSet.Construction with { EffectiveFrom = new(2026, 7, 1) }]);
        var registered = new ServiceCollection()
            .AddYikoComplianceTimeline<LecRuleSet, IRiskAssessor>(timeline, rules => new LecRiskAssessor(rules))
            .AddYikoComplianceTimeline(timeline, rules => new LecRiskAdvisor(rules));
        using var services = registered.BuildServiceProvider();

        var assessors = services.GetRequiredService<EngineTimeline<LecRuleSet, IRiskAssessor>>();
        Assert.False(assessors.InForceOn(new(2026, 6, 30))!.Assess(At108).IsAcceptable);
        Assert.True(assessors.InForceOn(new(2026, 7, 1))!.Assess(At108).IsAcceptable);
        Assert.Same(timeline, services.GetRequiredService<RuleSetTimeline<LecRuleSet>>());
        Assert.NotNull(services.GetRequiredService<EngineTimeline<LecRuleSet, LecRiskAdvisor>>().InForceOn(new(2020, 1, 1)));
        Assert.Throws<InvalidOperationException>(() => registered.AddYikoComplianceTimeline(timeline, rules => new LecRiskAdvisor(rules)));
        Assert.Throws<InvalidOperationException>(() => registered.AddYikoComplianceTimeline(new RuleSetTimeline<LecRuleSet>([LecRuleSet.Kinney]), rules => new LecResidualRiskReviewer(rules)));
    }

    private IServiceCollection Registered() => new ServiceCollection().AddYikoCompliance(new ReloadableRules(() => _names, Text));

    private string? Text(string name) => _files.GetValueOrDefault(name);

    private void Write(decimal limit, string version = "2026.1")
    {
        if (_names.Count == 0) _names.Add("own.json");
        _files["own.json"] = RuleSetJson.Write(LecRuleSet.Standard with { Id = "own/risks", Version = version, UnacceptableFrom = limit });
    }
}
