using System.Globalization;

namespace Yiko.Compliance.Suppliers;

public sealed class SupplierScoreCardTests
{
    private static readonly SupplierScoreCard Standard = SupplierRuleSet.Standard.ScoreCard;

    // Cards are printed with 0 as the floor of the lowest grade.
    [Fact]
    public void A_floor_of_0_for_the_lowest_grade_is_taken()
    {
        SupplierScoreCard printed = new(Standard.Criteria, new([Standard.Grades.Bands[0] with { Floor = 0m }, .. Standard.Grades.Bands.Skip(1)]));

        Assert.Equal(Standard, printed);
        Assert.Throws<ArgumentException>(() => new GradeScale<decimal>([Standard.Grades.Bands[0] with { Floor = 0.01m }]));
        Assert.Throws<ArgumentException>(() => new GradeScale<decimal>([Standard.Grades.Bands[0] with { Floor = 0m }], BoundSide.Excluded));
        Assert.Throws<ArgumentException>(() => new GradeScale<decimal>([Standard.Grades.Bands[0] with { Floor = 0m }, Standard.Grades.Bands[1] with { Floor = 0m }]));
    }

    [Theory]
    [InlineData("39.99")]
    [InlineData("40.01")]
    public void Weights_that_do_not_sum_to_100_make_no_card(string quality)
    {
        var weight = decimal.Parse(quality, System.Globalization.CultureInfo.InvariantCulture);
        var thrown = Assert.Throws<ArgumentException>(() => new SupplierScoreCard([Standard.Criteria[0] with { Weight = weight }, .. Standard.Criteria.Skip(1)], Standard.Grades));
        Assert.Contains($"the weights sum to {(weight + 60m).ToString("0.##", CultureInfo.InvariantCulture)}, not to 100", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fault_of_a_card_is_listed()
    {
        var grades = new GradeScale<decimal>(
        [
            new() { Grade = GradeOf("low") },
            new() { Grade = GradeOf("never-below"), Floor = 0m },
            new() { Grade = GradeOf("never-above"), Floor = 100.01m },
        ]);
        var veto = new ScoreVeto { Code = "forged-licence", Name = LocalizedText.Of("forged licence", "造假") };
        var thrown = Assert.Throws<ArgumentException>(() => new SupplierScoreCard(
            [Standard.Criteria[0], Standard.Criteria[0], Standard.Criteria[1] with { VetoBelow = 101m }],
            grades,
            [veto, veto]));
        foreach (var fault in new[]
        {
            "the criterion quality occurs twice",
            "the weights sum to 110, not to 100",
            "the criterion cost vetoes below 101, above its maximum 100",
            "the veto forged-licence occurs twice",
            "the floor 0 of grade never-below leaves a band that no total from 0 to 100 reaches",
            "the floor 100.01 of grade never-above leaves a band that no total from 0 to 100 reaches",
        })
        {
            Assert.Contains(fault, thrown.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_card_without_criteria_is_refused() =>
        Assert.Contains("at least one criterion", Assert.Throws<ArgumentException>(() => new SupplierScoreCard([], Standard.Grades)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(0, BoundSide.Included, false)]
    [InlineData(1, BoundSide.Included, true)]
    [InlineData(100, BoundSide.Included, true)]
    [InlineData(0, BoundSide.Excluded, true)]
    [InlineData(100, BoundSide.Excluded, false)]
    public void A_floor_must_leave_a_total_on_either_side(int floor, BoundSide side, bool possible)
    {
        var grades = new GradeScale<decimal>([new() { Grade = GradeOf("low") }, new() { Grade = GradeOf("high"), Floor = floor }], side);
        var thrown = Record.Exception(() => new SupplierScoreCard(Standard.Criteria, grades));
        Assert.Equal(possible, thrown is null);
    }

    [Fact]
    public void Bands_that_overlap_or_leave_a_hole_cannot_be_written_and_descending_floors_are_refused() =>
        Assert.Throws<ArgumentException>(() => new GradeScale<decimal>(
            [new() { Grade = GradeOf("low") }, new() { Grade = GradeOf("high"), Floor = 80m }, new() { Grade = GradeOf("middle"), Floor = 70m }]));

    [Fact]
    public void Cards_are_equal_by_content()
    {
        var same = new SupplierScoreCard(Standard.Criteria, Standard.Grades);
        Assert.Equal(Standard, same);
        Assert.Equal(Standard.GetHashCode(), same.GetHashCode());
        Assert.False(Standard.Equals((object?)null));
        Assert.NotEqual(Standard, SupplierRuleSet.FourClasses.ScoreCard);
        Assert.NotEqual(Standard, new SupplierScoreCard(Standard.Criteria.Reverse(), Standard.Grades));
        Assert.NotEqual(Standard, new SupplierScoreCard(Standard.Criteria, Standard.Grades, [new() { Code = "x", Name = LocalizedText.Same("x") }]));
        Assert.Equal("quality 40 + cost 30 + delivery 20 + service 10", Standard.ToString());
    }

    [Fact]
    public void Parts_of_a_card_are_valid_on_their_own()
    {
        var criterion = Standard.Criteria[0];
        Assert.Throws<ArgumentException>(() => criterion with { Code = "Quality" });
        Assert.Throws<ArgumentNullException>(() => criterion with { Name = null! });
        Assert.Throws<ArgumentException>(() => criterion with { Weight = 0m });
        Assert.Throws<ArgumentOutOfRangeException>(() => criterion with { Weight = 100.01m });
        Assert.Throws<ArgumentException>(() => criterion with { Maximum = 0m });
        Assert.Throws<ArgumentException>(() => criterion with { VetoBelow = 0m });
        Assert.Null((criterion with { VetoBelow = null }).VetoBelow);
        Assert.Equal(60m, (criterion with { VetoBelow = 60m }).VetoBelow);
        var veto = new ScoreVeto { Code = "x", Name = LocalizedText.Same("x") };
        Assert.Throws<ArgumentException>(() => veto with { Code = " " });
        Assert.Throws<ArgumentNullException>(() => veto with { Name = null! });
        Assert.Throws<ArgumentException>(() => veto with { FromCount = 0 });
        Assert.Throws<ArgumentException>(() => new CriterionScore { Criterion = " " });
        Assert.Throws<ArgumentException>(() => new VetoFinding { Veto = " " });
        Assert.Throws<ArgumentException>(() => new VetoFinding { Veto = "x", Count = -1 });
    }

    private static Grade GradeOf(string code) => new() { Code = code, Name = LocalizedText.Same(code) };
}
