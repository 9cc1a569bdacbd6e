namespace Yiko.Compliance.Aspects;

/// <summary>The sum of formulas: b + c + d.</summary>
internal sealed class SumFormula : ScoringFormula
{
    public required ValueList<ScoringFormula> Terms
    {
        get;
        init => field = PublishedValues.Own(this, AtLeastTwo(value));
    }

    private protected override object Content => Terms;

    internal override decimal Of(ReadOnlySpan<decimal> points, ref int next)
    {
        var sum = 0m;
        foreach (var term in Terms.AsSpan()) sum += term.Of(points, ref next);
        return sum;
    }

    internal override decimal Mark(ReadOnlySpan<decimal> points, ref int next, Span<bool> passedOver)
    {
        var sum = 0m;
        foreach (var term in Terms.AsSpan()) sum += term.Mark(points, ref next, passedOver);
        return sum;
    }

    internal override IEnumerable<(string Factor, decimal Weight)> Leaves(decimal weight) => Terms.SelectMany(term => term.Leaves(weight));

    internal override string Write(Func<string, string> factor, Language language, bool nested)
    {
        var text = string.Join(" + ", Terms.Select(term => term.Write(factor, language, nested: false)));
        return nested ? "(" + text + ")" : text;
    }

    internal override T Fold<T>(IFormulaFold<T> fold) => fold.Sum(Terms.Select(term => term.Fold(fold)));
}
