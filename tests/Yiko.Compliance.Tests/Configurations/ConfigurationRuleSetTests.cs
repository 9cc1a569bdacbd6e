namespace Yiko.Compliance.Configurations;

public sealed class ConfigurationRuleSetTests
{
    private static readonly ConfigurationRuleSet Standard = ConfigurationRuleSet.Standard;

    [Fact]
    public void Published_rule_sets_decide_differently()
    {
        ConfigurationRuleSet[] all = [Standard, ConfigurationRuleSet.SmallTeam, ConfigurationRuleSet.WithExceptionalRelease, ConfigurationRuleSet.TamperEvident];
        Assert.Equal(all.Length, all.Select(rules => RuleSetStamp.Of(rules).ContentHash).Distinct().Count());
        Assert.Equal(
            ["configurations/standard@1.0", "configurations/small-team@1.0", "configurations/exceptional-release@1.0", "configurations/tamper-evident@1.0"],
            all.Select(rules => RuleSetStamp.Of(rules).ToString()));
    }

    [Fact]
    public void What_decides_is_in_the_hash_and_nothing_else()
    {
        var hash = RuleSetStamp.Of(Standard).ContentHash;
        ConfigurationRuleSet[] alike =
        [
            Standard with { Id = "configurations/own", Version = "2", Source = LocalizedText.Same("own"), EffectiveFrom = new(2026, 1, 1), Responsible = Role.GeneralDepartment },
            Standard with { MajorCriteria = Standard.MajorCriteria.Reverse().ToValueList() },
        ];
        Assert.All(alike, rules => Assert.Equal(hash, RuleSetStamp.Of(rules).ContentHash));
        ConfigurationRuleSet[] different =
        [
            Standard with { Schemes = [VersionPattern.TwoNumbers] },
            Standard with { Schemes = Standard.Schemes.Reverse().ToValueList() },
            Standard with { MajorCriteria = ["safety"] },
            Standard with { MinorCriteria = [] },
            Standard with { MasterCopyKinds = [] },
            Standard with { SamePerson = SamePersonPolicy.Allow },
            Standard with { AllowsExceptionalRelease = true },
            Standard with { RequiresHashChain = true },
            Standard with { JointCriteria = ["process"] },
            Standard with { JointDepartments = [Role.TechnicalDepartment] },
        ];
        Assert.Equal(different.Length + 1, different.Append(Standard).Select(rules => RuleSetStamp.Of(rules).ContentHash).Distinct().Count());
    }

    [Fact]
    public void Every_instance_is_valid()
    {
        Assert.Contains("there is no version scheme", Assert.ThrowsAny<ArgumentException>(() => Standard with { Schemes = [] }).Message, StringComparison.Ordinal);
        Assert.Contains(
            "the version scheme two-numbers occurs twice",
            Assert.ThrowsAny<ArgumentException>(() => Standard with { Schemes = [VersionPattern.TwoNumbers, VersionPattern.TwoNumbers] }).Message,
            StringComparison.Ordinal);
        Assert.ThrowsAny<ArgumentException>(() => Standard with { MajorCriteria = ["Two words"] });
        Assert.ThrowsAny<ArgumentException>(() => Standard with { MinorCriteria = [""] });
        Assert.ThrowsAny<ArgumentException>(() => Standard with { JointCriteria = ["Two words"] });
        Assert.ThrowsAny<ArgumentException>(() => Standard with { JointDepartments = [null!] });
        Assert.Contains(
            "the department technical-department occurs twice",
            Assert.ThrowsAny<ArgumentException>(() => Standard with { JointDepartments = [Role.TechnicalDepartment, Role.TechnicalDepartment] }).Message,
            StringComparison.Ordinal);
        Assert.ThrowsAny<ArgumentException>(() => Standard with { SamePerson = (SamePersonPolicy)9 });
        Assert.ThrowsAny<ArgumentException>(() => Standard with { Id = "Own" });
        Assert.ThrowsAny<ArgumentException>(() => Standard with { Version = " " });
        Assert.ThrowsAny<ArgumentException>(() => Standard with { Responsible = null! });
        Assert.ThrowsAny<ArgumentException>(() => Standard with { Source = null! });
    }

    [Fact]
    public void A_host_varies_schemes_criteria_and_kinds()
    {
        var own = new EventSourcedConfigurationController(Standard with { Id = "configurations/own", Schemes = [VersionPattern.Of("v", "V0")], MasterCopyKinds = [Term.Of("model", "model", "model")] });
        var log = new Events();
        var state = own.After([log.Plan(), log.Identify("turbine", Term.Of("model", "model", "模型")), log.Version("turbine", "V1"), log.Baseline("B-1", Events.Entry("turbine", "V1"))]);
        Assert.Equal(["configuration.version.not-of-scheme"], own.Refusal(own.After([log.Plan(), log.Identify("turbine")]), log.Version("turbine", "1.0.0")));
        Assert.Contains("configuration.release.master-copy-missing", own.Refusal(state, log.Release("R-1", "B-1")));
    }

    // What a host calls a kind decides nothing: its code does.
    [Fact]
    public void Kinds_and_types_are_known_by_their_codes()
    {
        var program = Term.Of("code", "program", "程序");
        var log = new Events();
        var state = ControllerAsked.Standard.After(
            [log.Plan(), log.Identify("turbine", program), log.Version("turbine", "1.0.0"), log.Baseline("B-1", Events.Entry("turbine", "1.0.0"))]);
        Assert.Contains("configuration.release.master-copy-missing", ControllerAsked.Standard.Refusal(state, log.Release("R-1", "B-1")));
        Assert.Equal(RuleSetStamp.Of(Standard).ContentHash, (Standard with { MasterCopyKinds = [ConfigurationItem.Document, program, program] }).ContentHash);
        Assert.Equal(
            ["functional", "allocated", "developmental", "product"],
            new[] { Baseline.Functional, Baseline.Allocated, Baseline.Developmental, Baseline.Product }.Select(type => type.Code));
        Assert.Equal(
            ["code", "document", "data", "service-item", "tool"],
            new[] { ConfigurationItem.SourceCode, ConfigurationItem.Document, ConfigurationItem.DataSet, ConfigurationItem.ServiceItem, ConfigurationItem.Tool }.Select(kind => kind.Code));
    }
}
