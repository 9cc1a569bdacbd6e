using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Registers.Risks;

/// <summary>The words that stand for the points of a rule set's scales: <c>likely</c> for 4 where the rule set calls 4 so.</summary>
internal sealed class PointWords(LecRuleSet rules)
{
    public WordList<decimal> Likelihood { get; } = Of(rules.Likelihood);

    public WordList<decimal> Exposure { get; } = Of(rules.Exposure);

    public WordList<decimal> Consequence { get; } = Of(rules.Consequence);

    // Of “major, lasting injury” and 严重，造成伤残 people write the head.
    private static IEnumerable<string> WithHead(string name) => name.IndexOfAny([',', '，']) is var comma and > 0 ? [name, name[..comma]] : [name];

    // A word that two points have stands for neither.
    private static WordList<decimal> Of(FactorScale? scale) => new(() =>
        from point in scale?.Points ?? []
        where point.Name is not null
        from word in new[] { point.Name!.English, point.Name.ChineseSimplified }.SelectMany(WithHead).Distinct(StringComparer.Ordinal)
        group (Word: word, point.Value) by HeaderKey.Of(word) into alike
        where alike.DistinctBy(spelt => spelt.Value).Count() == 1
        select (alike.First().Value, alike.Select(spelt => spelt.Word).ToArray()));
}
