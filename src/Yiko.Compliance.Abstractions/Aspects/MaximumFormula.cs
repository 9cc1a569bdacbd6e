namespace Yiko.Compliance.Aspects;

/// <summary>The highest of formulas: max(b, c, d). Equal terms count alike; lower ones are passed over.</summary>
internal sealed class MaximumFormula : ScoringFormula
{
    public required ValueList<ScoringFormula> Terms
    {
        get;
        init => field = PublishedValues.Own(this, AtLeastTwo(value));
    }

    private protected override object Content => Terms;

    internal override decimal Of(ReadOnlySpan<decimal> points, ref int next)
    {
        var highest = Terms[0].Of(points, ref next);
        foreach (var term in Terms.AsSpan().Slice(1)) highest = Math.Max(highest, term.Of(points, ref next));
        return highest;
    }

    internal override decimal Mark(ReadOnlySpan<decimal> points, ref int next, Span<bool> passedOver)
    {
        var probe = next;
        var highest = Of(points, ref probe);
        foreach (var term in Terms.AsSpan())
        {
            var first = next;
            if (term.Mark(points, ref next, passedOver) < highest) passedOver.Slice(first, next - first).Fill(true);
        }

        return highest;
    }

    internal override IEnumerable<(string Factor, decimal Weight)> Leaves(decimal weight) => Terms.SelectMany(term => term.Leaves(weight));

    internal override string Write(Func<string, string> factor, Language language, bool nested) =>
        "max(" + string.Join(", ", Terms.Select(term => term.Write(factor, language, nested: false))) + ")";

    internal override T Fold<T>(IFormulaFold<T> fold) => fold.Maximum(Terms.Select(term => term.Fold(fold)));
}
