using static Yiko.Compliance.Risks.RiskGenerators;

namespace Yiko.Compliance.Risks;

public sealed class LecVectorTests
{
    [Theory]
    [InlineData("LEC:1.0/L:3/E:6/C:15", "3", "6", "15", RiskCriteria.None)]
    [InlineData("LEC:1.0/L:0.1/E:0.5/C:100", "0.1", "0.5", "100", RiskCriteria.None)]
    [InlineData("LEC:1.0/L:X/E:X/C:X/D:LP", null, null, null, RiskCriteria.LawBreached | RiskCriteria.PastAccidentUncontrolled)]
    [InlineData("LEC:1.0/L:10/E:X/C:7/D:LPCD", "10", null, "7", RiskCriteria.All)]
    [InlineData("LEC:1.0/L:-1/E:4/C:0", "-1", "4", "0", RiskCriteria.None)]
    public void A_vector_reads_and_writes(string text, string? likelihood, string? exposure, string? consequence, RiskCriteria criteria)
    {
        var factors = Factors(Number(likelihood), Number(exposure), Number(consequence), criteria);

        Assert.Equal(text, LecVector.Format(factors));
        Assert.Equal(factors, LecVector.Parse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("LEC:1.0")]
    [InlineData("LEC:2.0/L:3/E:6/C:15")]
    [InlineData("LEC:1.0/E:6/L:3/C:15")]
    [InlineData("LEC:1.0/L:3/E:6")]
    [InlineData("LEC:1.0/L:3/E:6/C:15/")]
    [InlineData("LEC:1.0/L:3/E:6/C:15/D:")]
    [InlineData("LEC:1.0/L:3/E:6/C:15/D:PL")]
    [InlineData("LEC:1.0/L:3/E:6/C:15/D:LL")]
    [InlineData("LEC:1.0/L:3/E:6/C:15/D:Q")]
    [InlineData("LEC:1.0/L:3.0/E:6/C:15")]
    [InlineData("LEC:1.0/L:3/E:06/C:15")]
    [InlineData("LEC:1.0/L:3/E:6/C:1e1")]
    [InlineData("LEC:1.0/L:/E:6/C:15")]
    [InlineData("LEC:1.0/L:3/E:6/C:15/D:L/D:L")]
    [InlineData(" LEC:1.0/L:3/E:6/C:15")]
    public void A_text_that_is_not_canonical_is_refused(string text)
    {
        Assert.False(LecVector.TryParse(text, out var factors));
        Assert.Null(factors);
        Assert.Contains(text, Assert.Throws<FormatException>(() => LecVector.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_no_vector()
    {
        Assert.False(LecVector.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => LecVector.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => LecVector.Format(null!));
    }

    [Property]
    public Property Every_vector_reads_back() => Prop.ForAll(
        Arb.From(Any),
        factors => LecVector.Parse(LecVector.Format(factors)) == factors);

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
