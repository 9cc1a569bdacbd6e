namespace Yiko.Compliance.Objectives;

/// <summary>What would change for an objective under another rule set: its reason codes.</summary>
internal static class ObjectiveComparison
{
    public static ReasonTable Rows { get; } = new();

    private static readonly ReasonRow StatusChange = Counted("objective.comparison.status", "The result would change from “{present}” to “{other}”.", "结果将由“{present}”变为“{other}”。");
    private static readonly ReasonRow Appraised = Counted("objective.comparison.appraised", "The report, now faulty, would be appraised: “{other}”.", "现为无法判定的记录，将判定为“{other}”。");
    private static readonly ReasonRow NotAppraised = Counted("objective.comparison.not-appraised", "The report, now “{present}”, would be found faulty.", "现为“{present}”，将成为无法判定的记录。");
    private static readonly ReasonRow Attainment = Counted("objective.comparison.attainment", "The attainment would change from {present} to {other}.", "完成率将由 {present} 变为 {other}。");
    private static readonly ReasonRow ActionAsked = Counted("objective.comparison.action-asked", "Corrective action would be asked for.", "将要求采取纠正措施。");
    private static readonly ReasonRow ActionNotAsked = Counted("objective.comparison.action-not-asked", "Corrective action would not be asked for any more.", "将不再要求采取纠正措施。");

    /// <summary>A status as a matrix shows it; null for a faulty report.</summary>
    public static Grade? StatusOf(ObjectiveStatus status) => status == ObjectiveStatus.NotAppraised ? null : GradeOf(Words.Find(status));

    /// <summary>A prospect as a matrix shows it; null where nothing can be said.</summary>
    public static Grade? ProspectOf(ObjectiveProspect prospect) => prospect == ObjectiveProspect.Unknown ? null : GradeOf(Words.Find(prospect));

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

    private static Grade? GradeOf(Term? word) => word is null ? null : new() { Code = word.Code, Name = word.Name };

    private static ReasonRow Counted(string code, string english, string chinese) => Rows.Manual(code, "OBJ-10", "9.1.1", english, chinese);
}
