namespace Yiko.Compliance.Objectives;

/// <summary>What would change for an objective under another rule set: its reason codes and the words for statuses.</summary>
internal static class ObjectiveComparison
{
    private static readonly Reason StatusChange = ObjectiveReasons.Counted("objective.comparison.status");
    private static readonly Reason Appraised = ObjectiveReasons.Counted("objective.comparison.appraised");
    private static readonly Reason NotAppraised = ObjectiveReasons.Counted("objective.comparison.not-appraised");
    private static readonly Reason Attainment = ObjectiveReasons.Counted("objective.comparison.attainment");
    private static readonly Reason ActionAsked = ObjectiveReasons.Counted("objective.comparison.action-asked");
    private static readonly Reason ActionNotAsked = ObjectiveReasons.Counted("objective.comparison.action-not-asked");

    private static readonly (ObjectiveStatus Status, Grade Grade)[] Statuses =
    [
        Named(ObjectiveStatus.NoData, "no-data", "no data", "无数据"),
        Named(ObjectiveStatus.NotApplicable, "not-applicable", "not applicable", "不适用"),
        Named(ObjectiveStatus.ProvisionallyAttained, "provisional-attained", "attained so far", "暂完成"),
        Named(ObjectiveStatus.ProvisionallyNotAttained, "provisional-not-attained", "not attained so far", "暂未完成"),
        Named(ObjectiveStatus.Attained, "attained", "attained", "完成"),
        Named(ObjectiveStatus.NotAttained, "not-attained", "not attained", "未完成"),
    ];

    /// <summary>A status as a matrix shows it; null for a faulty report.</summary>
    public static Grade? StatusOf(ObjectiveStatus status) => Array.Find(Statuses, known => known.Status == status).Grade;

    public static IEnumerable<Reason> Changes(ObjectiveAppraisal present, ObjectiveAppraisal other)
    {
        var (from, to) = (StatusOf(present.Status), StatusOf(other.Status));
        if (from is not null && to is not null && from != to)
            yield return StatusChange.With(ReasonArgument.Of("present", from), ReasonArgument.Of("other", to));
        if (from is null && to is not null) yield return Appraised.With(ReasonArgument.Of("other", to));
        if (from is not null && to is null) yield return NotAppraised.With(ReasonArgument.Of("present", from));
        if (present.Attainment is { } share && other.Attainment is { } otherShare && share != otherShare)
            yield return Attainment.With(ReasonArgument.Of("present", share), ReasonArgument.Of("other", otherShare));
        if (present.AsksForCorrectiveAction != other.AsksForCorrectiveAction) yield return other.AsksForCorrectiveAction ? ActionAsked : ActionNotAsked;
    }

    private static (ObjectiveStatus Status, Grade Grade) Named(ObjectiveStatus status, string code, string english, string chinese) =>
        (status, new() { Code = code, Name = LocalizedText.Of(english, chinese) });
}
