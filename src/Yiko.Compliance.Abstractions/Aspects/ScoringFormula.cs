using System.ComponentModel;
using System.Text.Json.Serialization;
using Yiko.Compliance.Shapes;
namespace Yiko.Compliance.Aspects;

/// <summary>How points become a total: factors, joined by sums, products, maxima, weights and tables. Data, not code.</summary>
/// <remarks>
/// Every published shape is built of these six: a sum, a product, a × max(b, c, …), a × (b + c + …), a weighted sum, a table of two
/// groups. Points are never negative and weights are positive, so apart from tables no total falls when a factor rises. The hierarchy is
/// closed, so a stored formula can always be read back.
/// </remarks>
[Shaped(typeof(FormulaShapes), nameof(FormulaShapes.Formula))]
[JsonConverter(typeof(ShapeJsonConverter<ScoringFormula>))]
[TypeConverter(typeof(ShapeTypeConverter<ScoringFormula>))]
public abstract class ScoringFormula
{
    private protected ScoringFormula()
    {
    }

    /// <summary>The points of one factor.</summary>
    /// <param name="code">The code of the factor.</param>
    /// <exception cref="ArgumentException">The code is blank or has other characters than lower-case letters, digits and hyphens.</exception>
    public static ScoringFormula Factor(string code) => new FactorFormula { Code = code };

    /// <summary>The sum of formulas: b + c + d.</summary>
    /// <param name="terms">At least two formulas.</param>
    /// <exception cref="ArgumentException">There are fewer.</exception>
    public static ScoringFormula Sum(params ReadOnlySpan<ScoringFormula> terms) => new SumFormula { Terms = ValueList.Create(terms) };

    /// <summary>The sum of factors.</summary>
    /// <param name="factors">The codes of at least two factors.</param>
    /// <exception cref="ArgumentException">There are fewer.</exception>
    public static ScoringFormula Sum(params ReadOnlySpan<string> factors) => new SumFormula { Terms = FactorsOf(factors) };

    /// <summary>The product of formulas: a × b × c.</summary>
    /// <param name="terms">At least two formulas.</param>
    /// <exception cref="ArgumentException">There are fewer.</exception>
    public static ScoringFormula Product(params ReadOnlySpan<ScoringFormula> terms) => new ProductFormula { Terms = ValueList.Create(terms) };

    /// <summary>The product of factors.</summary>
    /// <param name="factors">The codes of at least two factors.</param>
    /// <exception cref="ArgumentException">There are fewer.</exception>
    public static ScoringFormula Product(params ReadOnlySpan<string> factors) => new ProductFormula { Terms = FactorsOf(factors) };

    /// <summary>The highest of formulas: max(b, c, d). Equal terms count alike; lower ones are passed over.</summary>
    /// <param name="terms">At least two formulas.</param>
    /// <exception cref="ArgumentException">There are fewer.</exception>
    public static ScoringFormula Maximum(params ReadOnlySpan<ScoringFormula> terms) => new MaximumFormula { Terms = ValueList.Create(terms) };

    /// <summary>The highest of factors.</summary>
    /// <param name="factors">The codes of at least two factors.</param>
    /// <exception cref="ArgumentException">There are fewer.</exception>
    public static ScoringFormula Maximum(params ReadOnlySpan<string> factors) => new MaximumFormula { Terms = FactorsOf(factors) };

    /// <summary>A formula times a weight: 0.4 × a. A sum of these is a weighted sum.</summary>
    /// <param name="weight">The weight, above 0, without unit.</param>
    /// <param name="term">The formula.</param>
    /// <exception cref="ArgumentException">The weight is 0 or negative.</exception>
    public static ScoringFormula Weighted(decimal weight, ScoringFormula term) => new WeightedFormula { Weight = weight, Term = term };

    /// <summary>A table whose row one formula chooses and whose column another; the cell is the value.</summary>
    /// <param name="rows">The formula that chooses the row.</param>
    /// <param name="columns">The formula that chooses the column.</param>
    /// <param name="table">The table.</param>
    public static ScoringFormula Lookup(ScoringFormula rows, ScoringFormula columns, LookupTable table) =>
        new LookupFormula { Rows = rows, Columns = columns, Table = table };

    /// <summary>Whether both are equal by content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator ==(ScoringFormula? left, ScoringFormula? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether they differ in content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator !=(ScoringFormula? left, ScoringFormula? right) => !(left == right);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => obj is ScoringFormula other && other.GetType() == GetType() && other.Content.Equals(Content);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => (GetType(), Content).GetHashCode();

    /// <summary>The formula with the codes of its factors, such as <c>a × max(b, c)</c>.</summary>
    public sealed override string ToString() => Write(code => code, Language.English, nested: false);

    /// <summary>What it holds, to be compared by.</summary>
    private protected abstract object Content { get; }

    /// <summary>The value. Points stand in the order in which the formula names its factors; each factor takes the next.</summary>
    internal abstract decimal Of(ReadOnlySpan<decimal> points, ref int next);

    /// <summary>Marks the factors that a maximum passes over, in the same order, and gives the value.</summary>
    internal abstract decimal Mark(ReadOnlySpan<decimal> points, ref int next, Span<bool> passedOver);

    /// <summary>The factors in the order in which the formula names them, each with the product of the weights around it.</summary>
    internal abstract IEnumerable<(string Factor, decimal Weight)> Leaves(decimal weight);

    internal abstract string Write(Func<string, string> factor, Language language, bool nested);

    internal abstract T Fold<T>(IFormulaFold<T> fold);

    private protected static ValueList<ScoringFormula> AtLeastTwo(ValueList<ScoringFormula> terms) => terms.Count >= 2
        ? terms
        : throw new ArgumentException("There must be at least two terms.", nameof(terms));

    private static ValueList<ScoringFormula> FactorsOf(ReadOnlySpan<string> codes)
    {
        var factors = new ScoringFormula[codes.Length];
        for (var i = 0; i < factors.Length; i++) factors[i] = Factor(codes[i]);
        return new(factors);
    }
}

/// <summary>The points of one factor.</summary>
internal sealed class FactorFormula : ScoringFormula
{
    public required string Code
    {
        get;
        init => field = PublishedValues.Own(this, CodeSyntax.Word(value, nameof(Code)));
    }

    private protected override object Content => Code;

    internal override decimal Of(ReadOnlySpan<decimal> points, ref int next) => points[next++];

    internal override decimal Mark(ReadOnlySpan<decimal> points, ref int next, Span<bool> passedOver) => points[next++];

    internal override IEnumerable<(string Factor, decimal Weight)> Leaves(decimal weight) => [(Code, weight)];

    internal override string Write(Func<string, string> factor, Language language, bool nested) => factor(Code);

    internal override T Fold<T>(IFormulaFold<T> fold) => fold.Factor(Code);
}
