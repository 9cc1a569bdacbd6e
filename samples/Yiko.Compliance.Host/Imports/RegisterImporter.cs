using Microsoft.EntityFrameworkCore;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Host.Imports;

/// <summary>Imports a register of which each row is an item: new ones are added, known ones changed, and what changed is decided.</summary>
internal sealed class RegisterImporter<TItem>(ComplianceDb db, IRegister<TItem> register) : IImporter
    where TItem : RegisterItem
{
    public string Area => register.Area;

    public RuleSetStamp RuleSet => register.RuleSet;

    public IOpenedImport? Open(Upload upload, FaultList faults)
    {
        var source = upload.Source;
        var rows = RegisterFile.Open(new MemoryStream(upload.Content, writable: false), source, faults, _ => { });
        var map = rows is null ? null : ColumnMap.Bind(rows.Header, rows.HeaderPlace, register.Columns, source.Mapped, faults);
        if (rows is not null && map is not null) return new Opened(db, register, rows, map);
        rows?.Dispose();
        return null;
    }

    private sealed class Opened(ComplianceDb db, IRegister<TItem> register, RowReader rows, ColumnMap map) : IOpenedImport
    {
        private const int Chunk = 1000;

        private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

        public async Task TakeAsync(ChainWriter chain, ImportReport report, CancellationToken cancellation)
        {
            var (row, read) = (new RowCells(rows), register.Reader(map));
            List<(TItem Item, Place Place)> chunk = [];
            while (row.Next())
            {
                report.Rows++;
                if (Read(row, read, report) is { } item) chunk.Add((item, row.Place));
                if (chunk.Count < Chunk) continue;
                await TakeAsync(chunk, chain, report, cancellation);
                chunk.Clear();
            }

            await TakeAsync(chunk, chain, report, cancellation);
            report.Remarks.AddRange(rows.Notes.Sentences.Select(note =>
                Remarks.Of(RemarkKind.Note, string.Empty, new() { File = rows.File }, "file.note", note)));
        }

        public void Dispose() => rows.Dispose();

        private TItem? Read(RowCells row, Func<RowCells, List<Reason>, TItem?> read, ImportReport report)
        {
            List<Reason> faults = [];
            var place = row.Place;
            var item = read(row, faults);
            var id = item?.Id ?? row.Text(map[register.Columns[0]]).Trim().ToString();
            if (!ItemId.IsValid(id)) faults.Add(ImportTexts.IdMissing);
            else if (!_seen.Add(id)) faults.Add(ImportTexts.IdTwice(id));
            if (item is not null && faults.Count == 0 && row.Bad.Count == 0) return item;
            report.Refused++;
            report.Remarks.AddRange(row.Bad.Select(cell => Remarks.Of(cell, id)));
            report.Remarks.AddRange(faults.Select(reason => Remarks.Of(RemarkKind.Refused, id, place, reason)));
            return null;
        }

        private async Task TakeAsync(List<(TItem Item, Place Place)> chunk, ChainWriter chain, ImportReport report, CancellationToken cancellation)
        {
            var ids = chunk.Select(row => row.Item.Id).ToArray();
            var known = await db.Set<TItem>().Where(item => ids.Contains(item.Id)).ToDictionaryAsync(item => item.Id, StringComparer.Ordinal, cancellation);
            foreach (var (input, place) in chunk)
            {
                var item = known.GetValueOrDefault(input.Id);
                if (item is not null && !register.Take(item, input) && item.RuleSetHash == register.RuleSet.ContentHash)
                {
                    report.Unchanged++;
                    continue;
                }

                if (item is null)
                {
                    db.Add(item = input);
                    report.Added++;
                }
                else
                {
                    report.Changed++;
                }

                item.Version++;
                var undecided = register.Decide(item, chain);
                if (undecided.Count == 0) continue;
                report.Undecided++;
                report.Remarks.AddRange(undecided.Select(reason => Remarks.Of(RemarkKind.Undecided, item.Id, place, reason)));
            }

            await db.SaveChangesAsync(cancellation);
            db.ChangeTracker.Clear();
        }
    }
}
