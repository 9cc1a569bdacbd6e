using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Host.Imports;

/// <summary>The host's own reasons for rows that it does not take.</summary>
internal static class ImportTexts
{
    private static readonly RuleId Rule = RuleId.Parse("HOST-01");

    private static readonly ClauseReference Clause = new() { Document = LocalizedText.Of("README of the host sample", "主机示例说明"), Clause = "imports" };

    public static Reason IdMissing { get; } = Of("import.id.missing", $"The identifier is missing, longer than {ItemId.Longest} characters, or holds control characters.", $"缺少编号、编号超过 {ItemId.Longest} 个字符或含有控制字符。");

    public static Reason IdTwice(string id) =>
        Of("import.id.twice", $"The identifier “{id}” stands in the file twice; the first row was taken.", $"编号“{id}”在文件中重复，只采用第一行。");

    public static Reason Incomplete(Place unread) => Of(
        "import.item.incomplete",
        $"Another row of the same item could not be read ({unread.Text.English}); the rows of one item are taken together or not at all.",
        $"同一对象的另一行无法读取（{unread.Text.ChineseSimplified}）；同一对象的各行须一并采用。");

    public static LocalizedText DocumentTooLong(string name, int longest) => LocalizedText.Of(
        $"{name}: the text is longer than {longest} characters.", $"{name}：文本超过 {longest} 个字符。");

    // The sentence travels with the reason: the library's formatter reads what it does not know from there.
    private static Reason Of(string code, string english, string chinese) => new Reason { Code = code, Rule = Rule, Clause = Clause }
        .With(ReasonArgument.Of(Reason.SentenceArgument, LocalizedText.Of(english, chinese)));
}
