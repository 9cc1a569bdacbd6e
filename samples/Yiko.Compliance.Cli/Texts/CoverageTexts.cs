using Yiko.Compliance.Aspects;

namespace Yiko.Compliance.Cli.Texts;

/// <summary>Titles of the picture of coverage.</summary>
internal static class CoverageTexts
{
    // Titles stand on two lines, the tense above its three states.
    public static readonly LocalizedText Type = LocalizedText.Of("\nType", "\n类型");
    public static readonly LocalizedText Sum = LocalizedText.Of("\nall", "\n计");
    public static readonly LocalizedText Colon = LocalizedText.Of(": ", "：");

    public static readonly LocalizedText[] Legend =
    [
        LocalizedText.Of("· none", "· 无"), LocalizedText.Of("░ 1", "░ 1 条"), LocalizedText.Of("▒ 2 to 4", "▒ 2～4 条"),
        LocalizedText.Of("▓ 5 to 9", "▓ 5～9 条"), LocalizedText.Of("█ 10 or more", "█ 10 条及以上"),
    ];

    private static readonly LocalizedText[] ShortStates =
        [LocalizedText.Of("norm.", "正常"), LocalizedText.Of("abn.", "异常"), LocalizedText.Of("emer.", "紧急")];

    /// <summary>A type, short enough for ten columns beside it.</summary>
    public static LocalizedText LineOf(AspectType type)
    {
        var name = Words.Of(type).Name;
        return type == AspectType.SolidWaste ? LocalizedText.Of("waste", name.ChineseSimplified) : name;
    }

    /// <summary>A state, and above the first of each three the tense.</summary>
    public static LocalizedText ColumnOf(AspectTense tense, AspectState state)
    {
        var (above, below) = (Words.Of(tense).Name, ShortStates[(int)state]);
        return state == AspectState.Normal
            ? LocalizedText.Of($"{above.English}\n{below.English}", $"{above.ChineseSimplified}\n{below.ChineseSimplified}")
            : LocalizedText.Of($"\n{below.English}", $"\n{below.ChineseSimplified}");
    }
}
