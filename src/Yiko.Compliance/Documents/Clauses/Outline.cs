namespace Yiko.Compliance.Documents.Clauses;

/// <summary>Which headings stand above which: a style that is open is continued, one that is not begins a level below.</summary>
internal sealed class Outline
{
    private const string Decimal = "decimal/";

    private readonly List<Heading> _open = [];
    private readonly Dictionary<string, int> _seen = [];

    /// <summary>The path of a heading that comes next.</summary>
    public string Enter(Heading heading)
    {
        var level = _open.FindIndex(open => open.Style == heading.Style || IsDeeperDecimal(open.Style, heading.Style));
        if (level >= 0) _open.RemoveRange(level, _open.Count - level);
        _open.Add(heading);

        var parts = new List<string>();
        for (var i = 0; i < _open.Count; i++)
        {
            // 8.5.2 says already that it stands below 8.5.
            var isSpelledOut = i + 1 < _open.Count && IsDecimal(_open[i].Style) && IsDecimal(_open[i + 1].Style);
            if (!isSpelledOut) parts.Add(_open[i].Number.Length > 0 ? _open[i].Number : _open[i].Title);
        }

        return string.Join("/", parts);
    }

    /// <summary>The path itself the first time, with <c>#2</c> the second time, and so on.</summary>
    public string Once(string path)
    {
        _seen.TryGetValue(path, out var times);
        _seen[path] = ++times;
        return times == 1 ? path : FormattableString.Invariant($"{path}#{times}");
    }

    internal static bool IsDecimal(string style) => style.StartsWith(Decimal, StringComparison.Ordinal);

    private static bool IsDeeperDecimal(string open, string next) =>
        IsDecimal(open) && IsDecimal(next) && string.CompareOrdinal(open, next) > 0;
}
