using Yiko.Compliance.Objectives;

namespace Yiko.Compliance.Registers.Objectives;

/// <summary>The words of a register of objectives: the contract's and those that Chinese registers use.</summary>
internal static class ObjectiveKinds
{
    private static readonly (ObjectiveComparator Comparator, string[] Words)[] Known =
    [
        (ObjectiveComparator.AtLeast, ["at-least", "at least", "以上", "及以上", "不低于", "不少于", "不小于", "不得低于", "不得少于", "不得小于", "大于等于", "大于或等于", "至少", "下限", "越大越好", "≥", "≧", ">=", "minimum", "min"]),
        (ObjectiveComparator.AtMost, ["at-most", "at most", "以下", "及以下", "以内", "不超过", "不高于", "不大于", "不多于", "不得超过", "不得高于", "不得大于", "不得多于", "小于等于", "小于或等于", "至多", "控制在", "上限", "越小越好", "≤", "≦", "<=", "maximum", "max"]),
        (ObjectiveComparator.Equal, ["equal", "equal to", "等于", "相等", "="]),
        (ObjectiveComparator.ZeroOccurrences, ["zero", "zero-occurrences", "no occurrence", "为零", "零", "为0", "零发生", "零事故", "不发生", "杜绝"]),
    ];

    /// <summary>The contract's words, each with what people call it.</summary>
    public static string Choices(Language language) => string.Join(language == Language.ChineseSimplified ? "、" : ", ", Known.Select(known => language == Language.ChineseSimplified
        ? $"{Yiko.Compliance.Words.Of(known.Comparator).Name.ChineseSimplified}（{known.Words[0]}）" : known.Words[0]));

    public static ObjectiveComparator? Find(string text)
    {
        if (text.Length > 0) text = string.Concat(text.Select(FullWidth.Narrow));
        foreach (var (comparator, words) in Known)
        {
            if (words.Contains(text, StringComparer.OrdinalIgnoreCase)) return comparator;
        }

        return null;
    }

    /// <summary>Yes, no, or neither; 1 and 0 are numbers here.</summary>
    public static bool? Answer(string text) => text.ToUpperInvariant() switch
    {
        "YES" or "TRUE" or "是" or "符合" => true,
        "NO" or "FALSE" or "否" or "不符合" => false,
        _ => null,
    };

    /// <summary>Whether a unit says share or number; null where it says neither.</summary>
    public static bool? IsShare(string text) => text.ToUpperInvariant() switch
    {
        "SHARE" or "比率" or "占比" => true,
        "NUMBER" or "数值" => false,
        _ => null,
    };

    public static bool SaysNotApplicable(string text) => text.ToUpperInvariant() is "N/A" or "NA" or "不适用";

    /// <summary>The status as the contract names it. It knows no word for what does not apply: of that there is no data.</summary>
    public static string Name(ObjectiveStatus? status) =>
        Yiko.Compliance.Words.Of(status == ObjectiveStatus.NotApplicable ? ObjectiveStatus.NoData : status ?? ObjectiveStatus.NotAppraised).Code;
}
