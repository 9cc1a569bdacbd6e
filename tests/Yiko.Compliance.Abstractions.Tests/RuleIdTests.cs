namespace Yiko.Compliance;

public sealed class RuleIdTests
{
    [Theory]
    [InlineData("LEC-05")]
    [InlineData("AB-00")]
    [InlineData("ABCD-99")]
    [InlineData("ACME-7")]
    [InlineData("L-05")]
    [InlineData("LEC-005")]
    [InlineData("HSE-2.3.1")]
    [InlineData("Q/ACME-07-2")]
    [InlineData("A.1")]
    [InlineData("A234567890-234567890-234567890-234567890")]
    public void A_rule_id_reads_and_prints_alike(string text)
    {
        Assert.Equal(text, RuleId.Parse(text).ToString());
        Assert.Equal(RuleId.Parse(text), RuleId.Parse(text));
        Assert.True(RuleId.TryParse(text, out var rule));
        Assert.Equal(RuleId.Parse(text), rule);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("LEC05")]
    [InlineData("lec-05")]
    [InlineData("LEC-0x")]
    [InlineData("LEC-0/")]
    [InlineData("LEC-०५")]
    [InlineData(" LEC-05")]
    [InlineData("LEC-05 ")]
    [InlineData("LEC--05")]
    [InlineData("LEC-")]
    [InlineData("-05")]
    [InlineData("7-ACME")]
    [InlineData("ACME")]
    [InlineData("ACME-7a")]
    [InlineData("安-7")]
    [InlineData("A234567890-234567890-234567890-2345678901")]
    public void Any_other_text_is_refused(string? text)
    {
        Assert.False(RuleId.TryParse(text, out var rule));
        Assert.Null(rule);
        if (text is null) Assert.Throws<ArgumentNullException>(() => RuleId.Parse(text!));
        else Assert.Throws<FormatException>(() => RuleId.Parse(text));
    }

#if !AGAINST_NETSTANDARD2_0
    [Fact]
    public void A_rule_id_is_parsed_like_the_types_of_the_framework()
    {
        Assert.Equal("LEC-05", Parsing.Parse<RuleId>("LEC-05").ToString());
        Assert.True(Parsing.TryParse<RuleId>("LEC-05", out _));
        Assert.False(Parsing.TryParse<RuleId>("LEC", out _));
    }
#endif
}
