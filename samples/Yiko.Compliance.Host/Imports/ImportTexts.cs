using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Host.Imports;

/// <summary>A file has more rows than are taken at once.</summary>
internal sealed class TooManyRowsException : Exception;

/// <summary>The host's own reasons for rows that it does not take.</summary>
internal static class ImportTexts
{
    private static readonly RuleId Rule = RuleId.Parse("HOST-01");

    private static readonly ClauseReference Clause = new() { Document = LocalizedText.Of("README of the host sample", "主机示例说明"), Clause = "imports" };

    public static Reason IdMissing { get; } = Of("import.id.missing", $"The identifier is missing, longer than {ItemId.Longest} characters, or holds control characters.", $"缺少编号、编号超过 {ItemId.Longest} 个字符或含有控制字符。");

    public static Reason IdTwice(string id) =>
        Of("import.id.twice", $"The identifier “{id}” stands in the file twice; the first row was taken.", $"编号“{id}”在文件中重复，只采用第一行。");

    public static Reason Withdrawn(string id) => Of("import.item.withdrawn", $"“{id}” was withdrawn, and stays as it was then.", $"“{id}”已撤销，保持撤销时的内容。");

    public static Reason Incomplete(Place unread) => Of(
        "import.item.incomplete",
        $"Another row of the same item could not be read ({unread.Text.English}); the rows of one item are taken together or not at all.",
        $"同一对象的另一行无法读取（{unread.Text.ChineseSimplified}）；同一对象的各行须一并采用。");

    public static Reason FolderMissing { get; } = Of(
        "import.document.folder",
        "An archive holds a folder for each document, named by its id, and in it a file for each revision. This file is not in such a folder.",
        "压缩包内应为每个文件编号一个文件夹，其中每次修订一个文件；该文件不在这样的文件夹中。");

    public static Reason RevisionDiffers(int number) => Of(
        "import.document.differs",
        $"Revision {number} of the document is there already with another text; nothing of this document was taken.",
        $"该文件的第 {number} 次修订已存在且内容不同；未导入该文件的任何修订。");

    public static Reason RevisionMissing(int number, int next) => Of(
        "import.document.gap",
        $"The file is revision {number} by its name, but the next one is {next}; nothing of this document was taken.",
        $"按文件名为第 {number} 次修订，而下一次应为第 {next} 次；未导入该文件的任何修订。");

    public static Reason SchemeDiffers(string version, RuleSetStamp rules) => Of(
        "import.document.scheme",
        $"The present version {version} is none of the rules in force ({rules}), so that they can say no next one.",
        $"现行版次 {version} 不符合现行规则集（{rules}）的版次编号，无法确定下一版次。");

    public static Reason TextChanged { get; } = Of(
        "host.document.text-changed",
        "The stored text of this revision is no longer the one that was decided: its hash is another.",
        "存档的修订文本与判定时不一致：哈希值不符。");

    public static Reason DoesNotMerge { get; } = Of(
        "import.merge",
        "The row can be read, but not together with what is stored and the file leaves blank. Correct it in the form, or import the file with blank cells taken as such.",
        "该行可读，但与台账中已有而文件留空的内容不能并存。请在表单中更正，或选择“空白单元格清除原值”后重新导入。");

    public static LocalizedText ValuesKept(long count) => LocalizedText.Of(
        $"Stored values that the file leaves blank and that stayed: {count}.", $"文件留空而保留的原值：{count} 个。");

    public static LocalizedText ColumnUnknown(string column, IEnumerable<string> known) => LocalizedText.Of(
        $"“{column}” is no column of the register; known are {string.Join(", ", known)}.", $"台账没有“{column}”列，可用：{string.Join("、", known)}。");

    public static LocalizedText ColumnsRemembered(IReadOnlyDictionary<string, string> mapped)
    {
        var pairs = mapped.Select(pair => pair.Value.Length > 0 ? $"{pair.Key} = {pair.Value}" : $"{pair.Key} = –").ToArray();
        return LocalizedText.Of(
            $"The columns were taken as for an earlier file with the same header: {string.Join("; ", pairs)}.", $"各列沿用此前相同表头文件的对应关系：{string.Join("；", pairs)}。");
    }

    public static LocalizedText ColumnReserved(string column) => LocalizedText.Of(
        $"The column “{column}” was not taken: exports have their verdicts under this header. Give it another name.",
        $"未导入“{column}”列：导出文件在该列写入判定结果，请改用其他列名。");

    /// <summary>The most rows of a file: what is gathered before it is taken stays in memory.</summary>
    public const int MostRows = 250_000;

    public static LocalizedText TooLong(string name, int minutes) => LocalizedText.Of(
        $"{name}: taking it lasted longer than {minutes} minutes; split it.", $"{name}：导入超过 {minutes} 分钟，请拆分。");

    public static LocalizedText TooManyRows(string name) => LocalizedText.Of($"{name}: more than {MostRows} rows; split it.", $"{name}：超过 {MostRows} 行，请拆分。");

    public static LocalizedText DocumentTooLong(string name, int longest) => LocalizedText.Of(
        $"{name}: the text is longer than {longest} characters.", $"{name}：文本超过 {longest} 个字符。");

    // The sentence travels with the reason: the library's formatter reads what it does not know from there.
    private static Reason Of(string code, string english, string chinese) => new Reason { Code = code, Rule = Rule, Clause = Clause }
        .With(ReasonArgument.Of(Reason.SentenceArgument, LocalizedText.Of(english, chinese)));
}
