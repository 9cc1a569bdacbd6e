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
        Standing.Of(Words.Of(ObjectiveStatus.NotAttained), Tone.Bad), Standing.Of(Words.Of(ObjectiveStatus.ProvisionallyNotAttained), Tone.Warn),
        Standing.Of(Words.Of(ObjectiveStatus.NoData), Tone.Warn), Standing.Of(Words.Of(ObjectiveStatus.ProvisionallyAttained), Tone.Good),
        Standing.Of(Words.Of(ObjectiveStatus.Attained), Tone.Good), Standing.Of(Words.Of(ObjectiveStatus.NotApplicable), Tone.Plain),
        Standing.Of(Words.Of(ObjectiveStatus.NotAppraised), Tone.Warn),
    ];

    public static readonly Choice[] Kinds =
        [Choice.Of("at-least", "at least", "不低于"), Choice.Of("at-most", "at most", "不超过"), Choice.Of("equal", "equal to", "等于"), Choice.Of("zero", "no occurrence", "为零")];

    public static Said Say(ObjectiveAppraisal verdict)
    {
        var standing = Standings.FirstOrDefault(known => known.Word == Words.Of(verdict.Status).Code) ?? Standings[^1];
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

    public static (LocalizedText Text, Tone Tone) Of(ObjectiveProspect prospect)
    {
        var tone = prospect switch { ObjectiveProspect.Secured => Tone.Good, ObjectiveProspect.Lost => Tone.Bad, _ => Tone.Plain };
        return (Standing.Of(Words.Of(prospect), tone).Name, tone);
    }

    /// <summary>What is rounded is rounded down, so that nothing reads as reached that is not.</summary>
    public static string Of(Ratio value, bool isShare) => isShare
        ? Numbers.PercentReached(value)
        : value.TryToDecimal(out var number) ? Numbers.Grouped(number) : value.ToString();

    public static bool IsShare(ObjectiveReport report) => report.Measurement is not { Counted: not null, Cases: null }
        && report.Objective.Criterion is { Comparator: not ObjectiveComparator.ZeroOccurrences } criterion && criterion.Target <= Ratio.One;

    public static LocalizedText TargetOf(ObjectiveReport report)
    {
        if (report.Objective.Criterion is not { Comparator: { } comparator, Target: { } value }) return LocalizedText.Same("?");
        var target = Of(value, IsShare(report));
        return comparator switch
        {
            ObjectiveComparator.AtLeast => LocalizedText.Same("≥ " + target),
            ObjectiveComparator.AtMost => LocalizedText.Same("≤ " + target),
            ObjectiveComparator.Equal => LocalizedText.Same("= " + target),
            _ => LocalizedText.Of("none", "为零"),
        };
    }
}
