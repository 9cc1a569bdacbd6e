namespace Yiko.Compliance.Registers.Events;

/// <summary>One sentence for each way in which a line of an event log can be no event.</summary>
internal static class EventTexts
{
    public static readonly LocalizedText Text = LocalizedText.Of("a text that is not blank", "非空文本");
    public static readonly LocalizedText Code = LocalizedText.Of("a word of lower-case letters, digits and hyphens", "由小写字母、数字和连字符组成的代码");
    public static readonly LocalizedText Date = LocalizedText.Of("a date such as 2025-03-31", "形如 2025-03-31 的日期");
    public static readonly LocalizedText Flag = LocalizedText.Of("true or false", "true 或 false");
    public static readonly LocalizedText List = LocalizedText.Of("a list in brackets", "方括号中的列表");
    public static readonly LocalizedText JsonObject = LocalizedText.Of("an object in braces", "花括号中的对象");
    public static readonly LocalizedText NoObject = LocalizedText.Of("the line is no JSON object.", "该行不是 JSON 对象。");
    public static readonly LocalizedText NoJson = LocalizedText.Of("this is not JSON, or a field stands twice.", "此处不符合 JSON 格式，或有字段重复。");
    public static readonly LocalizedText CutOff = LocalizedText.Of("the line ends in the middle of an event: the log was cut here.", "该行在事件中途结束：日志在此被截断。");

    public static LocalizedText OneOf(IEnumerable<string> words) =>
        LocalizedText.Of($"one of {string.Join(", ", words)}", $"下列之一：{string.Join("、", words)}");

    public static LocalizedText KindUnknown(string kind, IEnumerable<string> kinds) => LocalizedText.Of(
        $"there is no event '{kind}'; valid are {string.Join(", ", kinds)}.", $"没有事件“{kind}”，可用：{string.Join("、", kinds)}。");

    public static LocalizedText FieldMissing(string name) => LocalizedText.Of($"the field '{name}' is missing.", $"缺少字段“{name}”。");

    public static LocalizedText FieldUnreadable(string name, LocalizedText expected) =>
        LocalizedText.Of($"the field '{name}' should be {expected.English}.", $"字段“{name}”应为{expected.ChineseSimplified}。");

    public static LocalizedText FieldUnknown(string name, IEnumerable<string> known) => LocalizedText.Of(
        $"the field '{name}' is unknown; known are {string.Join(", ", known)}.", $"字段“{name}”无法识别，可用：{string.Join("、", known)}。");

    /// <summary>A fault with its place and what becomes of the log.</summary>
    public static LocalizedText At(string file, long line, EventFault fault)
    {
        var place = new Place { File = file, Line = line, Column = fault.Column }.Text;
        return LocalizedText.Of($"{place.English}: {fault.Sentence.English}", $"{place.ChineseSimplified}：{fault.Sentence.ChineseSimplified}");
    }

    public static LocalizedText NotUtf8(string file, long line)
    {
        var place = new Place { File = file, Line = line }.Text;
        return LocalizedText.Of($"{place.English}: the bytes are not UTF-8; save the log as UTF-8.", $"{place.ChineseSimplified}：不是 UTF-8 编码，请将日志存为 UTF-8。");
    }

    public static LocalizedText Kept(string file, long bad, long accepted) => LocalizedText.Of(
        $"{file}: {bad} line(s) are no events and changed nothing; the state of the {accepted} accepted event(s) stands.",
        $"{file}：{bad} 行不是有效事件，未产生任何影响；已接受的 {accepted} 个事件的状态保持不变。");

    public static LocalizedText AsOfInvalid(string value) => LocalizedText.Of(
        $"--as-of reads a date such as 2025-03-31; '{value}' is none.", $"--as-of 应为形如 2025-03-31 的日期，“{value}”不是。");

    public static LocalizedText ItemTwice(string file, long line, string item)
    {
        var place = new Place { File = file, Line = line }.Text;
        return LocalizedText.Of($"{place.English}: the item '{item}' stands in the baseline twice.", $"{place.ChineseSimplified}：配置项“{item}”在基线中重复。");
    }

    public static LocalizedText CellBlank(string file, long line, string column)
    {
        var place = new Place { File = file, Line = line }.Text;
        return LocalizedText.Of($"{place.English}: '{column}' is blank.", $"{place.ChineseSimplified}：“{column}”为空。");
    }
}
