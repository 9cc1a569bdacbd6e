using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Rows;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Host.Imports;

/// <summary>A file of a register whose structure holds: its header, where the columns of the register lie, and its rows by item.</summary>
internal sealed class RegisterRows : IDisposable
{
    private readonly Register _register;
    private readonly RowReader _rows;
    private readonly ColumnMap _map;

    private RegisterRows(Register register, RowReader rows, ColumnMap map, FileReading reading) =>
        (_register, _rows, _map, Reading) = (register, rows, map, reading);

    /// <summary>How the file was read, the columns of an earlier file of the same header included.</summary>
    public FileReading Reading { get; }

    public IReadOnlyList<string> Header => _rows.Header;

    public Place HeaderPlace => _rows.HeaderPlace;

    /// <summary>The columns of the register that the file says something about.</summary>
    public IReadOnlyList<string> Written { get; private init; } = [];

    public static async Task<RegisterRows?> OpenAsync(HeaderMemory memory, Register register, Upload upload, FaultList faults, CancellationToken cancellation)
    {
        var reading = await memory.RecallAsync(register, upload, cancellation);
        foreach (var unknown in reading.Mapped.Keys.Concat(reading.Constants.Select(constant => constant.Key)).Where(name => register.Fields.All(field => field.Name != name)))
            faults.Add(ImportTexts.ColumnUnknown(Fault.Shown(unknown), register.Fields.Select(field => field.Name)));
        if (!faults.IsEmpty) return null;
        var source = (upload with { Reading = reading }).SourceFor(register.Columns);
        var rows = RegisterFile.Open(upload.Open(), source, faults, _ => { });
        var map = rows is null ? null : ColumnMap.Bind(rows, source, source.Columns, faults);
        if (rows is not null && map is not null)
            return new(register, rows, map, reading) { Written = [.. register.Fields.Where(field => map[field.Column].IsPresent).Select(field => field.Name)] };
        rows?.Dispose();
        return null;
    }

    /// <summary>The header of a column; null where the file does not have it.</summary>
    public string? HeaderOf(Field field) => _map[field.Column] is { IsPresent: true, Index: var at } && at < _rows.Width ? _rows.Header[at] : null;

    public void Dispose() => _rows.Dispose();

    /// <summary>The rows that can be taken, by item; every other is refused with its reasons.</summary>
    public List<FileItem> Gather(ImportReport report)
    {
        var (cells, read, cellsOf) = (new RowCells(_rows), _register.Reader(_map), Cells());
        Dictionary<string, FileItem> items = new(StringComparer.Ordinal);
        Dictionary<string, Place> unread = new(StringComparer.Ordinal);
        for (var faults = new List<Reason>(); cells.Next(); faults.Clear())
        {
            if (++report.Rows > ImportTexts.MostRows) throw new TooManyRowsException();
            var (inquiry, place) = (read(cells, faults), cells.Place);
            var bad = cells.Bad.ToArray();
            var row = new Row(cellsOf(cells));
            var id = _register.IdOf(row);
            if (!ItemId.IsValid(id)) faults.Add(ImportTexts.IdMissing);
            else if (!_register.Gathers && items.ContainsKey(id)) faults.Add(ImportTexts.IdTwice(id));
            if (inquiry is not null && faults.Count == 0 && bad.Length == 0)
            {
                if (!items.TryGetValue(id, out var item)) items[id] = item = new(id);
                item.Rows.Add((row, place));
                continue;
            }

            unread.TryAdd(id, place);
            report.Refuse(row, [.. bad.Select(cell => Remarks.Of(cell, id)), .. faults.Select(reason => Remarks.Of(RemarkKind.Refused, id, place, reason))]);
        }

        // What could not be read may be the very row that decides, so rows that make one item are taken together or not at all.
        foreach (var (id, place) in _register.Gathers ? unread : [])
        {
            if (!items.Remove(id, out var others)) continue;
            foreach (var (row, at) in others.Rows) report.Refuse(row, [Remarks.Of(RemarkKind.Refused, id, at, ImportTexts.Incomplete(place))]);
        }

        return [.. items.Values];
    }

