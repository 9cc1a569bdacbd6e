using System.Buffers;
using System.Globalization;

namespace Yiko.Compliance.Registers;

/// <summary>
/// Tells the records of a register from what stands between them: sums, repeated headers, notes, signatures, section lines, blank lines.
/// A row that may be either is a record, and is remarked.
/// </summary>
internal sealed class RecordFilter
{
    private const int MostLinesNamed = 12;
    private const int LongestSumName = 16;
    private const int LeastNumbered = 4;
    private const int LongestLabel = 8;
    private const int ShortName = 4;

    private static readonly string[] TotalWords = ["合计", "小计", "总计", "共计", "累计", "总和", "总数", "计数", "total", "totals", "subtotal", "grandtotal", "sum", "count"];
    private static readonly string[] TotalEnds = ["合计", "小计", "总计"];
    private static readonly string[] StatisticWords =
    [
        "平均", "平均值", "平均数", "平均分", "平均得分", "均值", "均分", "最大", "最大值", "最小", "最小值", "最高", "最高值", "最高分", "最低", "最低值", "最低分", "中位数", "标准差", "标准偏差",
        "average", "averages", "averagescore", "avg", "avg.", "mean", "median", "max", "max.", "maximum", "min", "min.", "minimum", "stdev", "standarddeviation",
    ];

    private static readonly string[] StatisticEnds = ["平均", "平均值", "平均分", "平均得分", "均值"];
    private static readonly string[] SignatureWords = ["编制", "审核", "批准", "制表", "填表", "复核", "签发", "会签", "编写", "校核", "审批", "审定", "签字", "签名", "日期", "编制日期", "填表日期", "审核日期", "prepared", "approved", "reviewed", "checked", "compiled", "signature", "date"];
    private static readonly string[] NoteWords = ["注", "备注", "说明", "附注", "填表说明", "note", "notes", "remark", "remarks"];
    private static readonly SearchValues<char> ChineseNumbers = SearchValues.Create("一二三四五六七八九十百");

    private readonly string[][] _headers;
    private readonly bool _headersHoldDigits;
    private readonly string[] _titles;
    private readonly int[] _deciding;
    private readonly long[] _counts = new long[Enum.GetValues<Kind>().Length];
    private readonly List<long> _lines = [];
    private long _pendingBlank;

    /// <param name="headers">The lines of the header, as the file has them.</param>
    /// <param name="deciding">Places of the columns of which a record fills one at least.</param>
    /// <param name="titles">What stands alone in a line above the header, and so again on the next page.</param>
    public RecordFilter(IEnumerable<IReadOnlyList<string>> headers, int[] deciding, IEnumerable<string> titles)
    {
        _titles = [.. titles.Select(HeaderKey.Of).Where(title => title.Length > 1)];
        _headers = [.. headers.Select(line => line.Select(HeaderKey.Of).ToArray())];
        _headersHoldDigits = _headers.SelectMany(line => line).Any(cell => cell.AsSpan().IndexOfAnyInRange('0', '9') >= 0);
        _deciding = deciding;
    }

    private enum Kind
    {
        Record,
        Blank,
        Total,
        Statistic,
        Header,
        Note,
        Section,
        Doubtful,
    }

    /// <summary>Whether blank rows count that have no record behind them. In a workbook nobody sees them.</summary>
    public bool CountsTrailingBlanks { get; init; }

    /// <summary>How many rows were records.</summary>
    public long Records => _counts[(int)Kind.Record] + _counts[(int)Kind.Doubtful];

