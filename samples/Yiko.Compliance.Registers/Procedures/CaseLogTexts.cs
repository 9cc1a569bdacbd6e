namespace Yiko.Compliance.Registers.Procedures;

/// <summary>What is said of a log or a calendar that cannot be used.</summary>
internal static class CaseLogTexts
{
    public static LocalizedText NoEntry(string file, int line)
    {
        var place = new Place { File = file, Line = line }.Text;
        return LocalizedText.Of(
            $"{place.English}: this is no JSON object, or it was cut off; an entry stands in braces on a line of its own.",
            $"{place.ChineseSimplified}：不是 JSON 对象或内容不完整；每条记录应为花括号中的对象，独占一行。");
    }

    public static LocalizedText NoCalendar(string file) => LocalizedText.Of(
        $"{file}: this is no calendar; it takes objects with from, to, off and on.", $"{file}：不是工作日历文件，应为含 from、to、off、on 的对象。");

    public static LocalizedText UnknownMember(string file, string name, string member) => LocalizedText.Of(
        $"{file}, {name}: '{member}' is unknown; a calendar has source, from, to, off and on.", $"{file}，{name}：“{member}”无法识别，日历可有 source、from、to、off、on。");

    public static LocalizedText CalendarWithoutRange(string file, string name) => LocalizedText.Of(
        $"{file}, {name}: a calendar says which days it knows, from and to.", $"{file}，{name}：日历须用 from 和 to 说明其涵盖的日期。");

    public static LocalizedText CalendarDays(string file, string name, string member) => LocalizedText.Of(
        $"{file}, {name}: '{member}' is a list of days such as 2026-10-01.", $"{file}，{name}：“{member}”应为日期列表，如 2026-10-01。");

    public static LocalizedText CalendarUnusable(string file, string name, string why) => LocalizedText.Of(
        $"{file}, {name}: {why}", $"{file}，{name}：{why}");

    public static LocalizedText CalendarNotNamed(string file, IEnumerable<string> names) => LocalizedText.Of(
        $"{file} holds several calendars; name one: FILE#{string.Join(", FILE#", names)}.", $"{file} 含多个日历，请指明其一：FILE#{string.Join("、FILE#", names)}。");

    public static LocalizedText CalendarUnknown(string file, string name, IEnumerable<string> names) => LocalizedText.Of(
        $"{file} has no calendar '{name}'; it has {string.Join(", ", names)}.", $"{file} 中没有日历“{name}”，现有：{string.Join("、", names)}。");
}
