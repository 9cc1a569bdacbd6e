using NodaTime;

namespace Yiko.Compliance.Objectives;

public sealed class ObjectiveRuleSetTests
{
    private static readonly ObjectiveRuleSet Standard = ObjectiveRuleSet.Standard;

    [Fact]
    public void The_standard_decides_by_what_its_canonical_text_says() => Assert.Equal(
        """{"emptyDenominator":"no-data","lossAsksForCorrectiveAction":true,"lowerIsBetter":"two-less-share","method":"exact","period":"year","seriousInjuryFromLostDays":105,"targetAboveOne":"fault"}""",
        ObjectiveRuleShapes.Rules.ToDecisiveText(Standard));

    [Fact]
    public void What_only_shows_does_not_change_the_hash()
    {
        var renamed = Standard with { Id = "own/rules", Version = "7", Source = LocalizedText.Same("own"), EffectiveFrom = new LocalDate(2026, 1, 1) };

        Assert.Equal(new LocalDate(2026, 1, 1), renamed.EffectiveFrom);
        Assert.Equal("own", renamed.Source.English);
        Assert.Equal(RuleSetStamp.Of(Standard).ContentHash, RuleSetStamp.Of(renamed).ContentHash);
    }

    [Fact]
    public void Whatever_decides_changes_the_hash()
    {
        ObjectiveRuleSet[] variants =
        [
            Standard,
            Standard with { Period = ObjectivePeriod.Quarter },
            Standard with { Period = ObjectivePeriod.Month },
            Standard with { AttainmentIsTargetByActual = true },
            Standard with { AttainmentCap = Ratio.Of(6, 5) },
            Standard with { EmptyDenominatorIsNotApplicable = true },
            Standard with { TargetAboveOneIsMeant = true },
            Standard with { LossAsksForCorrectiveAction = false },
            Standard with { SeriousInjuryFromLostDays = 106 },
        ];

        Assert.Distinct(variants.Select(rules => RuleSetStamp.Of(rules).ContentHash));
    }

    [Fact]
    public void Published_rule_sets_differ_and_have_names_of_their_own()
    {
        ObjectiveRuleSet[] published = [Standard, ObjectiveRuleSet.Quarterly, ObjectiveRuleSet.Monthly, ObjectiveRuleSet.TargetByActual];

        Assert.Equal(["objectives/standard", "objectives/quarterly", "objectives/monthly", "objectives/target-by-actual"], published.Select(rules => rules.Id));
        Assert.Distinct(published.Select(rules => RuleSetStamp.Of(rules).ContentHash));
    }

    [Fact]
    public void Every_instance_is_valid()
    {
        Assert.Throws<ArgumentException>(() => Standard with { Id = "Not an id" });
        Assert.Throws<ArgumentException>(() => Standard with { Version = " " });
        Assert.Throws<ArgumentNullException>(() => Standard with { Source = null! });
        Assert.ThrowsAny<ArgumentException>(() => Standard with { Period = (ObjectivePeriod)9 });
        Assert.ThrowsAny<ArgumentException>(() => Standard with { SeriousInjuryFromLostDays = 0 });
        Assert.ThrowsAny<ArgumentException>(() => Standard with { AttainmentCap = Ratio.Of(99, 100) });
        Assert.Equal(Ratio.One, (Standard with { AttainmentCap = Ratio.One }).AttainmentCap);
    }
}
