using System.Globalization;
using System.Text.Json;

namespace Yiko.Compliance.RuleSets.Json;

/// <summary>The reason codes of the reader: their one home.</summary>
internal static class JsonReasons
{
    /// <summary>As much of an outside text as a sentence can carry.</summary>
    private const int Shown = 60;

    private static readonly RuleId Legible = RuleId.Parse("RUL-01");
    private static readonly RuleId Complete = RuleId.Parse("RUL-02");

    // ISO 9001:2015, 7.5.3.1: documented information must be suitable for use and protected from loss of integrity.
    private static readonly ClauseReference LegibleClause = ClauseReference.Standard("ISO 9001:2015", "7.5.3.1");

    // ISO 9001:2015, 4.4.1 c): the criteria and methods must be determined.
    private static readonly ClauseReference CompleteClause = ClauseReference.Standard("ISO 9001:2015", "4.4.1 c)");

    private static readonly Reason Json = Text("rules.json.not-json");
    private static readonly Reason Large = Text("rules.json.too-large");
    private static readonly Reason Deep = Text("rules.json.too-deep");
    private static readonly Reason Kind = Text("rules.json.wrong-kind");
    private static readonly Reason Unknown = Text("rules.json.unknown-property");
    private static readonly Reason Duplicate = Text("rules.json.duplicate-property");
    private static readonly Reason OpenValue = Content("rules.json.open-value");
    private static readonly Reason Missing = Content("rules.json.missing-property");
    private static readonly Reason OneOf = Content("rules.json.not-one-of");
    private static readonly Reason Word = Content("rules.json.unknown-word");
    private static readonly Reason Range = Content("rules.json.number-out-of-range");
    private static readonly Reason RangeAbove = Content("rules.json.number-not-above");
    private static readonly Reason Precise = Content("rules.json.number-too-precise");
    private static readonly Reason Fractional = Content("rules.json.not-whole");
    private static readonly Reason Few = Content("rules.json.too-few-items");
    private static readonly Reason Many = Content("rules.json.too-many-items");
    private static readonly Reason Repeated = Content("rules.json.repeated-value");
    private static readonly Reason Descending = Content("rules.json.floor-not-ascending");
    private static readonly Reason Unordered = Content("rules.json.not-ascending");

    private static readonly (JsonValueKind Kind, LocalizedText Name)[] Kinds =
    [
        (JsonValueKind.Object, LocalizedText.Of("an object", "对象")),
        (JsonValueKind.Array, LocalizedText.Of("an array", "数组")),
        (JsonValueKind.String, LocalizedText.Of("a string", "字符串")),
        (JsonValueKind.Number, LocalizedText.Of("a number", "数字")),
        (JsonValueKind.True, LocalizedText.Of("true", "true")),
        (JsonValueKind.False, LocalizedText.Of("false", "false")),
    ];

    public static LocalizedText TruthKind { get; } = LocalizedText.Of("true or false", "true 或 false");

    public static Reason BrokenText { get; } = Text("rules.json.broken-text");

    public static Reason ByteOrderMark { get; } = Text("rules.json.byte-order-mark");

    public static Reason NotUtf8 { get; } = Text("rules.json.wrong-encoding");

    public static Reason BlankText { get; } = Content("rules.json.blank-text");

    public static Reason NotACode { get; } = Content("rules.json.not-a-code");

    public static Reason NotAnId { get; } = Content("rules.json.not-an-id");

    public static Reason NotAColour { get; } = Content("rules.json.not-a-colour");

    public static Reason NotARule { get; } = Content("rules.json.not-a-rule");

    public static Reason NotADate { get; } = Content("rules.json.not-a-date");

    public static Reason NotAShare { get; } = Content("rules.json.not-a-share");

    public static Reason NotHeld { get; } = Content("rules.json.number-not-held");

    public static Reason Refused { get; } = Content("rules.json.refused-text");

    public static Reason Contradiction { get; } = Content("rules.json.contradiction");

