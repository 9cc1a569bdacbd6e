using System.Xml;
using Yiko.Compliance.Registers.Workbooks;

namespace Yiko.Compliance.Registers;

/// <summary>
/// The rows of a sheet. Like a CSV file the sheet is run over twice: once to check it to its end, once to give its rows; and before
/// that its first rows are looked at, to find the sheet and the header.
/// </summary>
internal sealed class WorkbookRows : RowReader
{
    /// <summary>Columns without a header that are carried: more is another table beside this one.</summary>
    private const int MostBeside = 64;

    private readonly Workbook _book;
    private readonly SheetLayout _layout;
    private readonly MergedRows _rows;
    private readonly RegisterSource _source;

    // Columns of the sheet without a header that hold something, from the left; in the rows they follow those of the header.
    private readonly int[] _beside;
    private readonly int _headed;
    private readonly SortedSet<int> _foundBeside = [];
    private long _hiddenRows;
    private long _formulas;
    private long _struck;
    private Place _firstStruck;
    private Place _firstFormula;

    private WorkbookRows(Workbook book, FoundSheet sheet, int[] beside, RegisterSource source, RecordFilter filter)
    {
        (_book, _layout, _source, _beside, _headed, Filter) = (book, sheet.Layout, source, beside, sheet.Header!.Cells.Length, filter);
        _rows = new(book.RowsOf(sheet.Index), _layout, beside.Length > 0 ? beside[^1] + 1 : _headed);
    }

    /// <summary>Null where the workbook cannot be used; <paramref name="faults"/> then says why.</summary>
    public static WorkbookRows? Open(Func<Workbook?> open, RegisterSource source, FaultList faults)
    {
        Workbook? book = null;
        WorkbookRows? rows = null;
        var place = new Place { File = source.File };
        try
        {
            book = open();
            if (book is null) faults.Add(InputTexts.BrokenWorkbook(place));
            else if (book is XlsWorkbook { IsProtected: true }) faults.Add(InputTexts.Protected(place));
            else if (book is XlsWorkbook { IsTooOld: true }) faults.Add(InputTexts.VeryOldWorkbook(place));
            else rows = Check(book, source, faults);
        }
        catch (TooMuchException)
        {
            faults.Add(InputTexts.TooMuch(place));
        }
        catch (BrokenCellException e)
        {
            faults.Add(InputTexts.BrokenCell(place with { Sheet = book is { Sheets.Count: > 1, Asked: var sheet } ? book.Sheets[sheet].Name : string.Empty, Line = e.Row, Column = e.Column + 1, InWorkbook = true }));
        }
        catch (Exception e) when (IsOfTheFile(e))
        {
            faults.Add(book is XlsWorkbook || source.File.EndsWith(".xls", StringComparison.OrdinalIgnoreCase) ? InputTexts.BrokenOldWorkbook(place) : InputTexts.BrokenWorkbook(place));
        }
        finally
        {
            if (rows is null) book?.Dispose();
        }

        return rows;
    }

    public override CellTrouble TroubleOf(int index) =>
        index >= Width ? CellTrouble.None
        : CellAt(index) is { Trouble: CellTrouble.None, IsFromOtherColumn: true, IsBlank: false } ? CellTrouble.MergedAcross
        : CellAt(index).Trouble;

    public override ReadOnlySpan<char> NumberOf(int index) => CellAt(index).Number ?? Cell(index);

    public override string? OnScreen(int index) => index < Width && CellAt(index).DateFormat is { } format ? format.OnScreen(CellAt(index).Text) : base.OnScreen(index);

    public override int HeadedWidth => _headed;

    public override bool IsOfMerge(int index) => CellAt(index).IsOfMerge;

    public override Place PlaceOf(int index) => PlaceIn(ColumnOf(index));

