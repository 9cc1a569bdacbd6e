using System.Globalization;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Texts;

/// <summary>What the program says while and after it works.</summary>
internal static class ProgressTexts
{
    public static readonly LocalizedText Checking = LocalizedText.Of("Checking the file", "检查文件");

    public static readonly LocalizedText Deciding = LocalizedText.Of("Deciding the rows", "逐行评定");

    public static LocalizedText NoRows(Place header) => LocalizedText.Of(
        $"{header.Text.English}: there is no record below the header; nothing was decided.", $"{header.Text.ChineseSimplified}：表头之下没有记录，未作任何评定。");

    public static LocalizedText Undecided(string file, long undecided, long rows) => LocalizedText.Of(
        $"{file}: {Number(undecided)} of {Number(rows)} rows could not be decided in full; each says why.",
        $"{file}：共 {Number(rows)} 行，其中 {Number(undecided)} 行未能全部评定，各行已注明原因。");

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
