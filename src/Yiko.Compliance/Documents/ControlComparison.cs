namespace Yiko.Compliance.Documents;

/// <summary>What another rule set would make of sheets, standings, copies and registers.</summary>
internal static class ControlComparison
{
    /// <summary>The reasons that a comparison can give.</summary>
    public static ReasonTable Rows { get; } = new();

    private static readonly Grade Approved = new() { Code = "approved", Name = LocalizedText.Of("approved", "已批准") };
    private static readonly Grade Open = new() { Code = "not-approved", Name = LocalizedText.Of("not approved", "未批准") };

    private static readonly ReasonRow InForce = Rows.Manual("document.comparison.in-force", "DOC-12", "7.5.3", "The version in force, now {present}, would be {other}.", "现行有效版本将由 {present} 变为 {other}。");
    private static readonly ReasonRow NoneInForce = Rows.Manual("document.comparison.none-in-force", "DOC-12", "7.5.3", "Version {present}, now in force, would not be.", "{present} 版现行有效，将不再有效。");
    private static readonly ReasonRow OneInForce = Rows.Manual("document.comparison.one-in-force", "DOC-12", "7.5.3", "No version is in force now; {other} would be.", "现无有效版本，{other} 版将为现行有效。");
    private static readonly ReasonRow Times = Rows.Manual("document.comparison.times", "DOC-11", "7.5.3", "Copies would have to go out or come back by another day.", "副本发放或回收的期限将发生变化。");
    private static readonly ReasonRow Suggestions = Rows.Manual("document.comparison.suggestions", "NUM-09", "7.5.3", "Other titles would be suggested.", "名称相近的提示将发生变化。");

    /// <summary>Whether the sheet is approved.</summary>
    public static Grade OutcomeOf(DocumentApprovalVerdict verdict) => verdict.IsApproved ? Approved : Open;

    public static ValueList<Reason> Changes(DocumentStanding present, DocumentStanding other) => (present.Effective?.ToString(), other.Effective?.ToString()) switch
    {
        (null, { } to) => [OneInForce.With(ReasonArgument.Of("other", to))],
        ({ } from, null) => [NoneInForce.With(ReasonArgument.Of("present", from))],
        var (from, to) when from == to => [],
        var (from, to) => [InForce.With(ReasonArgument.Of("present", from!), ReasonArgument.Of("other", to!))],
    };

    public static ValueList<Reason> Changes(CopyTasks present, CopyTasks other) => present.Tasks.Select(TimeOf).SequenceEqual(other.Tasks.Select(TimeOf)) ? [] : [Times];

    public static ValueList<Reason> Changes(RegisterReview present, RegisterReview other) =>
        present.References.Select(SuggestionOf).SequenceEqual(other.References.Select(SuggestionOf)) ? [] : [Suggestions];

    // Of one register, rules change the days of the tasks and which near titles are named, and nothing else.
    private static (NodaTime.LocalDate? Due, bool? IsOverdue) TimeOf(CopyTask task) => (task.Due, task.IsOverdue);

    private static RegisteredDocument? SuggestionOf(ReferenceResolution reference) => reference.Suggestion;
}
