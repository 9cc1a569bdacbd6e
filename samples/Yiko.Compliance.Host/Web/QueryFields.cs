using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Yiko.Compliance.Host.Web;

/// <summary>Reads the parameters of an address one by one, and remembers everything that is wrong with them.</summary>
internal sealed class QueryFields(HttpContext context)
{
    private const int MostPairs = 500;

    public List<Fault> Faults { get; } = [];

    public string Text(string name)
    {
        var text = context.Request.Query[name].ToString().Trim();
        if (text.Length <= Fault.LongestText && !text.Any(char.IsControl)) return text;
        Faults.Add(Fault.BadText(name));
        return string.Empty;
    }

    public string Required(string name)
    {
        var text = Text(name);
        if (text.Length == 0) Faults.Add(Fault.Missing(name));
        return text;
    }

    public int Whole(string name, int smallest, int largest, int otherwise)
    {
        if (Text(name) is not { Length: > 0 } text) return otherwise;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= smallest && value <= largest) return value;
        Faults.Add(Fault.Of(name, "field.whole", $"“{name}” is a whole number from {smallest} to {largest}.", $"“{name}”应为 {smallest} 到 {largest} 的整数。"));
        return otherwise;
    }

    public LocalDate? Date(string name)
    {
        if (Text(name) is not { Length: > 0 } text) return null;
        if (LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date }) return date;
        Faults.Add(Fault.Of(name, "field.date", $"“{name}” is a day such as 2026-06-30.", $"“{name}”应为形如 2026-06-30 的日期。"));
        return null;
    }

    public YearMonth? Month(string name)
    {
        if (Text(name) is not { Length: > 0 } text) return null;
        if (YearMonthPattern.Iso.Parse(text) is { Success: true, Value: { Year: > 1900 and < 9000 } month }) return month;
        Faults.Add(Fault.Of(name, "field.month", $"“{name}” is a month from 1901 on, such as 2026-06.", $"“{name}”应为 1901 年以后形如 2026-06 的月份。"));
        return null;
    }

    /// <summary>A word among those known, where there are any; empty where the parameter is missing or the word unknown.</summary>
    public string Word(string name, params IReadOnlyList<string> known)
    {
        var text = Text(name);
        if (text.Length == 0 || known.Count == 0 || known.Contains(text)) return text;
        AddWord(name, text, known);
        return string.Empty;
    }

    /// <summary>A parameter that may stand several times, each time a column and what is said of it: <c>map=likelihood=可能性</c>.</summary>
    public IEnumerable<KeyValuePair<string, string>> Pairs(string name)
    {
        Dictionary<string, string> pairs = new(StringComparer.Ordinal);
        foreach (var text in context.Request.Query[name].Select(value => value ?? string.Empty).Take(MostPairs))
        {
            var cut = text.IndexOf('=', StringComparison.Ordinal);
            if (cut <= 0 || text.Length > Fault.LongestText || text.Any(char.IsControl) || !pairs.TryAdd(text[..cut].Trim(), text[(cut + 1)..].Trim()))
                Faults.Add(Fault.Of(name, "field.pair", $"“{Fault.Shown(text)}” in “{name}” is no column = text, or its column stands twice.", $"“{name}”的值“{Fault.Shown(text)}”不是“字段=文本”的写法，或字段重复。"));
        }

        return pairs;
    }

    public void AddWord(string name, string text, IEnumerable<string> known) => Faults.Add(Fault.Of(
        name,
        "field.word",
        $"“{Fault.Shown(text)}” in “{name}” is not known; known are {string.Join(", ", known)}.",
        $"“{name}”的值“{Fault.Shown(text)}”无法识别，可用：{string.Join("、", known)}。"));
}
