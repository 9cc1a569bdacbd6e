using Ardalis.GuardClauses;

namespace Yiko.Compliance.Aspects;

/// <summary>A formula times a weight: 0.4 × a. A sum of these is a weighted sum.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record WeightedFormula : ScoringFormula
{
    /// <summary>The weight, above 0, without unit.</summary>
    /// <exception cref="ArgumentException">The value is 0 or negative.</exception>
    public required decimal Weight
    {
        get;
        init => field = Guard.Against.NegativeOrZero(value);
    }

    /// <summary>What is weighted.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ScoringFormula Term
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    internal override decimal Of(ReadOnlySpan<decimal> points, ref int next) => Weight * Term.Of(points, ref next);

    internal override decimal Mark(ReadOnlySpan<decimal> points, ref int next, Span<bool> passedOver) =>
        Weight * Term.Mark(points, ref next, passedOver);

    internal override IEnumerable<(string Factor, decimal Weight)> Leaves(decimal weight) => Term.Leaves(weight * Weight);

    internal override CanonicalJson ToCanonicalJson() =>
        CanonicalJson.Object(("weight", CanonicalJson.Of(Weight)), ("of", Term.ToCanonicalJson()));

    internal override string Write(Func<string, string> factor, Language language, bool nested) =>
        CanonicalJson.Of(Weight) + " × " + Term.Write(factor, language, nested: true);
}
