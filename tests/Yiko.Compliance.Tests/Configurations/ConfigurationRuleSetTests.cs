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
            Standard with { Schemes = [VersionScheme.TwoNumbers] },
            Standard with { Schemes = Standard.Schemes.Reverse().ToValueList() },
            Standard with { MajorCriteria = ["safety"] },
            Standard with { MinorCriteria = [] },
            Standard with { MasterCopyKinds = [] },
            Standard with { SamePerson = SamePersonPolicy.Allow },
            Standard with { ExceptionalRelease = ExceptionalRelease.AuthorisedPersonAndCustomer },
            Standard with { RequiresHashChain = true },
        ];
        Assert.Equal(different.Length + 1, different.Append(Standard).Select(rules => RuleSetStamp.Of(rules).ContentHash).Distinct().Count());
    }

    [Fact]
    public void Every_instance_is_valid()
    {
        Assert.Contains("there is no version scheme", Assert.Throws<ArgumentException>(() => Standard with { Schemes = [] }).Message, StringComparison.Ordinal);
        Assert.Contains(
            "the version scheme two-numbers occurs twice",
            Assert.Throws<ArgumentException>(() => Standard with { Schemes = [VersionScheme.TwoNumbers, VersionScheme.TwoNumbers] }).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Standard with { MajorCriteria = ["Two words"] });
        Assert.Throws<ArgumentException>(() => Standard with { MinorCriteria = [""] });
        Assert.ThrowsAny<ArgumentException>(() => Standard with { SamePerson = (SamePersonPolicy)9 });
        Assert.ThrowsAny<ArgumentException>(() => Standard with { ExceptionalRelease = (ExceptionalRelease)9 });
        Assert.Throws<ArgumentException>(() => Standard with { Id = "Own" });
        Assert.Throws<ArgumentException>(() => Standard with { Version = " " });
        Assert.Throws<ArgumentNullException>(() => Standard with { Responsible = null! });
        Assert.Throws<ArgumentNullException>(() => Standard with { Source = null! });
    }

    [Fact]
    public void A_host_varies_schemes_criteria_and_kinds()
    {
        var own = new EventSourcedConfigurationController(Standard with { Id = "configurations/own", Schemes = [VersionScheme.Of("v", "V0")], MasterCopyKinds = [ItemKind.Of("model")] });
        var log = new Events();
        var state = own.After([log.Plan(), log.Identify("turbine", ItemKind.Of("model", "model", "模型")), log.Version("turbine", "V1"), log.Baseline("B-1", Events.Entry("turbine", "V1"))]);
        Assert.Equal(["configuration.version.not-of-scheme"], own.Refusal(own.After([log.Plan(), log.Identify("turbine")]), log.Version("turbine", "1.0.0")));
        Assert.Single(own.MissingMasterCopies(state, state.Baseline("B-1")!));
    }

    [Fact]
    public void Kinds_and_types_are_known_by_their_codes()
    {
        Assert.Equal(ItemKind.SourceCode, ItemKind.Of("code"));
        Assert.Same(ItemKind.Tool, ItemKind.Of("tool"));
        Assert.Equal(ItemKind.SourceCode, ItemKind.Of("code", "program", "程序"));
        Assert.Equal(ItemKind.SourceCode.GetHashCode(), ItemKind.Of("code", "program", "程序").GetHashCode());
        Assert.NotEqual(ItemKind.SourceCode, ItemKind.DataSet);
        Assert.False(ItemKind.SourceCode.Equals(null));
        Assert.Equal("mould", ItemKind.Of("mould").Name.ChineseSimplified);
        Assert.Throws<ArgumentException>(() => ItemKind.Of("Mould"));
        Assert.Equal(["functional", "allocated", "developmental", "product"], new[] { BaselineType.Functional, BaselineType.Allocated, BaselineType.Developmental, BaselineType.Product }.Select(type => type.ToString()));
        Assert.Same(BaselineType.Allocated, BaselineType.Of("allocated"));
        Assert.Equal(BaselineType.Of("delivery", "delivery baseline", "交付基线"), BaselineType.Of("delivery"));
        Assert.Equal(BaselineType.Product.GetHashCode(), BaselineType.Of("product").GetHashCode());
        Assert.False(BaselineType.Product.Equals(null));
        Assert.Equal("service-item", ItemKind.ServiceItem.ToString());
    }
}
