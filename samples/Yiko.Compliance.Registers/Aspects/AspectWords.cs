using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using Yiko.Compliance.Aspects;

namespace Yiko.Compliance.Registers.Aspects;

/// <summary>The words of types, tenses and states, and the others that registers print for them.</summary>
internal static class AspectWords
{
    private static readonly string[] HazardousWaste = ["危废", "危险废物", "危险固废", "hazardous waste"];

    public static readonly WordList<AspectType> Types = new(
        Spelt(AspectType.Air, "大气", "气", "废气", "大气排放", "空气", "粉尘"),
        Spelt(AspectType.Water, "水体", "水", "废水", "水污染", "污水"),
        Spelt(AspectType.Noise, "噪音", "声", "噪声污染"),
        Spelt(AspectType.SolidWaste, ["固体废物", "固废", "废弃物", "渣", .. HazardousWaste]),
        Spelt(AspectType.Soil, "土壤", "土地"),
        Spelt(AspectType.Resource, "能源资源消耗", "资源能源", "能源资源", "资源消耗", "能源消耗", "资源", "能源", "电能消耗", "能耗"),
        Spelt(AspectType.Other, "其它", "其他环境问题", "其他（区域性问题、相关方要求）"));

    public static readonly WordList<AspectTense> Tenses = new(Spelt(AspectTense.Past, "过去时态", "过去时"), Spelt(AspectTense.Present, "现在时态", "现在时"), Spelt(AspectTense.Future, "未来", "将来时态", "将来时"));

    public static readonly WordList<AspectState> States = new(Spelt(AspectState.Normal, "正常状态"), Spelt(AspectState.Abnormal, "异常状态"), Spelt(AspectState.Emergency, "紧急状态"));

    public static readonly WordList<AspectRange> Ranges = new(
        Spelt(AspectRange.BusinessActivity, "业务活动", "活动"), Spelt(AspectRange.ServiceProcess, "服务"), Spelt(AspectRange.PeopleAndFacilities, "人员及设施", "人员和设施", "设施"));

    private static readonly SearchValues<char> Separators = SearchValues.Create("、,，;；/+&和及与 \r\n");

    /// <summary>Whether the medium of a cell is waste of the kind that a criterion asks about: then its owner has answered it.</summary>
    public static bool SaysHazardousWaste(ReadOnlySpan<char> cell)
    {
        foreach (var word in HazardousWaste)
        {
            if (cell.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

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
            for (ReadOnlySpan<char> rest = HeaderKey.Of(text[part].ToString()); !rest.IsEmpty;)
            {
                var length = Types.ReadFirst(rest, out one);
                if (length == 0) return CellTrouble.UnknownWord;
                if (!found.Contains(one)) found.Add(one);
                rest = rest[length..];
            }
        }

        types = [.. found];
        return CellTrouble.None;
    }

    private static (T Value, string[] Spellings) Spelt<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(T value, params string[] others)
        where T : struct, Enum => (value, [Words.Of(value).Code, Words.Of(value).Name.ChineseSimplified, .. others]);
}
