using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Registers.Risks;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Host.Hazards;

/// <summary>Verdicts on risks in words.</summary>
internal static class HazardWords
{
    public static readonly string[] FactorColumns = [RiskColumns.Likelihood.Name, RiskColumns.Exposure.Name, RiskColumns.Consequence.Name];

    public static readonly (string Column, RiskCriteria Criterion)[] Criteria =
    [
        (RiskColumns.LawBreached.Name, RiskCriteria.LawBreached),
        (RiskColumns.PastAccident.Name, RiskCriteria.PastAccidentUncontrolled),
        (RiskColumns.Complaint.Name, RiskCriteria.JustifiedComplaint),
        (RiskColumns.DirectDanger.Name, RiskCriteria.DirectDangerUncontrolled),
    ];

    public static Said Say(RiskAssessment verdict)
    {
        var (name, tone) = verdict.IsAcceptable switch
        {
            true => (LocalizedText.Of("acceptable", "可接受"), Tone.Good),
            false => (LocalizedText.Of("unacceptable", "不可接受"), Tone.Bad),
            null => (Words.Of(RiskStatus.NotRated).Name, Tone.Warn),
        };
        var factors = verdict.Factors;
        return new()
        {
            Words = Said.Join(verdict.Score is { } score ? LocalizedText.Same("D = " + Numbers.Of(score)) : null, verdict.Grade?.Name, name),
            Tone = tone,
            Rationale = verdict.Rationale,
            Facts =
            [
                verdict.Score is not null && factors.Exposure is null
                    ? Fact.Of("D = L × C", "D = L × C", $"{Known(verdict.Score)} = {Known(factors.Likelihood)} × {Known(factors.Consequence)}")
                    : Fact.Of("D = L × E × C", "D = L × E × C", $"{Known(verdict.Score)} = {Known(factors.Likelihood)} × {Known(factors.Exposure)} × {Known(factors.Consequence)}"),
                Fact.Of("Grade", "风险等级", verdict.Grade),
                .. verdict.Grade?.Action is { } action ? [Fact.Of("Action", "应对要求", action)] : (Fact[])[],
                .. verdict.ComputedGrade is { } computed && computed != verdict.Grade ? [Fact.Of("By score alone", "仅按分值", computed)] : (Fact[])[],
                .. Criteria.Where(known => factors.Criteria.HasFlag(known.Criterion)).Select(known => Fact.Of("Direct criterion", "直接判定", Words.Of(known.Criterion).Name)),
            ],
        };
    }

    private static string Known(decimal? value) => value is null ? "?" : Numbers.Of(value);
}
