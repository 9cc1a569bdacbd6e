namespace Yiko.Compliance.Documents;

/// <summary>What would change for the next version of a document under another rule set.</summary>
internal static class DocumentComparison
{
    private static readonly Grade Edition = new() { Code = "new-edition", Name = LocalizedText.Of("new edition", "换版") };
    private static readonly Grade Revision = new() { Code = "revision", Name = LocalizedText.Of("revision", "修订") };
    private static readonly Reason NextChange = DocumentRules.Manual("document.comparison.next", "DOC-02", "0.6-5");
    private static readonly Reason Decided = DocumentRules.Manual("document.comparison.decided", "DOC-02", "0.6-5");
    private static readonly Reason Undecided = DocumentRules.Manual("document.comparison.undecided", "DOC-02", "0.6-5");

    /// <summary>What becomes of the version, as a matrix shows it; null where no next version was found.</summary>
    public static Grade? StepOf(DocumentRevision revision) => revision.Next is null ? null : revision.IsNewEdition ? Edition : Revision;

    /// <summary>The same change with the current version read in another scheme.</summary>
    public static DocumentChange InScheme(DocumentChange change, VersionScheme scheme)
    {
        if (change.Current.Scheme.Equals(scheme)) return change;
        return DocumentVersion.TryParse(change.Current.ToString(), scheme, out var version)
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
}
