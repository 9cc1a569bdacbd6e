using Yiko.Compliance.Tables;

namespace Yiko.Compliance.RuleSets;

public sealed class ScoreIntervalTests
{
    [Theory]
    [InlineData("≥320", "[320, ∞)")]
    [InlineData("≧320", "[320, ∞)")]
    [InlineData(">=320", "[320, ∞)")]
    [InlineData(">320", "(320, ∞)")]
    [InlineData("D>320", "(320, ∞)")]
    [InlineData("320+", "[320, ∞)")]
    [InlineData("320以上", "[320, ∞)")]
    [InlineData("320及以上", "[320, ∞)")]
    [InlineData("320（含）以上", "[320, ∞)")]
    [InlineData("320（不含）以上", "(320, ∞)")]
    [InlineData("３２０ 分以上", "[320, ∞)")]
    [InlineData("不低于320分", "[320, ∞)")]
    [InlineData("超过320", "(320, ∞)")]
    [InlineData("大于等于 320", "[320, ∞)")]
    [InlineData("320以外", "(320, ∞)")]
    [InlineData("at least 85 %", "[85, ∞)")]
    [InlineData("320 and above", "[320, ∞)")]
    [InlineData("more than 320", "(320, ∞)")]
    [InlineData("＜20", "(-∞, 20)")]
    [InlineData("<20", "(-∞, 20)")]
    [InlineData("≤20", "(-∞, 20]")]
    [InlineData("20以下", "(-∞, 20]")]
    [InlineData("20以内", "(-∞, 20]")]
    [InlineData("20（不含）以下", "(-∞, 20)")]
    [InlineData("不足20", "(-∞, 20)")]
    [InlineData("不满20分", "(-∞, 20)")]
    [InlineData("不超过20", "(-∞, 20]")]
    [InlineData("below 20", "(-∞, 20)")]
    [InlineData("160～319", "[160, 319]")]
    [InlineData("160~319", "[160, 319]")]
    [InlineData("160—320", "[160, 320]")]
    [InlineData("160——320", "[160, 320]")]
    [InlineData("70-160", "[70, 160]")]
    [InlineData("70–160", "[70, 160]")]
    [InlineData("70至160", "[70, 160]")]
    [InlineData("70 to 160", "[70, 160]")]
    [InlineData("-5-3", "[-5, 3]")]
    [InlineData("-5--3", "[-5, -3]")]
    [InlineData("0.5-1.25", "[0.5, 1.25]")]
    [InlineData("160<=D<320", "[160, 320)")]
    [InlineData("160≤D＜320", "[160, 320)")]
    [InlineData("160<D<320", "(160, 320)")]
    [InlineData("320>D≥160", "[160, 320)")]
    [InlineData("160以上320以下", "[160, 320]")]
    [InlineData("160以上，不足320", "[160, 320)")]
    [InlineData("≥160且<320", "[160, 320)")]
    [InlineData(">=160 and <320", "[160, 320)")]
    [InlineData("[160, 320)", "[160, 320)")]
    [InlineData("（160，320］", "(160, 320]")]
    [InlineData("(-∞, 20)", "(-∞, 20)")]
    [InlineData("[320,+∞)", "[320, ∞)")]
    [InlineData("(-∞, ∞)", "(-∞, ∞)")]
    [InlineData("5", "[5, 5]")]
    [InlineData("Z=5.0", "[5, 5]")]
    [InlineData("320～160", "[320, 160]")]
    public void Printed_cells_are_read(string cell, string interval) => Assert.Equal(interval, ScoreInterval.Read(cell)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("其他")]
    [InlineData("—")]
    [InlineData("Ⅴ")]
    [InlineData("160～")]
    [InlineData("≥")]
    [InlineData("1e5")]
    [InlineData("70..")]
    [InlineData("99999999999999999999999999999999以上")]
    [InlineData("[99999999999999999999999999999999,)")]
    [InlineData("≥1且<99999999999999999999999999999999")]
    [InlineData("1～99999999999999999999999999999999")]
    [InlineData("1<D<99999999999999999999999999999999")]
    [InlineData("99999999999999999999999999999999")]
    public void What_is_no_range_is_not_guessed_at(string cell) => Assert.Null(ScoreInterval.Read(cell));

    [Property]
    public Property An_interval_reads_back_from_its_own_text() => Prop.ForAll(Arb.From(Intervals), interval =>
        ScoreInterval.Read(interval.ToString())?.ToString() == interval.ToString());

    // Source: apache/incubator-kie-drools, dtanalysis/IntervalTest (flatten): numbers only.
    [Theory]
    [InlineData("[3, 4]; [1, 2]; [0, 3)", "[0, 4]")]
    [InlineData("(3, 4]; [1, 2]; [0, 3)", "[0, 3); (3, 4]")]
    [InlineData("[3, 4]; [1, 2]; [0, 3]", "[0, 4]")]
    [InlineData("[0, 1]; (-∞, 5); [7, ∞); (5, 6)", "(-∞, 5); (5, 6); [7, ∞)")]
    [InlineData("[2, 1]", "")]
    public void Intervals_that_touch_or_overlap_are_one(string intervals, string merged) =>
        Assert.Equal(merged, Listed(IntervalSet.Merged(Several(intervals))));

