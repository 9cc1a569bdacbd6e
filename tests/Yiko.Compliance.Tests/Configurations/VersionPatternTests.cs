namespace Yiko.Compliance.Configurations;

public sealed class VersionPatternTests
{
    [Theory]
    [InlineData("0.0.0", "1.0.0", "1.0.1")]
    [InlineData("0.0.0", "1.0.9", "1.0.10")]
    [InlineData("0.0.0", "1.99.99", "2.0.0")]
    [InlineData("A/0", "A/0", "A/1")]
    [InlineData("A/0", "A/9", "B/0")]
    [InlineData("A/0", "Z/3", "AA/0")]
    [InlineData("A/0", "AZ/0", "BA/0")]
    [InlineData("0.0", "3.2", "3.10")]
    [InlineData("0.0", "0.01", "0.02")]
    [InlineData("V0", "V9", "V10")]
    [InlineData("A0", "B9", "B10")]
    [InlineData("0.0.0", "1.0.99999999999999999999999999999999998", "1.0.99999999999999999999999999999999999")]
    public void A_later_version_is_greater(string pattern, string earlier, string later)
    {
        var scheme = VersionPattern.Of("test", pattern);
        Assert.True(scheme.Compare(earlier, later) < 0);
        Assert.True(scheme.Compare(later, earlier) > 0);
        Assert.Equal(0, scheme.Compare(later, later));
    }

    [Theory]
    [InlineData("0.0.0", "1.0")]
    [InlineData("0.0.0", "1.0.0.0")]
    [InlineData("0.0.0", "1.0.")]
    [InlineData("0.0.0", "1..0")]
    [InlineData("0.0.0", "-1.0.0")]
    [InlineData("0.0.0", "1.0.0 ")]
    [InlineData("0.0.0", "")]
    [InlineData("A/0", "a/0")]
    [InlineData("A/0", "A-0")]
    [InlineData("A/0", "1/0")]
    [InlineData("0.0", "3.٢")]
    public void A_text_of_another_form_is_no_version(string pattern, string version)
    {
        var scheme = VersionPattern.Of("test", pattern);
        Assert.False(scheme.Accepts(version));
        Assert.Null(scheme.Compare(version, "1.0.0"));
        Assert.Null(scheme.Compare("1.0.0", version));
    }

    [Fact]
    public void Leading_zeros_make_no_other_version() => Assert.Equal(0, VersionPattern.TwoNumbers.Compare("1.01", "01.1"));

    [Theory]
    [InlineData("v")]
    [InlineData("00")]
    [InlineData("AA.0")]
    [InlineData(" ")]
    public void A_pattern_has_counters_that_can_be_told_apart(string pattern) => Assert.Throws<ArgumentException>(() => VersionPattern.Of("test", pattern));

    [Fact]
    public void A_scheme_is_data()
    {
        Assert.Equal(VersionPattern.Of("two-numbers", "0.0"), VersionPattern.TwoNumbers);
        Assert.Equal("A/0", VersionPattern.EditionAndRevision.ToString());
        Assert.Throws<ArgumentException>(() => VersionPattern.Of("Two", "0.0"));
        Assert.Throws<ArgumentNullException>(() => VersionPattern.TwoNumbers.Accepts(null!));
    }

    [Property]
    public Property Comparison_is_that_of_numbers() => Prop.ForAll(
        Arb.From(from a in Gen.ArrayOf(Gen.Choose(0, 12), 3) from b in Gen.ArrayOf(Gen.Choose(0, 12), 3) select (a, b)),
        test => Math.Sign(VersionPattern.ThreeNumbers.Compare(string.Join('.', test.a), string.Join('.', test.b))!.Value)
            == Math.Sign(new Version(test.a[0], test.a[1], test.a[2]).CompareTo(new Version(test.b[0], test.b[1], test.b[2]))));
}
