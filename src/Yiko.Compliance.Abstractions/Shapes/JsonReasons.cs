using System.Globalization;
using System.Text.Json;

namespace Yiko.Compliance.Shapes;

/// <summary>The reason codes of the reader: their one home.</summary>
internal static class JsonReasons
{
    /// <summary>As much of an outside text as a sentence can carry.</summary>
    private const int Shown = 60;

    /// <summary>The reasons that reading a text can give.</summary>
    public static ReasonTable Rows { get; } = new();

    private static readonly ReasonRow Json = Text("rules.json.not-json", "This is not JSON: line {line}, byte {column}.", "不是有效的 JSON：第 {line} 行第 {column} 字节处有误。");
    private static readonly ReasonRow Large = Text("rules.json.too-large", "The text has a size of {size}; at most {most} bytes are taken.", "内容过大（{size}），不得超过 {most} 字节。");
    private static readonly ReasonRow Deep = Text("rules.json.too-deep", "Objects and arrays are nested deeper than {most} levels.", "对象和数组嵌套超过 {most} 层。");
    private static readonly ReasonRow Kind = Text("rules.json.wrong-kind", "Expected {expected}, found {found}.", "此处应为{expected}，实际为{found}。");
    private static readonly ReasonRow Unknown = Text("rules.json.unknown-property", "The property “{property}” is unknown here; known are {known}.", "属性“{property}”不是此处的有效属性，有效属性为：{known}。");
    private static readonly ReasonRow Duplicate = Text("rules.json.duplicate-property", "The property “{property}” occurs more than once.", "属性“{property}”重复出现。");
    private static readonly ReasonRow OpenValue = Content("rules.json.open-value", "This value is open (null): fill in {expected}.", "此处的值尚未确定（null），应填写{expected}。");
    private static readonly ReasonRow Missing = Content("rules.json.missing-property", "The property “{property}” is missing.", "缺少属性“{property}”。");
    private static readonly ReasonRow OneOf = Content("rules.json.not-one-of", "The object takes exactly one of the properties {known}.", "此对象应有且仅有以下属性之一：{known}。");
    private static readonly ReasonRow Word = Content("rules.json.unknown-word", "“{value}” is unknown here; known are {known}.", "“{value}”不是有效取值，有效取值为：{known}。");
    private static readonly ReasonRow Range = Content("rules.json.number-out-of-range", "{value} lies outside of {least} to {most}, both included.", "{value} 超出允许范围 {least} 至 {most}（含两端）。");
    private static readonly ReasonRow RangeAbove = Content("rules.json.number-not-above", "{value} does not lie above {bound} and at or below {most}.", "{value} 应大于 {bound} 且不大于 {most}。");
    private static readonly ReasonRow Precise = Content("rules.json.number-too-precise", "{value} has more than {digits} digits after the point.", "{value} 的小数位数超过 {digits} 位。");
    private static readonly ReasonRow Fractional = Content("rules.json.not-whole", "{value} is no whole number.", "{value} 不是整数。");
    private static readonly ReasonRow Few = Content("rules.json.too-few-items", "The list has {count} items; it takes at least {least}.", "列表有 {count} 项，至少应有 {least} 项。");
    private static readonly ReasonRow Many = Content("rules.json.too-many-items", "The list has {count} items; it takes at most {most}.", "列表有 {count} 项，最多允许 {most} 项。");
    private static readonly ReasonRow Repeated = Content("rules.json.repeated-value", "“{value}” occurs more than once.", "“{value}”重复出现。");
    private static readonly ReasonRow Descending = Content("rules.json.floor-not-ascending", "The floor {floor} does not lie above {below}, that of the band before; bands stand from the lowest to the highest.", "下限 {floor} 未高于前一等级的下限 {below}；各等级应由低到高排列。");
    private static readonly ReasonRow Unordered = Content("rules.json.not-ascending", "{value} does not lie above {before}, the number before it.", "{value} 未大于前一个数 {before}。");

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

