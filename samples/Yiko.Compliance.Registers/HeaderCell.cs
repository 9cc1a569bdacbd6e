namespace Yiko.Compliance.Registers;

/// <summary>A cell of the header; in a header of two lines with what stands above it.</summary>
internal sealed record HeaderCell
{
    private static readonly string[] AfterControls = ["剩余", "残余", "残留", "控制后", "措施后", "整改后", "治理后", "管控后", "residual", "aftercontrol", "after", "target"];

    private static readonly char[] Separators = ['/', '、', ',', '，', '|', ';', '；', '／', '或'];

    private static readonly HashSet<string> Choices = new(StringComparer.OrdinalIgnoreCase)
    {
        "过去", "现在", "将来", "正常", "异常", "紧急", "高", "中", "低", "是", "否", "有", "无", "合格", "不合格", "√", "×", "A", "B", "C", "Y", "N", "yes", "no", "pass", "fail",
        "past", "present", "future", "normal", "abnormal", "emergency", "high", "medium", "moderate", "low",
    };

    public required string Own { get; init; }

    public string Parent { get; init; } = string.Empty;

    /// <summary>What the column is called in sentences and results: with its parent where the name alone would be another column's too.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// The forms under which the column may be known. Under a parent that speaks of the time after the controls the name alone says another thing.
    /// </summary>
    public string[] Keys => field ??= Parent.Length == 0 ? KeysOf(Own)
        : IsAfterControls(HeaderKey.Of(Parent)) ? [HeaderKey.Of(Parent + Own)]
        : [.. KeysOf(Own), HeaderKey.Of(Parent + Own)];

    public static HeaderCell Of(string name) => new() { Own = name, Name = name };

    public static HeaderCell[] Of(IReadOnlyList<string> names) => [.. names.Select(Of)];

    /// <summary>The cells of a header of two lines.</summary>
    public static HeaderCell[] Of(IReadOnlyList<string> parents, IReadOnlyList<string> names)
    {
        var count = Math.Max(parents.Count, names.Count);
        var cells = new HeaderCell[count];
        for (var i = 0; i < count; i++)
        {
            var (parent, own) = (i < parents.Count ? parents[i] : string.Empty, i < names.Count ? names[i] : string.Empty);
            cells[i] = own.Length == 0 || own == parent ? Of(parent) : new() { Own = own, Parent = parent, Name = own };
        }

        var twice = cells.GroupBy(cell => HeaderKey.Of(cell.Own)).Where(group => group.Skip(1).Any()).SelectMany(group => group).ToHashSet();
        return [.. cells.Select(cell => cell.Parent.Length > 0 && (twice.Contains(cell) || cell.Keys.Length == 1) ? cell with { Name = $"{cell.Parent}/{cell.Own}" } : cell)];
    }

    /// <summary>The same cells, those of one name told apart by a number.</summary>
    public static HeaderCell[] Apart(IEnumerable<HeaderCell> cells)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        List<HeaderCell> apart = [];
        foreach (var cell in cells)
        {
            var name = cell.Name;
            for (var number = 2; name.Length > 0 && !names.Add(name); number++) name = FormattableString.Invariant($"{cell.Name} ({number})");
            apart.Add(name == cell.Name ? cell : cell with { Name = name });
        }

        return [.. apart];
    }

    // Likelihood (L), 后果（1-15）: what stands in brackets says nothing else. 可能性（整改后） is another column.
    private static string[] KeysOf(string own)
    {
        var text = own.TrimEnd();
        var open = text.LastIndexOfAny(['(', '（', '[', '【']);
        if (open <= 0 || text[^1] is not (')' or '）' or ']' or '】')) return [HeaderKey.Of(own)];
        var inside = HeaderKey.Of(text[(open + 1)..^1]);
        return inside.Length == 1 || IsChoice(text[(open + 1)..^1]) || inside is "是否" or "yn" or "yesno" or "必填" or "required" or "分" or "分值" or "score" || IsFormula(inside) || (inside.Length > 0 && inside.All(c => char.IsAsciiDigit(c) || c is '~' or '～' or '–' or '.' or '%' or '分'))
            ? [HeaderKey.Of(own), HeaderKey.Of(text[..open])]
            : [HeaderKey.Of(own)];
    }

    // 时态（过去/现在/将来）
    private static bool IsChoice(string inside) =>
        inside.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 1 } words && Array.TrueForAll(words, Choices.Contains);

    // 风险值（D=LEC）
    private static bool IsFormula(string inside) => inside.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals && equals < inside.Length - 1;

    /// <summary>A key without the word that says it speaks of the time after the controls.</summary>
    public static string WithoutAfterControls(string key) =>
        Array.Find(AfterControls, word => key.Contains(word, StringComparison.Ordinal)) is { } word ? key.Remove(key.IndexOf(word, StringComparison.Ordinal), word.Length) : key;

    public static bool IsAfterControls(string key) => AfterControls.Any(word => key.Contains(word, StringComparison.Ordinal));
}
