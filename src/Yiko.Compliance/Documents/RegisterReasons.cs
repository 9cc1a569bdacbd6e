using System.Globalization;

namespace Yiko.Compliance.Documents;

/// <summary>The reason codes of the document register and of references: their one home.</summary>
internal static class RegisterReasons
{
    /// <summary>The reasons that the review of a register can give.</summary>
    public static ReasonTable Rows { get; } = new();

    private static readonly ClauseReference Annex = new() { Document = LocalizedText.Of("management manual, annex", "管理手册附件"), Clause = "1" };

    private static readonly ReasonRow Unreadable = Row("document.register.code-unreadable", "NUM-02", "“{title}”: the code {code} cannot be read.", "《{title}》的文件编号 {code} 无法识别。");
    private static readonly ReasonRow Tidied = Row("document.register.code-tidied", "NUM-04", "“{title}”: the code was typed with stray blanks or full-width forms and reads {code}.", "《{title}》的文件编号含多余空白或全角字符，应为 {code}。");
    private static readonly ReasonRow SerialTwice = Row("document.register.serial-twice", "NUM-03", "Serial number {serial} of {series} was used more than once: {titles}.", "{series} 的顺序号 {serial} 重复使用：{titles}。");
    private static readonly ReasonRow SerialMissing = Row("document.register.serial-missing", "NUM-03", "Serial numbers of {series} are missing: {serials}.", "{series} 的顺序号不连续，缺 {serials}。");
    private static readonly ReasonRow TitleTwice = Row("document.register.title-twice", "NUM-11", "The title “{title}” occurs more than once.", "文件名称《{title}》重复出现。");
    private static readonly ReasonRow OwnerDiffers = Row("document.register.owner-conflict", "NUM-01", "“{title}”: the register has {owner} in charge, but {lead} leads clause {clause}.", "《{title}》目录中的主控部门为{owner}，而 {clause} 条的责任部门为{lead}。");
    private static readonly ReasonRow OtherSubject = Row("document.register.title-against-code", "NUM-06", "“{title}” speaks of {words}, clause {clause}, but its code {code} does not name that clause.", "《{title}》的名称涉及“{words}”（{clause} 条），而文件编号 {code} 未列该条款，名称与编号不符。");
    private static readonly ReasonRow KindWordMissing = Row("document.register.title-without-kind", "NUM-07", "“{title}”: the titles of the kind {kind} have the word “{word}”; this one lacks it.", "《{title}》为 {kind} 类文件，名称中缺少“{word}”字样。");
    private static readonly ReasonRow Uncited = Row("document.register.never-cited", "NUM-10", "“{title}” ({code}) is cited nowhere.", "《{title}》（{code}）未被任何文件引用。");
    private static readonly ReasonRow ExactMatch = Row("document.reference.exact", "NUM-08", "“{title}” is {code}.", "《{title}》即 {code}。");
    private static readonly ReasonRow AliasMatch = Row("document.reference.alias", "NUM-11", "“{title}” is another title of “{registered}”, {code}.", "《{title}》即《{registered}》（{code}），引用名称与目录不一致。");
    private static readonly ReasonRow AliasDangling = Row("document.reference.alias-dangling", "NUM-11", "“{title}” is an alias of “{registered}”, which is not in the register.", "《{title}》在别名表中对应《{registered}》，但目录中没有该文件。");
    private static readonly ReasonRow NoMatch = Row("document.reference.none", "NUM-09", "“{title}” is not in the register.", "目录中没有《{title}》。");
    private static readonly ReasonRow NoMatchNear = Row("document.reference.none-near", "NUM-09", "“{title}” is not in the register; the nearest title is “{suggestion}” ({similarity:percent} alike). Please check.", "目录中没有《{title}》；名称最接近的是《{suggestion}》（相似度 {similarity:percent}），请核对。");

    public static Reason CodeUnreadable(RegisteredDocument document) => Unreadable.With(Title(document), ReasonArgument.Of("code", document.Code));

    public static Reason CodeTidied(RegisteredDocument document, string code) => Tidied.With(Title(document), ReasonArgument.Of("code", code));

    public static Reason SerialUsedTwice(string series, int serial, IEnumerable<RegisteredDocument> documents) =>
        SerialTwice.With(ReasonArgument.Of("series", series), ReasonArgument.Of("serial", Number(serial)), Titles(documents));

    public static Reason SerialsMissing(string series, int first, int last) => SerialMissing.With(
        ReasonArgument.Of("series", series),
        ReasonArgument.Of("serials", first == last ? Number(first) : Number(first) + "–" + Number(last)));

    public static Reason TitleUsedTwice(RegisteredDocument document) => TitleTwice.With(Title(document));

    public static Reason OwnerConflict(RegisteredDocument document, string owner, string clause, string lead) => OwnerDiffers.With(
        Title(document), ReasonArgument.Of("owner", owner), ReasonArgument.Of("clause", clause), ReasonArgument.Of("lead", lead));

    public static Reason TitleAgainstCode(RegisteredDocument document, string words, string clause) =>
        OtherSubject.With(Title(document), Code(document), ReasonArgument.Of("words", words), ReasonArgument.Of("clause", clause));

    public static Reason TitleWithoutKind(RegisteredDocument document, string kind, string word) =>
        KindWordMissing.With(Title(document), ReasonArgument.Of("kind", kind), ReasonArgument.Of("word", word));

    public static Reason NeverCited(RegisteredDocument document) => Uncited.With(Title(document), Code(document));

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

    private static ReasonRow Row(string code, string rule, string english, string chinese) => Rows.Add(code, rule, Annex, english, chinese);
}
