using Yiko.Compliance.Aspects;
using Yiko.Compliance.Audits;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Documents;
using Yiko.Compliance.Measuring;
using Yiko.Compliance.Objectives;
using Yiko.Compliance.Procedures;
using Yiko.Compliance.Responsibilities;
using Yiko.Compliance.Risks;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Engines;

/// <summary>The engines of the library, each described once: decided, written, read back, verified and compared by its description.</summary>
public static class VerdictFormats
{
    /// <summary>Every engine of the library.</summary>
    public static ValueList<Engine> All { get; } =
    [
        .. RiskEngines.All,
        .. HazardEngines.All,
        .. AspectEngines.All,
        .. SupplierEngines.All,
        .. ObjectiveEngines.All,
        .. DocumentEngines.All,
        .. ConfigurationEngines.All,
        .. ProcedureEngines.All,
        AuditEngines.Teams,
        ResponsibilityEngines.Review,
        MeasuringEngines.Evaluation,
    ];

    /// <summary>Risk assessments by the LEC method. A stored request may also be a vector: <c>LEC:1.0/L:3/E:6/C:15</c>.</summary>
    public static Engine<RiskFactors, RiskAssessment, LecRuleSet> Risks => RiskEngines.Assessment;

    /// <summary>Reviews of risks after their controls.</summary>
    public static Engine<ResidualRisk, ResidualRiskReview, LecRuleSet> ResidualRisks => RiskEngines.Residual;

    /// <summary>Checks of service projects before they start. The request holds the assessments of the hazards.</summary>
    public static Engine<ProjectStart, ProjectStartVerdict, LecRuleSet> ProjectStarts => HazardEngines.ProjectStarts;

    /// <summary>Whether hazards are due for assessment again. The request holds what happened since the latest assessment.</summary>
    public static Engine<AssessedHazard, ReassessmentDue, LecRuleSet> Reassessments => HazardEngines.Reassessments;

    /// <summary>Evaluations of environmental aspects.</summary>
    public static Engine<AspectScores, AspectEvaluation, SignificanceRuleSet> Aspects => AspectEngines.Evaluation;

    /// <summary>What a register of aspects lacks. The request holds all that the register says of an aspect.</summary>
    public static Engine<AspectCase, AspectFinding, SignificanceRuleSet> AspectFindings => AspectEngines.Finding;

    /// <summary>Which aspects are due for evaluation again.</summary>
    public static Engine<AspectCase, AspectReopening, SignificanceRuleSet> AspectReopenings => AspectEngines.Reopening;

    /// <summary>The status of suppliers as of a day. The request holds the history, so that the verdict is reproduced from it alone.</summary>
    public static Engine<SupplyHistory, SupplierClassification, SupplierRuleSet> SupplierStatus => SupplierEngines.Status;

    /// <summary>Score cards of suppliers.</summary>
    public static Engine<SupplierScores, SupplierPerformance, SupplierRuleSet> SupplierScores => SupplierEngines.Scores;

    /// <summary>Appraisals of objectives.</summary>
    public static Engine<ObjectiveReport, ObjectiveAppraisal, ObjectiveRuleSet> Objectives => ObjectiveEngines.Appraisal;

    /// <summary>Decisions on the next version of a document. The request holds how much was changed, not the texts.</summary>
    public static Engine<DocumentChange, DocumentRevision, DocumentRuleSet> Documents => DocumentEngines.Revision;

    /// <summary>Verdicts on configuration events. A log of them is verified from its beginning.</summary>
    public static Engine<ConfigurationEvent, ConfigurationVerdict, ConfigurationRuleSet> Configurations => ConfigurationEngines.Control;

    /// <summary>
    /// Standings of records: audits, corrective actions, contracts and the others. The request holds the whole case with the working
    /// days that were asked for, so that the standing is reproduced from it alone.
    /// </summary>
    public static Engine<Case, CaseStanding, ProcedureRuleSet> Procedures => ProcedureEngines.Standing;

    /// <summary>Audit teams: one assignment, or a minimal set of units that too few may audit.</summary>
    public static Engine<AuditTeamRequest, AuditTeam, AuditRuleSet> AuditTeams => AuditEngines.Teams;

    /// <summary>What has to be looked at in responsibility matrices.</summary>
    public static Engine<ResponsibilityMatrices, MatrixReview, ResponsibilityRuleSet> Responsibilities => ResponsibilityEngines.Review;

    /// <summary>Results that have to be evaluated again after a device was found out of state, and whom that reaches.</summary>
    public static Engine<DeviceFailure, RetrospectiveEvaluation, MeasuringRuleSet> RetrospectiveEvaluations => MeasuringEngines.Evaluation;
}
