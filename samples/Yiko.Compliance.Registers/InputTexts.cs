using System.Globalization;
using Yiko.Compliance.Registers.Workbooks;

namespace Yiko.Compliance.Registers;

/// <summary>One sentence for each way in which a file can be unusable: what is wrong, where, and what helps.</summary>
internal static class InputTexts
{
    private const int MostHeadersNamed = 40;
    private const int MostNamed = 12;

    public static LocalizedText FileMissing(Place place) => Say(place, "there is no such file.", "文件不存在。");

    public static LocalizedText IsDirectory(Place place) =>
        Say(place, "this is a directory; name a file in it.", "这是一个目录，请指定其中的文件。");

    public static LocalizedText NotReadable(Place place) =>
        Say(place, "the file cannot be read; check its permissions and whether another program holds it.", "文件无法读取，请检查权限以及是否被其他程序占用。");

    public static LocalizedText NotSeekable(Place place) =>
        Say(place, "the file is read twice and cannot be a pipe; save it to disk first.", "文件需要读取两遍，不能是管道，请先存盘。");

    public static LocalizedText FileEmpty(Place place) =>
        Say(place, "the file is empty; it needs a header and rows.", "文件是空的，应有表头和数据行。");

    public static LocalizedText FileUnnamed => LocalizedText.Of("The name of the file is empty; name a file.", "文件名为空，请指定文件。");

    public static LocalizedText OtherKind(Place place, string english, string chinese) => Say(
        place, $"this is {english}, not a register that can be read; save it as XLSX or CSV.", $"这是{chinese}，不能作为登记表读取；请另存为 XLSX 或 CSV。");

    public static LocalizedText VeryOldWorkbook(Place place) => Say(
        place, "this is a workbook older than Excel 97; save it as XLSX or CSV.", "这是 Excel 97 之前的工作簿，请另存为 XLSX 或 CSV。");

    public static LocalizedText BrokenOldWorkbook(Place place) => Say(
        place, "this is not a readable XLS workbook; save it again as XLSX, or as CSV.", "无法作为 XLS 工作簿读取；请重新另存为 XLSX 或 CSV。");

    public static LocalizedText Protected(Place place) => Say(
        place, "the file is protected by a password; save it without one.", "文件设有打开密码，请取消密码后重新保存。");

    public static LocalizedText TooMuch(Place place) => Say(
        place,
        "the file unpacks to more than a register of its size may, or has more rows or columns than a sheet holds; save it again as CSV.",
        "文件解压后的内容远超其应有大小，或行列数超出工作表的上限；请另存为 CSV 后再试。");

    public static LocalizedText BrokenCell(Place place) => Say(
        place, "the cell names a value that the workbook lacks, or stands in its row twice; save it again in a spreadsheet program.", "该单元格引用的值在工作簿中不存在，或该单元格在行中重复；请用电子表格软件重新保存。");

    public static LocalizedText NoSheets(Place place) => Say(place, "this is a text and has no sheets; leave out --sheet.", "这是文本文件，没有工作表，请去掉 --sheet。");

    public static LocalizedText SheetMissing(Place place, string wanted, IReadOnlyList<SheetName> sheets) => Say(
        place,
        $"there is no sheet '{wanted}'; it has {Quoted(sheets, "'", "'", ", ", "hidden")}.",
        $"没有工作表“{wanted}”；现有：{Quoted(sheets, "“", "”", "、", "隐藏")}。");

    public static LocalizedText SheetRead(Place place, IReadOnlyList<SheetName> sheets, int read)
    {
        SheetName[] others = [.. sheets.Where((_, i) => i != read)];
        return Say(
            place,
            $"the sheet '{sheets[read].Name}' is read; the others are {Quoted(others, "'", "'", ", ", "hidden")}; --sheet chooses.",
            $"读取工作表“{sheets[read].Name}”；其余：{Quoted(others, "“", "”", "、", "隐藏")}；可用 --sheet 指定。");
    }

    public static LocalizedText SheetChosen(Place place, string said, string name) => Say(
        place, $"--sheet {said} is the sheet '{name}'.", $"--sheet {said} 即工作表“{name}”。");

