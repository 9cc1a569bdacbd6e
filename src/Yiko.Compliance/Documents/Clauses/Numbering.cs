namespace Yiko.Compliance.Documents.Clauses;

/// <summary>
/// Which decimal numbers at the beginning of a line are those of headings: one that opens a numbering or goes on with it. The others are quantities
/// that a line was broken before, such as <c>0.5 MPa</c>.
/// </summary>
internal sealed class Numbering
{
    private const int LongestTitle = 60;

    // A clause that was deleted leaves a hole of one; one that was moved stands before or behind its place.
    private const int WidestStep = 2;

    private const string EndsOfSentences = "。；;.，,：:、";

    private readonly Dictionary<string, int> _highest = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>Whether a line that looks like a heading is one; styles without decimal numbers always are.</summary>
    /// <param name="heading">The heading that the line would be.</param>
    public bool Takes(Heading heading)
    {
        if (!Outline.IsDecimal(heading.Style)) return true;
        var split = heading.Number.LastIndexOf('.');
        var parent = split < 0 ? string.Empty : heading.Number.Substring(0, split);
        var last = NumberAt(heading.Number, split + 1);
        // No quantity has two points.
        var taken = parent.AsSpan().IndexOf('.') >= 0
            || _known.Contains(heading.Number)
            || last == 1
            || (last == 0 && parent.Length == 0)
            || Continues(parent, last)
            || (_known.Count == 0 && IsTitle(heading.Title));
        if (!taken) return false;
        _known.Add(heading.Number);
        _highest[parent] = Math.Max(last, _highest.TryGetValue(parent, out var before) ? before : 0);
        return true;
    }

    // Digits of at most three places, as they were read.
    private static int NumberAt(string number, int start)
    {
        var value = 0;
        for (var i = start; i < number.Length; i++) value = (10 * value) + (number[i] - '0');
        return value;
    }

    private bool Continues(string parent, int last) => _highest.TryGetValue(parent, out var before) && last - before <= WidestStep;

    // An excerpt begins wherever it was taken from.
    private static bool IsTitle(string title) =>
        title.Length is > 0 and <= LongestTitle && !char.IsLower(title[0]) && EndsOfSentences.AsSpan().IndexOf(title[title.Length - 1]) < 0;
}
