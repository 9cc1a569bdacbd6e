using System.Globalization;

namespace Yiko.Compliance.Registers;

/// <summary>One sentence for each way in which a file can be unusable: what is wrong, where, and what helps.</summary>
internal static class InputTexts
{
    private const int MostHeadersNamed = 12;

    public static LocalizedText FileMissing(Place place) => Say(place, "there is no such file.", "文件不存在。");

    public static LocalizedText IsDirectory(Place place) =>
        Say(place, "this is a directory; name a file in it.", "这是一个目录，请指定其中的文件。");

    public static LocalizedText NotReadable(Place place) =>
        Say(place, "the file cannot be read; check its permissions and whether another program holds it.", "文件无法读取，请检查权限以及是否被其他程序占用。");

    public static LocalizedText NotSeekable(Place place) =>
        Say(place, "the file is read twice and cannot be a pipe; save it to disk first.", "文件需要读取两遍，不能是管道，请先存盘。");

    public static LocalizedText FileEmpty(Place place) =>
        Say(place, "the file is empty; its first line must be a header.", "文件是空的，第一行应为表头。");

    public static LocalizedText OldWorkbook(Place place) =>
        Say(place, "this is a workbook of the old XLS kind; save it as XLSX or CSV.", "这是旧的 XLS 工作簿，请另存为 XLSX 或 CSV。");

    public static LocalizedText Utf16(Place place) =>
        Say(place, "the text is encoded in UTF-16; save it as \"CSV UTF-8\".", "文本编码为 UTF-16，请另存为“CSV UTF-8”。");

    public static LocalizedText HeaderMissing(Place place, int headerRow) => Say(
        place,
        $"line {Number(headerRow)} should be the header and is blank; say with --header-row which line it is.",
        $"第 {Number(headerRow)} 行应为表头，却是空的，请用 --header-row 指明表头所在行。");

    public static LocalizedText ColumnMissing(Place place, InputColumn column, IReadOnlyList<string> header) => Say(
        place,
        $"the header has no column '{column.Name}' (it has {Join(header, ", ")}); name it with --map {column.Name}=HEADER, or the header's line with --header-row.{SeparatorHint(header).English}",
        $"表头中没有“{column.Name}”列（现有：{Join(header, "、")}）；请用 --map {column.Name}=列名 指明，或用 --header-row 指明表头所在行。{SeparatorHint(header).Chinese}");

    public static LocalizedText DuplicateColumn(Place place, IReadOnlyList<int> columns, IReadOnlyList<string> header) => Say(
        place,
        $"columns {Join(columns, " and ")} have the same name '{header[columns[0]]}'; rename one.",
        $"第 {Join(columns, "、")} 列同名“{header[columns[0]]}”，请修改其中之一。");

    public static LocalizedText AmbiguousColumn(Place place, string name, IReadOnlyList<int> columns, IReadOnlyList<string> header) => Say(
        place,
        $"columns {Join(columns, " and ")} ({string.Join(", ", columns.Select(at => $"'{header[at]}'"))}) can both be '{name}'; choose with --map {name}=HEADER.",
        $"第 {Join(columns, "、")} 列（{string.Join("、", columns.Select(at => $"“{header[at]}”"))}）都可作为“{name}”，请用 --map {name}=列名 选定。");

    public static LocalizedText MappedHeaderMissing(Place place, string name, string header, IReadOnlyList<string> all) => Say(
        place,
        $"--map {name}={header} names a header that the file does not have; it has {Join(all, ", ")}.",
        $"--map {name}={header} 指定的列名在文件中不存在；现有：{Join(all, "、")}。");

    public static LocalizedText MappedTwice(Place place, string header) => Say(
        place, $"--map gives the header '{header}' to two columns.", $"--map 把列“{header}”指定给了两个字段。");

    public static LocalizedText RaggedLine(Place place, int fields, int expected) => fields > expected
        ? Say(
            place,
            $"the line has {Number(fields)} cells, the header {Number(expected)}; the surplus begins here. Quote a cell that contains a comma.",
            $"该行有 {Number(fields)} 格，表头只有 {Number(expected)} 格，多余部分由此开始；单元格含逗号时请加引号。")
        : Say(
            place,
            $"the line ends here with {Number(fields)} cells, the header has {Number(expected)}; add the missing commas.",
            $"该行到此结束，只有 {Number(fields)} 格，表头有 {Number(expected)} 格，请补上缺少的逗号。");

    public static LocalizedText QuoteInPlainCell(Place place) => Say(
        place,
        "a quote stands inside a cell that does not begin with one; quote the whole cell and double the quotes in it.",
        "引号出现在未以引号开头的单元格中；请给整个单元格加引号，并把其中的引号写成两个。");

    public static LocalizedText TextAfterQuote(Place place, Place cell) => Say(
        place,
        $"text follows the closing quote of the cell that begins on line {Number(cell.Line)}, column {Number(cell.Column)}; double the quotes inside a cell.",
        $"始于第 {Number(cell.Line)} 行第 {Number(cell.Column)} 个字符的单元格在右引号之后还有内容；单元格内的引号请写成两个。");

