using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Events;

namespace Yiko.Compliance.Cli.Texts;

/// <summary>What is said of the files and options of configurations.</summary>
internal static class ConfigurationFileTexts
{
    /// <summary>What is wrong with a line of a log, with its place.</summary>
    public static LocalizedText At(string file, long line, EventFault fault) => At(new Place { File = file, Line = line, Column = fault.Column }, fault.Text);

    public static LocalizedText Kept(string file, long bad, long accepted) => LocalizedText.Of(
        $"{file}: {bad} line(s) are no events and changed nothing; the state of the {accepted} accepted event(s) stands.",
        $"{file}：{bad} 行不是有效事件，未产生任何影响；已接受的 {accepted} 个事件的状态保持不变。");

    public static LocalizedText AsOfInvalid(string value) => LocalizedText.Of(
        $"--as-of reads a date such as 2025-03-31; '{value}' is none.", $"--as-of 应为形如 2025-03-31 的日期，“{value}”不是。");

    public static LocalizedText ItemTwice(string file, long line, string item) => At(
        new Place { File = file, Line = line }, LocalizedText.Of($"the item '{item}' stands in the baseline twice.", $"配置项“{item}”在基线中重复。"));

    public static LocalizedText CellBlank(string file, long line, string column) =>
        At(new Place { File = file, Line = line }, LocalizedText.Of($"'{column}' is blank.", $"“{column}”为空。"));

    public static LocalizedText LineTooLong(string file, long line) => At(
        new Place { File = file, Line = line }, LocalizedText.Of("the line is longer than 4 MB; an event is not.", "该行超过 4 MB，不可能是一个事件。"));

    private static LocalizedText At(Place place, LocalizedText fault) =>
        LocalizedText.Of($"{place.Text.English}: {fault.English}", $"{place.Text.ChineseSimplified}：{fault.ChineseSimplified}");
}