    // Source: the same, invertOverDomain, with the letters a, e, i, o, u numbered 1 to 5.
    [Theory]
    [InlineData("[0, 3)", "(-∞, ∞)", "(-∞, 0); [3, ∞)")]
    [InlineData("[3, 4)", "[1, 5]", "[1, 3); [4, 5]")]
    [InlineData("[1, 1]; [2, 2]", "(-∞, ∞)", "(-∞, 1); (1, 2); (2, ∞)")]
    [InlineData("[1, 2); [2, 3]", "(-∞, ∞)", "(-∞, 1); (3, ∞)")]
    [InlineData("[1, 2); (2, 3]", "(-∞, ∞)", "(-∞, 1); [2, 2]; (3, ∞)")]
    [InlineData("[1, 1]; [2, 2]; [3, 3]", "(-∞, ∞)", "(-∞, 1); (1, 2); (2, 3); (3, ∞)")]
    [InlineData("[5, 9]; [0, 4]", "[1, 7]", "(4, 5)")]
    [InlineData("[0, 100)", "[0, 100]", "[100, 100]")]
    [InlineData("(-∞, ∞)", "[0, 100]", "")]
    public void What_intervals_leave_out_is_found(string intervals, string domain, string gaps) =>
        Assert.Equal(gaps, Listed(IntervalSet.Gaps(Several(intervals), ScoreInterval.Read(domain)!)));

    // Source: red6/dmn-check, SubsumptionTest: numbers only.
    [Theory]
    [InlineData("[1, 2]", "[1, 2]", true)]
    [InlineData("[1, 9]", "[4, 5]", true)]
    [InlineData("[1, 5]", "(1, 5)", true)]
    [InlineData("[1, 5]", "[4, 5]", true)]
    [InlineData("[1, 5]", "[1, 2]", true)]
    [InlineData("[5, 5]", "[1, 9]", false)]
    [InlineData("(1, 5)", "[1, 5]", false)]
    [InlineData("[4, 5]", "[1, 5]", false)]
    [InlineData("[1, 2]", "[1, 5]", false)]
    [InlineData("<5", "[1, 5)", true)]
    [InlineData("<5", "[1, 4]", true)]
    [InlineData("<=5", "[1, 5]", true)]
    [InlineData(">5", "(5, 9]", true)]
    [InlineData(">5", "[6, 9]", true)]
    [InlineData(">=5", "[5, 9]", true)]
    [InlineData("<=5", "<5", true)]
    [InlineData("<=5", "<=5", true)]
    [InlineData(">=5", ">5", true)]
    [InlineData(">1", ">5", true)]
    [InlineData("<5", "<1", true)]
    [InlineData("<5", "<=5", false)]
    [InlineData(">5", ">=5", false)]
    [InlineData(">5", ">1", false)]
    [InlineData("<1", "<5", false)]
    [InlineData("(-∞, ∞)", "[1, 2]", true)]
    [InlineData("[1, 2]", "(-∞, ∞)", false)]
    [InlineData("[1, 2]", "[9, 8]", true)]
    public void An_interval_contains_another_or_not(string outer, string inner, bool contains) =>
        Assert.Equal(contains, ScoreInterval.Read(outer)!.Contains(ScoreInterval.Read(inner)!));

    [Property]
    public Property A_value_lies_in_an_interval_in_a_gap_or_outside_of_the_domain() => Prop.ForAll(
        Arb.From(
            from intervals in Gen.ListOf(Intervals)
            from domain in Intervals
            from value in Gen.Choose(-2, 14).Select(halves => halves / 2m)
            select (intervals, domain, value)),
        test =>
        {
            var covered = test.intervals.Any(interval => interval.Contains(test.value));
            var merged = IntervalSet.Merged(test.intervals).Count(interval => interval.Contains(test.value));
            var gaps = IntervalSet.Gaps(test.intervals, test.domain).Count(gap => gap.Contains(test.value));
            return merged == (covered ? 1 : 0) && gaps == (!covered && test.domain.Contains(test.value) ? 1 : 0);
        });

    [Property]
    public Property An_intersection_holds_what_both_hold() => Prop.ForAll(
        Arb.From(from one in Intervals from other in Intervals from value in Gen.Choose(-2, 14) select (one, other, value: value / 2m)),
        test => test.one.Intersect(test.other).Contains(test.value) == (test.one.Contains(test.value) && test.other.Contains(test.value)));

    [Property]
    public Property A_sample_lies_in_its_interval() => Prop.ForAll(Arb.From(Intervals), interval =>
        interval.IsEmpty ? IntervalSet.Sample(interval) is null : interval.Contains(IntervalSet.Sample(interval)!.Value));

    [Fact]
    public void An_interval_at_the_end_of_all_numbers_has_no_sample()
    {
        Assert.Null(IntervalSet.Sample(ScoreInterval.Above(decimal.MaxValue)));
        Assert.Null(IntervalSet.Sample(ScoreInterval.Below(decimal.MinValue)));
        Assert.Equal(0m, IntervalSet.Sample(ScoreInterval.All));
    }

    [Fact]
    public void Null_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => ScoreInterval.All.Contains(null!));
        Assert.Throws<ArgumentNullException>(() => ScoreInterval.All.Intersect(null!));
        Assert.Throws<ArgumentNullException>(() => ScoreInterval.Read(null!));
    }

    private static Gen<ScoreInterval> Intervals { get; } =
        from lower in Bound
        from upper in Bound
        from lowerIncluded in Gen.Elements(true, false)
        from upperIncluded in Gen.Elements(true, false)
        select new ScoreInterval { Lower = lower, LowerIncluded = lowerIncluded, Upper = upper, UpperIncluded = upperIncluded };

    private static Gen<decimal?> Bound => Gen.Frequency(
        (1, Gen.Constant<decimal?>(null)),
        (6, Gen.Choose(0, 6).Select(value => (decimal?)value)));

    private static IEnumerable<ScoreInterval> Several(string text) => text.Split(';').Select(part => ScoreInterval.Read(part)!);

    private static string Listed(IEnumerable<ScoreInterval> intervals) => string.Join("; ", intervals);
}
