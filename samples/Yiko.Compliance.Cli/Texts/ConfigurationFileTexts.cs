using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Events;

namespace Yiko.Compliance.Cli.Texts;

/// <summary>What is said of the files and options of configurations.</summary>
internal static class ConfigurationFileTexts
{
    /// <summary>What is wrong with a line of a log, with its place.</summary>
    public static LocalizedText At(string file, long line, EventFault fault) => At(new Place { File = file, Line = line, Column = fault.Column }, fault.Text);

    public static LocalizedText Kept(string file, long bad, long accepted) => LocalizedText.Of(
        $"{file}: {bad} line(s) are no events and changed nothing; the state of the {accepted} accepted event(s) stands.",
        $"{file}：{bad} 行不是有效事件，未产生任何影响；已接受的 {accepted} 个事件的状态保持不变。");

    public static LocalizedText ItemTwice(Place place, string item, string version) => At(
        place, LocalizedText.Of($"the item '{item}' stands in the baseline twice in version {version}.", $"配置项“{item}”的版本 {version} 在基线中重复。"));

    public static LocalizedText CellBlank(Place place, string column) => At(place, LocalizedText.Of($"'{column}' is blank.", $"“{column}”为空。"));

    public static LocalizedText NoJson(Place place) => At(place, LocalizedText.Of(
        "this is no readable JSON, or nests deeper than 64.", "不是可读取的 JSON，或嵌套超过 64 层。"));

    public static LocalizedText NoBill(Place place) => At(place, LocalizedText.Of(
        "this JSON is neither CycloneDX nor SPDX; give a bill of materials of these, or a table with item, version and hash.",
        "该 JSON 既不是 CycloneDX，也不是 SPDX；请提供这两种格式的物料清单，或含 item、version、hash 的表格。"));

    public static LocalizedText BillAsXml(Place place) => At(place, LocalizedText.Of(
        "this XML is no bill of materials of CycloneDX; save it as JSON, or give one as CycloneDX.", "该 XML 不是 CycloneDX 物料清单；请另存为 JSON，或提供 CycloneDX 格式。"));

    public static LocalizedText NoXml(Place place) => At(place, LocalizedText.Of(
        "this is no readable XML in UTF-8, or it declares a document type of its own.", "不是可读取的 UTF-8 XML，或自带文档类型声明。"));

    public static LocalizedText BillTooLarge(Place place) => At(place, LocalizedText.Of(
        "this bill of materials goes beyond what is read: 256 MB, 64 levels, 1,000 attributes, 20,000 names of elements.", "该物料清单超出读取上限：256 MB、64 层、1,000 个属性、20,000 种元素名。"));

    public static LocalizedText NoComponent(Place place) => At(place, LocalizedText.Of(
        "this bill of materials names no component.", "该物料清单中没有组件。"));

    public static LocalizedText SpdxTags(Place place) => At(place, LocalizedText.Of(
        "this is SPDX in tags and values; save it as SPDX JSON.", "这是标签格式的 SPDX，请另存为 SPDX JSON。"));

    public static LocalizedText Joined(Place place, int entries) => At(place, LocalizedText.Of(
        $"{entries} component(s) stand in it again in the same version and count once.", $"{entries} 个组件以同一版本重复出现，按一个处理。"));

    public static LocalizedText Unversioned(Place place, int entries) => At(place, LocalizedText.Of(
        $"{entries} component(s) have no version, shown as '-'.", $"{entries} 个组件没有版本，以“-”表示。"));

    public static LocalizedText WithoutHash(int entries) => LocalizedText.Of(
        $"{entries} item(s) of one version have a hash in one baseline only, or hashes of different kinds; there is no hash to compare, and whether their content changed is unknown.",
        $"{entries} 个版本相同的配置项只在一方有校验值，或校验值算法不同，无从比较，内容是否改变不得而知。");

    public static LocalizedText Alike(IReadOnlyList<string> items) => LocalizedText.Of(
        $"These items look alike (they differ in letter case, width, blanks, hyphens, normal form or signs that do not show) and are taken as different: {string.Join(", ", items.Take(12).Select(NameKey.Shown))}{(items.Count > 12 ? ", …" : string.Empty)}.",
        $"以下配置项看起来相同（仅大小写、全半角、空格、连字符、编码形式或不可见字符不同），按不同配置项处理：{string.Join("、", items.Take(12).Select(NameKey.Shown))}{(items.Count > 12 ? "……" : string.Empty)}。");

    public static LocalizedText LineTooLong(string file, long line) => At(
        new Place { File = file, Line = line }, LocalizedText.Of("the line is longer than 4 MB; no entry is so long.", "该行超过 4 MB，单条记录不会这样长。"));

    private static LocalizedText At(Place place, LocalizedText fault) =>
        LocalizedText.Of($"{place.Text.English}: {fault.English}", $"{place.Text.ChineseSimplified}：{fault.ChineseSimplified}");
}
