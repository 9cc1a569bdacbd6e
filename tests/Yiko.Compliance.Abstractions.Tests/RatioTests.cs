using System.Globalization;
using System.Numerics;

namespace Yiko.Compliance;

public sealed class RatioTests
{
    private static readonly Ratio Third = Ratio.Of(1, 3);

    [Fact]
    public void Twenty_nine_of_fifty_reaches_fifty_eight_percent() => Assert.True(Ratio.Of(29, 50) >= Ratio.Parse("58%"));

    [Fact]
    public void A_share_of_94_96_percent_is_not_95_percent()
    {
        var share = Ratio.Of(1187, 1250);
        Assert.Equal(Ratio.Parse("94.96%"), share);
        Assert.True(share < Ratio.Parse("95%"));
        Assert.Equal(0.9m, share.ToDecimal(1, MidpointRounding.ToEven));
        Assert.Equal(0.95m, share.ToDecimal(2, MidpointRounding.ToEven));
        Assert.NotEqual(Ratio.Parse("0.95"), share);
    }

    [Fact]
    public void The_default_is_zero_over_one()
    {
        Assert.Equal(BigInteger.Zero, default(Ratio).Numerator);
        Assert.Equal(BigInteger.One, default(Ratio).Denominator);
        Assert.Equal(Ratio.Zero, default);
        Assert.Equal(Ratio.One, default(Ratio) + Ratio.Of(7, 7));
        Assert.Equal("0", default(Ratio).ToString());
    }

    [Theory]
    [InlineData(6, 8, 3, 4)]
    [InlineData(-6, 8, -3, 4)]
    [InlineData(6, -8, -3, 4)]
    [InlineData(-6, -8, 3, 4)]
    [InlineData(0, -8, 0, 1)]
    public void A_fraction_stands_in_lowest_terms_with_its_sign_above(int above, int below, int numerator, int denominator)
    {
        var ratio = Ratio.Of(above, below);
        Assert.Equal((numerator, denominator), ((int)ratio.Numerator, (int)ratio.Denominator));
    }

    [Fact]
    public void A_denominator_of_zero_is_refused()
    {
        Assert.Throws<DivideByZeroException>(() => Ratio.Of(1, 0));
        Assert.Throws<DivideByZeroException>(() => Third / Ratio.Zero);
    }

    [Theory]
    [InlineData("19/20", 19, 20)]
    [InlineData(" 38 / 40 ", 19, 20)]
    [InlineData("1/-2", -1, 2)]
    [InlineData("+1/2", 1, 2)]
    [InlineData("0.95", 19, 20)]
    [InlineData("-0.5", -1, 2)]
    [InlineData("+0.5", 1, 2)]
    [InlineData(".5", 1, 2)]
    [InlineData("5.", 5, 1)]
    [InlineData("95%", 19, 20)]
    [InlineData("95 %", 19, 20)]
    [InlineData("95％", 19, 20)]
    [InlineData("-12.5%", -1, 8)]
    [InlineData("2", 2, 1)]
    public void A_text_names_a_fraction(string text, int numerator, int denominator)
    {
        Assert.Equal(Ratio.Of(numerator, denominator), Ratio.Parse(text));
        Assert.True(Ratio.TryParse(text, out var ratio));
        Assert.Equal(Ratio.Of(numerator, denominator), ratio);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("/")]
    [InlineData("1/")]
    [InlineData("/2")]
    [InlineData("1/0")]
    [InlineData("1/2/3")]
    [InlineData("1/2%")]
    [InlineData("%")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("1.2.3")]
    [InlineData("0,95")]
    [InlineData("1e3")]
    [InlineData("1,000")]
    [InlineData("- 1")]
    [InlineData("--1")]
    [InlineData("−1")]
    [InlineData("١")]
    [InlineData("half")]
    public void A_text_that_names_no_fraction_is_refused(string? text)
    {
        Assert.False(Ratio.TryParse(text, out var ratio));
        Assert.Equal(Ratio.Zero, ratio);
        if (text is not null) Assert.Contains(text, Assert.Throws<FormatException>(() => Ratio.Parse(text)).Message, StringComparison.Ordinal);
    }

#if !AGAINST_NETSTANDARD2_0
    [Fact]
    public void A_fraction_is_parsed_like_the_types_of_the_framework()
    {
        Assert.Equal(Ratio.Of(19, 20), Parsing.Parse<Ratio>("95%"));
        Assert.True(Parsing.TryParse<Ratio>("0.95", out var ratio));
        Assert.Equal(Ratio.Of(19, 20), ratio);
        Assert.False(Parsing.TryParse<Ratio>("0,95", out _));
    }
#endif

