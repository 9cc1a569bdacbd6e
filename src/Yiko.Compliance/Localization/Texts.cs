using System.Collections.Concurrent;
using Yiko.Compliance.Aspects;
using Yiko.Compliance.Audits;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Documents;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Measuring;
using Yiko.Compliance.Objectives;
using Yiko.Compliance.Procedures;
using Yiko.Compliance.Responsibilities;
using Yiko.Compliance.Risks;
using Yiko.Compliance.Shapes;
using Yiko.Compliance.Suppliers;
using Yiko.Compliance.Tables;

namespace Yiko.Compliance.Localization;

/// <summary>The sentences of every reason that the library can give: those of its engines, and those of what serves all of them.</summary>
internal static class Texts
{
    private static readonly ReasonTable[] OfAll =
    [
        JsonReasons.Rows, TableReasons.Rows, RuleReasons.Rows, RecordReasons.Rows, ChainReasons.Rows, ReplayReasons.Rows, ApprovalReasons.Rows, EngineReasons.Rows,
    ];

    // By the first word of their codes. Named here and not asked of the engines: who wants one sentence would wait for the rule sets and forms of all.
    internal static readonly Dictionary<string, Func<ReasonTable[]>> Tables = new(StringComparer.Ordinal)
    {
        ["risk"] = () => [LecReasons.Rows, RiskComparisonReasons.Rows, ResidualReasons.Rows, HazardReasons.Rows, HazardChecklists.Rows],
        ["aspect"] = () => [AspectReasons.Rows, AspectComparisonReasons.Rows, AspectRegisterReasons.Rows, CoverageReasons.Rows],
        ["supplier"] = () =>
        [
            SupplyReasons.Rows, SupplyFaultReasons.Rows, EvidenceReasons.Rows, ListReasons.Rows, SupplierComparison.Rows, ScoreReasons.Rows, DutyReasons.Rows, ProductReasons.Rows,
            YearReasons.Rows,
        ],
        ["objective"] = () =>
        [
            ObjectiveReasons.Rows, ManualObjectiveReasons.Rows, ObjectiveComparison.Rows, CompletenessReasons.Rows, ObjectiveChecklists.Rows, OutlookReasons.Rows, ReviewDecision.Rows,
        ],
        ["document"] = () =>
        [
            VersionReasons.Rows, RevisionComparison.Rows, ChangeReasons.Rows, ControlReasons.Rows, DocumentChecklists.Rows, ControlComparison.Rows, CopyReasons.Rows, RegisterReasons.Rows,
        ],
        ["configuration"] = () => [ConfigurationReasons.Rows, ConfigurationAcceptances.Rows, ConfigurationChecklists.Rows, ConfigurationComparisonReasons.Rows],
        ["procedures"] = () => [ProcedureReasons.Rows],
        ["audits"] = () => [AuditReasons.Rows],
        ["responsibilities"] = () => [ResponsibilityReasons.Rows],
        ["measuring"] = () => [MeasuringReasons.Rows],
        ["rules"] = () =>
        [
            LecRuleSetAnalyser.Rows, SignificanceFileReasons.Rows, SignificanceAnalysisReasons.Rows, SupplierRuleReasons.Rows, DocumentShapeReasons.Rows, DocumentRuleSetReasons.Rows,
            ConfigurationRuleReasons.Rows, ProcedureFileReasons.Rows, ProcedureAnalyser.Rows,
        ],
    };

    private static readonly ConcurrentDictionary<string, LocalizedText> Known = new(StringComparer.Ordinal);

    private static readonly Lazy<Dictionary<string, LocalizedText>> All =
        new(() => Rows.GroupBy(row => row.Code, StringComparer.Ordinal).ToDictionary(rows => rows.Key, rows => rows.First().Sentence, StringComparer.Ordinal));

    /// <summary>The reasons of what serves every engine, one after the other.</summary>
    public static IEnumerable<ReasonRow> Shared => OfAll.SelectMany(table => table);

    /// <summary>Every reason that has a sentence.</summary>
    public static IEnumerable<ReasonRow> Rows => OfAll.Concat(Tables.Values.SelectMany(tables => tables())).SelectMany(table => table).Distinct();

    public static IReadOnlyCollection<string> Codes => All.Value.Keys;

    /// <summary>The sentence of a code; null where the library gives none.</summary>
    public static LocalizedText? Find(string code)
    {
        if (Known.TryGetValue(code, out var sentence)) return sentence;
        if (!All.IsValueCreated && Tables.TryGetValue(code.Split('.')[0], out var tables))
        {
            foreach (var row in tables().SelectMany(table => table)) Known.TryAdd(row.Code, row.Sentence);
            if (Known.TryGetValue(code, out sentence)) return sentence;
        }

        return All.Value.TryGetValue(code, out sentence) ? sentence : null;
    }
}
