using System.Buffers.Binary;
using System.Globalization;

namespace Yiko.Compliance.Registers.Workbooks;

/// <summary>The rows of an XLS sheet. Its records may stand in any order, so they are sorted into rows first.</summary>
internal sealed class XlsSheetRows : SheetRows
{
    private readonly SortedDictionary<int, List<(int Column, SheetCell Cell)>> _rows = [];
    private readonly HashSet<int> _hidden = [];
    private readonly XlsWorkbook _book;
    private SortedDictionary<int, List<(int Column, SheetCell Cell)>>.Enumerator _all;

    public XlsSheetRows(byte[] stream, int start, XlsWorkbook book)
    {
        _book = book;
        var depth = 0;
        (int Row, int Column, int Format)? awaited = null;
        var records = new BiffRecords(stream, start);
        while (records.Read() && (records.Kind != Biff.EndOfPart || --depth > 0))
        {
            // A chart in the sheet is a part of its own within it.
            if (records.Kind == Biff.BeginOfPart) depth++;
            else if (depth == 1) awaited = Take(records.Kind, records.Content, awaited);
        }

        _all = _rows.GetEnumerator();
    }

    public override bool Read()
    {
        if (!_all.MoveNext()) return false;
        var (row, cells) = (_all.Current.Key, _all.Current.Value);
        (RowNumber, IsHidden) = (row + 1L, _hidden.Contains(row));
        Cells.Clear();
        foreach (var (column, cell) in cells) Put(column, cell);
        return true;
    }

    protected override void Dispose(bool disposing) => _all.Dispose();

    /// <returns>The formula whose text comes in a record of its own.</returns>
    private (int Row, int Column, int Format)? Take(ushort kind, ReadOnlySpan<byte> content, (int Row, int Column, int Format)? awaited)
    {
        if (kind == Biff.FormulaText)
        {
            if (awaited is { } at) Add(at.Row, at.Column, at.Format, new(BiffRecords.TextOf(content, wide: true)) { IsFormula = true });
            return null;
        }

        if (content.Length < 6) return awaited;
        var (row, column, format) = (Word(content, 0), Word(content, 2), Word(content, 4));
        switch (kind)
        {
            case Biff.Row when content.Length >= 14:
                if ((content[12] & 0x20) != 0) _hidden.Add(row);
                break;
            case Biff.Number:
                Add(row, column, format, NumberOf(format, BinaryPrimitives.ReadDoubleLittleEndian(content[6..])));
                break;
            case Biff.Packed:
                Add(row, column, format, NumberOf(format, Unpacked(content[6..])));
                break;
            case Biff.ManyPacked:
                for (var at = 4; at + 6 <= content.Length - 2; at += 6, column++)
                    Add(row, column, Word(content, at), NumberOf(Word(content, at), Unpacked(content[(at + 2)..])));
                break;
            case Biff.SharedLabel:
                var index = BinaryPrimitives.ReadUInt32LittleEndian(content[6..]);
                AddAsIs(row, column, index < _book.Strings.Count ? SheetCell.Of(_book.Strings[(int)index], _book.LevelOf(format)) : throw new BrokenCellException(row + 1, column));
                break;
            case Biff.Label or Biff.RichLabel:
                Add(row, column, format, new(BiffRecords.TextOf(content[6..], wide: true)));
                break;
            case Biff.FlagOrError:
                AddAsIs(row, column, FlagOrError(content[6], content[7] != 0));
                break;
            case Biff.Formula:
                return TakeFormula(row, column, format, content);
        }

        return awaited;
    }

    private (int Row, int Column, int Format)? TakeFormula(int row, int column, int format, ReadOnlySpan<byte> content)
    {
        const int Recalculated = 3;
        if (Word(content, 12) != 0xFFFF)
        {
            var value = BinaryPrimitives.ReadDoubleLittleEndian(content[6..]);

            // Programs that do not calculate store a zero and ask for the calculation when the file is opened.
            if (value == 0 && (content[14] & Recalculated) != 0)
                AddAsIs(row, column, new(string.Empty) { IsFormula = true, Trouble = CellTrouble.FormulaWithoutValue });
            else Add(row, column, format, NumberOf(format, value) with { IsFormula = true });
            return null;
        }

        switch (content[6])
        {
            case 0:
                return (row, column, format);
            case 1 or 2:
                AddAsIs(row, column, FlagOrError(content[8], content[6] == 2) with { IsFormula = true });
                break;
            default:
                AddAsIs(row, column, new(string.Empty) { IsFormula = true });
                break;
        }

        return null;
    }

    private static int Word(ReadOnlySpan<byte> content, int at) => BinaryPrimitives.ReadUInt16LittleEndian(content[at..]);

    private static double Unpacked(ReadOnlySpan<byte> content)
    {
        var packed = BinaryPrimitives.ReadInt32LittleEndian(content);
        var value = (packed & 2) != 0 ? packed >> 2 : BitConverter.Int64BitsToDouble((long)(packed & ~3) << 32);
        return (packed & 1) != 0 ? value / 100 : value;
    }

    private static SheetCell FlagOrError(byte value, bool isError) => !isError
        ? new(value != 0 ? "true" : "false")
        : new(value switch
        {
            0x00 => "#NULL!",
            0x07 => "#DIV/0!",
            0x0F => "#VALUE!",
            0x17 => "#REF!",
            0x1D => "#NAME?",
            0x24 => "#NUM!",
            0x2A => "#N/A",
            _ => "#?",
        })
        {
            Trouble = CellTrouble.ErrorValue,
        };

    private SheetCell NumberOf(int format, double value) => Math.Abs(value) < 1e28
        ? _book.FormatOf(format).CellOf((decimal)value, _book.From1904)
        : new(value.ToString("R", CultureInfo.InvariantCulture));

    private void Add(int row, int column, int format, SheetCell cell) => AddAsIs(row, column, cell.At(_book.LevelOf(format)));

    private void AddAsIs(int row, int column, SheetCell cell)
    {
        if (!_rows.TryGetValue(row, out var cells)) _rows[row] = cells = [];
        cells.Add((column, cell));
    }
}
