using System.Buffers;
using Yiko.Compliance.Objectives;

namespace Yiko.Compliance.Registers.Objectives;

/// <summary>A figure as people write it into one cell: <c>≥98%</c>, 95%以上, ≤2次, 95分.</summary>
internal sealed record WrittenTarget
{
    private const int LongestUnit = 16;

    private static readonly SearchValues<char> NoUnit = SearchValues.Create("<>≥≤=~～-—±");

    // 以上 and 以下 include the number itself, as they do in law.
    private static readonly (string Word, ObjectiveComparator Comparator)[] Before =
    [
        ("≥", ObjectiveComparator.AtLeast), (">=", ObjectiveComparator.AtLeast), ("≧", ObjectiveComparator.AtLeast), ("大于等于", ObjectiveComparator.AtLeast), ("大于或等于", ObjectiveComparator.AtLeast),
        ("不低于", ObjectiveComparator.AtLeast), ("不得低于", ObjectiveComparator.AtLeast), ("不得少于", ObjectiveComparator.AtLeast), ("不得小于", ObjectiveComparator.AtLeast), ("不少于", ObjectiveComparator.AtLeast), ("不小于", ObjectiveComparator.AtLeast), ("至少", ObjectiveComparator.AtLeast), ("达到", ObjectiveComparator.AtLeast),
        ("≤", ObjectiveComparator.AtMost), ("<=", ObjectiveComparator.AtMost), ("≦", ObjectiveComparator.AtMost), ("小于等于", ObjectiveComparator.AtMost), ("小于或等于", ObjectiveComparator.AtMost),
        ("不超过", ObjectiveComparator.AtMost), ("不得超过", ObjectiveComparator.AtMost), ("不得高于", ObjectiveComparator.AtMost), ("不得大于", ObjectiveComparator.AtMost), ("不得多于", ObjectiveComparator.AtMost), ("不高于", ObjectiveComparator.AtMost), ("不大于", ObjectiveComparator.AtMost), ("不多于", ObjectiveComparator.AtMost), ("至多", ObjectiveComparator.AtMost), ("控制在", ObjectiveComparator.AtMost),
        ("等于", ObjectiveComparator.Equal), ("=", ObjectiveComparator.Equal),
        ("at least", ObjectiveComparator.AtLeast), ("not less than", ObjectiveComparator.AtLeast), ("no less than", ObjectiveComparator.AtLeast), ("minimum", ObjectiveComparator.AtLeast), ("min.", ObjectiveComparator.AtLeast), ("min", ObjectiveComparator.AtLeast),
        ("at most", ObjectiveComparator.AtMost), ("not more than", ObjectiveComparator.AtMost), ("no more than", ObjectiveComparator.AtMost), ("up to", ObjectiveComparator.AtMost), ("not to exceed", ObjectiveComparator.AtMost), ("not exceeding", ObjectiveComparator.AtMost), ("not exceed", ObjectiveComparator.AtMost), ("maximum", ObjectiveComparator.AtMost), ("max.", ObjectiveComparator.AtMost), ("max", ObjectiveComparator.AtMost),
    ];

    private static readonly (string Word, ObjectiveComparator Comparator)[] Behind =
    [
        ("及以上", ObjectiveComparator.AtLeast), ("(含)以上", ObjectiveComparator.AtLeast), ("以上(含)", ObjectiveComparator.AtLeast), ("以上", ObjectiveComparator.AtLeast),
        ("及以下", ObjectiveComparator.AtMost), ("(含)以下", ObjectiveComparator.AtMost), ("以下(含)", ObjectiveComparator.AtMost), ("以下", ObjectiveComparator.AtMost), ("以内", ObjectiveComparator.AtMost),
        ("or more", ObjectiveComparator.AtLeast), ("or higher", ObjectiveComparator.AtLeast), ("or above", ObjectiveComparator.AtLeast), ("or less", ObjectiveComparator.AtMost), ("or lower", ObjectiveComparator.AtMost), ("or below", ObjectiveComparator.AtMost), ("or fewer", ObjectiveComparator.AtMost),
    ];

