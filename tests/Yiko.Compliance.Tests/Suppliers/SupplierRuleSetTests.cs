using NodaTime;

namespace Yiko.Compliance.Suppliers;

public sealed class SupplierRuleSetTests
{
    private static readonly SupplierRuleSet Standard = SupplierRuleSet.Standard;

    private static readonly SupplierRuleSet[] Published =
        [Standard, SupplierRuleSet.WithinTwelveMonths, SupplierRuleSet.YearlyForAll, SupplierRuleSet.FourClasses];

    // What decides, by the names and words of the file; names, wordings and colours are left out.
    [Fact]
    public void The_canonical_text_of_the_standard_stays() => Assert.Equal(
        """
        {"afterCancellation":"new-initial-evaluation","failedVerification":"reselect","leastMeasures":1,"listApproval":{"samePerson":"forbid","steps":[{"act":"evaluate","role":{"code":"general-department"}},{"act":"approve","role":{"code":"management-representative"}}]},"method":"supplier-abc","missingScores":"refuse","periodA":"each-calendar-year","periodB":"never","periodC":"each-calendar-year","requiredSteps":["qualification-verified","capability-verified","information-collected","performance-assessed"],"scoreCard":{"criteria":[{"code":"cost","maximum":100,"weight":30},{"code":"delivery","maximum":100,"weight":20},{"code":"quality","maximum":100,"weight":40},{"code":"service","maximum":100,"weight":10}],"grades":{"bands":[{"code":"d"},{"code":"c","floor":60},{"code":"b","floor":70},{"code":"a","floor":85}],"floorIncluded":true},"vetoes":[]}}
        """,
        SupplierRuleShapes.Rules.ToDecisiveText(Standard));

    public static TheoryData<string, SupplierRuleSet> Variants => new()
    {
        { "twelve months for A", Standard with { PeriodA = DueDateRule.WithinTwelveMonths } },
        { "never for A", Standard with { PeriodA = null } },
        { "regular suppliers of C", Standard with { RequiresRegularSupplier = true } },
        { "nobody approves the list", Standard with { ListApproval = null } },
        { "one person approves the list", Standard with { ListApproval = new(Standard.ListApproval!.Steps, SamePersonPolicy.Allow) } },
        { "yearly for B", Standard with { PeriodB = DueDateRule.EachCalendarYear } },
        { "six months for C", Standard with { PeriodC = DueDateRule.WithinMonths(6) } },
        { "no step", Standard with { RequiredSteps = QualificationEvidence.None } },
        { "two measures", Standard with { LeastMeasures = 2 } },
        { "never back", Standard with { MayReturn = false } },
        { "stop", Standard with { FailedVerificationStops = true } },
        { "zero", Standard with { MissingScores = MissingScorePolicy.Zero } },
        { "redistribute", Standard with { MissingScores = MissingScorePolicy.Redistribute } },
        { "bands", Standard with { ScoreCard = SupplierRuleSet.FourClasses.ScoreCard } },
        { "side", Standard with { ScoreCard = new(Standard.ScoreCard.Criteria, Standard.ScoreCard.Grades.WithFloorSide(BoundSide.Excluded)) } },
        { "maximum", WithQuality(Standard.ScoreCard.Criteria[0] with { Maximum = 5m }) },
        { "limit", WithQuality(Standard.ScoreCard.Criteria[0] with { VetoBelow = 5m }) },
        { "veto", Standard with { ScoreCard = new(Standard.ScoreCard.Criteria, Standard.ScoreCard.Grades, [new() { Code = "x", Name = LocalizedText.Same("x") }]) } },
        { "veto of two", Standard with { ScoreCard = new(Standard.ScoreCard.Criteria, Standard.ScoreCard.Grades, [new() { Code = "x", Name = LocalizedText.Same("x"), FromCount = 2 }]) } },
    };

    [Theory]
    [MemberData(nameof(Variants))]
    public void What_decides_is_part_of_the_hash(string what, SupplierRuleSet variant)
    {
        var others = Variants.Where(row => (string)row[0] != what).Select(row => RuleSetStamp.Of((SupplierRuleSet)row[1]).ContentHash);
        var hash = RuleSetStamp.Of(variant).ContentHash;
        Assert.NotEqual(RuleSetStamp.Of(Standard).ContentHash, hash);
        Assert.DoesNotContain(hash, others);
    }

