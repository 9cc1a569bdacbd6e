namespace Yiko.Compliance;

public sealed class GradeTests
{
    [Theory]
    [InlineData("substantial")]
    [InlineData("a")]
    [InlineData("grade-2")]
    public void A_code_is_of_lower_case_letters_digits_and_inner_hyphens(string code)
    {
        Assert.Equal(code, Some.Grade(code).ToString());
        Assert.Equal("the grade " + code, Some.Grade(code).Name.English);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("Substantial")]
    [InlineData("very high")]
    [InlineData("-high")]
    [InlineData("high-")]
    [InlineData("显著")]
    [InlineData("a_b")]
    public void Any_other_code_is_refused(string code) => Some.AssertFaults(() => Some.Grade(code), "Code");

    [Fact]
    public void A_code_or_name_is_not_null()
    {
        Assert.Throws<ArgumentNullException>(() => new Grade { Code = null!, Name = LocalizedText.Same("x") });
        Assert.Throws<ArgumentNullException>(() => new Grade { Code = "x", Name = null! });
    }

    [Theory]
    [InlineData("#FF0000")]
    [InlineData("#00aAfF")]
    [InlineData(null)]
    public void A_colour_is_hexadecimal_or_absent(string? colour) => Assert.Equal(colour, (Some.Grade("x") with { Colour = colour }).Colour);

    [Theory]
    [InlineData("")]
    [InlineData("red")]
    [InlineData("FF0000")]
    [InlineData("#FF00")]
    [InlineData("#FF00000")]
    [InlineData("#FF00GG")]
    [InlineData("#FF 000")]
    public void Any_other_colour_is_refused(string colour) => Some.AssertFaults(() => _ = Some.Grade("x") with { Colour = colour }, "Colour");

    [Fact]
    public void The_action_is_optional_and_part_of_the_grade()
    {
        var bare = Some.Grade("high");
        var acting = bare with { Action = LocalizedText.Of("rectify at once", "立即整改") };
        Assert.Null(bare.Action);
        Assert.Equal("立即整改", acting.Action!.In(Language.ChineseSimplified));
        Assert.NotEqual(bare, acting);
    }
}
