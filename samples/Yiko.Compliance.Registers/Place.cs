using System.Globalization;

namespace Yiko.Compliance.Registers;

/// <summary>
/// Where something stands: file, line and column, counted from one. In a workbook the line is the row of the sheet and the column
/// is named by its letters.
/// </summary>
internal readonly record struct Place
{
    public required string File { get; init; }

    /// <summary>0 = the file as a whole.</summary>
    public long Line { get; init; }

    /// <summary>0 = the line as a whole.</summary>
    public long Column { get; init; }

    public bool InWorkbook { get; init; }

    /// <summary>The sheet, where a workbook has several; otherwise empty.</summary>
    public string Sheet { get => field ?? string.Empty; init; }

    public LocalizedText Text => Sheet.Length == 0 ? TextIn(File, File) : TextIn($"{File}, sheet '{Sheet}'", $"{File}，工作表“{Sheet}”");

    private LocalizedText TextIn(string file, string chinese) => (Line, Column, InWorkbook) switch
    {
        (0, _, _) => LocalizedText.Of(file, chinese),
        (_, 0, false) => LocalizedText.Of($"{file}, line {Number(Line)}", $"{chinese}，第 {Number(Line)} 行"),
        (_, 0, true) => LocalizedText.Of($"{file}, row {Number(Line)}", $"{chinese}，第 {Number(Line)} 行"),
        (_, _, false) => LocalizedText.Of(
            $"{file}, line {Number(Line)}, column {Number(Column)}", $"{chinese}，第 {Number(Line)} 行第 {Number(Column)} 个字符"),
        (_, _, true) => LocalizedText.Of($"{file}, cell {Letters(Column)}{Number(Line)}", $"{chinese}，单元格 {Letters(Column)}{Number(Line)}"),
    };

    /// <summary>The letters of a sheet's column: 1 is A, 27 is AA.</summary>
    public static string Letters(long column)
    {
        var letters = string.Empty;
        for (; column > 0; column = (column - 1) / 26) letters = (char)('A' + ((column - 1) % 26)) + letters;
        return letters;
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
