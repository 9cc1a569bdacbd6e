using System.Text.Json;
using NodaTime.Text;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.RuleSets;

namespace Yiko.Compliance.Host.Pages.Decisions;

/// <summary>Stored verdicts in a few words. They are read back from the texts that were stored, not decided again.</summary>
internal static class DecisionWords
{
    private static readonly Dictionary<string, LocalizedText> Questions = new()
    {
        [DecisionQuestions.InitialRisk] = LocalizedText.Of("Risk", "风险评价"),
        [DecisionQuestions.ResidualRisk] = LocalizedText.Of("Risk after controls", "控制后风险评价"),
        [DecisionQuestions.Significance] = LocalizedText.Of("Significance", "重要性评价"),
        [DecisionQuestions.SupplierStatus] = LocalizedText.Of("Supplier status", "供方状态"),
        [DecisionQuestions.Appraisal] = LocalizedText.Of("Appraisal", "目标完成情况"),
        [DecisionQuestions.FirstIssue] = LocalizedText.Of("First issue", "首次发布"),
        [DecisionQuestions.NextVersion] = LocalizedText.Of("Next version", "版次判定"),
        [DecisionQuestions.Acceptance] = LocalizedText.Of("Event", "事件判定"),
    };

    /// <summary>Which question a decision answers; its code where it has no name.</summary>
    public static LocalizedText QuestionOf(StoredDecision decision) => Questions.GetValueOrDefault(decision.Question) ?? LocalizedText.Same(decision.Question);

    public static LocalizedText Of(StoredDecision decision) => Read(decision) ?? LocalizedText.Same(decision.Verdict);

    private static LocalizedText? Read(StoredDecision decision) => decision.Question switch
    {
        DecisionQuestions.InitialRisk or DecisionQuestions.ResidualRisk => VerdictFormats.Risks.Read(decision.Verdict).Value is { } risk
            ? Joined(Score("D = ", risk.Score), risk.Grade?.Name, Names.OfAcceptable(risk.IsAcceptable).Text) : null,
        DecisionQuestions.Significance => VerdictFormats.Aspects.Read(decision.Verdict).Value is { } aspect
            ? Joined(Score("Σ = ", aspect.Total), Names.OfSignificant(aspect.IsSignificant).Text) : null,
        DecisionQuestions.SupplierStatus => VerdictFormats.SupplierStatus.Read(decision.Verdict).Value is { } supplier
            ? Joined(Names.Of(supplier.Status).Text, supplier.NextDue is { } due ? LocalizedText.Of("due " + LocalDatePattern.Iso.Format(due), "到期日 " + LocalDatePattern.Iso.Format(due)) : null) : null,
        DecisionQuestions.Appraisal => VerdictFormats.Objectives.Read(decision.Verdict).Value is { } objective
            ? Joined(objective.Actual is { } actual ? LocalizedText.Same(actual.ToString()) : null, Names.Of(objective.Status).Text) : null,
        DecisionQuestions.NextVersion => VerdictFormats.Documents.Read(decision.Verdict).Value?.Next is { } version ? LocalizedText.Same(version.ToString()) : null,
        DecisionQuestions.FirstIssue => FirstVersion(decision.Verdict),
        DecisionQuestions.Acceptance => VerdictFormats.Configurations.Read(decision.Verdict, ConfigurationState.Empty).Value?.IsAccepted switch
        {
            true => LocalizedText.Of("Accepted", "接受"),
            false => LocalizedText.Of("Refused", "拒绝"),
            null => null,
        },
        _ => null,
    };

    private static LocalizedText? Score(string name, decimal? value) => value is { } score ? LocalizedText.Same(name + PageNumbers.Plain(score)) : null;

    private static LocalizedText Joined(params LocalizedText?[] parts) => LocalizedText.Of(
        string.Join(", ", parts.OfType<LocalizedText>().Select(part => part.English)),
        string.Join("，", parts.OfType<LocalizedText>().Select(part => part.ChineseSimplified)));

    private static LocalizedText? FirstVersion(string verdict)
    {
        using var document = JsonDocument.Parse(verdict);
        return document.RootElement.TryGetProperty("version", out var version) ? LocalizedText.Same(version.ToString()) : null;
    }
}
