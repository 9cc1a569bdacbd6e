using Yiko.Compliance.Objectives;

namespace Yiko.Compliance.Registers.Objectives;

/// <summary>The words of a register of objectives: the contract's and those that Chinese registers use.</summary>
internal static class ObjectiveKinds
{
    private static readonly (ObjectiveComparator Comparator, string[] Words)[] Known =
    [
        (ObjectiveComparator.AtLeast, ["at-least", "以上", "不低于", "不少于", "大于等于", "≥", ">="]),
        (ObjectiveComparator.AtMost, ["at-most", "以下", "不超过", "不高于", "小于等于", "≤", "<="]),
        (ObjectiveComparator.Equal, ["equal", "等于", "="]),
        (ObjectiveComparator.ZeroOccurrences, ["zero", "为零", "零"]),
    ];

    public static IEnumerable<string> Words => Known.Select(known => known.Words[0]);

    public static ObjectiveComparator? Find(string text)
    {
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