    [Fact]
    public void Null_is_no_text() => Assert.Throws<ArgumentNullException>(() => Ratio.Parse(null!));

    [Fact]
    public void A_text_longer_than_a_decimal_number_is_read_exactly()
    {
        Assert.Equal(BigInteger.Pow(10, 40), Ratio.Parse("1" + new string('0', 40)).Numerator);
        Assert.Equal(Ratio.Of(1, BigInteger.Pow(10, 40)), Ratio.Parse("0." + new string('0', 39) + "1"));
    }

    [Theory]
    [InlineData("2/4", "1/2")]
    [InlineData("4/2", "2")]
    [InlineData("-1/3", "-1/3")]
    [InlineData("0.0", "0")]
    public void A_fraction_prints_in_lowest_terms_whatever_the_culture(string text, string printed)
    {
        // Parsed outside: the framework's own integers look at the culture on their way, though not for the result.
        var ratio = Ratio.Parse(text);
        Assert.Equal(printed, ThrowingCulture.Around(() => ratio.ToString()));
    }

    // Half-way and other cases, by hand.
    [Theory]
    [InlineData("1/2", 0, MidpointRounding.ToEven, "0")]
    [InlineData("3/2", 0, MidpointRounding.ToEven, "2")]
    [InlineData("5/2", 0, MidpointRounding.ToEven, "2")]
    [InlineData("51/100", 0, MidpointRounding.ToEven, "1")]
    [InlineData("1/2", 0, MidpointRounding.AwayFromZero, "1")]
    [InlineData("-1/2", 0, MidpointRounding.AwayFromZero, "-1")]
    [InlineData("49/100", 0, MidpointRounding.AwayFromZero, "0")]
    [InlineData("1/3", 4, MidpointRounding.ToEven, "0.3333")]
    [InlineData("2/3", 4, MidpointRounding.ToEven, "0.6667")]
    [InlineData("2/5", 2, MidpointRounding.ToEven, "0.4")]
    [InlineData("-1/1000", 2, MidpointRounding.ToEven, "0")]
    [InlineData("1/3", 28, MidpointRounding.ToEven, "0.3333333333333333333333333333")]
    [InlineData("79228162514264337593543950335", 0, MidpointRounding.ToEven, "79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335", 28, MidpointRounding.ToEven, "-79228162514264337593543950335")]
    public void A_fraction_rounds_once(string text, int digits, MidpointRounding mode, string rounded) =>
        Assert.Equal(rounded, Ratio.Parse(text).ToDecimal(digits, mode).ToString(CultureInfo.InvariantCulture));

