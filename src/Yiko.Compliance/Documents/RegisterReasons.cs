using System.Globalization;

namespace Yiko.Compliance.Documents;

/// <summary>The reason codes of the document register and of references: their one home.</summary>
internal static class RegisterReasons
{
    private static readonly Reason Unreadable = DocumentRules.Annex("document.register.code-unreadable", "NUM-02");
    private static readonly Reason Tidied = DocumentRules.Annex("document.register.code-tidied", "NUM-04");
    private static readonly Reason SerialTwice = DocumentRules.Annex("document.register.serial-twice", "NUM-03");
    private static readonly Reason SerialMissing = DocumentRules.Annex("document.register.serial-missing", "NUM-03");
    private static readonly Reason TitleTwice = DocumentRules.Annex("document.register.title-twice", "NUM-11");
    private static readonly Reason OwnerDiffers = DocumentRules.Annex("document.register.owner-conflict", "NUM-01");
    private static readonly Reason ExactMatch = DocumentRules.Annex("document.reference.exact", "NUM-08");
    private static readonly Reason AliasMatch = DocumentRules.Annex("document.reference.alias", "NUM-11");
    private static readonly Reason AliasDangling = DocumentRules.Annex("document.reference.alias-dangling", "NUM-11");
    private static readonly Reason NoMatch = DocumentRules.Annex("document.reference.none", "NUM-09");
    private static readonly Reason NoMatchNear = DocumentRules.Annex("document.reference.none-near", "NUM-09");

    public static Reason CodeUnreadable(RegisteredDocument document) => Unreadable.With(Title(document), ReasonArgument.Of("code", document.Code));

    public static Reason CodeTidied(RegisteredDocument document, string code) => Tidied.With(Title(document), ReasonArgument.Of("code", code));

    public static Reason SerialUsedTwice(string series, string serial, IEnumerable<RegisteredDocument> documents) =>
        SerialTwice.With(ReasonArgument.Of("series", series), ReasonArgument.Of("serial", serial), Titles(documents));

    public static Reason SerialsMissing(string series, int first, int last) => SerialMissing.With(
        ReasonArgument.Of("series", series),
        ReasonArgument.Of("serials", first == last ? Number(first) : Number(first) + "–" + Number(last)));

    public static Reason TitleUsedTwice(RegisteredDocument document) => TitleTwice.With(Title(document));

    public static Reason OwnerConflict(RegisteredDocument document, string owner, string clause, string lead) => OwnerDiffers.With(
        Title(document), ReasonArgument.Of("owner", owner), ReasonArgument.Of("clause", clause), ReasonArgument.Of("lead", lead));

    public static Reason Exact(string title, RegisteredDocument document) => ExactMatch.With(ReasonArgument.Of("title", title), Code(document));

    public static Reason Alias(string title, RegisteredDocument document) =>
        AliasMatch.With(ReasonArgument.Of("title", title), ReasonArgument.Of("registered", document.Title), Code(document));

    public static Reason DanglingAlias(string title, string target) =>
        AliasDangling.With(ReasonArgument.Of("title", title), ReasonArgument.Of("registered", target));

    public static Reason None(string title) => NoMatch.With(ReasonArgument.Of("title", title));

    public static Reason NoneNear(string title, RegisteredDocument suggestion, Ratio similarity) => NoMatchNear.With(
        ReasonArgument.Of("title", title), ReasonArgument.Of("suggestion", suggestion.Title), ReasonArgument.Of("similarity", similarity));

    private static ReasonArgument Title(RegisteredDocument document) => ReasonArgument.Of("title", document.Title);

    private static ReasonArgument Code(RegisteredDocument document) => ReasonArgument.Of("code", DocumentCode.Normalise(document.Code));

    private static ReasonArgument Titles(IEnumerable<RegisteredDocument> documents) => ReasonArgument.Of("titles", string.Join("; ", documents.Select(document => document.Title)));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