    public static LocalizedText HeaderTaken(Place place, long first, long last) => first == last
        ? Say(place, $"line {Number(last)} is taken as the header; --header-row says otherwise.", $"以第 {Number(last)} 行为表头；可用 --header-row 另行指定。")
        : Say(place, $"lines {Number(first)} and {Number(last)} are taken as the header; --header-row says otherwise.", $"以第 {Number(first)}、{Number(last)} 两行为表头；可用 --header-row 另行指定。");

    /// <param name="place">The file.</param>
    /// <param name="blank">Blank rows.</param>
    /// <param name="others">Sums, averages and extremes, repeated headers, notes and signatures, section lines.</param>
    /// <param name="lines">Where the first of the others stand.</param>
    public static LocalizedText PassedOver(Place place, long blank, long[] others, IReadOnlyList<long> lines)
    {
        (long Count, string English, string Chinese)[] kinds =
        [
            (blank, "blank", "空行"), (others[0], "sum", "合计"), (others[1], "average or extreme", "平均值或最大最小值"), (others[2], "repeated header", "重复表头"),
            (others[3], "note or signature", "注释或签字"), (others[4], "section line", "分节标题"),
        ];
        var named = kinds.Where(kind => kind.Count > 0).ToArray();
        var (more, moreChinese) = others.Sum() > lines.Count ? (", …", "……") : (string.Empty, string.Empty);
        var (where, whereChinese) = lines.Count == 0
            ? (string.Empty, string.Empty)
            : ($" ({(lines.Count == 1 && others.Sum() == 1 ? "line" : "lines")} {string.Join(", ", lines.Select(Number))}{more})", $"（第 {string.Join("、", lines.Select(Number))} 行{moreChinese}）");
        return Say(
            place,
            $"passed over as no records: {string.Join(", ", named.Select(kind => $"{Number(kind.Count)} {kind.English}"))}{where}.",
            $"以下各行不是记录，已略过：{string.Join("、", named.Select(kind => $"{kind.Chinese} {Number(kind.Count)} 行"))}{whereChinese}。");
    }

    public static LocalizedText KeptInDoubt(Place place, string text) => Say(
        place, $"'{Short(text)}' reads like a sum or an average, yet the row has all that a record has; it is taken as one.", $"“{Short(text)}”像是合计或平均行，但各项齐全，按记录处理。");

    public static LocalizedText Hidden(Place place, long rows, int columns)
    {
        var (row, column) = ($"{Number(rows)} hidden {(rows == 1 ? "row" : "rows")}", $"{Number(columns)} hidden {(columns == 1 ? "column" : "columns")}");
        var (rowChinese, columnChinese) = ($"{Number(rows)} 行", $"{Number(columns)} 列");
        return rows == 0 ? Say(place, $"{column} {(columns == 1 ? "is" : "are")} read like the others.", $"隐藏的 {columnChinese}与其他列一样读取。")
            : columns == 0 ? Say(place, $"{row} {(rows == 1 ? "is" : "are")} read like the others.", $"隐藏的 {rowChinese}与其他行一样读取。")
            : Say(place, $"{row} and {column} are read like the others.", $"隐藏的 {rowChinese}、{columnChinese}与其他行列一样读取。");
    }

    public static LocalizedText MappedAndSet(string column) => LocalizedText.Of(
        $"'{column}' is named both by --map and by --set; leave one out.", $"“{column}”同时由 --map 和 --set 指定，请去掉其一。");

    public static LocalizedText SetButPresent(Place place, string column, string header) => Say(
        place, $"--set {column} gives a value to a column that the file has ('{header}'); leave it out.", $"文件已有“{column}”列（“{header}”），请去掉 --set {column}。");

    /// <param name="place">The file.</param>
    /// <param name="encoding">The encoding that fits.</param>
    /// <param name="shown">Headers as they read in it; empty where all of them are plain.</param>
    public static LocalizedText EncodingGuessed(Place place, string encoding, string shown)
    {
        var (reads, readsChinese) = shown.Length == 0 ? (string.Empty, string.Empty) : ($" (its header then reads '{Short(shown)}')", $"（表头读作“{Short(shown)}”）");
        return Say(
            place,
            $"nothing in the file tells its encoding and it is no UTF-8; it is read as {encoding}, which its bytes fit{reads}; --encoding says otherwise.",
            $"文件未标明编码，且不是 UTF-8；按字节特征以 {encoding} 读取{readsChinese}；如不对，请用 --encoding 指定。");
    }

