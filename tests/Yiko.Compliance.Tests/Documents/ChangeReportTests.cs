namespace Yiko.Compliance.Documents;

public sealed class ChangeReportTests
{
    [Fact]
    public void A_report_tells_runs_with_their_places_and_units()
    {
        var report = ChangeMeter.Report("abcd", "aXYd");
        Assert.Equal(
            [
                (EditKind.Keep, 0, 0, 1, []),
                (EditKind.Delete, 1, 1, 2, ["b", "c"]),
                (EditKind.Insert, 3, 1, 2, ["X", "Y"]),
                (EditKind.Keep, 3, 3, 1, []),
            ],
            report.Runs.Select(run => (run.Kind, run.OldStart, run.NewStart, run.Count, run.Units)));
    }

    [Fact]
    public void Counts_are_never_negative()
    {
        Assert.Throws<ArgumentException>(() => new ChangeMeasure(ChangeUnit.Lines, -1, 0, 0));
        Assert.Throws<ArgumentException>(() => new ChangeMeasure(ChangeUnit.Lines, 0, -1, 0));
        Assert.Throws<ArgumentException>(() => new ChangeMeasure(ChangeUnit.Lines, 0, 0, -1));
    }

    // 9 of 5 units kept would be a share of -4/5.
    [Theory]
    [InlineData(5, 5, 9)]
    [InlineData(5, 3, 4)]
    [InlineData(0, 7, 1)]
    public void No_more_stays_than_either_text_has(long oldCount, long newCount, long commonCount) =>
        Assert.Throws<ArgumentException>(() => new ChangeMeasure(ChangeUnit.Characters, oldCount, newCount, commonCount));

    [Fact]
    public void An_unknown_unit_counts_nothing() => Assert.ThrowsAny<ArgumentException>(() => new ChangeMeasure((ChangeUnit)9, 1, 1, 1));

    [Fact]
    public void A_measure_reads_as_a_fraction_with_its_counts() =>
        Assert.Equal("2/5 (4 of 10)", new ChangeMeasure(ChangeUnit.Lines, 10, 7, 6).ToString());

    [Theory]
    [InlineData(ThresholdPosition.Below, false, false)]
    [InlineData(ThresholdPosition.At, true, false)]
    [InlineData(ThresholdPosition.Above, true, true)]
    public void A_threshold_is_reached_as_its_side_says(ThresholdPosition position, bool included, bool excluded)
    {
        Assert.Equal(included, DocumentRuleSet.AtLeast40.CallsForEdition(position));
        Assert.Equal(excluded, DocumentRuleSet.Standard.CallsForEdition(position));
    }
}
