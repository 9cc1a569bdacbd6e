using Microsoft.EntityFrameworkCore;
using NodaTime;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Rows;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Host.Imports;

/// <summary>Imports a file of a register: new items are added, known ones changed, and what changed is decided.</summary>
internal sealed class RegisterImporter(ComplianceDb db, Register register) : IImporter
{
    public string Area => register.Area;

    public RuleSetStamp RuleSet => register.Stamp;

    public IOpenedImport? Open(Upload upload, FaultList faults)
    {
        var source = upload.Source with { Columns = register.Columns };
        var rows = RegisterFile.Open(new MemoryStream(upload.Content, writable: false), source, faults, _ => { });
        var map = rows is null ? null : ColumnMap.Bind(rows, source, register.Columns, faults);
        if (rows is not null && map is not null) return new Opened(db, register, rows, map);
        rows?.Dispose();
        return null;
    }

    private sealed class Opened(ComplianceDb db, Register register, RowReader rows, ColumnMap map) : IOpenedImport
    {
        private const int Chunk = 1000;

        public async Task TakeAsync(ChainWriter chain, ImportReport report, CancellationToken cancellation)
        {
            foreach (var chunk in Gather(report).Chunk(Chunk)) await TakeAsync(chunk, chain, report, cancellation);
            report.Remarks.AddRange(rows.Remarks.Sentences.Concat(rows.Notes.Sentences).Concat(ReservedColumns()).Select(note =>
                Remarks.Of(RemarkKind.Note, string.Empty, new() { File = rows.File }, "file.note", note)));
        }

        public void Dispose() => rows.Dispose();

        /// <summary>The rows that can be taken, by item; every other is refused with its reasons.</summary>
        private List<(string Id, List<(Row Row, Place Place)> Rows)> Gather(ImportReport report)
        {
            var (cells, read, cellsOf) = (new RowCells(rows), register.Reader(map), Cells());
            Dictionary<string, List<(Row Row, Place Place)>> items = new(StringComparer.Ordinal);
            Dictionary<string, Place> unread = new(StringComparer.Ordinal);
            for (var faults = new List<Reason>(); cells.Next(); faults.Clear())
            {
                if (++report.Rows > ImportTexts.MostRows) throw new TooManyRowsException();
                var (inquiry, place) = (read(cells, faults), cells.Place);
                var bad = cells.Bad.ToArray();
                var row = new Row(cellsOf(cells));
                var id = register.IdOf(row);
                if (!ItemId.IsValid(id)) faults.Add(ImportTexts.IdMissing);
                else if (!register.Gathers && items.ContainsKey(id)) faults.Add(ImportTexts.IdTwice(id));
                if (inquiry is not null && faults.Count == 0 && bad.Length == 0)
                {
                    if (!items.TryGetValue(id, out var rowsOfItem)) items[id] = rowsOfItem = [];
                    rowsOfItem.Add((row, place));
                    continue;
                }

                unread.TryAdd(id, place);
                report.Refused++;
                report.Remarks.AddRange(bad.Select(cell => Remarks.Of(cell, id)));
                report.Remarks.AddRange(faults.Select(reason => Remarks.Of(RemarkKind.Refused, id, place, reason)));
            }

            // What could not be read may be the very row that decides, so rows that make one item are taken together or not at all.
            foreach (var (id, place) in register.Gathers ? unread : [])
            {
                if (!items.Remove(id, out var others)) continue;
                report.Refused += others.Count;
                report.Remarks.AddRange(others.Select(other => Remarks.Of(RemarkKind.Refused, id, other.Place, ImportTexts.Incomplete(place))));
            }

            return [.. items.Select(item => (item.Key, item.Value))];
        }

        /// <summary>The cells of a row by column: known ones under their contract names, the others under their own headers, without the verdict of an export.</summary>
        private Func<RowCells, IEnumerable<KeyValuePair<string, string>>> Cells()
        {
            HashSet<string> verdict = [.. CsvExport.VerdictColumns(register)];
            (string Name, int Place, bool IsDate)[] columns =
            [
                .. register.Fields.Select(field => (field.Name, map[field.Column].Index, field.Kind == FieldKind.Date)).Where(column => column.Index >= 0),
                .. map.Carried.Select(place => (map.Header[place], place, false)).Where(column => column.Item1.Length > 0 && !verdict.Contains(column.Item1)),
            ];
            return cells => columns.Select(column => KeyValuePair.Create(column.Name, TextOf(cells, column.Place, column.IsDate)));
        }

        // An export has its verdicts under these headers, which are decided anew; in any other file somebody should know.
        private IEnumerable<LocalizedText> ReservedColumns()
        {
            string[] reserved = [.. map.Header.Intersect(CsvExport.VerdictColumns(register))];
            return CsvExport.StampColumns.All(reserved.Contains) ? [] : reserved.Select(ImportTexts.ColumnReserved);
        }

        // A workbook may write a day with the midnight that a program added to it.
        private static string TextOf(RowCells cells, int place, bool isDate) =>
            isDate && cells.Place.InWorkbook && DateCells.Read(cells.Text(place), out var day) == CellTrouble.None && day is { } date
                ? NodaTime.Text.LocalDatePattern.Iso.Format(date)
                : cells.Text(place).Trim().ToString();

        private async Task TakeAsync((string Id, List<(Row Row, Place Place)> Rows)[] chunk, ChainWriter chain, ImportReport report, CancellationToken cancellation)
        {
            var ids = chunk.Select(item => item.Id).ToArray();
            var known = await db.Items.IgnoreQueryFilters().Where(item => item.Area == register.Area && ids.Contains(item.Id)).ToDictionaryAsync(item => item.Id, StringComparer.Ordinal, cancellation);
            foreach (var (id, rowsOfItem) in chunk)
            {
                var item = known.GetValueOrDefault(id);
                if (item?.WithdrawnOn is not null)
                {
                    report.Refused += rowsOfItem.Count;
                    report.Remarks.AddRange(rowsOfItem.Select(row => Remarks.Of(RemarkKind.Refused, id, row.Place, ImportTexts.Withdrawn(id))));
                    continue;
                }

                var isNew = item is null;
                item ??= register.New(rowsOfItem[0].Row);
                var taken = rowsOfItem.Count(row => register.Take(item, row.Row, chain.Date));
                if (isNew || register.Gathers) report.Added += taken;
                else report.Changed += taken;
                report.Unchanged += rowsOfItem.Count - taken;
                if (taken == 0 && item.RuleSetHash == register.Stamp.ContentHash) continue;
                var undecided = register.Decide(item, register.Ask(item, chain.Date), chain);
                if (isNew) db.Add(item);
                if (undecided.Count == 0) continue;
                report.Undecided++;
                report.Remarks.AddRange(undecided.Select(reason => Remarks.Of(RemarkKind.Undecided, id, rowsOfItem[^1].Place, reason)));
            }

            await db.SaveChangesAsync(cancellation);
            db.ChangeTracker.Clear();
        }
    }
}
