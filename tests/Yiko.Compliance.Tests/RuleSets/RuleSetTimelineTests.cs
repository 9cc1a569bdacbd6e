using NodaTime;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.RuleSets;

public sealed class RuleSetTimelineTests
{
    private static readonly LecRuleSet First = LecRuleSet.Standard;
    private static readonly LecRuleSet Second = Own("1", new LocalDate(2026, 1, 1), 160m);
    private static readonly LecRuleSet Third = Own("2", new LocalDate(2026, 7, 1), 100m);

    [Theory]
    [InlineData(1, 1, 1, "risks/standard@1.0")]
    [InlineData(2025, 12, 31, "risks/standard@1.0")]
    [InlineData(2026, 1, 1, "own/rules@1")]
    [InlineData(2026, 6, 30, "own/rules@1")]
    [InlineData(2026, 7, 1, "own/rules@2")]
    [InlineData(9999, 12, 31, "own/rules@2")]
    public void A_rule_set_is_in_force_from_its_date_until_the_day_before_the_next(int year, int month, int day, string stamp)
    {
        var timeline = new RuleSetTimeline<LecRuleSet>([Third, First, Second]);

        Assert.Equal(stamp, RuleSetStamp.Of(timeline.InForceOn(new LocalDate(year, month, day))!).ToString());
    }

    [Fact]
    public void Before_the_first_date_no_rule_set_is_in_force()
    {
        var timeline = new RuleSetTimeline<LecRuleSet>([Second, Third]);

        Assert.Null(timeline.InForceOn(new LocalDate(2025, 12, 31)));
        Assert.Same(Second, timeline.InForceOn(new LocalDate(2026, 1, 1)));
    }

    [Fact]
    public void Periods_show_their_first_and_last_day() => Assert.Equal(
        "risks/standard@1.0 (… – 2025-12-31) | own/rules@1 (2026-01-01 – 2026-06-30) | own/rules@2 (2026-07-01 – …)",
        new RuleSetTimeline<LecRuleSet>([First, Second, Third]).ToString());

