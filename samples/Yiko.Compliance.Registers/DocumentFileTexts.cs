using System.Globalization;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Registers.Word;

namespace Yiko.Compliance.Registers;

/// <summary>What can be wrong or odd about a file of a document: a reason for its row, and a sentence with the place.</summary>
internal static class DocumentFileTexts
{
    private static readonly RuleId Rule = RuleId.Parse("CLI-02");

    private static readonly ClauseReference Clause = new()
    {
        Document = LocalizedText.Of("README of the command-line sample", "命令行示例说明"),
        Clause = "Documents",
    };

    private static readonly (DocumentTrouble Trouble, string Code, LocalizedText Sentence)[] All =
    [
        (DocumentTrouble.NotReadable, "file.read.refused", LocalizedText.Of(
            "The file cannot be read; check its permissions and whether another program holds it.", "文件无法读取，请检查权限以及是否被其他程序占用。")),
        (DocumentTrouble.Binary, "file.text.binary", LocalizedText.Of(
            "There is a NUL character; this is no text file. Save the document as text or DOCX.", "此处有 NUL 字符，不是文本文件；请把文件另存为文本或 DOCX。")),
        (DocumentTrouble.WrongEncoding, "file.text.not-in-encoding", LocalizedText.Of(
            "The bytes are no text in the encoding expected; save the file as UTF-8, or name the encoding that it has, such as gb18030.", "此处的字节不符合预期编码；请另存为 UTF-8，或指定文件实际的编码，如 gb18030。")),
        (DocumentTrouble.BrokenDocx, "file.docx.unreadable", LocalizedText.Of(
            "This is not a readable DOCX document; save it again as DOCX, or as text.", "无法作为 DOCX 文件读取；请重新另存为 DOCX 或文本。")),
        (DocumentTrouble.OldWord, "file.doc.old", LocalizedText.Of(
            "This is a document of the old DOC kind; save it as DOCX.", "这是旧的 DOC 文件，请另存为 DOCX。")),
        (DocumentTrouble.Pdf, "file.pdf.unread", LocalizedText.Of(
            "PDF files are not read; take the text or DOCX that it was made from.", "不支持读取 PDF，请使用生成它的文本或 DOCX 文件。")),
        (DocumentTrouble.OtherKind, "file.kind.unread", LocalizedText.Of(
            "This is a file of the kind {kind}, which is not read; save the document as DOCX or text.", "这是 {kind} 文件，不支持读取；请将文件另存为 DOCX 或文本。")),
        (DocumentTrouble.Protected, "file.docx.protected", LocalizedText.Of(
            "A password protects the file; save it without one.", "文件已加密；请取消密码后另存。")),
        (DocumentTrouble.ForeignText, "file.docx.foreign-text", LocalizedText.Of(
            "Some of the text lies in another format or another file (altChunk, subdocument); open the document in a word processor and save it again as DOCX.",
            "文件的部分内容存于另一格式或另一文件中（altChunk、子文档）；请用文字处理软件打开并重新另存为 DOCX。")),
        (DocumentTrouble.NotAFile, "file.read.special", LocalizedText.Of(
            "This is a pipe, a device or a socket; save its content to a file first.", "这是管道、设备或套接字，不是普通文件；请先把内容存成文件。")),
        (DocumentTrouble.TooLarge, "file.limit.size", LocalizedText.Of(
            "The document goes beyond what is read: 10 million characters, 64 MB of unpacked text, 10,000 packed files; split it.",
            "文件超出读取上限：1000 万字符、解压后 64 MB 正文、压缩包内 1 万个文件；请拆分。")),
        (DocumentTrouble.TooDeep, "file.limit.depth", LocalizedText.Of(
            "Tables or other elements stand inside each other more than 1,000 deep; nobody can read that on a page. Save the document again.",
            "表格等元素嵌套超过 1000 层，已无法阅读；请检查并重新另存。")),
    ];

    private static readonly (LeftOutKind Kind, string English, string Chinese)[] LeftOutNames =
    [
        (LeftOutKind.Pictures, "pictures ({0})", "图片（{0}）"),
        (LeftOutKind.Objects, "embedded objects ({0})", "嵌入对象（{0}）"),
        (LeftOutKind.HeadersAndFooters, "headers and footers", "页眉页脚"),
        (LeftOutKind.Comments, "comments ({0})", "批注（{0}）"),
        (LeftOutKind.PagesAndDates, "fields of pages, dates and numbers ({0})", "页码、日期及编号域（{0}）"),
        (LeftOutKind.Numbers, "automatic numbers ({0})", "自动编号（{0}）"),
        (LeftOutKind.Hidden, "hidden text ({0})", "隐藏文字（{0}）"),
        (LeftOutKind.Pronunciations, "pronunciation guides ({0})", "拼音指南（{0}）"),
        (LeftOutKind.Deletions, "tracked deletions ({0})", "修订中已删除的内容（{0}）"),
    ];

