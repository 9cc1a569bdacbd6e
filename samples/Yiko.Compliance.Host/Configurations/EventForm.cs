using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Yiko.Compliance.Host.Configurations;

/// <summary>An event as a form: a field for each member that an example of its kind has.</summary>
internal static class EventForm
{
    private static readonly Dictionary<string, LocalizedText> Names = new()
    {
        ["id"] = LocalizedText.Of("Event", "事件编号"),
        ["date"] = LocalizedText.Of("Date", "日期"),
        ["by"] = LocalizedText.Of("By", "执行人"),
        ["previous"] = LocalizedText.Of("Hash of the event before", "前一事件的哈希"),
        ["item"] = LocalizedText.Of("Item", "配置项"),
        ["items"] = LocalizedText.Of("Items", "配置项"),
        ["version"] = LocalizedText.Of("Version", "版本"),
        ["versions"] = LocalizedText.Of("Versions", "版本"),
        ["hash"] = LocalizedText.Of("Hash", "哈希"),
        ["kind"] = LocalizedText.Of("Kind", "类别"),
        ["owner"] = LocalizedText.Of("Owner", "责任部门"),
        ["details"] = LocalizedText.Of("Details", "说明"),
        ["project"] = LocalizedText.Of("Project", "项目"),
        ["dependsOn"] = LocalizedText.Of("Depends on", "所依赖的配置项"),
        ["baseline"] = LocalizedText.Of("Baseline", "基线"),
        ["type"] = LocalizedText.Of("Type", "类型"),
        ["audit"] = LocalizedText.Of("Audit", "配置审核"),
        ["finding"] = LocalizedText.Of("Finding", "发现项"),
        ["requirements"] = LocalizedText.Of("Requirements", "要求"),
        ["requirement"] = LocalizedText.Of("requirement", "要求"),
        ["verified"] = LocalizedText.Of("verified", "已验证"),
        ["release"] = LocalizedText.Of("Release", "放行标识"),
        ["inspections"] = LocalizedText.Of("Inspections", "检验"),
        ["complete"] = LocalizedText.Of("complete", "已完成"),
        ["location"] = LocalizedText.Of("Location", "存放位置"),
        ["serial"] = LocalizedText.Of("Serial number", "出厂编号"),
        ["record"] = LocalizedText.Of("Record", "记录编号"),
        ["copyDate"] = LocalizedText.Of("Date of the copy", "复制日期"),
        ["engineer"] = LocalizedText.Of("Engineer", "技术人员"),
        ["steps"] = LocalizedText.Of("Steps", "步骤"),
        ["request"] = LocalizedText.Of("Change request", "更改申请"),
        ["reason"] = LocalizedText.Of("Reason", "理由"),
        ["criteria"] = LocalizedText.Of("Criteria", "判定准则"),
        ["urgency"] = LocalizedText.Of("Urgency", "紧急程度"),
        ["consequences"] = LocalizedText.Of("Consequences", "影响分析"),
        ["answers"] = LocalizedText.Of("Answers", "评审结论"),
        ["passed"] = LocalizedText.Of("Passed", "通过"),
        ["told"] = LocalizedText.Of("Told", "已通知"),
        ["customer"] = LocalizedText.Of("Customer", "顾客"),
        ["scheme"] = LocalizedText.Of("Version scheme", "版本编号方案"),
        ["baselineDocuments"] = LocalizedText.Of("Baseline documents", "基线文件"),
        ["versionReference"] = LocalizedText.Of("Version reference", "版本说明"),
        ["parts"] = LocalizedText.Of("Parts", "内容"),
        ["majorAuthority"] = LocalizedText.Of("Decides major changes", "重大更改的决定者"),
        ["minorAuthority"] = LocalizedText.Of("Decides minor changes", "一般更改的决定者"),
        ["methods"] = LocalizedText.Of("Methods", "方法"),
    };

    /// <summary>The fields: the member, what it is called, its text, and whether it takes several lines.</summary>
    public static IEnumerable<(string Member, LocalizedText Label, string Text, bool IsLong)> FieldsOf(JsonObject example) => example.Where(member => member.Key != "event").Select(member => (
        member.Key,
        member.Value is JsonArray { Count: > 0 } rows && rows[0] is JsonObject row ? Of(NameOf(member.Key), row.Select(column => NameOf(column.Key))) : NameOf(member.Key),
        TextOf(member.Value),
        member.Value is JsonArray { Count: > 0 } several && several[0] is JsonObject));

    /// <summary>The event that was typed, its members of the kinds that the example has; blank ones are left out.</summary>
    public static JsonObject EventOf(JsonObject example, Func<string, string> textOf)
    {
        JsonObject written = new() { ["event"] = example["event"]!.DeepClone() };
        foreach (var (member, value) in example)
        {
            if (member == "event" || textOf(member).Trim() is not { Length: > 0 } text) continue;
            written[member] = value switch
            {
                JsonArray { Count: > 0 } rows when rows[0] is JsonObject row => new JsonArray([.. Lines(text).Select(line => (JsonNode)RowOf(row, line))]),
                JsonArray => new JsonArray([.. text.Split([',', '，', '、', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(one => JsonValue.Create(one))]),
                _ => Scalar(value, text),
            };
        }

        return written;
    }

    private static LocalizedText Of(LocalizedText name, IEnumerable<LocalizedText> columns) => LocalizedText.Of(
        $"{name.English}, one a line: {string.Join("; ", columns.Select(column => column.English))}", $"{name.ChineseSimplified}（每行一项：{string.Join("；", columns.Select(column => column.ChineseSimplified))}）");

    private static LocalizedText NameOf(string member) => Names.GetValueOrDefault(member, LocalizedText.Same(member));

    private static string TextOf(JsonNode? value) => value switch
    {
        JsonArray { Count: > 0 } rows when rows[0] is JsonObject => string.Join('\n', rows.Select(row => string.Join("; ", row!.AsObject().Select(cell => TextOf(cell.Value))))),
        JsonArray several => string.Join(", ", several.Select(TextOf)),
        null => string.Empty,
        _ => value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString(),
    };

    private static JsonObject RowOf(JsonObject example, string line)
    {
        string[] cells = line.Split([';', '；'], StringSplitOptions.TrimEntries);
        JsonObject row = [];
        foreach (var (index, (member, value)) in example.Index())
            if (index < cells.Length && cells[index].Length > 0) row[member] = Scalar(value, cells[index]);
        return row;
    }

    private static JsonValue Scalar(JsonNode? example, string text) => example?.GetValueKind() switch
    {
        JsonValueKind.True or JsonValueKind.False when text is "true" or "yes" or "是" => JsonValue.Create(value: true),
        JsonValueKind.True or JsonValueKind.False when text is "false" or "no" or "否" => JsonValue.Create(value: false),
        JsonValueKind.Number when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        _ => JsonValue.Create(text),
    };

    private static string[] Lines(string text) => text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
