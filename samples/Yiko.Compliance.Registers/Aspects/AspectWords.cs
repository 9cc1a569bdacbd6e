using System.Buffers;
using Yiko.Compliance.Aspects;

namespace Yiko.Compliance.Registers.Aspects;

/// <summary>The words of types, tenses and states.</summary>
internal static class AspectWords
{
    public static readonly WordList<AspectType> Types = new(
        (AspectType.Air, ["air", "大气污染", "大气", "废气", "大气排放", "空气", "粉尘"]),
        (AspectType.Water, ["water", "水体污染", "水体", "废水", "水污染", "污水"]),
        (AspectType.Noise, ["noise", "噪声", "噪音", "噪声污染"]),
        (AspectType.SolidWaste, ["solid-waste", "固体废弃物", "固体废物", "固废", "废弃物"]),
        (AspectType.Soil, ["soil", "土壤污染", "土壤", "土地"]),
        (AspectType.Resource, ["resource", "资源能源消耗", "能源资源消耗", "资源能源", "资源消耗", "能源消耗"]),
        (AspectType.Other, ["other", "其他", "其它", "其他环境问题", "其他（区域性问题、相关方要求）"]));

    public static readonly WordList<AspectTense> Tenses = new(
        (AspectTense.Past, ["past", "过去"]),
        (AspectTense.Present, ["present", "现在"]),
        (AspectTense.Future, ["future", "将来", "未来"]));

    public static readonly WordList<AspectState> States = new(
        (AspectState.Normal, ["normal", "正常"]),
        (AspectState.Abnormal, ["abnormal", "异常"]),
        (AspectState.Emergency, ["emergency", "紧急"]));

    private static readonly SearchValues<char> Separators = SearchValues.Create("、,，;；/+&和及与 \r\n");

    /// <summary>The media of a cell, which may name several: 大气土壤, 废水、固废. Blank gives none.</summary>
    public static CellTrouble ReadTypes(ReadOnlySpan<char> cell, out AspectType[]? types)
    {
        types = [];
        var text = cell.Trim();
        if (text.IsEmpty) return CellTrouble.None;
        if (Types.TryRead(text, out var one))
        {
            types = [one];
            return CellTrouble.None;
        }

        List<AspectType> found = [];
        foreach (var part in text.SplitAny(Separators))
        {
            for (var rest = text[part].Trim(); !rest.IsEmpty;)
            {
                var length = rest.Length;
                while (length > 1 && !Types.TryRead(rest[..length], out one)) length--;
                if (length < 2) return CellTrouble.UnknownWord;
                Types.TryRead(rest[..length], out one);
                if (!found.Contains(one)) found.Add(one);
                rest = rest[length..];
            }
        }

        types = [.. found];
        return CellTrouble.None;
    }
}
