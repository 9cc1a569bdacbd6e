using Yiko.Compliance.Localization;

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
            "The bytes are no text in the encoding expected; save the file as UTF-8, or try --encoding gb18030.", "此处的字节不符合预期编码；请另存为 UTF-8，或试用 --encoding gb18030。")),
        (DocumentTrouble.BrokenDocx, "file.docx.unreadable", LocalizedText.Of(
            "This is not a readable DOCX document; save it again as DOCX, or as text.", "无法作为 DOCX 文件读取；请重新另存为 DOCX 或文本。")),
        (DocumentTrouble.OldWord, "file.doc.old", LocalizedText.Of(
            "This is a document of the old DOC kind; save it as DOCX.", "这是旧的 DOC 文件，请另存为 DOCX。")),
        (DocumentTrouble.NotADocument, "file.pdf.unread", LocalizedText.Of(
            "PDF files are not read; take the text or DOCX that it was made from.", "不支持读取 PDF，请使用生成它的文本或 DOCX 文件。")),
    ];

    /// <summary>The library's formatter with the sentences on files added.</summary>
    public static RationaleFormatter FormatterFor(Language language) => RationaleFormatter.For(language)
        .With(All.Select(known => KeyValuePair.Create(known.Code, known.Sentence.In(language))));

    public static Reason ReasonOf(DocumentTrouble trouble) => new() { Code = Entry(trouble).Code, Rule = Rule, Clause = Clause };

    public static LocalizedText Of(DocumentFile file) => Say(new() { File = file.Path, Line = file.Line }, Entry(file.Trouble).Sentence);

    /// <summary>What is odd about a file whose text can be used all the same.</summary>
    public static IEnumerable<LocalizedText> RemarksOn(DocumentFile file)
    {
        var place = new Place { File = file.Path };
        if (file.IsEmpty) yield return Say(place, LocalizedText.Of("The file holds no text; it counts as an empty document.", "文件没有内容，按空文件处理。"));
        if (file.MixesLineEnds)
            yield return Say(place, LocalizedText.Of("The file mixes line ends (CR LF, LF, CR); that counts as no change.", "文件混用多种换行符（CR LF、LF、CR），不计为修改。"));
    }

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
