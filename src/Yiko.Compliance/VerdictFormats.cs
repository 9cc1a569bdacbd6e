using Yiko.Compliance.Aspects;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Documents;
using Yiko.Compliance.Objectives;
using Yiko.Compliance.Risks;
using Yiko.Compliance.RuleSets;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance;

/// <summary>How the verdicts of each engine stand in storage: written, read back and verified.</summary>
/// <remarks>Safe for concurrent use.</remarks>
public static class VerdictFormats
{
    /// <summary>Risk assessments by the LEC method. A stored request may also be a vector: <c>LEC:1.0/L:3/E:6/C:15</c>.</summary>
    public static VerdictFormat<RiskFactors, RiskAssessment, LecRuleSet> Risks { get; } = new(
        RiskShapes.Factors,
        RiskShapes.Assessment,
        verdict => verdict.Factors,
        verdict => verdict.RuleSet,
        rules => new LecRiskAssessor(rules).Assess,
        text => LecVector.TryParse(text, out var factors) ? factors : null);

    /// <summary>Evaluations of environmental aspects.</summary>
    public static VerdictFormat<AspectScores, AspectEvaluation, SignificanceRuleSet> Aspects { get; } = new(
        AspectShapes.Scores,
        AspectShapes.Evaluation,
        verdict => verdict.Scores,
        verdict => verdict.RuleSet,
        rules => new ScoringAspectEvaluator(rules).Evaluate);

    /// <summary>The status of suppliers as of a day. The request holds the history, so that the verdict is reproduced from it alone.</summary>
    public static VerdictFormat<SupplyHistory, SupplierClassification, SupplierRuleSet> SupplierStatus { get; } = new(
        SupplierShapes.History,
        SupplierShapes.Classification,
        verdict => verdict.History,
        verdict => verdict.RuleSet,
        rules => new AbcSupplierClassifier(rules).Classify);

    /// <summary>Score cards of suppliers.</summary>
    public static VerdictFormat<SupplierScores, SupplierPerformance, SupplierRuleSet> SupplierScores { get; } = new(
        ScoreShapes.Scores,
        ScoreShapes.Performance,
        verdict => verdict.Scores,
        verdict => verdict.RuleSet,
        rules => new WeightedSupplierScorer(rules).Score);

    /// <summary>Appraisals of objectives.</summary>
    public static VerdictFormat<ObjectiveReport, ObjectiveAppraisal, ObjectiveRuleSet> Objectives { get; } = new(
        ObjectiveShapes.Report,
        ObjectiveShapes.Appraisal,
        verdict => verdict.Report,
        verdict => verdict.RuleSet,
        rules => new ExactObjectiveAppraiser(rules).Appraise);

    /// <summary>Decisions on the next version of a document. The request holds how much was changed, not the texts.</summary>
    public static VerdictFormat<DocumentChange, DocumentRevision, DocumentRuleSet> Documents { get; } = new(
        DocumentShapes.Change,
        DocumentShapes.Revision,
        verdict => verdict.Change,
        verdict => verdict.RuleSet,
        rules => new EditionShareDocumentVersioner(rules).Revise);

    /// <summary>Verdicts on configuration events. They are verified by replaying the log.</summary>
    public static ConfigurationVerdictFormat Configurations => ConfigurationVerdictFormat.Instance;
}