    public static LocalizedText QuoteNeverClosed(Place place) => Say(
        place, "the quote that opens here is never closed; close it.", "此处的引号没有配对的右引号，请补上。");

    public static LocalizedText WrongEncoding(Place place, string encoding) => encoding == TextEncodings.Utf8
        ? Say(place, "the bytes are not UTF-8; if the file comes from a Chinese spreadsheet, try --encoding gb18030.", "此处不是 UTF-8 编码；若文件由中文电子表格导出，请试用 --encoding gb18030。")
        : Say(place, $"the bytes are not {encoding}; try --encoding utf-8.", $"此处不是 {encoding} 编码，请试用 --encoding utf-8。");

    public static LocalizedText BinaryFile(Place place) => Say(
        place, "there is a NUL character; this is no text file. Save the register as CSV or XLSX.", "此处有 NUL 字符，不是文本文件；请把登记表存为 CSV 或 XLSX。");

    public static LocalizedText CellTooLong(Place place) => Say(
        place, "the cell that begins here is longer than 1 MB; look for a missing quote, or shorten it.", "始于此处的单元格超过 1 MB；请检查是否漏了引号，或缩短内容。");

    public static LocalizedText LineTooLong(Place place) => Say(
        place, "the line is longer than 4 MB; look for a missing quote, or shorten it.", "该行超过 4 MB；请检查是否漏了引号，或缩短内容。");

    public static LocalizedText BrokenWorkbook(Place place) => Say(
        place, "this is not a readable XLSX workbook; save it again as XLSX, or as CSV.", "无法作为 XLSX 工作簿读取；请重新另存为 XLSX 或 CSV。");

    public static LocalizedText NoSheet(Place place) => Say(place, "the workbook has no sheet with cells.", "工作簿中没有工作表。");

    public static LocalizedText CellBeyondHeader(Place place) => Say(
        place, "the cell has a value, but no header stands above it; give its column a header, or clear it.", "该单元格有值，但上方没有表头；请补上表头或清空该格。");

    public static LocalizedText FormulaTaken(Place place) => Say(
        place, "the value stored with the formula is taken; the formula is not calculated.", "取公式单元格中保存的值，不重新计算公式。");

    public static LocalizedText MoreFaults(long count) => LocalizedText.Of($"… and {Number(count)} more of this kind.", $"…… 另有 {Number(count)} 处。");

    public static LocalizedText Of(BadCell cell)
    {
        var (place, column, text) = (cell.Place, cell.Column, cell.Text);
        var shown = text.Length > 40 ? text[..40] + "…" : text;
        return cell.Trouble switch
        {
            CellTrouble.CommaInNumber => Say(
                place, $"'{shown}' in '{column}' has a comma; write the number without.", $"“{column}”的值“{shown}”含逗号，请写不带逗号的数。"),
            CellTrouble.NotAFlag => Say(
                place, $"'{shown}' in '{column}' is neither yes nor no.", $"“{column}”的值“{shown}”既不是“是”也不是“否”。"),
            CellTrouble.FormulaWithoutValue => Say(
                place, $"the formula in '{column}' has no stored value; open and save the workbook in a spreadsheet program.", $"“{column}”的公式没有保存的值，请在电子表格软件中打开并保存。"),
            CellTrouble.NotADate => Say(
                place, $"'{shown}' in '{column}' is no day of the calendar; write it as 2026-06-30.", $"“{column}”的值“{shown}”不是有效日期，请写成 2026-06-30。"),
            CellTrouble.UnknownWord => Say(
                place, $"'{shown}' in '{column}' is not a word that this column knows.", $"“{column}”的值“{shown}”不是该列可用的词。"),
            CellTrouble.NotWhole => Say(
                place, $"'{shown}' in '{column}' is not a whole number.", $"“{column}”的值“{shown}”不是整数。"),
            CellTrouble.ErrorValue => Say(
                place, $"'{column}' holds the error value {shown}.", $"“{column}”为错误值 {shown}。"),
            _ => Say(place, $"'{shown}' in '{column}' is not a number.", $"“{column}”的值“{shown}”不是数。"),
        };
    }

    private static LocalizedText Say(Place place, string english, string chinese) =>
        LocalizedText.Of($"{place.Text.English}: {english}", $"{place.Text.ChineseSimplified}：{chinese}");

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Join(IReadOnlyList<int> columns, string separator) => string.Join(separator, columns.Select(at => Number(at + 1)));

    private static string Join(IReadOnlyList<string> header, string separator)
    {
        var named = header.Take(MostHeadersNamed).Select(cell => cell.Length > 40 ? cell[..40] + "…" : cell);
        return string.Join(separator, header.Count > MostHeadersNamed ? named.Append("…") : named);
    }

    /// <summary>A header of one cell that holds another separator is the most usual reason why a column is missing.</summary>
    private static (string English, string Chinese) SeparatorHint(IReadOnlyList<string> header) =>
        header is [var only] && only.AsSpan().IndexOfAny(";\t，|") >= 0
            ? (" The cells seem to be separated by something else than commas.", "单元格之间似乎不是用逗号分隔的。")
            : (string.Empty, string.Empty);
}
