using Yiko.Compliance.Decisions;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Shapes;
using Yiko.Compliance.Tables;

namespace Yiko.Compliance.Localization;

/// <summary>The sentences of every reason that the library can give: those of its engines, and those of what serves all of them.</summary>
internal static class Texts
{
    /// <summary>The reasons of what serves every engine.</summary>
    private static readonly ReasonTable[] Tables =
    [
        JsonReasons.Rows,
        TableReasons.Rows,
        RuleReasons.Rows,
        RecordReasons.Rows,
        ChainReasons.Rows,
        ReplayReasons.Rows,
        ApprovalReasons.Rows,
        EngineReasons.Rows,
    ];

    /// <summary>The reasons of what serves every engine, one after the other.</summary>
    public static IEnumerable<ReasonRow> Shared => Tables.SelectMany(table => table);

    /// <summary>Every reason that has a sentence.</summary>
    public static IEnumerable<ReasonRow> Rows => Shared.Concat(VerdictFormats.All.SelectMany(engine => engine.Reasons)).Distinct();

    public static Dictionary<string, string> Of(Language language) =>
        Rows.GroupBy(row => row.Code, StringComparer.Ordinal).ToDictionary(row => row.Key, row => row.First().Sentence.In(language), StringComparer.Ordinal);
}
