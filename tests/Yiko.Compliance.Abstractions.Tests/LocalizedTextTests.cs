namespace Yiko.Compliance;

public sealed class LocalizedTextTests
{
    [Fact]
    public void A_text_reads_in_either_language()
    {
        var text = LocalizedText.Of("high", "高度危险");
        Assert.Equal("high", text.In(Language.English));
        Assert.Equal("高度危险", text.In(Language.ChineseSimplified));
        Assert.Equal("high", text.In(Language.Of("de")));
        Assert.Equal("high", text.ToString());
    }

    [Fact]
    public void An_outside_text_is_the_same_in_every_language() => Assert.Equal(LocalizedText.Of("H-017", "H-017"), LocalizedText.Same("H-017"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void A_blank_text_is_refused(string? blank)
    {
        Assert.ThrowsAny<ArgumentException>(() => LocalizedText.Of(blank!, "高"));
        Assert.ThrowsAny<ArgumentException>(() => LocalizedText.Of("high", blank!));
        Assert.ThrowsAny<ArgumentException>(() => LocalizedText.Same(blank!));
    }
}