    // More than and less than leave the number itself out, which no kind of objective does.
    private static readonly string[] Strict = [">", "<", "大于", "小于", "高于", "低于", "多于", "少于", "超过", "more than", "less than", "fewer than", "over", "under"];

    private static readonly string[] Lengths = ["每年", "每季度", "每季", "每月", "全年", "年度", "月度"];

    private static readonly string[] Zero = ["零", "无", "为零", "零发生", "零事故", "零伤亡", "杜绝", "不发生", "零缺陷", "none", "zero", "nil", "zero accidents", "no accidents", "zero incidents", "no incidents", "zero injuries", "no injuries", "zero harm", "zero defects"];

    private static readonly string[] Percent = ["percent", "per cent", "pct", "百分比"];

    private static readonly string[] ZeroEnds = ["为零", "为0", "为0起", "为0次", "为0例", "为0人"];

    /// <summary>Null where nothing in the cell says it.</summary>
    public ObjectiveComparator? Comparator { get; init; }

    public required Ratio Number { get; init; }

    public bool IsPercent { get; init; }

    /// <summary>What is counted, as 次; empty where nothing says it.</summary>
    public string Unit { get; init; } = string.Empty;

    public static CellReader<WrittenTarget> Reader(bool decimalComma) => (cell, out value) => Read(cell, decimalComma, out value);

    private static CellTrouble Read(ReadOnlySpan<char> cell, bool decimalComma, out WrittenTarget? value)
    {
        value = null;
        var text = Narrow(cell.Trim());
        if (text.Length == 0) return CellTrouble.None;
        if (Zero.Contains(text, StringComparer.OrdinalIgnoreCase) || (Array.Exists(ZeroEnds, end => text.EndsWith(end, StringComparison.Ordinal)) && !text.Contains("不为", StringComparison.Ordinal)))
        {
            value = new() { Comparator = ObjectiveComparator.ZeroOccurrences, Number = Ratio.Zero };
            return CellTrouble.None;
        }

        ObjectiveComparator? comparator = null;
        if (Array.Find(Lengths, length => text.StartsWith(length, StringComparison.Ordinal)) is { } length) text = text[length.Length..].TrimStart();
        foreach (var (word, said) in Before)
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            (comparator, text) = (said, text[word.Length..].Trim());
            break;
        }

        if (comparator is null && Array.Exists(Strict, word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase))) return CellTrouble.StrictSign;
        text = WithoutIncluded(text);
        foreach (var (word, said) in Behind)
        {
            if (!text.EndsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            // ≥95%以下 says two things.
            if (comparator is not null && comparator != said) return CellTrouble.NotANumber;
            (comparator, text) = (said, text[..^word.Length].Trim());
            break;
        }

        var end = text.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        var rest = text[end..].TrimStart();
        var parts = rest switch { ['%', ..] => 100, ['‰', ..] => 1000, _ => 1 };
        var unit = (parts > 1 ? rest[1..] : rest).Trim();
        if (parts == 1 && Percent.Contains(unit, StringComparer.OrdinalIgnoreCase)) (parts, unit) = (100, string.Empty);
        if (unit.Length > LongestUnit || unit.AsSpan().ContainsAny(NoUnit)) return CellTrouble.NotANumber;
        var trouble = Cells.ReadRatio(text.AsSpan(0, end), decimalComma, out var number);
        if (number is not { } read) return trouble == CellTrouble.None ? CellTrouble.NotANumber : trouble;
        value = new() { Comparator = comparator, Number = read * Ratio.Of(1, parts), IsPercent = parts > 1, Unit = unit };
        return CellTrouble.None;
    }

    // 95%以上(含95%) says twice that the number itself is meant.
    private static string WithoutIncluded(string text)
    {
        var open = text.LastIndexOf("(含", StringComparison.Ordinal);
        if (open <= 0 || text[^1] != ')') return text;
        var included = text[(open + 2)..^1];
        return included.Length > 0 && text.StartsWith(included, StringComparison.Ordinal) ? text[..open].TrimEnd() : text;
    }

    private static string Narrow(ReadOnlySpan<char> text) => string.Concat(InvisibleSigns.Without(text).Select(FullWidth.Narrow));
}
