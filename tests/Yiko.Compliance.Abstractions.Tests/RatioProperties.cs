using System.Globalization;
using System.Numerics;

namespace Yiko.Compliance;

/// <summary>The laws of exact fractions, checked against cross-multiplied integers and against decimal arithmetic.</summary>
public sealed class RatioProperties
{
    private const string Huge = "340282366920938463463374607431768211456";

    [Property]
    public bool Equal_fractions_are_equal_however_they_are_written(long above, int below, int factor)
    {
        if (below == 0 || factor == 0) return true;
        var (plain, expanded) = (Ratio.Of(above, below), Ratio.Of((BigInteger)above * factor, (BigInteger)below * factor));
        return plain == expanded && plain.GetHashCode() == expanded.GetHashCode() && !(plain != expanded);
    }

    [Property]
    public bool A_fraction_stands_in_lowest_terms_with_a_positive_denominator(long above, int below)
    {
        if (below == 0) return true;
        var ratio = Ratio.Of(above, below);
        return ratio.Denominator.Sign > 0
            && BigInteger.GreatestCommonDivisor(ratio.Numerator, ratio.Denominator).IsOne
            && ratio.Numerator * below == above * ratio.Denominator;
    }

    [Property]
    public bool Sum_difference_and_product_agree_with_cross_multiplication(int a, int b, int c, int d)
    {
        if (b == 0 || d == 0) return true;
        BigInteger above = a, below = b, otherAbove = c, otherBelow = d;
        var (left, right) = (Ratio.Of(a, b), Ratio.Of(c, d));
        return left + right == Ratio.Of((above * otherBelow) + (otherAbove * below), below * otherBelow)
            && left - right == Ratio.Of((above * otherBelow) - (otherAbove * below), below * otherBelow)
            && left * right == Ratio.Of(above * otherAbove, below * otherBelow);
    }

    [Property]
    public bool Subtraction_undoes_addition_and_division_undoes_multiplication(int a, int b, int c, int d)
    {
        if (b == 0 || c == 0 || d == 0) return true;
        var (left, right) = (Ratio.Of(a, b), Ratio.Of(c, d));
        return left + right - right == left && left * right / right == left;
    }

    [Property]
    public bool Order_agrees_with_cross_multiplied_integers(int a, int b, int c, int d)
    {
        if (b == 0 || d == 0) return true;
        var (left, right) = (Ratio.Of(a, b), Ratio.Of(c, d));
        var expected = ((BigInteger)a * d * Math.Sign(b) * Math.Sign(d)).CompareTo((BigInteger)c * b * Math.Sign(b) * Math.Sign(d));
        return Math.Sign(left.CompareTo(right)) == expected
            && (left < right) == (expected < 0) && (left <= right) == (expected <= 0)
            && (left > right) == (expected > 0) && (left >= right) == (expected >= 0);
    }

    [Property]
    public bool A_decimal_number_becomes_the_fraction_that_it_is(decimal value)
    {
        var ratio = Ratio.FromDecimal(value);
        return ratio.ToDecimal(28, MidpointRounding.ToEven) == value
            && ratio == Ratio.Parse(value.ToString(CultureInfo.InvariantCulture));
    }

    [Property]
    public bool Text_goes_round(long above, int below)
    {
        if (below == 0) return true;
        var ratio = Ratio.Of(above, below) * Ratio.Parse(Huge);
        return Ratio.Parse(ratio.ToString()) == ratio && Ratio.Parse((ratio / Ratio.Parse(Huge)).ToString()) == ratio / Ratio.Parse(Huge);
    }

    // decimal.Round is the oracle: thousandths leave it exact to begin with.
    [Property]
    public bool Rounding_agrees_with_that_of_decimal_numbers(int thousandths, byte digits, bool away)
    {
        var (places, mode) = (digits % 4, away ? MidpointRounding.AwayFromZero : MidpointRounding.ToEven);
        return Ratio.Of(thousandths, 1000).ToDecimal(places, mode) == decimal.Round(thousandths / 1000m, places, mode);
    }

#if NET8_0_OR_GREATER
    [Property]
    public bool Directed_rounding_agrees_with_that_of_decimal_numbers(int thousandths, byte digits, byte which)
    {
        MidpointRounding[] modes = [MidpointRounding.ToZero, MidpointRounding.ToNegativeInfinity, MidpointRounding.ToPositiveInfinity];
        var (places, mode) = (digits % 4, modes[which % 3]);
        return Ratio.Of(thousandths, 1000).ToDecimal(places, mode) == decimal.Round(thousandths / 1000m, places, mode);
    }
#endif

    [Property]
    public bool A_rounded_fraction_is_at_most_half_a_unit_away(long above, int below, byte digits)
    {
        if (below == 0) return true;
        var places = digits % 9;
        var ratio = Ratio.Of(above, below);
        var error = ratio - Ratio.FromDecimal(ratio.ToDecimal(places, MidpointRounding.ToEven));
        var half = Ratio.Of(1, 2 * BigInteger.Pow(10, places));
        return error <= half && error >= Ratio.Zero - half;
    }
}