    public static Reason FloorOfLowestBand { get; } = Content("rules.json.floor-of-lowest-band");

    public static Reason NotJson(long line, long column) => Json.With(ReasonArgument.Of("line", line), ReasonArgument.Of("column", column));

    public static Reason TooLarge(int size, int most) => Large.With(ReasonArgument.Of("size", size), ReasonArgument.Of("most", most));

    public static Reason TooDeep(int most) => Deep.With(ReasonArgument.Of("most", most));

    public static Reason WrongKind(LocalizedText expected, JsonValueKind found) =>
        Kind.With(ReasonArgument.Of("expected", expected), ReasonArgument.Of("found", KindName(found)));

    public static Reason Open(LocalizedText expected) => OpenValue.With(ReasonArgument.Of("expected", expected));

    public static Reason UnknownProperty(string name, string[] known) =>
        Unknown.With(ReasonArgument.Of("property", Quotable(name)), ReasonArgument.Of("known", string.Join(", ", known)));

    public static Reason DuplicateProperty(string name) => Duplicate.With(ReasonArgument.Of("property", Quotable(name)));

    public static Reason MissingProperty(string name) => Missing.With(ReasonArgument.Of("property", Quotable(name)));

    public static Reason NotOneOf(string[] known) => OneOf.With(ReasonArgument.Of("known", string.Join(", ", known)));

    public static Reason UnknownWord(string value, IEnumerable<string> known) =>
        Word.With(ValueOf(value), ReasonArgument.Of("known", string.Join(", ", known)));

    public static Reason OutOfRange(NumberForm form, string raw) => form.LeastIncluded
        ? Range.With(ValueOf(raw), ReasonArgument.Of("least", form.Least), ReasonArgument.Of("most", form.Most))
        : RangeAbove.With(ValueOf(raw), ReasonArgument.Of("bound", form.Least), ReasonArgument.Of("most", form.Most));

    public static Reason TooPrecise(NumberForm form, string raw) =>
        form.Decimals == 0 ? Fractional.With(ValueOf(raw)) : Precise.With(ValueOf(raw), ReasonArgument.Of("digits", form.Decimals));

    public static Reason ItemCount(int count, int least, int most) => count < least
        ? Few.With(ReasonArgument.Of("count", count), ReasonArgument.Of("least", least))
        : Many.With(ReasonArgument.Of("count", count), ReasonArgument.Of("most", most));

    public static Reason RepeatedValue(string value) => Repeated.With(ValueOf(value));

    public static Reason FloorNotAscending(decimal floor, decimal below) =>
        Descending.With(ReasonArgument.Of("floor", floor), ReasonArgument.Of("below", below));

    public static Reason NotAscending(decimal value, decimal before) =>
        Unordered.With(ReasonArgument.Of("value", value), ReasonArgument.Of("before", before));

    public static LocalizedText KindName(JsonValueKind kind) => Array.Find(Kinds, known => known.Kind == kind).Name;

    public static ReasonArgument ValueOf(string text) => ReasonArgument.Of("value", Quotable(text));

    /// <summary>The beginning of a text that may be long, without half a character at the end.</summary>
    public static string Shortened(string text)
    {
        if (text.Length <= Shown) return text;
        return text.Remove(char.IsHighSurrogate(text[Shown - 1]) ? Shown - 1 : Shown) + "…";
    }

    // A reason carries no blank text, so what is blank or unprintable is told as its code points.
    private static string Quotable(string text)
    {
        var shown = Shortened(text);
        return !string.IsNullOrWhiteSpace(shown) ? shown
            : shown.Length == 0 ? "\"\""
            : string.Join(" ", shown.Select(c => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
    }

    /// <summary>A reason of one room's own: the criteria that the text gives are not complete or not usable.</summary>
    public static Reason Content(string code) => new() { Code = code, Rule = Complete, Clause = CompleteClause };

    private static Reason Text(string code) => new() { Code = code, Rule = Legible, Clause = LegibleClause };
}
