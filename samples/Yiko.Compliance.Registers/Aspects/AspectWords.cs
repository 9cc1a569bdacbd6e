using System.Diagnostics.CodeAnalysis;
using Yiko.Compliance.Aspects;

namespace Yiko.Compliance.Registers.Aspects;

/// <summary>The words of types, tenses and states, and the others that registers print for them.</summary>
internal static class AspectWords
{
    public static readonly WordList<AspectType> Types = new(
        Spelt(AspectType.Air, "大气", "废气", "大气排放"),
        Spelt(AspectType.Water, "水体", "废水", "水污染"),
        Spelt(AspectType.Noise, "噪音", "噪声污染"),
        Spelt(AspectType.SolidWaste, "固体废物", "固废", "废弃物"),
        Spelt(AspectType.Soil, "土壤"),
        Spelt(AspectType.Resource, "能源资源消耗", "资源能源", "资源消耗", "能源消耗"),
        Spelt(AspectType.Other, "其它", "其他环境问题", "其他（区域性问题、相关方要求）"));

    public static readonly WordList<AspectTense> Tenses = new(Spelt(AspectTense.Past), Spelt(AspectTense.Present), Spelt(AspectTense.Future, "未来"));

    public static readonly WordList<AspectState> States = new(Spelt(AspectState.Normal), Spelt(AspectState.Abnormal), Spelt(AspectState.Emergency));

    private static (T Value, string[] Spellings) Spelt<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(T value, params string[] others)
        where T : struct, Enum => (value, [Words.Of(value).Code, Words.Of(value).Name.ChineseSimplified, .. others]);
}