    protected override bool ReadRow()
    {
        while (_rows.Read())
        {
            if ((_rows.RowNumber & 0x3FF) == 0) _source.Cancellation.ThrowIfCancellationRequested();
            if (_rows.RowNumber <= HeaderPlace.Line) continue;
            if (!_rows.HasContent)
            {
                Filter!.PassBlank();
                continue;
            }

            Line = _rows.RowNumber;
            if (_rows.IsHidden) _hiddenRows++;
            for (var i = 0; i < Cells.Count; i++)
            {
                if (Cells[i] is { IsStruck: true, IsOfMerge: false, IsBlank: false } && _struck++ == 0) _firstStruck = PlaceIn(i);
                if (Cells[i] is { IsFormula: true, IsOfMerge: false, Trouble: CellTrouble.None } && _formulas++ == 0) _firstFormula = PlaceIn(i);
            }

            return true;
        }

        return false;
    }

    protected override ReadOnlySpan<char> CellOfFile(int index) => CellAt(index).Text;

    protected override void Summarise()
    {
        base.Summarise();
        if (_formulas > 0) Notes.Add(InputTexts.FormulaTaken(_firstFormula, _formulas - 1));
        if (_struck > 0) Remarks.Add(InputTexts.Struck(_firstStruck, _struck - 1));
        var columns = _layout.HiddenWithin(_headed);
        if (_hiddenRows > 0 || columns > 0) Remarks.Add(InputTexts.Hidden(HeaderPlace with { Line = 0 }, _hiddenRows, columns));
    }

    protected override void Dispose(bool disposing)
    {
        _rows.Dispose();
        _book.Dispose();
    }

    private List<SheetCell> Cells => _rows.Cells;

    /// <summary>Whether the workbook is to blame, which its readers tell in many ways.</summary>
    private static bool IsOfTheFile(Exception e) =>
        e is InvalidDataException or XmlException or FormatException or ArgumentOutOfRangeException or IndexOutOfRangeException or OverflowException or EndOfStreamException;

    private static WorkbookRows? Check(Workbook book, RegisterSource source, FaultList faults)
    {
        var file = new Place { File = source.File };
        if (book.Sheets.Count == 0)
        {
            faults.Add(InputTexts.NoSheet(file));
            return null;
        }

        if (Choose(book, source, faults) is not { } sheet) return null;
        int[] visible = [.. Enumerable.Range(0, book.Sheets.Count).Where(i => book.Sheets[i].IsVisible)];
        file = book.Sheets.Count > 1 ? file with { Sheet = book.Sheets[sheet.Index].Name } : file;
        if (sheet.Header is not { } header)
        {
            faults.Add(InputTexts.HeaderMissing(file with { Line = source.HeaderRow ?? 1, InWorkbook = true }, source.HeaderRow ?? 1));
            return null;
        }

        var place = file with { Line = header.Last.Number, InWorkbook = true };
        WorkbookRows New(long count, int[] beside)
        {
            HeaderCell[] cells = [.. header.Cells, .. beside.Select(column => HeaderCell.Of(string.Empty) with { Name = NameOf(string.Empty, column) })];
            book.Asked = sheet.Index;
            return new(book, sheet, beside, source, new(header.Lines, ColumnMap.DecidingIn(cells, source), header.Titles))
            {
                File = source.File,
                Header = [.. cells.Select(cell => cell.Name), .. source.Constants.Select(constant => constant.Key)],
                HeaderCells = cells,
                Constants = source.Constants,
                HeaderPlace = place,
                RowCount = count,
            };
        }

        var check = New(0, []);
        try
        {
            while (check.ReadRow())
            {
                if (check.Filter!.IsRecord(check)) check.CheckRow(faults);
            }
        }
        finally
        {
            check._rows.Dispose();
        }

        if (!faults.IsEmpty) return null;
        var rows = New(check.Filter!.Records, [.. check._foundBeside]);
        if (source.Sheet is null && book.Sheets.Count > 1) rows.Remarks.Add(InputTexts.SheetRead(file with { Sheet = string.Empty }, book.Sheets, sheet.Index));
        else if (source.Sheet is { } chosen && chosen.Trim() != book.Sheets[sheet.Index].Name.Trim()) rows.Remarks.Add(InputTexts.SheetChosen(file with { Sheet = string.Empty }, chosen.Trim(), book.Sheets[sheet.Index].Name));
        if (source.HeaderRow is null && header.Last.Number > 1) rows.Remarks.Add(InputTexts.HeaderTaken(place with { Line = 0 }, header.First.Number, header.Last.Number));
        return rows;
    }

