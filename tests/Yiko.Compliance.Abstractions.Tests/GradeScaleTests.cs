namespace Yiko.Compliance;

public sealed class GradeScaleTests
{
    private static readonly GradeScale<decimal> Scale = new([Some.Band("low"), Some.Band("middle", 70), Some.Band("high", 160)]);

    [Theory]
    [InlineData(-1, "low")]
    [InlineData(0, "low")]
    [InlineData(69.9999, "low")]
    [InlineData(70, "middle")]
    [InlineData(70.0001, "middle")]
    [InlineData(159.9999, "middle")]
    [InlineData(160, "high")]
    [InlineData(1000000, "high")]
    public void A_floor_belongs_to_the_band_above_by_default(decimal value, string grade)
    {
        Assert.Equal(grade, Scale.GradeOf(value).Code);
        Assert.Equal(grade, Scale.BandOf(value).Grade.Code);
        Assert.Equal(BoundSide.Included, Scale.FloorSide);
    }

    [Theory]
    [InlineData(69.9999, "low")]
    [InlineData(70, "low")]
    [InlineData(70.0001, "middle")]
    [InlineData(160, "middle")]
    [InlineData(160.0001, "high")]
    public void A_floor_belongs_to_the_band_below_where_the_scale_excludes_it(decimal value, string grade) =>
        Assert.Equal(grade, Scale.WithFloorSide(BoundSide.Excluded).GradeOf(value).Code);

    [Fact]
    public void A_scale_of_ratios_grades_exactly()
    {
        var scale = new GradeScale<Ratio>(
            [new() { Grade = Some.Grade("revision") }, new() { Grade = Some.Grade("edition"), Floor = Ratio.Of(2, 5) }], BoundSide.Excluded);
        Assert.Equal("revision", scale.GradeOf(Ratio.Parse("40%")).Code);
        Assert.Equal("edition", scale.GradeOf(Ratio.Of(40_001, 100_000)).Code);
        Assert.Equal("revision | edition from 2/5", scale.ToString());
    }

    [Fact]
    public void A_scale_of_one_band_gives_every_value_its_grade()
    {
        var scale = new GradeScale<decimal>([Some.Band("only")]);
        Assert.Equal("only", scale.GradeOf(decimal.MinValue).Code);
        Assert.Equal("only", scale.GradeOf(decimal.MaxValue).Code);
        Assert.Null(scale.CeilingOf(0));
    }

    [Fact]
    public void The_ceiling_is_the_next_floor()
    {
        Assert.Equal(70, Scale.CeilingOf(0));
        Assert.Equal(160, Scale.CeilingOf(70));
        Assert.Null(Scale.CeilingOf(160));
        Assert.Equal(70, Scale.WithFloorSide(BoundSide.Excluded).CeilingOf(70));
    }

    [Fact]
    public void Grades_are_found_by_code_and_numbered_in_either_direction()
    {
        var middle = Scale.Find("middle")!;
        Assert.Null(Scale.Find("extreme"));
        Assert.Equal([0, 1, 2], Scale.Bands.Select(band => Scale.RankOf(band.Grade)));
        Assert.Equal([1, 2, 3], Scale.Bands.Select(band => Scale.NumberOf(band.Grade, GradeNumbering.LowestIsOne)));
        Assert.Equal([3, 2, 1], Scale.Bands.Select(band => Scale.NumberOf(band.Grade, GradeNumbering.HighestIsOne)));
        Assert.Equal(1, Scale.RankOf(middle with { Name = LocalizedText.Same("renamed") }));
        Some.AssertFaults(() => Scale.RankOf(Some.Grade("extreme")), "extreme", "low | middle from 70 | high from 160");
        Assert.Throws<ArgumentNullException>(() => Scale.RankOf(null!));
    }