    [Fact]
    public void What_decides_nothing_is_not_part_of_the_hash()
    {
        var renamed = Standard with { Id = "suppliers/renamed", Version = "2.0", EffectiveFrom = new LocalDate(2025, 1, 1), Source = LocalizedText.Same("elsewhere") };
        Assert.Equal(RuleSetStamp.Of(Standard).ContentHash, RuleSetStamp.Of(renamed).ContentHash);
        Assert.Equal(new LocalDate(2025, 1, 1), renamed.EffectiveFrom);
    }

    // Source: sha256sum over the UTF-8 bytes of each canonical text. These never change: an old verdict is known by them.
    [Theory]
    [InlineData("suppliers/standard", "9ca3794c6a2d8f30863d3f513a07c4b1322ad9709686a1ba189724f7db95630f")]
    [InlineData("suppliers/within-twelve-months", "dc3b2022151f3ac6fe132c2ed087dfb51c52745acd64c252f544ec9020fae5d3")]
    [InlineData("suppliers/yearly-for-all", "0abb264b3eea4116e40528fe5d9c8a6bc0792e2b23f3873c48a64e09ef0504ae")]
    [InlineData("suppliers/four-classes", "610a769a65b82cb9aa6d88aa4612a556074231d46e8fb5936fbf77b1f7e5b7be")]
    public void Published_rule_sets_keep_their_hash(string id, string hash) =>
        Assert.Equal(hash, RuleSetStamp.Of(Published.Single(rules => rules.Id == id)).ContentHash);

    [Fact]
    public void Published_sets_have_names_of_their_own_and_different_contents()
    {
        Assert.Equal(
            ["suppliers/standard", "suppliers/within-twelve-months", "suppliers/yearly-for-all", "suppliers/four-classes"],
            Published.Select(rules => rules.Id));
        Assert.Equal(4, Published.Select(rules => RuleSetStamp.Of(rules).ContentHash).Distinct().Count());
    }

    [Fact]
    public void The_period_is_that_of_the_class()
    {
        var rules = Standard with { PeriodA = DueDateRule.WithinMonths(1), PeriodB = DueDateRule.WithinMonths(2), PeriodC = DueDateRule.WithinMonths(3) };
        Assert.Equal(
            [DueDateRule.WithinMonths(1), DueDateRule.WithinMonths(2), DueDateRule.WithinMonths(3)],
            Enum.GetValues<ProductClass>().Select(rules.PeriodOf));
    }

    [Fact]
    public void Every_property_refuses_what_is_invalid()
    {
        Assert.Throws<ArgumentException>(() => Standard with { Id = "Suppliers" });
        Assert.Throws<ArgumentException>(() => Standard with { Version = " " });
        Assert.Throws<ArgumentNullException>(() => Standard with { Source = null! });
        Assert.Throws<ArgumentNullException>(() => Standard with { ScoreCard = null! });
        Assert.Throws<ArgumentException>(() => Standard with { PeriodA = DueDateRule.WithinWorkingDays(5) });
        Assert.Throws<ArgumentException>(() => Standard with { PeriodB = DueDateRule.WithinWorkingDays(5) });
        Assert.Throws<ArgumentException>(() => Standard with { PeriodB = DueDateRule.WithinDays(5) });
        Assert.Throws<ArgumentException>(() => Standard with { PeriodC = DueDateRule.WithinWorkingDays(5) });
        Assert.Throws<ArgumentException>(() => Standard with { RequiredSteps = QualificationEvidence.SampleTrial });
        Assert.Throws<ArgumentOutOfRangeException>(() => Standard with { LeastMeasures = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Standard with { LeastMeasures = 5 });
        Assert.Throws<System.ComponentModel.InvalidEnumArgumentException>(() => Standard with { MissingScores = (MissingScorePolicy)3 });
    }

    private static SupplierRuleSet WithQuality(ScoreCriterion quality) =>
        Standard with { ScoreCard = new([quality, .. Standard.ScoreCard.Criteria.Skip(1)], Standard.ScoreCard.Grades) };
}
