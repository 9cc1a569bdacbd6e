using System.Globalization;
using System.Xml;

namespace Yiko.Compliance.Registers.Workbooks;

/// <summary>One run over the rows of an XLSX sheet.</summary>
internal sealed class XlsxSheetRows(XmlReader xml, XlsxWorkbook book) : SheetRows
{
    private const int MostArrays = 1 << 14;

    private readonly List<MergedBlock> _arrays = [];
    private int _rows;
    private bool _inData;
    private bool _ended;

    public override bool Read()
    {
        while (!_ended && XlsxText.Next(xml))
        {
            if (xml.LocalName == "sheetData") (_inData, _ended) = (true, xml.NodeType == XmlNodeType.EndElement || xml.IsEmptyElement);
            else if (_inData && xml is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                Take();
                return true;
            }
        }

        return false;
    }

    protected override void Dispose(bool disposing) => xml.Dispose();

    private void Take()
    {
        if (++_rows > Workbook.MostRows) throw new TooMuchException();
        var number = long.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : RowNumber + 1;
        if (number <= RowNumber) throw new InvalidDataException("The rows of the sheet stand in no order.");
        if (number > Workbook.MostRows) throw new TooMuchException();
        (RowNumber, IsHidden) = (number, XlsxWorkbook.IsTrue(xml.GetAttribute("hidden")) || xml.GetAttribute("ht") == "0");
        Cells.Clear();
        if (xml.IsEmptyElement) return;
        var depth = xml.Depth;
        while (XlsxText.Next(xml) && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "c" }) continue;
            var (column, _) = CellReference.Of(xml.GetAttribute("r"));
            if (column < 0) column = Cells.Count;

            // Which of two values of one cell shows, nobody knows.
            var isTaken = column < Cells.Count && !Cells[column].IsBlank;
            Put(column, TakeCell(column));
            if (isTaken) throw new BrokenCellException(RowNumber, column);
        }
    }

    private SheetCell TakeCell(int column)
    {
        var (type, style) = (xml.GetAttribute("t")?.Trim(), xml.GetAttribute("s"));
        var isFormula = false;
        string? stored = null;
        SheetText? inline = null;
        if (!xml.IsEmptyElement)
        {
            var depth = xml.Depth;
            while (XlsxText.Next(xml) && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
            {
                if (xml.NodeType != XmlNodeType.Element) continue;
                switch (xml.LocalName)
                {
                    case "f":
                        isFormula = true;
                        if (xml.GetAttribute("ref") is { } range && xml.GetAttribute("t") is "array" or "dataTable") Calculate(range);
                        XlsxText.Pass(xml);
                        break;
                    case "v":
                        stored = XlsxText.Of(xml);
                        break;
                    case "is":
                        inline = XlsxText.OfRuns(xml);
                        break;
                    default:
                        XlsxText.Pass(xml);
                        break;
                }
            }
        }

        return CellOf(column, type, style, stored, inline, isFormula);
    }

    private SheetCell CellOf(int column, string? type, string? style, string? stored, SheetText? inline, bool isFormula)
    {
        var value = stored?.Trim() ?? string.Empty;

        // A text of no characters is what a formula of text may well give; any other value cannot be empty once it is calculated.
        var lacksValue = type == "str" ? stored is null : value.Length == 0 && string.IsNullOrEmpty(inline?.Text);
        if (lacksValue && (isFormula || (_arrays.Count > 0 && _arrays.Exists(array => array.Holds(RowNumber, column)))))
            return new(string.Empty) { IsFormula = true, Trouble = CellTrouble.FormulaWithoutValue };
        var format = int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 0;
        var level = book.LevelOf(format);
        return type switch
        {
            "inlineStr" => SheetCell.Of(inline ?? SheetText.Plain(XlsxText.Unescaped(stored ?? string.Empty)), level) with { IsFormula = isFormula },
            "str" => new SheetCell(XlsxText.Unescaped(stored ?? string.Empty)) { IsFormula = isFormula }.At(level),
            "e" => new(value) { IsFormula = isFormula, Trouble = CellTrouble.ErrorValue },
            "s" => value.Length == 0 ? new(string.Empty) { IsFormula = isFormula } : SheetCell.Of(Shared(column, value), level) with { IsFormula = isFormula },
            "b" => Flag(value, stored is not null) with { IsFormula = isFormula },
            "d" => new(value) { IsFormula = isFormula },
            null or "n" => (value.Length == 0 ? SheetCell.Of(inline ?? SheetText.Plain(string.Empty), level) : FormatOf(format).CellOf(value, book.From1904).At(level)) with { IsFormula = isFormula },
            _ => throw new BrokenCellException(RowNumber, column),
        };
    }

    private static SheetCell Flag(string value, bool isStored)
    {
        if (value == "1" || value.Equals("true", StringComparison.OrdinalIgnoreCase)) return new("true");
        if (value == "0" || value.Equals("false", StringComparison.OrdinalIgnoreCase)) return new("false");
        return new(value) { Trouble = isStored ? CellTrouble.NotAFlag : CellTrouble.None };
    }

    private SheetText Shared(int column, string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < book.Strings.Count
            ? book.Strings[index]
            : throw new BrokenCellException(RowNumber, column);

    private NumberFormat FormatOf(int format) => format < book.Formats.Length ? book.Formats[format] : NumberFormat.General;

    private void Calculate(string range)
    {
        _arrays.RemoveAll(array => array.Bottom < RowNumber);
        if (_arrays.Count == MostArrays) throw new TooMuchException();
        if (CellReference.RangeOf(range) is { } block) _arrays.Add(block);
    }
}