    public static LocalizedText HeaderMissing(Place place, long headerRow) => Say(
        place,
        $"line {Number(headerRow)} should be the header and is blank or not there; say with --header-row which line it is.",
        $"第 {Number(headerRow)} 行应为表头，却是空的或不存在，请用 --header-row 指明表头所在行。");

    public static LocalizedText ColumnMissing(Place place, InputColumn column, IReadOnlyList<string> header) => Say(
        place,
        $"the header has no column '{column.Name}' (it has {Join(header, ", ")}); name it with --map {column.Name}=HEADER, or the header's line with --header-row.{SeparatorHint(header).English}",
        $"表头中没有“{column.ChineseName}”列（现有：{Join(header, "、")}）；请用 --map {column.Name}=列名 指明，或用 --header-row 指明表头所在行。{SeparatorHint(header).Chinese}");

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

    public static LocalizedText RaggedLine(Place place, int fields, int expected, char separator) => fields > expected
        ? Say(
            place,
            $"the line has {Number(fields)} cells, the header {Number(expected)}; the surplus begins here. Quote a cell that contains {Named(separator).English}.",
            $"该行有 {Number(fields)} 格，表头只有 {Number(expected)} 格，多余部分由此开始；单元格含{Named(separator).Chinese}时请加引号。")
        : Say(
            place,
            $"the line ends here with {Number(fields)} cells, the header has {Number(expected)}; add the missing {Named(separator).Plural}.",
            $"该行到此结束，只有 {Number(fields)} 格，表头有 {Number(expected)} 格，请补上缺少的{Named(separator).Chinese}。");

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
        ? Say(place, "the bytes are not UTF-8; save the file as UTF-8, or name its encoding with --encoding, such as gb18030 for a Chinese spreadsheet.", "此处不是 UTF-8 编码；请另存为 UTF-8，或用 --encoding 指明实际编码，中文电子表格导出的文件多为 gb18030。")
        : Say(place, $"the bytes are not {encoding}; try --encoding utf-8.", $"此处不是 {encoding} 编码，请试用 --encoding utf-8。");

    public static LocalizedText BinaryFile(Place place) => Say(
        place, "there is a NUL character; this is no text file. Save the register as CSV or XLSX.", "此处有 NUL 字符，不是文本文件；请把登记表存为 CSV 或 XLSX。");

    public static LocalizedText CellTooLong(Place place) => Say(
        place,
        place.InWorkbook ? "the cell is longer than 1 MB; shorten it." : "the cell that begins here is longer than 1 MB; look for a missing quote, or shorten it.",
        place.InWorkbook ? "单元格超过 1 MB，请缩短内容。" : "始于此处的单元格超过 1 MB；请检查是否漏了引号，或缩短内容。");

    public static LocalizedText LineTooLong(Place place) => Say(
        place, "the line is longer than 4 MB; look for a missing quote, or shorten it.", "该行超过 4 MB；请检查是否漏了引号，或缩短内容。");

    public static LocalizedText BrokenWorkbook(Place place) => Say(
        place, "this is not a readable XLSX workbook; save it again as XLSX, or as CSV.", "无法作为 XLSX 工作簿读取；请重新另存为 XLSX 或 CSV。");

    public static LocalizedText NoSheet(Place place) => Say(place, "the workbook has no sheet of cells, only charts or nothing.", "工作簿中没有可读取的工作表（只有图表或为空）。");

    public static LocalizedText AllHidden(Place place, IReadOnlyList<SheetName> sheets) => Say(
        place,
        $"all sheets of the workbook are hidden ({Quoted(sheets, "'", "'", ", ", string.Empty)}); choose one with --sheet NAME.",
        $"工作簿的工作表全部隐藏（{Quoted(sheets, "“", "”", "、", string.Empty)}），请用 --sheet 名称 指定。");

    public static LocalizedText CellBeyondHeader(Place place) => Say(
        place, "the cell has a value, but no header stands above it, as above too many others; give the columns a header, or clear them.", "该单元格有值，但上方没有表头，且此类列过多；请补上表头或清空这些列。");

