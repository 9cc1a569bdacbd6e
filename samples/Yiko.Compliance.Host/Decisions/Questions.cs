using System.Text.Json;
using Yiko.Compliance.Aspects;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Documents;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Host.Aspects;
using Yiko.Compliance.Host.Configurations;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Documents;
using Yiko.Compliance.Host.Hazards;
using Yiko.Compliance.Host.Objectives;
using Yiko.Compliance.Host.People;
using Yiko.Compliance.Host.Suppliers;
using Yiko.Compliance.Objectives;
using Yiko.Compliance.Procedures;
using Yiko.Compliance.Risks;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Host.Decisions;

/// <summary>Every question that the host has decided.</summary>
internal static class Questions
{
    public static readonly Question<RiskFactors, RiskAssessment, LecRuleSet> Risk =
        Question.Of("initial-risk", "Risk", "风险评价", VerdictFormats.Risks, rules => rules.Risks, HazardWords.Say);

    public static readonly Question<RiskFactors, RiskAssessment, LecRuleSet> ResidualRisk =
        Question.Of("residual-risk", "Risk after controls", "控制后风险评价", VerdictFormats.Risks, rules => rules.Risks, HazardWords.Say);

    public static readonly Question<AspectScores, AspectEvaluation, SignificanceRuleSet> Significance =
        Question.Of("significance", "Significance", "重要性评价", VerdictFormats.Aspects, rules => rules.Aspects, AspectWords.Say);

    public static readonly Question<SupplyHistory, SupplierClassification, SupplierRuleSet> SupplierStatus =
        Question.Of("supplier-status", "Supplier status", "供方状态", VerdictFormats.SupplierStatus, rules => rules.Suppliers, SupplierWords.Say);

    public static readonly Question<SupplierScores, SupplierPerformance, SupplierRuleSet> SupplierScore =
        Question.Of("supplier-score", "Supplier performance", "供方业绩评分", VerdictFormats.SupplierScores, rules => rules.Suppliers, ScoreWords.Say);

    public static readonly Question<ObjectiveReport, ObjectiveAppraisal, ObjectiveRuleSet> Appraisal =
        Question.Of("appraisal", "Appraisal", "目标完成情况", VerdictFormats.Objectives, rules => rules.Objectives, ObjectiveWords.Say);

    public static readonly Question<DocumentChange, DocumentRevision, DocumentRuleSet> NextVersion = Question.Of(
        "next-version", "Next version", "版次判定", VerdictFormats.Documents, rules => rules.Documents,
        verdict => new() { Words = LocalizedText.Same(verdict.Next?.ToString() ?? "–"), Rationale = verdict.Rationale });

    /// <summary>There is nothing to compare the first issue of a document with, so no engine is asked.</summary>
    public static readonly Question FirstIssue = new()
    {
        Code = DecisionQuestions.FirstIssue,
        Name = LocalizedText.Of("First issue", "首次发布"),
        Read = verdict => JsonElement.Parse(verdict).TryGetProperty("version", out var version)
            ? new() { Words = LocalizedText.Same(version.ToString()), Rationale = new([]) } : null,
    };

    /// <summary>An event is verified against the log before it.</summary>
    public static readonly Question Acceptance = new()
    {
        Code = DecisionQuestions.Acceptance,
        Name = LocalizedText.Of("Event", "事件判定"),
        Read = text => VerdictFormats.Configurations.Read(text).Value is not { } verdict ? null : new()
        {
            Words = verdict.IsAccepted ? LocalizedText.Of("Accepted", "接受") : LocalizedText.Of("Refused", "拒绝"),
            Tone = verdict.IsAccepted ? Tone.Good : Tone.Bad,
            Rationale = verdict.Rationale,
        },
    };

    /// <summary>What people did: signed, gave back, withdrew, made a list.</summary>
    private static readonly Question[] OfPeople =
    [
        Done(DecisionQuestions.Signature, LocalizedText.Of("Signature", "签署"), verdict => Said.Join(SignedAs(verdict))),
        Done(DecisionQuestions.Return, LocalizedText.Of("Given back", "退回"), _ => LocalizedText.Of("Given back", "退回")),
        Done(DecisionQuestions.Withdrawal, LocalizedText.Of("Withdrawal", "撤销"), _ => LocalizedText.Of("Withdrawn", "已撤销")),
        Done(DecisionQuestions.Measure, LocalizedText.Of("Measure", "措施"), verdict => LocalizedText.Same(verdict.TryGetProperty("what", out var what) ? what.GetString()! : "–")),
        Done(DecisionQuestions.List, LocalizedText.Of("List", "清单"), verdict => Rows(verdict.GetProperty("rows").GetArrayLength())),
    ];

    /// <summary>The words of stages are those of the rule set as published.</summary>
    public static readonly Question<Case, CaseStanding, ProcedureRuleSet> Standing = Question.Of(
        "case-standing", "Standing of a record", "记录办理状态", VerdictFormats.Procedures, rules => rules.Of(VerdictFormats.Procedures.RuleSets),
        verdict => new() { Words = Said.Join(ProcedureRuleSet.Standard.Find(verdict.Case.Kind)?.Name, NameOf(verdict)), Rationale = verdict.Rationale });

    private static readonly Dictionary<string, Question> All =
        new Question[] { Risk, ResidualRisk, Significance, SupplierStatus, SupplierScore, Appraisal, NextVersion, FirstIssue, Acceptance, Standing }.Concat(OfPeople).ToDictionary(question => question.Code);

    private static LocalizedText? NameOf(CaseStanding standing) => standing.Stage is null ? null
        : ProcedureRuleSet.Standard.Find(standing.Case.Kind)?.Stages.FirstOrDefault(stage => stage.Code == standing.Stage)?.Name ?? LocalizedText.Same(standing.Stage);

    public static Question Of(StoredDecision decision) => All[decision.Question];

    /// <summary>Decides a stored request again by the rules in force; null where no engine decided it.</summary>
    public static async Task<VerdictVerification?> VerifyAsync(
        StoredDecision decision, ConfigurationStore events, DocumentStore documents, ComplianceRules rules, CancellationToken cancellation) => decision.Area switch
        {
            Areas.Configurations => await events.VerifyAsync(decision, cancellation),
            Areas.Documents => await documents.VerifyAsync(decision, cancellation),
            _ => Verify(decision, rules),
        };

    /// <summary>Decides a stored request again that says all there is to know.</summary>
    public static VerdictVerification? Verify(StoredDecision decision, ComplianceRules rules) => Of(decision).Verify?.Invoke(decision.LibraryRecord, rules);

    private static Question Done(string code, LocalizedText name, Func<JsonElement, LocalizedText> say) =>
        new() { Code = code, Name = name, Read = verdict => new() { Words = say(JsonElement.Parse(verdict)), Rationale = new([]) } };

    private static LocalizedText Rows(int count) => LocalizedText.Of($"{count} rows", $"{count} 行");

    private static LocalizedText[] SignedAs(JsonElement verdict) =>
    [
        Words.All<ApprovalAct>().First(word => word.Code == verdict.GetProperty("act").GetString()).Name,
        OfficeRoles.All.First(role => role.Code == verdict.GetProperty("role").GetString()).Name,
    ];

    /// <summary>What a stored verdict says.</summary>
    public static Said? Read(StoredDecision decision) => Of(decision).Read(decision.Verdict);
}
