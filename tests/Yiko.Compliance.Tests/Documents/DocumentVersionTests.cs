namespace Yiko.Compliance.Documents;

public sealed class DocumentVersionTests
{
    [Theory]
    [InlineData("A/0")]
    [InlineData(" A/0\n")]
    [InlineData("Ａ／０")]
    [InlineData("　A/0")]
    public void What_is_typed_around_a_version_is_read_over(string text) => Assert.Equal("A/0", DocumentVersion.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("A/")]
    [InlineData("/0")]
    [InlineData("a/0")]
    [InlineData("A/00")]
    [InlineData("A/-1")]
    [InlineData("A 0")]
    [InlineData("A/0/0")]
    [InlineData("A/0x")]
    [InlineData("A/2147483648")]
    [InlineData("1/0")]
    public void What_is_no_version_is_refused(string text)
    {
        Assert.False(DocumentVersion.TryParse(text, out _));
        Assert.Throws<FormatException>(() => DocumentVersion.Parse(text));
    }

    [Fact]
    public void What_is_no_version_of_a_scheme_is_told_by_its_first_one() => Assert.Contains(
        "A version reads 1.0.0; this does not: A/0",
        Assert.Throws<FormatException>(() => DocumentVersion.Parse("A/0", VersionScheme.ThreeNumbers)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_no_version()
    {
        Assert.False(DocumentVersion.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => DocumentVersion.Parse(null!));
    }

#if !AGAINST_NETSTANDARD2_0
    [Fact]
    public void The_framework_parses_it_too()
    {
        Assert.Equal("C/2", Parsing.Parse<DocumentVersion>("C/2").ToString());
        Assert.False(Parsing.TryParse<DocumentVersion>("C", out _));
    }
#endif

    [Fact]
    public void Editions_come_before_revisions_in_the_order()
    {
        string[] expected = ["A/0", "A/2", "A/10", "B/0", "Z/9", "AA/0"];

        Assert.Equal(expected, expected.AsEnumerable().Reverse().Select(text => DocumentVersion.Parse(text)).Order().Select(version => version.ToString()));
    }

    [Fact]
    public void Comparisons_agree_with_the_order()
    {
        var (low, high) = (DocumentVersion.Parse("A/1"), DocumentVersion.Parse("B/0"));
        DocumentVersion? none = null;

        Assert.True(low < high && high > low && low <= high && high >= low && low != high && !(low == high));
        Assert.True(low.Equals((object)DocumentVersion.Parse("A/1")) && low == DocumentVersion.Parse("A/1") && low <= DocumentVersion.Parse("A/1"));
        Assert.True(none < low && none <= low && low > none && low >= none && none == null && none != low && !(none < null) && none >= null);
        Assert.Equal(1, low.CompareTo(null));
        Assert.Equal(low.GetHashCode(), DocumentVersion.Parse("A/1").GetHashCode());
        Assert.False(low.Equals(none));
    }

    [Fact]
    public void Versions_of_different_schemes_have_no_order()
    {
        var other = DocumentVersion.Parse("A/1", VersionScheme.Asme);

        Assert.Throws<ArgumentException>(() => DocumentVersion.Parse("A/0").CompareTo(other));
        Assert.NotEqual(DocumentVersion.Parse("A/1"), other);
    }

    [Fact]
    public void An_unknown_step_is_refused()
    {
        Assert.ThrowsAny<ArgumentException>(() => VersionScheme.Standard.First.Next((VersionStep)7));
        Assert.ThrowsAny<ArgumentException>(() => VersionScheme.Standard.First.IsLastBefore((VersionStep)(-1)));
    }

    [Fact]
    public void The_last_integer_has_no_next() =>
        Assert.Throws<OverflowException>(() => DocumentVersion.Parse("A/2147483647").Next(VersionStep.Revision));
}
