namespace Yiko.Compliance;

public sealed class FactorScaleTests
{
    private static readonly FactorScale Scale = new([ScalePoint.Of(10, "continuous", "连续"), ScalePoint.Of(0.5m, "rare", "罕见"), ScalePoint.Of(6.0m, "daily", "每天")]);

    [Fact]
    public void Points_stand_in_ascending_order()
    {
        Assert.Equal([0.5m, 6m, 10m], Scale.Points.Select(point => point.Value));
        Assert.Equal("0.5/6/10", ThrowingCulture.Around(() => Scale.ToString()));
        Assert.Equal("罕见", Scale.Points[0].Name!.ChineseSimplified);
    }

    [Fact]
    public void A_value_has_a_place_or_is_off_the_scale()
    {
        Assert.Equal([0, 1, 2], new[] { 0.50m, 6m, 10.0m }.Select(Scale.IndexOf));
        Assert.True(Scale.Contains(6));
        Assert.All([0m, 0.49m, 5.9999m, 11m, -6m], value =>
        {
            Assert.Equal(-1, Scale.IndexOf(value));
            Assert.False(Scale.Contains(value));
        });
    }

    [Fact]
    public void A_value_of_any_size_is_off_the_scale_or_has_a_place()
    {
        FactorScale large = new([new() { Value = 1 }, new() { Value = 2_147_483_648m }, new() { Value = 79_228_162_514_264_337_593_543_950_335m }]);

        Assert.Equal([1, 1, 2], new[] { 2_147_483_648m, 2_147_483_648.0m, decimal.MaxValue }.Select(large.IndexOf));
        Assert.All([4_294_967_295m, -2_147_483_648m, 214_748_364.8m, 3_000_000_000m, decimal.MinValue], value => Assert.Equal(-1, large.IndexOf(value)));
    }

    [Fact]
    public void Scales_are_equal_by_content_whatever_the_order_given()
    {
        var same = new FactorScale(Scale.Points.Reverse());
        Assert.Equal(Scale, same);
        Assert.Equal(Scale.GetHashCode(), same.GetHashCode());
        Assert.True(Scale.Equals((object)same));
        Assert.False(Scale.Equals(null));
        Assert.False(Scale.Equals("0.5/6/10"));
        Assert.NotEqual(Scale, new FactorScale([new() { Value = 6 }]));
    }

    [Fact]
    public void A_scale_lists_every_fault()
    {
        Some.AssertFaults(() => _ = new FactorScale([]), "at least one point");
        Some.AssertFaults(
            () => _ = new FactorScale([new() { Value = 6 }, new() { Value = 1 }, new() { Value = 6.0m }, new() { Value = 1 }]),
            "the value 1 occurs twice",
            "the value 6 occurs twice");
        Some.AssertFaults(() => _ = new FactorScale([null!]), "item 1 is null");
        Assert.Throws<ArgumentNullException>(() => new FactorScale(null!));
    }

    [Fact]
    public void A_point_is_not_negative() => Assert.ThrowsAny<ArgumentException>(() => new ScalePoint { Value = -0.5m });

    [Property]
    public bool Every_point_is_found_where_it_stands(NonEmptyArray<NonNegativeInt> values)
    {
        var scale = new FactorScale(values.Get.Select(value => value.Get / 10m).Distinct().Select(value => new ScalePoint { Value = value }));
        return Enumerable.Range(0, scale.Points.Count).All(i => scale.IndexOf(scale.Points[i].Value) == i);
    }
}
