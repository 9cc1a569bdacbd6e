using Yiko.Compliance.Configurations;
using Yiko.Compliance.Host.Configurations;
using Yiko.Compliance.RuleSets;

namespace Yiko.Compliance.Host.Decisions;

/// <summary>Reads stored verdicts back, and has the library decide their requests again.</summary>
internal static class StoredVerdicts
{
    /// <summary>The rationale that was stored with a verdict; null where the decision has none, or its text cannot be read.</summary>
    public static Rationale? RationaleOf(StoredDecision decision) => decision.Question switch
    {
        DecisionQuestions.InitialRisk or DecisionQuestions.ResidualRisk => VerdictFormats.Risks.Read(decision.Verdict).Value?.Rationale,
        DecisionQuestions.Significance => VerdictFormats.Aspects.Read(decision.Verdict).Value?.Rationale,
        DecisionQuestions.SupplierStatus => VerdictFormats.SupplierStatus.Read(decision.Verdict).Value?.Rationale,
        DecisionQuestions.Appraisal => VerdictFormats.Objectives.Read(decision.Verdict).Value?.Rationale,
        DecisionQuestions.NextVersion => VerdictFormats.Documents.Read(decision.Verdict).Value?.Rationale,
        DecisionQuestions.Acceptance => VerdictFormats.Configurations.Read(decision.Verdict, ConfigurationState.Empty).Value?.Rationale,
        _ => null,
    };

    /// <summary>
    /// Decides the stored request again by the rules in force; null where the request alone does not decide: an event needs the log before it
    /// (see <see cref="ConfigurationStore.VerifyAsync"/>), and the first issue of a document is no engine's decision.
    /// </summary>
    public static VerdictVerification? Verify(StoredDecision decision, ComplianceRules rules)
    {
        var record = decision.LibraryRecord;
        return decision.Question switch
        {
            DecisionQuestions.InitialRisk or DecisionQuestions.ResidualRisk => VerdictFormats.Risks.Verify(record, rules.Risks),
            DecisionQuestions.Significance => VerdictFormats.Aspects.Verify(record, rules.Aspects),
            DecisionQuestions.SupplierStatus => VerdictFormats.SupplierStatus.Verify(record, rules.Suppliers),
            DecisionQuestions.Appraisal => VerdictFormats.Objectives.Verify(record, rules.Objectives),
            DecisionQuestions.NextVersion => VerdictFormats.Documents.Verify(record, rules.Documents),
            _ => null,
        };
    }
}
