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

    // What registers count and hope for none of; before it may stand which of it.
    private static readonly string[] Counted =
    [
        "投诉", "抱怨", "事故", "事件", "伤亡", "伤害", "死亡", "重伤", "轻伤", "工伤", "火灾", "爆炸", "中毒", "触电", "职业病", "污染", "泄漏", "泄露", "超标", "违章", "违规", "违法", "处罚", "罚款",
        "通报", "缺陷", "故障", "差错", "失误", "延误", "纠纷", "举报", "召回", "退货", "索赔", "隐患", "不符合", "不合格", "发生", "起", "次", "例",
    ];

    private static readonly string[] WhichCounted =
        ["重大", "较大", "特大", "一般", "严重", "安全", "生产", "质量", "环境", "环保", "消防", "客户", "顾客", "用户", "相关方", "有效", "人身", "人员", "设备", "交通", "职业健康", "责任", "及以上", "以上"];

    private static readonly string[] Percent = ["percent", "per cent", "pct", "百分比"];

    private static readonly string[] ZeroEnds = ["为零", "为0", "为0起", "为0次", "为0例", "为0人"];

    /// <summary>Null where nothing in the cell says it.</summary>
    public ObjectiveComparator? Comparator { get; init; }

    public required Ratio Number { get; init; }

    public bool IsPercent { get; init; }

    /// <summary>Whether commas were taken as grouping thousands, which is to be told.</summary>
    public bool IsGrouped { get; init; }

    /// <summary>What is counted, as 次; empty where nothing says it.</summary>
    public string Unit { get; init; } = string.Empty;

    public static CellReader<WrittenTarget> Reader(bool decimalComma) => (cell, out value) => Read(cell, decimalComma, out value);

    private static CellTrouble Read(ReadOnlySpan<char> cell, bool decimalComma, out WrittenTarget? value)
    {
        value = null;
        var text = Narrow(cell.Trim());
        if (text.Length == 0) return CellTrouble.None;
        if (Zero.Contains(text, StringComparer.OrdinalIgnoreCase) || CountsNone(text) || (Array.Exists(ZeroEnds, end => text.EndsWith(end, StringComparison.Ordinal)) && !text.Contains("不为", StringComparison.Ordinal)))
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
        var figures = text[..end];
        var isGrouped = !decimalComma && IsGroup(figures);
        var trouble = Cells.ReadRatio(isGrouped ? figures.Replace(",", string.Empty, StringComparison.Ordinal) : figures, decimalComma, out var number);
        if (number is not { } read) return trouble == CellTrouble.None ? CellTrouble.NotANumber : trouble;
        value = new() { Comparator = comparator, Number = read * Ratio.Of(1, parts), IsPercent = parts > 1, Unit = unit, IsGrouped = isGrouped };
        return CellTrouble.None;
    }

    // 零投诉, 无重大安全事故. What else begins so, as 零星 and 无法统计, says nothing of the kind.
    private static bool CountsNone(string text)
    {
        if (text is not ['零' or '无', _, ..]) return false;
        var isCounted = false;
        for (var rest = text.AsSpan(1); !rest.IsEmpty;)
        {
            if (WordAt(Counted, rest) is { } counted)
            {
                rest = rest[counted.Length..].TrimStart();
                isCounted = true;
            }
            else if (WordAt(WhichCounted, rest) is { } which)
            {
                rest = rest[which.Length..].TrimStart();
                isCounted = false;
            }
            else return false;
        }

        return isCounted;
    }

    private static string? WordAt(string[] words, ReadOnlySpan<char> text)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal)) return word;
        }

        return null;
    }

    // 1,000 and 12,345.6: groups of three behind a first figure that is no zero.
    private static bool IsGroup(ReadOnlySpan<char> figures)
    {
        var point = figures.IndexOf('.');
        var whole = point < 0 ? figures : figures[..point];
        var first = whole.IndexOf(',');
        if (first is < 1 or > 3 || whole[0] is '0' || (point >= 0 && figures[(point + 1)..].IndexOfAnyExceptInRange('0', '9') >= 0)) return false;
        for (var i = 0; i < whole.Length; i++)
        {
            if (i >= first && (i - first) % 4 == 0 ? whole[i] != ',' : !char.IsAsciiDigit(whole[i])) return false;
        }

        return (whole.Length - first) % 4 == 0;
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
