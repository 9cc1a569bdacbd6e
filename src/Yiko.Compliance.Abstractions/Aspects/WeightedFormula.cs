using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Aspects;

/// <summary>A formula times a weight: 0.4 × a. A sum of these is a weighted sum.</summary>
internal sealed class WeightedFormula : ScoringFormula
{
    public required decimal Weight
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.NegativeOrZero(value));
    }

    public required ScoringFormula Term
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    private protected override object Content => (Weight, Term);

    internal override decimal Of(ReadOnlySpan<decimal> points, ref int next) => Weight * Term.Of(points, ref next);

    internal override decimal Mark(ReadOnlySpan<decimal> points, ref int next, Span<bool> passedOver) =>
        Weight * Term.Mark(points, ref next, passedOver);

    internal override IEnumerable<(string Factor, decimal Weight)> Leaves(decimal weight) => Term.Leaves(weight * Weight);

    internal override string Write(Func<string, string> factor, Language language, bool nested) =>
        ShapeWriter.NumberText(Weight) + " × " + Term.Write(factor, language, nested: true);

    internal override T Fold<T>(IFormulaFold<T> fold) => fold.Weighted(Weight, Term.Fold(fold));
}