    [Fact]
    public void Digits_that_do_not_fit_are_left_out_and_the_fraction_is_still_rounded_once()
    {
        // 2/3 below a twenty-digit number: nine digits fit.
        var ratio = Ratio.Of(BigInteger.Pow(10, 19), 1) + Ratio.Of(2, 3);
        Assert.Equal(10000000000000000000.666666666m, ratio.ToDecimal(28, MidpointRounding.ToZero));
        Assert.Equal(10000000000000000000.666666667m, ratio.ToDecimal(28, MidpointRounding.ToEven));
    }

#if NET8_0_OR_GREATER
    [Theory]
    [InlineData("1/3", MidpointRounding.ToZero, "0.3")]
    [InlineData("-1/3", MidpointRounding.ToZero, "-0.3")]
    [InlineData("-1/3", MidpointRounding.ToNegativeInfinity, "-0.4")]
    [InlineData("1/3", MidpointRounding.ToNegativeInfinity, "0.3")]
    [InlineData("1/3", MidpointRounding.ToPositiveInfinity, "0.4")]
    [InlineData("-1/3", MidpointRounding.ToPositiveInfinity, "-0.3")]
    [InlineData("3/10", MidpointRounding.ToPositiveInfinity, "0.3")]
    [InlineData("-3/10", MidpointRounding.ToNegativeInfinity, "-0.3")]
    public void Directed_modes_are_known(string text, MidpointRounding mode, string rounded) =>
        Assert.Equal(rounded, Ratio.Parse(text).ToDecimal(1, mode).ToString(CultureInfo.InvariantCulture));
#endif

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void Digits_out_of_range_are_refused(int digits) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Third.ToDecimal(digits, MidpointRounding.ToEven));

    [Fact]
    public void A_mode_that_does_not_exist_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Third.ToDecimal(2, (MidpointRounding)9));

    [Fact]
    public void A_value_too_large_for_a_decimal_number_is_refused() =>
        Assert.Throws<OverflowException>(() => Ratio.Parse("79228162514264337593543950336").ToDecimal(0, MidpointRounding.ToEven));

    [Theory]
    [InlineData("19/20", "0.95")]
    [InlineData("-2374/25", "-94.96")]
    [InlineData("7", "7")]
    [InlineData("0", "0")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void A_fraction_with_few_decimals_is_a_decimal_number(string text, string number)
    {
        Assert.True(Ratio.Parse(text).TryToDecimal(out var value));
        Assert.Equal(number, value.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(Ratio.Parse(text), Ratio.FromDecimal(value));
    }

    [Theory]
    [InlineData("1/3")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("7922816251426433759354395033.55")]
    [InlineData("-79228162514264337593543950336")]
    public void Other_fractions_are_none(string text)
    {
        Assert.False(Ratio.Parse(text).TryToDecimal(out var value));
        Assert.Equal(0m, value);
    }

    [Fact]
    public void A_fraction_compares_with_fractions_only()
    {
        Assert.Equal(1, Third.CompareTo(null));
        Assert.Equal(0, Third.CompareTo((object)Ratio.Of(2, 6)));
        Assert.Throws<ArgumentException>(() => Third.CompareTo("1/3"));
        Assert.False(Third.Equals("1/3"));
        Assert.True(Third.Equals((object)Ratio.Of(2, 6)));
    }

    [Fact]
    public void Decimal_and_whole_numbers_are_fractions()
    {
        Ratio exact = 0.9496m;
        Ratio whole = 3;

        Assert.Equal((Ratio.Of(1187, 1250), Ratio.Of(3, 1)), (exact, whole));
        Assert.True(Ratio.Of(19, 20) >= 0.95m && exact < 0.95m && whole * 2 == 6);
        Assert.Equal(Ratio.Of(-9223372036854775808, 1), Ratio.FromInt64(long.MinValue));
    }

    [Theory]
    [InlineData("19/20", null, "19/20")]
    [InlineData("19/20", "", "19/20")]
    [InlineData("19/20", "G", "19/20")]
    [InlineData("19/20", "P0", "95 %")]
    [InlineData("1187/1250", "P1", "95.0 %")]
    [InlineData("1187/1250", "P2", "94.96 %")]
    [InlineData("1187/1250", "P", "94.96 %")]
    [InlineData("1/3", "F4", "0.3333")]
    [InlineData("-2/3", "f2", "-0.67")]
    [InlineData("1/8", "F2", "0.13")]
    [InlineData("9999/2", "N1", "4,999.5")]
    [InlineData("1/3", "F28", "0.3333333333333333333333333333")]
    public void A_fraction_is_written_as_a_format_says(string ratio, string? format, string written)
    {
        Assert.Equal(written, Ratio.Parse(ratio).ToString(format, null));
        Assert.Equal(written, string.Format(System.Globalization.CultureInfo.InvariantCulture, "{0" + (format is null ? "" : ":" + format) + "}", Ratio.Parse(ratio)));
    }

    [Theory]
    [InlineData("X")]
    [InlineData("P-1")]
    [InlineData("F100")]
    [InlineData("0.00")]
    public void Another_format_is_refused(string format) => Assert.Throws<FormatException>(() => Ratio.One.ToString(format, null));
}
