namespace Yiko.Compliance.Documents;

public sealed class ChangeReportTests
{
    private static readonly ChangeMeter Meter = new();

    [Fact]
    public void A_report_tells_runs_with_their_places_and_units()
    {
        var report = Meter.Report("abcd", "aXYd");
        Assert.Equal(
            [
                new EditRun { Kind = EditKind.Keep, OldStart = 0, NewStart = 0, Count = 1 },
                new EditRun { Kind = EditKind.Delete, OldStart = 1, NewStart = 1, Count = 2, Units = ["b", "c"] },
                new EditRun { Kind = EditKind.Insert, OldStart = 3, NewStart = 1, Count = 2, Units = ["X", "Y"] },
                new EditRun { Kind = EditKind.Keep, OldStart = 3, NewStart = 3, Count = 1 },
            ],
            report.Runs);
        Assert.Equal((2, 2, 2), (report.Count(EditKind.Keep), report.Count(EditKind.Delete), report.Count(EditKind.Insert)));
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("abcde")]
    [InlineData("aXcd")]
    [InlineData("")]
    public void A_report_refuses_another_text(string other) =>
        Assert.Throws<ArgumentException>(() => Meter.Report("abcd", "ad").ApplyTo(Meter.Split(other, ChangeUnit.Characters)));

    [Fact]
    public void A_report_wants_a_text() => Assert.Throws<ArgumentNullException>(() => Meter.Report("a", "b").ApplyTo(null!));

    [Fact]
    public void Counts_are_never_negative()
    {
        Assert.Throws<ArgumentException>(() => new ChangeMeasure { Unit = ChangeUnit.Lines, OldCount = -1, NewCount = 0, CommonCount = 0 });
        Assert.Throws<ArgumentException>(() => new ChangeMeasure { Unit = ChangeUnit.Lines, OldCount = 0, NewCount = -1, CommonCount = 0 });
        Assert.Throws<ArgumentException>(() => new ChangeMeasure { Unit = ChangeUnit.Lines, OldCount = 0, NewCount = 0, CommonCount = -1 });
        Assert.Throws<ArgumentException>(() => new EditRun { Kind = EditKind.Keep, OldStart = 0, NewStart = 0, Count = 0 });
    }

    [Fact]
    public void A_measure_reads_as_a_fraction_with_its_counts() =>
        Assert.Equal("2/5 (4 of 10)", new ChangeMeasure { Unit = ChangeUnit.Lines, OldCount = 10, NewCount = 7, CommonCount = 6 }.ToString());

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
