namespace Yiko.Compliance.Aspects;

/// <summary>The product of formulas: a × b × c.</summary>
internal sealed class ProductFormula : ScoringFormula
{
    public required ValueList<ScoringFormula> Terms
    {
        get;
        init => field = PublishedValues.Own(this, AtLeastTwo(value));
    }

    private protected override object Content => Terms;

    internal override decimal Of(ReadOnlySpan<decimal> points, ref int next)
    {
        var product = 1m;
        foreach (var term in Terms.AsSpan()) product *= term.Of(points, ref next);
        return product;
    }

    internal override decimal Mark(ReadOnlySpan<decimal> points, ref int next, Span<bool> passedOver)
    {
        var product = 1m;
        foreach (var term in Terms.AsSpan()) product *= term.Mark(points, ref next, passedOver);
        return product;
    }

    internal override IEnumerable<(string Factor, decimal Weight)> Leaves(decimal weight) => Terms.SelectMany(term => term.Leaves(weight));

    internal override string Write(Func<string, string> factor, Language language, bool nested) =>
        string.Join(" × ", Terms.Select(term => term.Write(factor, language, nested: true)));

    internal override T Fold<T>(IFormulaFold<T> fold) => fold.Product(Terms.Select(term => term.Fold(fold)));
}
