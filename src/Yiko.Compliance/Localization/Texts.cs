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

    // Named here and not asked of the engines: who wants one sentence would wait for the rule sets and forms of all of them.
    private static readonly ReasonTable[] OfEngines =
    [
        LecReasons.Rows, RiskComparisonReasons.Rows, LecRuleSetAnalyser.Rows, ResidualReasons.Rows, HazardReasons.Rows, HazardChecklists.Rows,
        AspectReasons.Rows, AspectComparisonReasons.Rows, SignificanceFileReasons.Rows, SignificanceAnalysisReasons.Rows, AspectRegisterReasons.Rows, CoverageReasons.Rows,
        SupplyReasons.Rows, SupplyFaultReasons.Rows, EvidenceReasons.Rows, ListReasons.Rows, SupplierComparison.Rows, SupplierRuleReasons.Rows, ScoreReasons.Rows,
        DutyReasons.Rows, ProductReasons.Rows, YearReasons.Rows,
        ObjectiveReasons.Rows, ManualObjectiveReasons.Rows, ObjectiveComparison.Rows, CompletenessReasons.Rows, ObjectiveChecklists.Rows, OutlookReasons.Rows, ReviewDecision.Rows,
        VersionReasons.Rows, RevisionComparison.Rows, ChangeReasons.Rows, DocumentShapeReasons.Rows, DocumentRuleSetReasons.Rows, ControlReasons.Rows, DocumentChecklists.Rows,
        ControlComparison.Rows, CopyReasons.Rows, RegisterReasons.Rows,
        ConfigurationReasons.Rows, ConfigurationAcceptances.Rows, ConfigurationChecklists.Rows, ConfigurationComparisonReasons.Rows, ConfigurationRuleReasons.Rows,
        ProcedureReasons.Rows, ProcedureFileReasons.Rows, ProcedureAnalyser.Rows, AuditReasons.Rows, ResponsibilityReasons.Rows, MeasuringReasons.Rows,
    ];

    /// <summary>The reasons of what serves every engine, one after the other.</summary>
    public static IEnumerable<ReasonRow> Shared => OfAll.SelectMany(table => table);

    /// <summary>Every reason that has a sentence.</summary>
    public static IEnumerable<ReasonRow> Rows => OfAll.Concat(OfEngines).SelectMany(table => table).Distinct();

    public static Dictionary<string, string> Of(Language language) =>
        Rows.GroupBy(row => row.Code, StringComparer.Ordinal).ToDictionary(row => row.Key, row => row.First().Sentence.In(language), StringComparer.Ordinal);
}