    private void CheckRow(FaultList faults)
    {
        for (var i = 0; i < Cells.Count; i++)
        {
            if (Cells[i].IsBlank) continue;
            if (i >= _headed && !Cells[i].IsOfMerge && _foundBeside.Add(i) && _foundBeside.Count == MostBeside + 1) faults.Add(InputTexts.CellBeyondHeader(PlaceIn(i)));
            if (Cells[i].Text.Length > CsvStructure.LongestCell) faults.Add(InputTexts.CellTooLong(PlaceIn(i)));
        }
    }

    /// <summary>The sheet that was asked for; or else the first visible one that has the columns; or else the first visible one with anything in it.</summary>
    private static FoundSheet? Choose(Workbook book, RegisterSource source, FaultList faults)
    {
        var finder = new HeaderFinder(source);
        int[] visible = [.. Enumerable.Range(0, book.Sheets.Count).Where(i => book.Sheets[i].IsVisible)];
        if (source.Sheet is { } wanted)
        {
            var named = Enumerable.Range(0, book.Sheets.Count).Where(i => string.Equals(book.Sheets[i].Name.Trim(), wanted.Trim(), StringComparison.OrdinalIgnoreCase)).DefaultIfEmpty(-1).First();
            if (named < 0 && int.TryParse(wanted, out var number) && number >= 1 && number <= visible.Length) named = visible[number - 1];
            if (named >= 0) return Look(book, named, finder, source);
            faults.Add(InputTexts.SheetMissing(new() { File = source.File }, wanted, book.Sheets));
            return null;
        }

        FoundSheet? first = null;
        foreach (var index in visible)
        {
            var sheet = Look(book, index, finder, source);
            if (sheet.Header is { } header && finder.Suffices(header)) return sheet;
            if (first is null || (first.IsEmpty && !sheet.IsEmpty)) first = sheet;
        }

        if (first is null) faults.Add(InputTexts.AllHidden(new() { File = source.File }, book.Sheets));
        return first;
    }

    private static FoundSheet Look(Workbook book, int index, HeaderFinder finder, RegisterSource source)
    {
        source.Cancellation.ThrowIfCancellationRequested();
        book.Asked = index;
        var layout = book.LayoutOf(index);
        using var rows = new MergedRows(book.RowsOf(index), layout, HeaderFinder.MostColumns);
        List<SampleLine> lines = [];
        var last = Math.Max(HeaderFinder.MostLines, (source.HeaderRow ?? 0) + 1);
        while (lines.Count < HeaderFinder.MostLines && rows.Read() && rows.RowNumber <= last)
        {
            // A row far down may be asked for as the header; those before it need not be kept.
            if (source.HeaderRow is { } row && rows.RowNumber < row - 1) continue;
            lines.Add(new(rows.RowNumber, [.. rows.Cells.Take(rows.RowNumber == source.HeaderRow ? Workbook.MostColumns : HeaderFinder.MostColumns).Select(cell => cell.Text.Trim())]));
        }

        return new(index, layout, finder.Find(lines), lines.TrueForAll(line => line.IsBlank));
    }

    private Place PlaceIn(int column) => HeaderPlace with { Line = Line, Column = column + 1 };

    private int ColumnOf(int index) => index < _headed ? index : index - _headed < _beside.Length ? _beside[index - _headed] : index;

    private SheetCell CellAt(int index) => ColumnOf(index) is >= 0 and var column && column < Cells.Count ? Cells[column] : default;

    private sealed record FoundSheet(int Index, SheetLayout Layout, HeaderLines? Header, bool IsEmpty);
}
