using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Registers.Risks;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Host.Hazards;

/// <summary>Verdicts on risks in words.</summary>
internal static class HazardWords
{
    public static readonly string[] FactorColumns = [RiskColumns.Likelihood.Name, RiskColumns.Exposure.Name, RiskColumns.Consequence.Name];

    public static readonly (string Column, RiskCriteria Criterion, LocalizedText Name)[] Criteria =
    [
        (RiskColumns.LawBreached.Name, RiskCriteria.LawBreached, LocalizedText.Of("Law breached", "违反法律法规")),
        (RiskColumns.PastAccident.Name, RiskCriteria.PastAccidentUncontrolled, LocalizedText.Of("Past accident, still uncontrolled", "曾发生事故，仍未有效控制")),
        (RiskColumns.Complaint.Name, RiskCriteria.JustifiedComplaint, LocalizedText.Of("Justified complaint", "相关方合理抱怨")),
        (RiskColumns.DirectDanger.Name, RiskCriteria.DirectDangerUncontrolled, LocalizedText.Of("Direct danger, uncontrolled", "直接观察到的危险，无适当控制")),
    ];

    public static Said Say(RiskAssessment verdict)
    {
        var (name, tone) = verdict.IsAcceptable switch
        {
            true => (LocalizedText.Of("acceptable", "可接受"), Tone.Good),
            false => (LocalizedText.Of("unacceptable", "不可接受"), Tone.Bad),
            null => (LocalizedText.Of("not rated", "未评定"), Tone.Warn),
        };
        var factors = verdict.Factors;
        return new()
        {
            Words = Said.Join(verdict.Score is { } score ? LocalizedText.Same("D = " + Numbers.Of(score)) : null, verdict.Grade?.Name, name),
            Tone = tone,
            Rationale = verdict.Rationale,
            Facts =
            [
                Fact.Of("D = L × E × C", "D = L × E × C", $"{Known(verdict.Score)} = {Known(factors.Likelihood)} × {Known(factors.Exposure)} × {Known(factors.Consequence)}"),
                Fact.Of("Grade", "风险等级", verdict.Grade),
                .. verdict.Grade?.Action is { } action ? [Fact.Of("Action", "应对要求", action)] : (Fact[])[],
                .. verdict.ComputedGrade is { } computed && computed != verdict.Grade ? [Fact.Of("By score alone", "仅按分值", computed)] : (Fact[])[],
                .. Criteria.Where(known => factors.Criteria.HasFlag(known.Criterion)).Select(known => Fact.Of("Direct criterion", "直接判定", known.Name)),
            ],
        };
    }

    private static string Known(decimal? value) => value is null ? "?" : Numbers.Of(value);
}
