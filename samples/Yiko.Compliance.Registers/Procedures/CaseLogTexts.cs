namespace Yiko.Compliance.Registers.Procedures;

/// <summary>What is said of a log that cannot be used.</summary>
internal static class CaseLogTexts
{
    public static LocalizedText NoEntry(string file, int line)
    {
        var place = new Place { File = file, Line = line }.Text;
        return LocalizedText.Of(
            $"{place.English}: this is no JSON object, or it was cut off; an entry stands in braces on a line of its own.",
            $"{place.ChineseSimplified}：不是 JSON 对象或内容不完整；每条记录应为花括号中的对象，独占一行。");
    }
}