    public bool IsRecord(RowReader row)
    {
        var first = 0;
        while (first < row.HeadedWidth && row.Cell(first).IsWhiteSpace() && row.TroubleOf(first) == CellTrouble.None) first++;
        if (first == row.HeadedWidth)
        {
            PassBlank();
            return row.HeadedWidth == 0;
        }

        var kind = first == 0 && NumbersColumns(row) ? Kind.Header : MayBeNone(row, first) ? KindOf(row, first) : Kind.Record;
        if (_pendingBlank > 0) (_counts[(int)Kind.Blank], _pendingBlank) = (_counts[(int)Kind.Blank] + _pendingBlank, 0);
        _counts[(int)kind]++;
        if (kind == Kind.Record) return true;
        if (kind == Kind.Doubtful)
        {
            row.Remarks.Add(InputTexts.KeptInDoubt(row.PlaceOf(first), row.Cell(first).Trim().ToString()));
            return true;
        }

        if (_lines.Count < MostLinesNamed) _lines.Add(row.Line);
        return false;
    }

    public void PassBlank() => _pendingBlank++;

    /// <summary>What was passed over, in one line; null where nothing was.</summary>
    public LocalizedText? Summary(Place file)
    {
        var blank = _counts[(int)Kind.Blank] + (CountsTrailingBlanks ? _pendingBlank : 0);
        long[] others = [_counts[(int)Kind.Total], _counts[(int)Kind.Statistic], _counts[(int)Kind.Header], _counts[(int)Kind.Note], _counts[(int)Kind.Section]];
        return blank == 0 && others.All(count => count == 0) ? null : InputTexts.PassedOver(file, blank, others, _lines);
    }

    // Nearly every row begins with a number or with something that has a digit; those need no second look.
    private bool MayBeNone(RowReader row, int first)
    {
        var text = row.Cell(first).TrimStart();
        if (text.IsEmpty) return false;
        var c = text[0];
        if (char.IsAsciiDigit(c)) return false;
        if (!char.IsAsciiLetter(c) || text.IndexOfAnyInRange('0', '9') < 0) return true;
        return (char.ToLowerInvariant(c) is 't' or 's' or 'g' or 'n' or 'p' or 'r' or 'a' or 'c' or 'd' or 'e' or 'm' && text.Length > 3 && char.IsAsciiLetter(text[1]) && char.IsAsciiLetter(text[2]))
            || (_headersHoldDigits && BeginsAsHeader(first, char.ToLowerInvariant(c)));
    }

    private bool BeginsAsHeader(int place, char c) => Array.Exists(_headers, line => place < line.Length && line[place].Length > 0 && line[place][0] == c);

    private Kind KindOf(RowReader row, int first)
    {
        if (row.TroubleOf(first) != CellTrouble.None) return Kind.Record;
        if (RepeatsHeader(row)) return Kind.Header;
        var text = row.Cell(first).Trim().ToString();
        var key = HeaderKey.Of(text);
        var (numbers, filled) = Deciding(row, text);
        if (IsTotal(key)) return _deciding.Length == 0 ? OthersAreNumbers(row, first) : numbers < _deciding.Length ? Kind.Total : Kind.Doubtful;
        if (IsStatistic(key)) return StatisticOr(Kind.Doubtful);
        if (numbers > 0) return Kind.Record;
        var single = IsSingle(row, first);
        if (single && IsTitle(key)) return Kind.Header;
        if (IsSignature(key, text, row) || (single && (IsNote(text) || IsPage(key) || IsEnd(key) || IsCount(key))) || IsLabelled(row, first) || (filled == 0 && Array.IndexOf(NoteWords, key) >= 0)) return Kind.Note;
        return single && filled == 0 && (Spans(row, first, text) || IsNumbered(text)) ? Kind.Section : Kind.Record;

        // Max and Min are names as well: only numbers may stand beside them.
        Kind StatisticOr(Kind other) => (numbers < _deciding.Length && (key.Length > ShortName || !char.IsAscii(key[0]))) || OthersAreNumbers(row, first) == Kind.Total ? Kind.Statistic : other;
    }

