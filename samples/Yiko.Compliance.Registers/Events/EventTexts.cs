namespace Yiko.Compliance.Registers.Events;

/// <summary>What is said of an event log that holds no text, or no JSON; of the fields of an event the library speaks.</summary>
internal static class EventTexts
{
    public static readonly LocalizedText NotJson = LocalizedText.Of("this is not JSON: an event is an object in braces, on a line of its own.", "此处不符合 JSON 格式：每个事件应为花括号中的对象，独占一行。");
    public static readonly LocalizedText CutOff = LocalizedText.Of("the line ends in the middle of an event: the log was cut here.", "该行在事件中途结束：日志在此被截断。");

    public static LocalizedText NotUtf8(string file, long line)
    {
        var place = new Place { File = file, Line = line }.Text;
        return LocalizedText.Of($"{place.English}: the bytes are not UTF-8; save the log as UTF-8.", $"{place.ChineseSimplified}：不是 UTF-8 编码，请将日志存为 UTF-8。");
    }
}
