using Ardalis.GuardClauses;
using Yiko.Compliance.Documents;
using Yiko.Compliance.Objectives;
using Yiko.Compliance.RuleSets;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance;

/// <summary>Comparers of two rule sets over a register; risks and aspects have their own, <c>LecRiskComparer</c> and <c>AspectComparer</c>.</summary>
/// <remarks>Safe for concurrent use.</remarks>
public static class VerdictComparers
{
    /// <summary>Compares the status of suppliers. The matrix counts statuses.</summary>
    /// <param name="present">The rule set in force.</param>
    /// <param name="other">The rule set to compare with.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static VerdictComparer<SupplyHistory, SupplierClassification> SupplierStatus(SupplierRuleSet present, SupplierRuleSet other) => new(
        new AbcSupplierClassifier(present).Classify,
        new AbcSupplierClassifier(other).Classify,
        verdict => SupplierComparison.StatusOf(verdict.Status),
        (now, then) => SupplierComparison.Changes(now, then).ToValueList());

    /// <summary>Compares the score cards of suppliers. The matrix counts grades.</summary>
    /// <param name="present">The rule set in force.</param>
    /// <param name="other">The rule set to compare with.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static VerdictComparer<SupplierScores, SupplierPerformance> SupplierScores(SupplierRuleSet present, SupplierRuleSet other) => new(
        new WeightedSupplierScorer(present).Score,
        new WeightedSupplierScorer(other).Score,
        verdict => verdict.Grade,
        (now, then) => SupplierComparison.Changes(now, then).ToValueList());

    /// <summary>Compares appraisals of objectives. The matrix counts statuses.</summary>
    /// <param name="present">The rule set in force.</param>
    /// <param name="other">The rule set to compare with.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static VerdictComparer<ObjectiveReport, ObjectiveAppraisal> Objectives(ObjectiveRuleSet present, ObjectiveRuleSet other) => new(
        new ExactObjectiveAppraiser(present).Appraise,
        new ExactObjectiveAppraiser(other).Appraise,
        verdict => ObjectiveComparison.StatusOf(verdict.Status),
        (now, then) => ObjectiveComparison.Changes(now, then).ToValueList());

    /// <summary>Compares decisions on the next version. The matrix counts new editions and revisions.</summary>
    /// <param name="present">The rule set in force.</param>
    /// <param name="other">
    /// The rule set to compare with. The current version is read in its scheme, so the two may differ in bounds, such as a highest revision;
    /// a version that only one of them has cannot be compared.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static VerdictComparer<DocumentChange, DocumentRevision> Documents(DocumentRuleSet present, DocumentRuleSet other)
    {
        Guard.Against.Null(present);
        Guard.Against.Null(other);
        EditionShareDocumentVersioner versioner = new(other);
        return new(
            new EditionShareDocumentVersioner(present).Revise,
            change => versioner.Revise(DocumentComparison.InScheme(change, other.Scheme)),
            DocumentComparison.StepOf,
            DocumentComparison.Changes);
    }
}
