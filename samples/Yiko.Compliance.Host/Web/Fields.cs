using System.Globalization;
using System.Numerics;
using NodaTime;
using NodaTime.Text;

namespace Yiko.Compliance.Host.Web;

/// <summary>Reads fields that somebody sent, one by one, and remembers everything that is wrong with them.</summary>
internal abstract class Fields(List<Fault> faults)
{
    private const int LongestText = 4000;
    private const int LongestNumber = 256;

    protected Fields()
        : this([])
    {
    }

    public IReadOnlyList<Fault> Faults => All;

    /// <summary>The same list for an object and what is nested in it.</summary>
    protected List<Fault> All => faults;

    public string Text(string name) => Raw(name)?.Trim() is { Length: > 0 } text ? Limited(name, text) : string.Empty;

    public string Required(string name)
    {
        var text = Text(name);
        if (text.Length == 0) Add(name, "field.missing", LocalizedText.Of($"“{name}” is missing.", $"缺少“{name}”。"));
        return text;
    }

    public decimal? Number(string name)
    {
        if (Text(name) is not { Length: > 0 } text) return null;
        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var value)) return value;
        Add(name, "field.number", LocalizedText.Of($"“{Shown(text)}” in “{name}” is not a number.", $"“{name}”的值“{Shown(text)}”不是数。"));
        return null;
    }

    /// <summary>An exact number: <c>19/20</c>, <c>95%</c>, <c>0.95</c>.</summary>
    public Ratio? Exact(string name)
    {
        if (Text(name) is not { Length: > 0 } text) return null;
        if (text.Length <= LongestNumber && Ratio.TryParse(text, out var value)) return value;
        Add(name, "field.number", LocalizedText.Of($"“{Shown(text)}” in “{name}” is not a number.", $"“{name}”的值“{Shown(text)}”不是数。"));
        return null;
    }

    /// <summary>A whole number of any size, 0 or more.</summary>
    public BigInteger? Count(string name)
    {
        if (Text(name) is not { Length: > 0 } text) return null;
        if (text.Length <= LongestNumber && BigInteger.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)) return value;
        Add(name, "field.count", LocalizedText.Of($"“{name}” is a whole number, 0 or more.", $"“{name}”应为不小于 0 的整数。"));
        return null;
    }

    public int Whole(string name, int smallest, int largest, int otherwise)
    {
        if (Text(name) is not { Length: > 0 } text) return otherwise;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= smallest && value <= largest) return value;
        Add(name, "field.whole", LocalizedText.Of(
            $"“{name}” is a whole number from {smallest} to {largest}.", $"“{name}”应为 {smallest} 到 {largest} 的整数。"));
        return otherwise;
    }

    public bool? Flag(string name)
    {
        switch (Text(name).ToUpperInvariant())
        {
            case "": return null;
            case "TRUE": return true;
            case "FALSE": return false;
            default:
                Add(name, "field.flag", LocalizedText.Of($"“{name}” is true or false.", $"“{name}”应为 true 或 false。"));
                return null;
        }
    }

    public LocalDate? Date(string name)
    {
        if (Text(name) is not { Length: > 0 } text) return null;
        if (LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date }) return date;
        Add(name, "field.date", LocalizedText.Of($"“{name}” is a day such as 2026-06-30.", $"“{name}”应为形如 2026-06-30 的日期。"));
        return null;
    }

    /// <summary>The value of a word among those known; null where the field is blank or the word unknown.</summary>
    public T? Word<T>(string name, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (Text(name) is not { Length: > 0 } text) return null;
        if (words.TryGetValue(text, out var value)) return value;
        AddWord(name, text, words.Keys);
        return null;
    }

    public void AddWord(string name, string text, IEnumerable<string> known) => Add(name, "field.word", LocalizedText.Of(
        $"“{Shown(text)}” in “{name}” is not known; known are {string.Join(", ", known)}.", $"“{name}”的值“{Shown(text)}”无法识别，可用：{string.Join("、", known)}。"));

    public void Add(string name, string code, LocalizedText sentence) => faults.Add(new() { Code = code, Path = PathOf(name), Sentence = sentence });

    protected virtual string PathOf(string name) => name;

    /// <summary>What was sent as text; null where the field is missing.</summary>
    protected abstract string? Raw(string name);

    private string Limited(string name, string text)
    {
        if (text.Length <= LongestText && !text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t'))) return text;
        Add(name, "field.text", LocalizedText.Of(
            $"“{name}” is longer than {LongestText} characters or holds control characters.", $"“{name}”超过 {LongestText} 个字符或含有控制字符。"));
        return string.Empty;
    }

    private static string Shown(string text) => text.Length > 40 ? text[..40] + "…" : text;
}

/// <summary>The parameters of an address.</summary>
internal sealed class QueryFields(HttpContext context) : Fields
{
    protected override string? Raw(string name) => context.Request.Query[name];
}

/// <summary>The fields of a form.</summary>
internal sealed class FormFields(IFormCollection form) : Fields
{
    protected override string? Raw(string name) => form[name];
}
