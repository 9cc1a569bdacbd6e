using System.Numerics;

namespace Yiko.Compliance.Aspects.Json;

/// <summary>Whether every total that a formula can give fits into a <see cref="decimal"/> without a digit rounded away.</summary>
/// <remarks>
/// Each part of a formula is reckoned at its highest, as a whole number of its smallest units. Such numbers only grow from the factors to
/// the whole, so no partial result and no product of weights is longer than what is reckoned.
/// </remarks>
internal static class ExactTotals
{
    /// <summary>The most decimals that a <see cref="decimal"/> has.</summary>
    private const int MostDecimals = 28;

    private static readonly BigInteger Most = new(decimal.MaxValue);

    public static bool AreExact(ScoringFormula formula, ValueList<AspectFactor> factors) => Of(formula, factors) is not null;

    private static Size? Of(ScoringFormula formula, ValueList<AspectFactor> factors) => formula switch
    {
        FactorFormula factor => Highest(factors.First(known => known.Code == factor.Factor).Scale.Points.Select(point => point.Value)),
        SumFormula sum => Joined(sum.Terms, factors, Size.Plus),
        MaximumFormula maximum => Joined(maximum.Terms, factors, Size.Or),
        ProductFormula product => Joined(product.Terms, factors, Size.Times),
        WeightedFormula weighted => Fitting(Of(weighted.Term, factors) is { } term ? Size.Times(Size.Of(weighted.Weight), term) : null),
        _ => OfTable((LookupFormula)formula, factors),
    };

    private static Size? OfTable(LookupFormula formula, ValueList<AspectFactor> factors) =>
        Of(formula.Rows, factors) is null || Of(formula.Columns, factors) is null ? null : Highest(formula.Table.Cells);

    private static Size? Joined(ValueList<ScoringFormula> terms, ValueList<AspectFactor> factors, Func<Size, Size, Size> join)
    {
        Size? joined = null;
        foreach (var term in terms)
        {
            if (Of(term, factors) is not { } size) return null;
            joined = Fitting(joined is { } before ? join(before, size) : size);
            if (joined is null) return null;
        }

        return joined;
    }

    private static Size? Highest(IEnumerable<decimal> values) => Fitting(values.Select(Size.Of).Aggregate(Size.Or));

    private static Size? Fitting(Size? size) => size is { } known && known.Units <= Most && known.Decimals <= MostDecimals ? known : null;

    /// <summary>A number as a count of its smallest units, at least one, and how many decimals the unit has.</summary>
    private readonly struct Size(BigInteger units, int decimals)
    {
        public BigInteger Units { get; } = units;

        public int Decimals { get; } = decimals;

        public static Size Of(decimal value)
        {
            // Three words of digits, then the power of ten.
            var bits = decimal.GetBits(Yiko.Compliance.Decimals.WithoutTrailingZeros(value));
            var units = ((new BigInteger((uint)bits[2]) << 64) + (new BigInteger((uint)bits[1]) << 32)) + (uint)bits[0];
            return new(BigInteger.Max(BigInteger.One, units), (bits[3] >> 16) & 0xFF);
        }

        public static Size Plus(Size one, Size other)
        {
            var decimals = Math.Max(one.Decimals, other.Decimals);
            return new(one.At(decimals) + other.At(decimals), decimals);
        }

        public static Size Or(Size one, Size other)
        {
            var decimals = Math.Max(one.Decimals, other.Decimals);
            return new(BigInteger.Max(one.At(decimals), other.At(decimals)), decimals);
        }

        public static Size Times(Size one, Size other) => new(one.Units * other.Units, one.Decimals + other.Decimals);

        private BigInteger At(int decimals) => Units * BigInteger.Pow(10, decimals - Decimals);
    }
}