    /// <summary>What there is to say of the file as a whole, once its rows have been read.</summary>
    public IEnumerable<LocalizedText> Notes() => _rows.Remarks.Sentences.Concat(_rows.Notes.Sentences).Concat(ReservedColumns())
        .Concat(Reading.IsRemembered ? [ImportTexts.ColumnsRemembered(Reading.Mapped)] : []);

    /// <summary>The cells of a row by column: known ones under their contract names, the others under their own headers, without the verdict of an export.</summary>
    private Func<RowCells, IEnumerable<KeyValuePair<string, string>>> Cells()
    {
        var verdict = Export.VerdictHeaders(_register);
        var isExport = Export.IsOne(_map.Header);
        (string Name, int Place, bool IsDate)[] columns =
        [
            .. _register.Fields.Select(field => (field.Name, _map[field.Column].Index, field.Kind == FieldKind.Date)).Where(column => column.Index >= 0),
            .. _map.Carried.Select(place => (_map.Header[place], place, false)).Where(column => column.Item1.Length > 0 && !verdict.Contains(column.Item1)),
        ];
        return cells => columns.Select(column => KeyValuePair.Create(
            isExport ? CsvExport.Unguarded(column.Name) : column.Name,
            isExport ? CsvExport.Unguarded(TextOf(cells, column.Place, column.IsDate)) : TextOf(cells, column.Place, column.IsDate)));
    }

    // An export has its verdicts under these headers, which are decided anew; in any other file somebody should know.
    private IEnumerable<LocalizedText> ReservedColumns() =>
        Export.IsOne(_map.Header) ? [] : _map.Header.Intersect(Export.VerdictHeaders(_register)).Select(ImportTexts.ColumnReserved);

    // A workbook may write a day with the midnight that a program added to it.
    private static string TextOf(RowCells cells, int place, bool isDate) =>
        isDate && cells.Place.InWorkbook && DateCells.Read(cells.Text(place), out var day) == CellTrouble.None && day is { } date
            ? NodaTime.Text.LocalDatePattern.Iso.Format(date)
            : cells.Text(place).Trim().ToString();
}

/// <summary>What a file says of an item: a row, or several where rows are gathered.</summary>
internal sealed record FileItem(string Id)
{
    public List<(Row Row, Place Place)> Rows { get; } = [];

    /// <summary>What the file makes of an item that is stored; null where nothing of it can be taken, of which the report then tells the reasons.</summary>
    public Row? TakenBy(RegisterItem item, Register register, RegisterRows file, ImportReport report)
    {
        if (item.WithdrawnOn is not null)
        {
            foreach (var (withdrawn, at) in Rows) report.Refuse(withdrawn, [Remarks.Of(RemarkKind.Refused, Id, at, ImportTexts.Withdrawn(Id))]);
            return null;
        }

        var (row, place) = Rows[0];
        if (register.Gathers) return row;
        var merged = MergedWith(Row.Parse(item.Row), file);
        List<Fault> faults = [];
        register.Ask(merged, faults);
        if (faults.Count == 0) return merged;
        report.Refuse(row, [Remarks.Of(RemarkKind.Refused, Id, place, ImportTexts.DoesNotMerge), .. faults.Select(fault => Remarks.Of(RemarkKind.Refused, Id, place, fault.Code, fault.Sentence))]);
        return null;
    }

    /// <summary>What the rows make of a stored row: a blank cell leaves what is stored, unless blanks are taken as such; a column that the file lacks says nothing.</summary>
    public Row MergedWith(Row stored, RegisterRows file) =>
        stored.With(file.Reading.TakesBlanks ? [.. file.Written.Select(column => KeyValuePair.Create(column, string.Empty)), .. Rows[0].Row.Cells] : Rows[0].Row.Cells);

    /// <summary>The columns of a stored row that the file has and leaves blank.</summary>
    public IEnumerable<string> BlankedIn(Row stored, RegisterRows file) => file.Written.Where(column => stored[column].Length > 0 && Rows[0].Row[column].Length == 0);
}