    /// <summary>The library's formatter with the sentences on files added.</summary>
    public static RationaleFormatter FormatterFor(Language language) => RationaleFormatter.For(language)
        .With(All.Select(known => KeyValuePair.Create(known.Code, known.Sentence.In(language))));

    public static Reason ReasonOf(DocumentFile file)
    {
        Reason reason = new() { Code = Entry(file.Trouble).Code, Rule = Rule, Clause = Clause };
        return file.Kind.Length == 0 ? reason : reason.With(ReasonArgument.Of("kind", file.Kind));
    }

    public static LocalizedText Of(DocumentFile file)
    {
        var sentence = Entry(file.Trouble).Sentence;
        return Say(new() { File = file.Path, Line = file.Line }, LocalizedText.Of(
            sentence.English.Replace("{kind}", file.Kind, StringComparison.Ordinal), sentence.ChineseSimplified.Replace("{kind}", file.Kind, StringComparison.Ordinal)));
    }

    /// <summary>What is odd about a file whose text can be used all the same.</summary>
    public static IEnumerable<LocalizedText> RemarksOn(DocumentFile file)
    {
        var place = new Place { File = file.Path };
        if (file.GuessedEncoding.Length > 0) yield return Say(place, EncodingGuessed(file.GuessedEncoding));
        if (file.IsEmpty) yield return Say(place, LocalizedText.Of("The file holds no text; it counts as an empty document.", "文件没有内容，按空文件处理。"));
        if (file.MixesLineEnds)
            yield return Say(place, LocalizedText.Of("The file mixes line ends (CR LF, LF, CR); that counts as no change.", "文件混用多种换行符（CR LF、LF、CR），不计为修改。"));
        if (!file.LeftOut.IsNothing) yield return Say(place, Of(file.LeftOut));
        if (file.Struck > 0) yield return Say(place, Struck(file.Struck));
    }

    private static LocalizedText EncodingGuessed(string encoding) => LocalizedText.Of(
        $"Nothing in the file tells its encoding and it is no UTF-8; it is read as {encoding}, which its bytes fit.",
        $"文件未标明编码，且不是 UTF-8；按字节特征以 {encoding} 读取。");

    // What a line goes through is still there to be read; whether it holds, only the owner knows.
    private static LocalizedText Struck(int characters) => LocalizedText.Of(
        $"Text that is struck out counts like the rest ({characters} {(characters == 1 ? "character" : "characters")}); delete what no longer holds.",
        $"带删除线的文字（{characters} 字）照常计入；内容已作废的请删除。");

    private static LocalizedText Of(LeftOut leftOut)
    {
        var named = LeftOutNames.Where(name => leftOut[name.Kind] > 0)
            .Select(name => (English: Counted(name.English, leftOut[name.Kind]), Chinese: Counted(name.Chinese, leftOut[name.Kind]))).ToArray();
        return LocalizedText.Of(
            $"Left out of the measure: {string.Join(", ", named.Select(name => name.English))}.",
            $"以下内容不计入：{string.Join("、", named.Select(name => name.Chinese))}。");
    }

    private static string Counted(string name, int count) => name.Replace("{0}", count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    public static LocalizedText Ordered(string path) => Say(
        new() { File = path },
        LocalizedText.Of("The files are taken in natural order of their names, numbers by their value: v2 before v10.", "按文件名的自然顺序排列，其中数字按数值比较：v2 在 v10 之前。"));

    public static LocalizedText FileMissing(string path) => Say(new() { File = path }, LocalizedText.Of("There is no such file.", "文件不存在。"));

    public static LocalizedText FileIsDirectory(string path) =>
        Say(new() { File = path }, LocalizedText.Of("This is a directory; name a file, or try documents history.", "这是目录，请指定文件，或使用 documents history。"));

    public static LocalizedText DirectoryMissing(string path) => Say(new() { File = path }, LocalizedText.Of("There is no such directory.", "目录不存在。"));

    public static LocalizedText DirectoryIsFile(string path) =>
        Say(new() { File = path }, LocalizedText.Of("This is a file; name the directory that holds the revisions.", "这是文件，请指定存放各次修订的目录。"));

    public static LocalizedText DirectoryNotReadable(string path) =>
        Say(new() { File = path }, LocalizedText.Of("The directory cannot be read; check its permissions.", "目录无法读取，请检查权限。"));

    public static LocalizedText NoDocuments(string path) =>
        Say(new() { File = path }, LocalizedText.Of("The directory holds no document.", "目录中没有文件。"));

    public static LocalizedText Stranger(string path) => Say(
        new() { File = path },
        LocalizedText.Of("This is no revision (a directory, a hidden file or a lock of an office program) and is passed over.", "这不是修订文件（目录、隐藏文件或办公软件的锁定文件），已跳过。"));

    private static (DocumentTrouble Trouble, string Code, LocalizedText Sentence) Entry(DocumentTrouble trouble) => All.First(known => known.Trouble == trouble);

    private static LocalizedText Say(Place place, LocalizedText sentence) => LocalizedText.Of(
        $"{place.Text.English}: {sentence.English}", $"{place.Text.ChineseSimplified}：{sentence.ChineseSimplified}");
}