    [Fact]
    public void A_period_that_reaches_the_last_day_of_the_calendar_leaves_no_hole_after_it()
    {
        var end = new LocalDate(9999, 12, 31);

        var fault = Assert.Throws<ArgumentException>(() => RuleSetTimeline<LecRuleSet>.OfPeriods(
            [new() { RuleSet = First, Until = end }, new() { RuleSet = Own("9", end, 160m), From = end }]));

        Assert.Contains("overlap", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("no rule set is in force", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_assessment_names_the_rule_set_that_decided_it()
    {
        var timeline = new RuleSetTimeline<LecRuleSet>([First, Second]);
        RiskFactors factors = new() { Likelihood = 1, Exposure = 6, Consequence = 15 };

        var before = new LecRiskAssessor(timeline.InForceOn(new LocalDate(2025, 12, 31))!).Assess(factors);
        var after = new LecRiskAssessor(timeline.InForceOn(new LocalDate(2026, 1, 1))!).Assess(factors);

        Assert.Equal((false, "risks/standard@1.0"), (before.IsAcceptable, before.RuleSet.ToString()));
        Assert.Equal((true, "own/rules@1"), (after.IsAcceptable, after.RuleSet.ToString()));
        Assert.Same(First, timeline.Find(before.RuleSet));
        Assert.Same(Second, timeline.Find(after.RuleSet));
        Assert.Null(timeline.Find(RuleSetStamp.Of(Third)));
        Assert.Null(timeline.Find(after.RuleSet with { ContentHash = before.RuleSet.ContentHash }));
    }

    [Fact]
    public void Dates_of_another_calendar_are_the_same_days()
    {
        var persian = new LocalDate(2026, 7, 1).WithCalendar(CalendarSystem.PersianSimple);
        var timeline = new RuleSetTimeline<LecRuleSet>([First, Third with { EffectiveFrom = persian }]);

        Assert.Equal("2", timeline.InForceOn(persian)!.Version);
        Assert.Equal("1.0", timeline.InForceOn(persian.PlusDays(-1))!.Version);
    }

    [Fact]
    public void Every_fault_of_rule_sets_is_listed()
    {
        var message = Assert.Throws<ArgumentException>(() => new RuleSetTimeline<LecRuleSet>(
            [First, LecRuleSet.Kinney, Second, Second with { Id = "own/other" }, Third, Third with { EffectiveFrom = new LocalDate(2027, 1, 1), UnacceptableFrom = 70m }])).Message;

        Assert.Contains("risks/standard@1.0 (… – 2025-12-31) and risks/kinney@1.0", message, StringComparison.Ordinal);
        Assert.Contains("own/rules@1 (2026-01-01 – 2026-06-30) and own/other@1 (2026-01-01 – 2026-06-30) overlap", message, StringComparison.Ordinal);
        Assert.Contains("own/rules@2 stands for more than one content", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_overlaps_a_hundred_are_told_and_that_there_are_more()
    {
        var message = Assert.Throws<ArgumentException>(() => RuleSetTimeline<LecRuleSet>.OfPeriods(Enumerable.Repeat(Period(First, null, null), 1_000))).Message;

        Assert.Equal(100, message.Split(" overlap;").Length - 1);
        Assert.Contains("there are more overlaps", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Before_the_first_day_of_the_calendar_no_rule_set_ends()
    {
        var message = Assert.Throws<ArgumentException>(() => new RuleSetTimeline<LecRuleSet>([First, Own("0", LocalDate.MinIsoValue, 160m)])).Message;

        Assert.Contains("risks/standard@1.0 (… – …) and own/rules@0 (-9998-01-01 – …) overlap", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Thousands_of_periods_make_a_timeline()
    {
        var begin = new LocalDate(1990, 1, 1);
        RuleSetTimeline<LecRuleSet> timeline = new(Enumerable.Range(0, 10_000).Select(day => First with { Version = $"{day}", EffectiveFrom = begin.PlusDays(day) }));

        Assert.Equal("9999", timeline.InForceOn(begin.PlusDays(9_999))!.Version);
        Assert.Equal("0", timeline.InForceOn(begin)!.Version);
        Assert.Null(timeline.InForceOn(begin.PlusDays(-1)));
    }

    [Fact]
    public void A_timeline_needs_a_rule_set_and_no_null()
    {
        Assert.Contains("at least one", Assert.Throws<ArgumentException>(() => new RuleSetTimeline<LecRuleSet>([])).Message, StringComparison.Ordinal);
        Assert.Contains("item 2 is null", Assert.Throws<ArgumentException>(() => new RuleSetTimeline<LecRuleSet>([First, null!])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => new RuleSetTimeline<LecRuleSet>(null!));
        Assert.Throws<ArgumentNullException>(() => new RuleSetTimeline<LecRuleSet>([First]).Find(null!));
    }

    [Fact]
    public void Periods_with_ends_make_a_timeline_that_ends()
    {
        var timeline = RuleSetTimeline<LecRuleSet>.OfPeriods(
            [Period(Third, new(2026, 7, 1), new(2026, 12, 31)), Period(Second, new(2026, 1, 1), new(2026, 6, 30))]);

        Assert.Same(Third, timeline.InForceOn(new LocalDate(2026, 12, 31)));
        Assert.Null(timeline.InForceOn(new LocalDate(2027, 1, 1)));
    }

    [Fact]
    public void Every_fault_of_periods_is_listed()
    {
        var message = Assert.Throws<ArgumentException>(() => RuleSetTimeline<LecRuleSet>.OfPeriods(
        [
            Period(First, null, new(2024, 12, 30)),
            Period(LecRuleSet.Kinney, new(2025, 1, 1), new(2025, 3, 31)),
            Period(LecRuleSet.FourColour, new(2025, 3, 31), new(2025, 3, 30)),
            Period(Second, new(2026, 2, 1), null),
        ])).Message;

        Assert.Contains("no rule set is in force from 2024-12-31 to 2024-12-31, before risks/kinney@1.0", message, StringComparison.Ordinal);
        Assert.Contains("risks/kinney@1.0 (2025-01-01 – 2025-03-31) and risks/four-colour@1.0 (2025-03-31 – 2025-03-30) overlap", message, StringComparison.Ordinal);
        Assert.Contains("risks/four-colour@1.0 (2025-03-31 – 2025-03-30) ends before it begins", message, StringComparison.Ordinal);
        Assert.Contains("own/rules@1 (2026-02-01 – …) begins on another day than its rule set says, 2026-01-01", message, StringComparison.Ordinal);
        Assert.Contains("no rule set is in force from 2025-04-01 to 2026-01-31, before own/rules@1", message, StringComparison.Ordinal);
    }

    // The obvious reading of a calendar: walk through the dates and keep the latest that has come.
    [Property]
    public Property The_latest_date_that_has_come_decides() => Prop.ForAll(
        Arb.From(
            from days in Gen.NonEmptyListOf(Gen.Choose(0, 400))
            from asked in Gen.Choose(-5, 405)
            select (Days: days.Distinct().ToArray(), Asked: asked)),
        test =>
        {
            var start = new LocalDate(2026, 1, 1);
            var ruleSets = test.Days.Select(day => Own($"day-{day}", start.PlusDays(day), 70m + day)).ToArray();
            var timeline = new RuleSetTimeline<LecRuleSet>(ruleSets);
            var expected = ruleSets.Where(rules => rules.EffectiveFrom <= start.PlusDays(test.Asked)).OrderBy(rules => rules.EffectiveFrom).LastOrDefault();
            var holders = timeline.Periods.Count(period => period.Contains(start.PlusDays(test.Asked)));
            return ReferenceEquals(expected, timeline.InForceOn(start.PlusDays(test.Asked)))
                && holders == (expected is null ? 0 : 1)
                && timeline.ToString() == RuleSetTimeline<LecRuleSet>.OfPeriods(timeline.Periods).ToString();
        });

    private static LecRuleSet Own(string version, LocalDate from, decimal limit) =>
        LecRuleSet.Standard with { Id = "own/rules", Version = version, EffectiveFrom = from, UnacceptableFrom = limit };

    private static RuleSetPeriod<LecRuleSet> Period(LecRuleSet rules, LocalDate? from, LocalDate? until) =>
        new() { RuleSet = rules, From = from, Until = until };
}