    public static LocalizedText Nameless(Place place, IReadOnlyList<string> columns) => Say(
        place,
        $"carried, not read: {Join(columns, ", ")}; no header stands above {(columns.Count == 1 ? "it" : "them")}. If it decides, name it with --map NAME={columns[0]}.",
        $"以下列上方没有表头，原样带出、未参与评定：{Join(columns, "、")}。若有影响评定的列，请用 --map 字段={columns[0]} 指明。");

    /// <param name="place">The first cell with a formula.</param>
    /// <param name="others">How many more there are.</param>
    public static LocalizedText FormulaTaken(Place place, long others)
    {
        var (more, moreChinese) = others == 0 ? (string.Empty, string.Empty) : ($" So for {Number(others)} more.", $"另有 {Number(others)} 个单元格同样处理。");
        return Say(
            place, $"the value stored with the formula is taken; the formula is not calculated.{more}", $"取公式单元格中保存的值，不重新计算公式。{moreChinese}");
    }

    public static LocalizedText DateOfTheMachine(Place place, string column, string text) => Say(
        place,
        $"'{column}' holds a day whose look depends on the machine; it is compared as '{Short(text)}'. Store a version as text.",
        $"“{column}”中是日期，其显示取决于各人的电脑设置，按“{Short(text)}”比较；版本请以文本格式填写。");

    public static LocalizedText FailWithRemark(Place place, string column, string text) => Say(
        place, $"'{Short(text)}' in '{column}' counts as a fail; what stands in brackets is not weighed.", $"“{column}”的“{Short(text)}”按不合格处理，括号内的说明未参与评定。");

    public static LocalizedText Grouped(Place place, string column, string text) => Say(
        place, $"the commas of '{Short(text)}' in '{column}' are taken as grouping thousands.", $"“{column}”的“{Short(text)}”中的逗号按千位分隔处理。");

    /// <param name="place">The first cell that is struck out.</param>
    /// <param name="others">How many more there are.</param>
    public static LocalizedText Struck(Place place, long others)
    {
        var (more, moreChinese) = others == 0 ? (string.Empty, string.Empty) : ($" So are {Number(others)} more.", $"另有 {Number(others)} 个单元格同样如此。");
        return Say(
            place, $"the cell is struck out, and is read like the others; clear what no longer holds.{more}", $"该单元格带删除线，仍照常读取；内容已作废的请清空。{moreChinese}");
    }

    public static LocalizedText NamesAlike(Place place, IReadOnlyList<string> names)
    {
        string[] shown = [.. names.Take(MostNamed).Select(NameKey.Shown).Select(Short)];
        var (more, moreChinese) = names.Count > shown.Length ? (", …", "……") : (string.Empty, string.Empty);
        return Say(
            place,
            $"these names look alike (they differ in letter case, width, blanks, hyphens, normal form or signs that do not show) and are taken as different: {string.Join(", ", shown)}{more}.",
            $"以下名称看起来相同（仅大小写、全半角、空格、连字符、编码形式或不可见字符不同），按不同名称处理：{string.Join("、", shown)}{moreChinese}。");
    }

    public static LocalizedText MoreFaults(long count) => LocalizedText.Of($"… and {Number(count)} more of this kind.", $"…… 另有 {Number(count)} 处。");

