using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Rows;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Objectives;

namespace Yiko.Compliance.Host.Objectives;

/// <summary>Objectives and the verdicts on them in words.</summary>
internal static class ObjectiveWords
{
    public static readonly Standing[] Standings =
    [
        Standing.Of("not-attained", Tone.Bad, "Not attained", "未完成"), Standing.Of("provisionally-not-attained", Tone.Warn, "Not attained so far", "暂未完成"),
        Standing.Of("no-data", Tone.Warn, "No data", "无数据"), Standing.Of("provisionally-attained", Tone.Good, "Attained so far", "暂完成"),
        Standing.Of("attained", Tone.Good, "Attained", "完成"), Standing.Of("not-applicable", Tone.Plain, "Not applicable", "不适用"),
        Standing.Of("not-appraised", Tone.Warn, "Not appraised", "未判定"),
    ];

    public static readonly Choice[] Kinds =
        [Choice.Of("at-least", "at least", "不低于"), Choice.Of("at-most", "at most", "不超过"), Choice.Of("equal", "equal to", "等于"), Choice.Of("zero", "no occurrence", "为零")];

    public static Said Say(ObjectiveAppraisal verdict)
    {
        var standing = Standings.FirstOrDefault(known => known.Word == Words<ObjectiveStatus>.Of(verdict.Status)) ?? Standings[^1];
        return new()
        {
            Words = Said.Join(verdict.Actual is { } actual ? LocalizedText.Same(actual.ToString()) : null, standing.Name),
            Tone = standing.Tone,
            Rationale = verdict.Rationale,
            Facts =
            [
                Fact.Of("Target", "目标值", TargetOf(verdict.Report)),
                Fact.Of("Period", "统计期", verdict.Report.IsPeriodClosed ? LocalizedText.Of("closed", "已结束") : LocalizedText.Of("open", "未结束")),
                Fact.Of("Actual, exactly", "实际值（精确）", verdict.Actual?.ToString()), Fact.Of("Attainment", "完成率", verdict.Attainment?.ToString()),
                Fact.Of("Margin", "差额", verdict.Margin?.ToString()),
                .. verdict.AsksForCorrectiveAction ? [Fact.Of("Owed", "要求", LocalizedText.Of("corrective action", "采取纠正措施"))] : (Fact[])[],
            ],
        };
    }

    public static (LocalizedText Text, Tone Tone) Of(ObjectiveProspect prospect) => prospect switch
    {
        ObjectiveProspect.Open => (LocalizedText.Of("Can still be reached", "尚可实现"), Tone.Plain),
        ObjectiveProspect.Secured => (LocalizedText.Of("Secured", "已确保实现"), Tone.Good),
        ObjectiveProspect.Lost => (LocalizedText.Of("Out of reach", "已无法实现"), Tone.Bad),
        _ => (LocalizedText.Of("Not foreseeable", "尚不可预见"), Tone.Plain),
    };

    /// <summary>What is rounded is rounded down, so that nothing reads as reached that is not.</summary>
    public static string Of(Ratio value, bool isShare) => isShare
        ? Numbers.PercentReached(value)
        : value.TryToDecimal(out var number) ? Numbers.Grouped(number) : value.ToString();

    public static bool IsShare(ObjectiveReport report) => report.Measurement is not CountMeasurement
        && report.Objective.Criterion is TargetCriterion { Comparator: not ObjectiveComparator.ZeroOccurrences } criterion && criterion.Target <= Ratio.One;

    public static LocalizedText TargetOf(ObjectiveReport report)
    {
        if (report.Objective.Criterion is not TargetCriterion criterion) return LocalizedText.Same("?");
        var target = Of(criterion.Target, IsShare(report));
        return criterion.Comparator switch
        {
            ObjectiveComparator.AtLeast => LocalizedText.Same("≥ " + target),
            ObjectiveComparator.AtMost => LocalizedText.Same("≤ " + target),
            ObjectiveComparator.Equal => LocalizedText.Same("= " + target),
            _ => LocalizedText.Of("none", "为零"),
        };
    }
}
