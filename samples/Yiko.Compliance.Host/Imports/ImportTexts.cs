namespace Yiko.Compliance.Host.Imports;

/// <summary>The host's own reasons for rows that it does not take.</summary>
internal static class ImportTexts
{
    public const int LongestId = 200;

    private static readonly RuleId Rule = RuleId.Parse("HOST-01");

    private static readonly ClauseReference Clause = new() { Document = LocalizedText.Of("README of the host sample", "主机示例说明"), Clause = "imports" };

    public static Reason IdMissing { get; } = Of("import.id.missing", $"The identifier is missing or longer than {LongestId} characters.", $"缺少编号，或编号超过 {LongestId} 个字符。");

    public static Reason IdTwice(string id) =>
        Of("import.id.twice", $"The identifier “{id}” stands in the file twice; the first row was taken.", $"编号“{id}”在文件中重复，只采用第一行。");

    // The sentence travels with the reason: the library's formatter reads what it does not know from there.
    private static Reason Of(string code, string english, string chinese) => new Reason { Code = code, Rule = Rule, Clause = Clause }
        .With(ReasonArgument.Of(Reason.SentenceArgument, LocalizedText.Of(english, chinese)));
}