    public static LocalizedText Of(BadCell cell)
    {
        var (place, column, text) = (cell.Place, cell.Column, cell.Text);
        var shown = text.Length > 40 ? text[..40] + "…" : text;
        return cell.Trouble switch
        {
            CellTrouble.CommaInNumber => Say(
                place, $"'{shown}' in '{column}' has a comma; write the number without.", $"“{column}”的值“{shown}”含逗号，请写不带逗号的数。"),
            CellTrouble.StrictSign => Say(
                place, $"'{shown}' in '{column}' leaves the number itself out; write ≥ or ≤ and the number that just suffices.", $"“{column}”的值“{shown}”不含数值本身，请用 ≥ 或 ≤ 写出刚好达标的数值。"),
            CellTrouble.PointInNumber => Say(
                place,
                $"'{shown}' in '{column}' has a point, which may group thousands where commas part decimals; write the number without.",
                $"“{column}”的值“{shown}”含点号；本文件用逗号作小数点，点号可能是千位分隔，请去掉。"),
            CellTrouble.NotAFlag => Say(
                place, $"'{shown}' in '{column}' is neither yes nor no.", $"“{column}”的值“{shown}”既不是“是”也不是“否”。"),
            CellTrouble.FormulaWithoutValue => Say(
                place, $"the formula in '{column}' has no stored value; open and save the workbook in a spreadsheet program.", $"“{column}”的公式没有保存的值，请在电子表格软件中打开并保存。"),
            CellTrouble.NotADate => Say(
                place, $"'{shown}' in '{column}' is not one day of the calendar; write it in the form YYYY-MM-DD, such as 2026-06-30.", $"“{column}”的值“{shown}”不是有效日期，或不能确定是哪一天，请按“2026-06-30”的格式填写。"),
            CellTrouble.NotAPeriod => Say(
                place, $"'{shown}' in '{column}' is no period; write it in the form 2026, 2026-Q3 or 2026-07.", $"“{column}”的值“{shown}”不是有效统计期，请按“2026”“2026-Q3”或“2026-07”的格式填写。"),
            CellTrouble.UnknownWord => Say(
                place, $"'{shown}' in '{column}' is not a word that this column knows.", $"“{column}”的值“{shown}”不是该列可用的词。"),
            CellTrouble.SeveralTypes => Say(
                place, $"'{shown}' in '{column}' names several types that are scored differently; give each a row.", $"“{column}”的值“{shown}”含多种评价方法不同的类型，请分行填写。"),
            CellTrouble.NotWhole => Say(
                place, $"'{shown}' in '{column}' is not a whole number.", $"“{column}”的值“{shown}”不是整数。"),
            CellTrouble.MergedAcross => Say(
                place,
                $"'{shown}' in '{column}' is of a merged block that begins in another column; write it into the column that it is meant for.",
                $"“{column}”的值“{shown}”来自从其他列开始的合并单元格，请填入其所属的列。"),
            CellTrouble.ErrorValue => Say(
                place, $"'{column}' holds the error value {shown}.", $"“{column}”为错误值 {shown}。"),
            _ => Say(place, $"'{shown}' in '{column}' is not a number.", $"“{column}”的值“{shown}”不是有效数值。"),
        };
    }

    private static (string English, string Plural, string Chinese) Named(char separator) => separator switch
    {
        ';' => ("a semicolon", "semicolons", "分号"),
        '\t' => ("a tab", "tabs", "制表符"),
        ',' => ("a comma", "commas", "逗号"),
        _ => ($"'{separator}'", $"'{separator}'", $"“{separator}”"),
    };

    private static string Quoted(IReadOnlyList<SheetName> sheets, string open, string close, string separator, string hidden)
    {
        var named = sheets.Take(MostNamed).Select(sheet => $"{open}{Short(sheet.Name)}{close}{(sheet.IsVisible || hidden.Length == 0 ? string.Empty : $" ({hidden})")}");
        return string.Join(separator, sheets.Count > MostNamed ? named.Append("…") : named);
    }

    private static string Short(string text) => text.Length > 40 ? text[..40] + "…" : text;

    private static LocalizedText Say(Place place, string english, string chinese) =>
        LocalizedText.Of($"{place.Text.English}: {english}", $"{place.Text.ChineseSimplified}：{chinese}");

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Join(IReadOnlyList<int> columns, string separator) => string.Join(separator, columns.Select(at => Number(at + 1)));

    private static string Join(IReadOnlyList<string> header, string separator)
    {
        var named = header.Take(MostHeadersNamed).Select(cell => cell.Length > 40 ? cell[..40] + "…" : cell);
        return string.Join(separator, header.Count > MostHeadersNamed ? named.Append($"… (+{Number(header.Count - MostHeadersNamed)})") : named);
    }

    /// <summary>A header of one cell that holds another separator is the most usual reason why a column is missing.</summary>
    private static (string English, string Chinese) SeparatorHint(IReadOnlyList<string> header) =>
        header is [var only] && only.AsSpan().IndexOfAny(";\t，|") >= 0
            ? (" The cells seem to be separated by something else than commas.", "单元格之间似乎不是用逗号分隔的。")
            : (string.Empty, string.Empty);
}
