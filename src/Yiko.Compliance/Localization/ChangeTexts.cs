namespace Yiko.Compliance.Localization;

/// <summary>Sentences of the measure of change.</summary>
internal static class ChangeTexts
{
    public static (string Code, string English, string Chinese)[] All { get; } =
    [
        ("document.measure.share", "{changed} of {total} {unit} changed: {share}, that is {share:percent}.", "共 {total} {unit}，修改 {changed} {unit}，占 {share}，即 {share:percent}。"),
        ("document.measure.edits", "{deleted} {unit} deleted and {inserted} inserted, in {places} places.", "删除 {deleted} {unit}，增加 {inserted} {unit}，共 {places} 处。"),
        ("document.measure.clauses", "Clauses: {changed} changed, {added} added, {removed} removed, {moved} moved.", "条款：修改 {changed} 条，新增 {added} 条，删除 {removed} 条，移动 {moved} 条。"),
    ];
}