    [Fact]
    public void Scales_are_equal_by_content()
    {
        var same = new GradeScale<decimal>([Some.Band("low"), Some.Band("middle", 70.0m), Some.Band("high", 160)]);
        Assert.Equal(Scale, same);
        Assert.True(Scale.Equals((object)same));
        Assert.Equal(Scale.GetHashCode(), same.GetHashCode());
        Assert.False(Scale.Equals(null));
        Assert.False(Scale.Equals("low"));
        Assert.NotEqual(Scale, Scale.WithFloorSide(BoundSide.Excluded));
        Assert.NotEqual(Scale, new GradeScale<decimal>([Some.Band("low"), Some.Band("middle", 70), Some.Band("high", 161)]));
    }

    [Fact]
    public void A_scale_lists_every_fault() => Some.AssertFaults(
        () => _ = new GradeScale<decimal>([Some.Band("low", 1), Some.Band("middle"), Some.Band("high", 70), Some.Band("low", 70), Some.Band("top", 69)]),
        "band 1 (low) is the lowest and must have no floor",
        "band 2 (middle) needs a floor",
        "band 4 (low from 70) must have a higher floor than band 3 (high from 70)",
        "band 4 repeats the grade low",
        "band 5 (top from 69) must have a higher floor than band 4 (low from 70)");

    [Fact]
    public void A_scale_needs_bands()
    {
        Some.AssertFaults(() => _ = new GradeScale<decimal>([]), "at least one band");
        Some.AssertFaults(() => _ = new GradeScale<decimal>([Some.Band("low"), null!]), "item 2 is null");
        Assert.Throws<ArgumentNullException>(() => new GradeScale<decimal>(null!));
        Assert.ThrowsAny<ArgumentException>(() => new GradeScale<decimal>([Some.Band("low")], (BoundSide)7));
        Assert.Throws<ArgumentNullException>(() => new GradeBand<decimal> { Grade = null! });
    }

    [Property]
    public bool Every_value_lies_in_exactly_one_band(NonEmptyArray<int> floors, bool excluded, int value)
    {
        var scale = ScaleOf(floors.Get, excluded);
        var bands = scale.Bands;
        var holding = Enumerable.Range(0, bands.Count).Count(i => Above(value, bands[i].Floor) && !(i + 1 < bands.Count && Above(value, bands[i + 1].Floor)));
        return holding == 1 && Above(value, scale.BandOf(value).Floor) && (scale.CeilingOf(value) is not { } ceiling || !Above(value, ceiling));

        bool Above(decimal tried, decimal? floor) => floor is not { } from || tried > from || (tried == from && !excluded);
    }

    // Values drawn at random seldom hit a floor; here every floor is hit, and missed by the least step on either side.
    [Property]
    public bool A_floor_divides_exactly_on_its_side(NonEmptyArray<int> floors, bool excluded)
    {
        var scale = ScaleOf(floors.Get, excluded);
        return Enumerable.Range(1, scale.Bands.Count - 1).All(i =>
        {
            var floor = scale.Bands[i].Floor!.Value;
            return scale.RankOf(scale.GradeOf(floor - 0.0001m)) == i - 1
                && scale.RankOf(scale.GradeOf(floor)) == (excluded ? i - 1 : i)
                && scale.RankOf(scale.GradeOf(floor + 0.0001m)) == i;
        });
    }

    [Property]
    public bool A_higher_value_never_has_a_lower_grade(NonEmptyArray<int> floors, bool excluded, int one, int other)
    {
        var scale = ScaleOf(floors.Get, excluded);
        return scale.RankOf(scale.GradeOf(Math.Min(one, other))) <= scale.RankOf(scale.GradeOf(Math.Max(one, other)));
    }

    private static GradeScale<decimal> ScaleOf(int[] floors, bool excluded) => new(
        floors.Distinct().Order().Select((floor, i) => Some.Band($"g{i + 1}", floor)).Prepend(Some.Band("g0")),
        excluded ? BoundSide.Excluded : BoundSide.Included);
}
