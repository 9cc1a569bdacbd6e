using System.Numerics;

namespace Yiko.Compliance.Aspects;

/// <summary>Whether every total that a formula can give fits into a <see cref="decimal"/> without a digit rounded away.</summary>
/// <remarks>
/// Each part of a formula is reckoned at its highest, as a whole number of its smallest units. Such numbers only grow from the factors to
/// the whole, so no partial result and no product of weights is longer than what is reckoned.
/// </remarks>
internal sealed class ExactTotals : IFormulaFold<ExactTotals.Size?>
{
    /// <summary>The most decimals that a <see cref="decimal"/> has.</summary>
    private const int MostDecimals = 28;

    private static readonly BigInteger Most = new(decimal.MaxValue);

    private readonly ValueList<AspectFactor> _factors;

    private ExactTotals(ValueList<AspectFactor> factors) => _factors = factors;

    public static bool AreExact(ScoringFormula formula, ValueList<AspectFactor> factors) => formula.Fold(new ExactTotals(factors)) is not null;

    public Size? Factor(string code) => Highest(_factors.First(known => known.Code == code).Scale.Points.Select(point => point.Value));

    public Size? Sum(IEnumerable<Size?> terms) => Joined(terms, Size.Plus);

    public Size? Product(IEnumerable<Size?> terms) => Joined(terms, Size.Times);

    public Size? Maximum(IEnumerable<Size?> terms) => Joined(terms, Size.Or);

    public Size? Weighted(decimal weight, Size? term) => Fitting(term is { } known ? Size.Times(Size.Of(weight), known) : null);

    public Size? Lookup(Size? rows, Size? columns, LookupTable table) => rows is null || columns is null ? null : Highest(table.Cells);

    private static Size? Joined(IEnumerable<Size?> terms, Func<Size, Size, Size> join)
    {
        Size? joined = null;
        foreach (var term in terms)
        {
            if (term is not { } size) return null;
            joined = Fitting(joined is { } before ? join(before, size) : size);
            if (joined is null) return null;
        }

        return joined;
    }

    private static Size? Highest(IEnumerable<decimal> values) => Fitting(values.Select(Size.Of).Aggregate(Size.Or));

    private static Size? Fitting(Size? size) => size is { } known && known.Units <= Most && known.Decimals <= MostDecimals ? known : null;

    /// <summary>A number as a count of its smallest units, at least one, and how many decimals the unit has.</summary>
    public readonly struct Size(BigInteger units, int decimals)
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
