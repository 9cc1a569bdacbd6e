namespace Yiko.Compliance.Documents;

/// <summary>What would change for the next version of a document under another rule set.</summary>
internal static class RevisionComparison
{
    /// <summary>The reasons that a comparison can give.</summary>
    public static ReasonTable Rows { get; } = new();

    private static readonly Grade FirstIssue = new() { Code = "first-issue", Name = LocalizedText.Of("first issue", "首次发布") };
    private static readonly Grade Edition = new() { Code = "new-edition", Name = LocalizedText.Of("new edition", "换版") };
    private static readonly Grade Revision = new() { Code = "revision", Name = LocalizedText.Of("revision", "修订") };
    private static readonly ReasonRow NextChange = Row("document.comparison.next", "The next version would be {other} instead of {present}.", "下一版本将由 {present} 变为 {other}。");
    private static readonly ReasonRow Decided = Row("document.comparison.decided", "The next version, now undecided, would be {other}.", "现无法确定下一版本，将为 {other}。");
    private static readonly ReasonRow Undecided = Row("document.comparison.undecided", "The next version, now {present}, could not be decided any more.", "现下一版本为 {present}，将无法确定。");

    /// <summary>What becomes of the version, as a matrix shows it; null where no next version was found.</summary>
    public static Grade? StepOf(DocumentRevision revision) => revision.Next is null ? null
        : revision.Change.Current is null ? FirstIssue
        : revision.IsNewEdition ? Edition
        : Revision;

    /// <summary>The same change with the current version read in another scheme.</summary>
    public static DocumentChange InScheme(DocumentChange change, VersionScheme scheme)
    {
        if (change.Current is not { } current || current.Scheme.Equals(scheme)) return change;
        return DocumentVersion.TryParse(current.ToString(), scheme, out var version)
            ? change with { Current = version }
            : throw new ArgumentException($"{change.Current} is a version of one of the rule sets only.", nameof(change));
    }

    public static ValueList<Reason> Changes(DocumentRevision present, DocumentRevision other)
    {
        // Most versions stay as they are, and need not be spelled out to be seen the same.
        if (present.Next == other.Next) return default;
        return (present.Next?.ToString(), other.Next?.ToString()) switch
        {
            (null, { } to) => [Decided.With(ReasonArgument.Of("other", to))],
            ({ } from, null) => [Undecided.With(ReasonArgument.Of("present", from))],
            var (from, to) when from == to => default,
            var (from, to) => [NextChange.With(ReasonArgument.Of("present", from!), ReasonArgument.Of("other", to!))],
        };
    }

    private static ReasonRow Row(string code, string english, string chinese) => Rows.Manual(code, "DOC-02", "0.6-5", english, chinese);
}