    public static ReasonRow BrokenText { get; } = Text("rules.json.broken-text", "A string holds half a character (a surrogate without its partner).", "字符串中含有残缺字符（单独的代理项）。");

    public static ReasonRow ByteOrderMark { get; } = Text("rules.json.byte-order-mark", "The text begins with a byte order mark, which JSON does not have; it is passed over.", "文件开头带有字节顺序标记（BOM），JSON 不应有此标记，已忽略。");

    public static ReasonRow NotUtf8 { get; } = Text("rules.json.wrong-encoding", "The text is not encoded in UTF-8.", "文件编码不是 UTF-8。");

    public static ReasonRow BlankText { get; } = Content("rules.json.blank-text", "The text is blank ({value}).", "文本为空（{value}）。");

    public static ReasonRow NotACode { get; } = Content("rules.json.not-a-code", "“{value}” is no code: lower-case letters, digits and inner hyphens.", "“{value}”不是有效代码，代码只能由小写字母、数字和中间的连字符组成。");

    public static ReasonRow NotAnId { get; } = Content("rules.json.not-an-id", "“{value}” is no id: codes joined by slashes, such as own/rules.", "“{value}”不是有效标识，标识由代码以斜线连接而成，如 own/rules。");

    public static ReasonRow NotAColour { get; } = Content("rules.json.not-a-colour", "“{value}” is no colour of the form #RRGGBB.", "“{value}”不是 #RRGGBB 形式的颜色值。");

    public static ReasonRow NotARule { get; } = Content("rules.json.not-a-rule", "“{value}” is no number of a rule, such as ENV-13 or ACME-7.", "“{value}”不是有效的规则编号，规则编号应写作 ENV-13 或 ACME-7 的形式。");

    public static ReasonRow NotADate { get; } = Content("rules.json.not-a-date", "“{value}” is no date of the form 2026-01-31.", "“{value}”不是有效日期，日期应写作 2026-01-31 的形式。");

    public static ReasonRow NotAShare { get; } = Content("rules.json.not-a-share", "“{value}” is neither a fraction such as 2/5 nor a percentage such as 40%.", "“{value}”既不是 2/5 形式的分数，也不是 40% 形式的百分数。");

    public static ReasonRow NotHeld { get; } = Content("rules.json.number-not-held", "{value} has more digits than can be held without rounding.", "{value} 的位数过多，无法精确保存。");

    public static ReasonRow Refused { get; } = Content("rules.json.refused-text", "“{value}” does not have the form that belongs here.", "“{value}”的格式不符合此处的要求。");

    public static ReasonRow Contradiction { get; } = Content("rules.json.contradiction", "The values of this object cannot be together.", "此对象各属性的取值相互矛盾。");

    public static ReasonRow FloorOfLowestBand { get; } = Content("rules.json.floor-of-lowest-band", "The lowest band has no floor: leave the property out.", "最低等级没有下限，应删除此属性。");

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

    public static ReasonArgument ValueOf(string text) => Quoted("value", text);

    /// <summary>An outside text, which may be long or blank.</summary>
    public static ReasonArgument Quoted(string name, string text) => ReasonArgument.Of(name, Quotable(text));

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

    // ISO 9001:2015, 4.4.1 c): the criteria and methods must be determined.
    private static ReasonRow Content(string code, string english, string chinese) => Content(Rows, code, english, chinese);

    /// <summary>A reason of a room's own table: the criteria that the text gives are not complete or not usable.</summary>
    public static ReasonRow Content(ReasonTable rows, string code, string english, string chinese) =>
        rows.Standard(code, "RUL-02", "ISO 9001:2015", "4.4.1 c)", english, chinese);

    // ISO 9001:2015, 7.5.3.1: documented information must be suitable for use and protected from loss of integrity.
    private static ReasonRow Text(string code, string english, string chinese) =>
        Rows.Standard(code, "RUL-01", "ISO 9001:2015", "7.5.3.1", english, chinese);
}
