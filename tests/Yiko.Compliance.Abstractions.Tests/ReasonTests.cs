using NodaTime;

namespace Yiko.Compliance;

public sealed class ReasonTests
{
    [Fact]
    public void A_reason_cites_rule_and_clause() => Assert.Equal("risk.lec.band (LEC-05, management manual 6.1.6.3 c))", Some.Reason().ToString());

    [Theory]
    [InlineData("")]
    [InlineData("risk")]
    [InlineData("risk..band")]
    [InlineData("risk.Band")]
    [InlineData(".risk.band")]
    [InlineData("risk band.x")]
    public void A_code_is_of_words_joined_by_points(string code) => Some.AssertFaults(() => Some.Reason(code), "Code");

    [Fact]
    public void Code_rule_and_clause_are_not_null()
    {
        Assert.ThrowsAny<ArgumentException>(() => Some.Reason(null!));
        Assert.Throws<ArgumentNullException>(() => Some.Reason() with { Rule = null! });
        Assert.Throws<ArgumentNullException>(() => Some.Reason() with { Clause = null! });
    }

    [Fact]
    public void Arguments_are_found_by_name()
    {
        var reason = Some.Reason().With(ReasonArgument.Of("score", 270m), ReasonArgument.Of("hazard", "H-017"));
        Assert.Equal(ReasonArgument.Of("score", 270m), reason.Argument("score"));
        Assert.Null(reason.Argument("grade"));
        Assert.Empty(Some.Reason().Arguments);
    }

    [Fact]
    public void Reasons_are_equal_by_content()
    {
        Assert.Equal(Some.Reason().With(ReasonArgument.Of("score", 270m)), Some.Reason().With(ReasonArgument.Of("score", 270.0m)));
        Assert.NotEqual(Some.Reason().With(ReasonArgument.Of("score", 270m)), Some.Reason());
    }

    [Fact]
    public void An_argument_is_a_number_a_ratio_a_date_a_grade_or_a_text()
    {
        Assert.Equal(270m, Assert.IsType<NumberArgument>(ReasonArgument.Of("a", 270m)).Value);
        Assert.Equal(Ratio.Of(2, 5), Assert.IsType<RatioArgument>(ReasonArgument.Of("a", Ratio.Of(2, 5))).Value);
        Assert.Equal(new(2026, 2, 28), Assert.IsType<DateArgument>(ReasonArgument.Of("a", new LocalDate(2026, 2, 28))).Value);
        Assert.Equal("high", Assert.IsType<GradeArgument>(ReasonArgument.Of("a", Some.Grade("high"))).Value.Code);
        Assert.Equal("高", Assert.IsType<TextArgument>(ReasonArgument.Of("a", LocalizedText.Of("high", "高"))).Value.ChineseSimplified);
        Assert.Equal("H-017", Assert.IsType<TextArgument>(ReasonArgument.Of("a", "H-017")).Value.ChineseSimplified);
    }

    [Fact]
    public void An_argument_has_a_name_and_a_value()
    {
        Some.AssertFaults(() => ReasonArgument.Of("Score", 270m), "Name");
        Assert.Throws<ArgumentNullException>(() => ReasonArgument.Of("grade", (Grade)null!));
        Assert.Throws<ArgumentNullException>(() => ReasonArgument.Of("term", (LocalizedText)null!));
        Assert.ThrowsAny<ArgumentException>(() => ReasonArgument.Of("id", " "));
    }

    [Fact]
    public void Arguments_of_different_kinds_are_never_equal() => Assert.NotEqual(ReasonArgument.Of("a", 2m), ReasonArgument.Of("a", Ratio.Of(2, 1)));
}
