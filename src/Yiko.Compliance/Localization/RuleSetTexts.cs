namespace Yiko.Compliance.Localization;

/// <summary>Sentences about rule sets that are loaded and checked.</summary>
internal static class RuleSetTexts
{
    public static (string Code, string English, string Chinese)[] All { get; } =
    [
        .. Json,
    ];

    private static (string Code, string English, string Chinese)[] Json =>
    [
        ("rules.json.not-json", "This is not JSON: line {line}, byte {column}.", "不是有效的 JSON：第 {line} 行第 {column} 字节处有误。"),
        ("rules.json.too-large", "The text has a size of {size}; a rule set has at most {most} bytes.", "内容过大（{size}），规则集文件不得超过 {most} 字节。"),
        ("rules.json.too-deep", "Objects and arrays are nested deeper than {most} levels.", "对象和数组嵌套超过 {most} 层。"),
        ("rules.json.wrong-encoding", "The text is not encoded in UTF-8.", "文件编码不是 UTF-8。"),
        ("rules.json.byte-order-mark", "The text begins with a byte order mark, which JSON does not have; it is passed over.", "文件开头带有字节顺序标记（BOM），JSON 不应有此标记，已忽略。"),
        ("rules.json.broken-text", "A string holds half a character (a surrogate without its partner).", "字符串中含有残缺字符（单独的代理项）。"),
        ("rules.json.wrong-kind", "Expected {expected}, found {found}.", "此处应为{expected}，实际为{found}。"),
        ("rules.json.unknown-property", "The property “{property}” is unknown here; known are {known}.", "属性“{property}”不是此处的有效属性，有效属性为：{known}。"),
        ("rules.json.duplicate-property", "The property “{property}” occurs more than once.", "属性“{property}”重复出现。"),
        ("rules.json.missing-property", "The property “{property}” is missing.", "缺少属性“{property}”。"),
        ("rules.json.blank-text", "The text is blank ({value}).", "文本为空（{value}）。"),
        ("rules.json.not-a-code", "“{value}” is no code: lower-case letters, digits and inner hyphens.", "“{value}”不是有效代码，代码只能由小写字母、数字和中间的连字符组成。"),
        ("rules.json.not-an-id", "“{value}” is no id: codes joined by slashes, such as own/rules.", "“{value}”不是有效标识，标识由代码以斜线连接而成，如 own/rules。"),
        ("rules.json.not-a-colour", "“{value}” is no colour of the form #RRGGBB.", "“{value}”不是 #RRGGBB 形式的颜色值。"),
        ("rules.json.not-a-date", "“{value}” is no date of the form 2026-01-31.", "“{value}”不是有效日期，日期应写作 2026-01-31 的形式。"),
        ("rules.json.unknown-word", "“{value}” is unknown here; known are {known}.", "“{value}”不是有效取值，有效取值为：{known}。"),
        ("rules.json.number-out-of-range", "{value} lies outside of {least} to {most}, both included.", "{value} 超出允许范围 {least} 至 {most}（含两端）。"),
        ("rules.json.number-not-above", "{value} does not lie above {bound} and at or below {most}.", "{value} 应大于 {bound} 且不大于 {most}。"),
        ("rules.json.number-too-precise", "{value} has more than {digits} digits after the point.", "{value} 的小数位数超过 {digits} 位。"),
        ("rules.json.too-few-items", "The list has {count} items; it takes at least {least}.", "列表有 {count} 项，至少应有 {least} 项。"),
        ("rules.json.too-many-items", "The list has {count} items; it takes at most {most}.", "列表有 {count} 项，最多允许 {most} 项。"),
        ("rules.json.repeated-value", "“{value}” occurs more than once.", "“{value}”重复出现。"),
        ("rules.json.floor-of-lowest-band", "The lowest band has no floor: leave the property out.", "最低等级没有下限，应删除此属性。"),
        ("rules.json.floor-not-ascending", "The floor {floor} does not lie above {below}, that of the band before; bands stand from the lowest to the highest.", "下限 {floor} 未高于前一等级的下限 {below}；各等级应由低到高排列。"),
    ];
}