    /// <summary>Whether the row is the one that numbers the columns of a form: 1, 2, 3, … Where all columns decide, it may as well be a record.</summary>
    private bool NumbersColumns(RowReader row)
    {
        if (row.HeadedWidth < LeastNumbered || NumberOfColumn(row.Cell(0)) != 1 || NumberOfColumn(row.Cell(1)) != 2) return false;
        for (var i = 2; i < row.HeadedWidth; i++)
        {
            if (NumberOfColumn(row.Cell(i)) != i + 1) return false;
        }

        return row.HeadedWidth - _deciding.Length > 1 && _deciding.Length > 0;
    }

    private static int NumberOfColumn(ReadOnlySpan<char> cell)
    {
        var text = cell.Trim();
        if (text is [>= '①' and <= '⑳']) return text[0] - '①' + 1;
        if (text is ['(' or '（', .., ')' or '）']) text = text[1..^1];
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    private bool RepeatsHeader(RowReader row)
    {
        var filled = 0;
        for (var i = 0; i < row.HeadedWidth; i++)
        {
            var cell = row.Cell(i);
            if (cell.IsWhiteSpace()) continue;

            // A line of units under the header shows what is merged with it.
            if (cell.Trim() is ['(' or '（', .., ')' or '）'] unit && unit.IndexOfAnyInRange('0', '9') < 0) continue;
            var key = HeaderKey.Of(cell.ToString());
            var repeats = false;
            foreach (var line in _headers) repeats |= i < line.Length && line[i] == key;
            if (!repeats) return false;
            filled++;
        }

        return filled >= 2;
    }

    /// <summary>How many deciding cells hold a number, and how many hold anything but the text that begins the row.</summary>
    private (int Numbers, int Filled) Deciding(RowReader row, string text)
    {
        var (numbers, filled) = (0, 0);
        foreach (var place in _deciding)
        {
            var cell = row.Cell(place).Trim();
            if (!cell.IsEmpty && row.IsOfMerge(place) && cell.SequenceEqual(text)) continue;
            if (row.TroubleOf(place) != CellTrouble.None) return (_deciding.Length, _deciding.Length);
            if (cell.IsEmpty) continue;
            filled++;
            if (Cells.ReadRatio(row.NumberOf(place), out var number) == CellTrouble.None && number is not null) numbers++;
        }

        return (numbers, filled);
    }

    private static Kind OthersAreNumbers(RowReader row, int first)
    {
        for (var i = first + 1; i < row.HeadedWidth; i++)
        {
            var cell = row.Cell(i).Trim();
            if (!cell.IsEmpty && Cells.ReadRatio(row.NumberOf(i), out _) != CellTrouble.None) return Kind.Doubtful;
        }

        return Kind.Total;
    }

    private static bool IsSingle(RowReader row, int first)
    {
        for (var i = first + 1; i < row.HeadedWidth; i++)
        {
            if (!row.Cell(i).IsWhiteSpace() && !row.IsOfMerge(i)) return false;
        }

        return true;
    }

    private bool Spans(RowReader row, int first, string text)
    {
        var columns = 1;
        for (var i = first + 1; i < row.HeadedWidth && row.IsOfMerge(i) && row.Cell(i).Trim().SequenceEqual(text); i++)
        {
            columns++;
            if (Array.IndexOf(_deciding, i) >= 0) return true;
        }

        return columns > 2;
    }

    private static bool IsTotal(string key) =>
        Array.Exists(TotalWords, word => key.StartsWith(word, StringComparison.Ordinal) && (key.Length == word.Length || char.IsAsciiDigit(key[word.Length]) || key[word.Length] == '='))
        || (key.Length <= LongestSumName && Array.Exists(TotalEnds, word => key.AsSpan().TrimEnd("0123456789项条个").EndsWith(word, StringComparison.Ordinal)));

    // 部门平均 and 平均（12 项）are averages, 平均分摊 is none.
    private static bool IsStatistic(string key) =>
        Array.Exists(StatisticWords, word => key.StartsWith(word, StringComparison.Ordinal) && (key.Length == word.Length || char.IsAsciiDigit(key[word.Length]) || key[word.Length] == '='))
        || (key.Length <= LongestSumName && Array.Exists(StatisticEnds, word => key.EndsWith(word, StringComparison.Ordinal)));

    private static bool IsSignature(string key, string text, RowReader row)
    {
        var word = Array.Find(SignatureWords, word => key.StartsWith(word, StringComparison.Ordinal));
        if (word is null) return false;
        var rest = key[word.Length..];
        if (rest.Length == 0 || rest.StartsWith('人') || rest.StartsWith("by", StringComparison.Ordinal) || rest.StartsWith("日期", StringComparison.Ordinal)) return true;
        return text.AsSpan().IndexOfAny(':', '：') is var colon and >= 0 && colon <= word.Length + 6 && row.Width > 0;
    }

    // 部门：行政部 beside 日期：2026-01-05, as a form has it above its table on every page.
    private static bool IsLabelled(RowReader row, int first)
    {
        var labels = 0;
        for (var i = first; i < row.HeadedWidth; i++)
        {
            var cell = row.Cell(i).Trim();
            if (cell.IsEmpty || row.IsOfMerge(i)) continue;
            if (cell.IndexOfAny(':', '：') is not (>= 2 and <= LongestLabel and var colon) || cell[..colon].IndexOfAnyInRange('0', '9') >= 0) return false;
            labels++;
        }

        return labels > 1;
    }

    // 共 3 项
    private static bool IsCount(string key) => key is ['共', .. var count, _] && count.Length > 0 && count.All(char.IsAsciiDigit) && "项条个处页行".Contains(key[^1], StringComparison.Ordinal);

    private static bool IsNote(string text) => text[0] is '*' or '＊' or '※' || Array.Exists(NoteWords, word =>
        text.Length > word.Length && text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && text[word.Length..].TrimStart() is [var next, ..] && (next is ':' or '：' or '、' or '.' or '．' || char.IsAsciiDigit(next)));

    // 表 1 危险源清单（续）
    private bool IsTitle(string key) => Array.Exists(_titles, title => key.StartsWith(title, StringComparison.Ordinal) && key[title.Length..] is "" or "续" or "续表" or "接上页" or "接上表" or "continued" or "cont." or "cont'd");

    private static bool IsEnd(string key) => key.Contains("以下空白", StringComparison.Ordinal) || key.Contains("以下无正文", StringComparison.Ordinal) || key.StartsWith("endof", StringComparison.Ordinal);

    private static bool IsPage(string key) =>
        (key.StartsWith('第') && key.Contains('页', StringComparison.Ordinal)) || (key.EndsWith('页') && key.Contains('共', StringComparison.Ordinal)) || (key.StartsWith("page", StringComparison.Ordinal) && key.Length > 4 && char.IsAsciiDigit(key[4]));

    /// <summary>一、, （二）, 第三部分, IV. or a colon at its end: a heading and no name of a thing.</summary>
    private static bool IsNumbered(string text)
    {
        if (text[^1] is ':' or '：') return true;
        if (text[0] is '（' or '(' && text.AsSpan(1).IndexOfAnyExcept(ChineseNumbers) is var end and > 0 && text[end + 1] is '）' or ')') return true;
        if (text[0] == '第' && text.AsSpan(1).IndexOfAnyExcept(ChineseNumbers) is var unit and > 0) return "章节部篇类".Contains(text[unit + 1], StringComparison.Ordinal);
        if (text.AsSpan().IndexOfAnyExcept(ChineseNumbers) is var mark and > 0) return "、．.，, ".Contains(text[mark], StringComparison.Ordinal);
        return text.AsSpan().IndexOfAnyExcept("IVX") is var dot and > 0 && text[dot] is '.' or '、' or '．' && text.Length > dot + 1 && char.IsWhiteSpace(text[dot + 1]);
    }
}
