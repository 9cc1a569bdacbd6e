using Yiko.Compliance.Decisions;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Localization;

/// <summary>The sentences of every reason that the library can give: those of its engines, and those of what serves all of them.</summary>
internal static class Texts
{
    // Still apart from their codes.
    private static readonly (string Code, string English, string Chinese)[][] Rooms =
    [
        SharedTexts.All,
        RuleSetTexts.All,
    ];

    public static Dictionary<string, string> Of(Language language)
    {
        IEnumerable<ReasonRow> rows = [.. JsonReasons.Rows, .. EngineReasons.Rows, .. VerdictFormats.All.SelectMany(engine => engine.Reasons)];
        var all = rows.GroupBy(row => row.Code, StringComparer.Ordinal).ToDictionary(row => row.Key, row => row.First().Sentence.In(language), StringComparer.Ordinal);
        foreach (var (code, english, chinese) in Rooms.SelectMany(room => room)) all.Add(code, language == Language.ChineseSimplified ? chinese : english);
        return all;
    }
}
