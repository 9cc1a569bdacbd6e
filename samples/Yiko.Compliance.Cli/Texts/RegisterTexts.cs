using System.Globalization;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Texts;

/// <summary>What is said of a register as a whole, beside its rows.</summary>
internal static class RegisterTexts
{
    private const int MostNamed = 12;

    public static LocalizedText CarriedNotRead(string file, IReadOnlyList<string> carried, IReadOnlyList<string> flags) => LocalizedText.Of(
        $"{file}: carried, not read: {Names(carried, ", ")}; {Number(flags.Count)} of them hold only yes and no ({Names(flags, ", ")}). If one decides, name it with --map.",
        $"{file}：以下列原样带出、未参与评定：{Names(carried, "、")}；其中 {Number(flags.Count)} 列只填是否（{Names(flags, "、")}）。若有影响评定的列，请用 --map 指明。");

    public static LocalizedText IdentifiersTwice(string file, long rows, IReadOnlyList<(string Text, long Line)> examples) => LocalizedText.Of(
        $"{file}: {Number(rows)} {(rows == 1 ? "row has" : "rows have")} an identifier that an earlier row has: {string.Join(", ", examples.Select(one => $"{one.Text} (line {Number(one.Line)})"))}{(rows > examples.Count ? ", …" : string.Empty)}. Each is decided.",
        $"{file}：{Number(rows)} 行的编号与前面的行重复：{string.Join("、", examples.Select(one => $"{one.Text}（第 {Number(one.Line)} 行）"))}{(rows > examples.Count ? "……" : string.Empty)}。各行均已评定。");

    public static LocalizedText IdentifiersNotCompared(string file, long compared) => LocalizedText.Of(
        $"{file}: only {Number(compared)} identifiers were compared with the others; there are too many of an irregular kind.",
        $"{file}：只核对了 {Number(compared)} 个编号是否重复，其余无规律的编号过多，未核对。");

    public static LocalizedText OwnResults(string file, OwnResults own)
    {
        var (unknown, unknownChinese) = own.Unknown == 0
            ? (string.Empty, string.Empty)
            : ($" {Number(own.Unknown)} {(own.Unknown == 1 ? "row uses" : "rows use")} words that the rule set does not know; no comparison was made there.", $"另有 {Number(own.Unknown)} 行用词不在规则集中，未作比对。");
        if (own.Differing == 0 && own.Compared > 0)
        {
            return LocalizedText.Of(
                $"{file}: the sheet's own result agrees with the verdict in all {Number(own.Compared)} rows that have one.{unknown}",
                $"{file}：表中已有结果的 {Number(own.Compared)} 行与评定结果全部一致。{unknownChinese}");
        }

        return LocalizedText.Of(
            $"{file}: the sheet's own result differs from the verdict in {Number(own.Differing)} of {Number(own.Compared)} rows that have one.{unknown}",
            $"{file}：表中已有结果的 {Number(own.Compared)} 行中，{Number(own.Differing)} 行与评定结果不一致。{unknownChinese}");
    }

    public static LocalizedText ColumnsLacking(string file, bool nothingIsDecided, IReadOnlyList<string> missing) => LocalizedText.Of(
        $"{file}: {(nothingIsDecided ? "no row could be decided, and " : string.Empty)}no header was understood as {Names(missing, ", ")}; if one is, name it with --map {missing[0]}=HEADER.",
        $"{file}：{(nothingIsDecided ? "没有一行能够评定，且" : string.Empty)}未找到与 {Names(missing, "、")} 对应的列；若有，请用 --map {missing[0]}=列名 指明。");

    public static LocalizedText NoExposure(string file) => LocalizedText.Of(
        $"{file}: there is likelihood and consequence, but no exposure, which this rule set multiplies too; if the register rates by the two alone, choose a rule set that does, as --rules risks/matrix-5x5.",
        $"{file}：有可能性和后果，没有本规则集所需的暴露频率；若登记表只按这两项评定，请选用相应规则集，如 --rules risks/matrix-5x5。");

    public static LocalizedText NoActuals(string file) => LocalizedText.Of(
        $"{file}: no header was understood as value, numerator or count, so nothing is known of what was achieved; if one is, name it with --map value=HEADER.",
        $"{file}：未找到与 value、numerator、count 对应的列，无从得知实际完成值；若有，请用 --map value=列名 指明。");

    public static LocalizedText IdleColumns(string file, IReadOnlyList<string> columns) => LocalizedText.Of(
        $"{file}: there is no {Names(columns, ", ")}; nothing of this rule set depends on it.",
        $"{file}：没有 {Names(columns, "、")} 列；本规则集的评定与其无关。");

    private static string Names(IReadOnlyList<string> names, string separator) =>
        string.Join(separator, names.Count > MostNamed ? names.Take(MostNamed).Append("…") : names);

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
