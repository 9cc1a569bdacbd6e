using Microsoft.EntityFrameworkCore;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Imports;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Suppliers;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Host.Suppliers;

/// <summary>Imports a register of supplier events: a row an event. New events are added to those that are known.</summary>
internal sealed class SupplierImporter(ComplianceDb db, IDecider<SupplyItem> decider) : IImporter
{
    public string Area => Areas.Suppliers;

    public RuleSetStamp RuleSet => decider.RuleSet;

    public IOpenedImport? Open(Upload upload, FaultList faults)
    {
        var source = upload.Source;
        var rows = RegisterFile.Open(new MemoryStream(upload.Content, writable: false), source, faults, _ => { });
        var map = rows is null ? null : ColumnMap.Bind(rows.Header, rows.HeaderPlace, SupplierColumns.OfRegister, source.Mapped, faults);
        if (rows is not null && map is not null) return new Opened(db, decider, rows, map);
        rows?.Dispose();
        return null;
    }

    private sealed class Opened(ComplianceDb db, IDecider<SupplyItem> decider, RowReader rows, ColumnMap map) : IOpenedImport
    {
        public async Task TakeAsync(ChainWriter chain, ImportReport report, CancellationToken cancellation)
        {
            var gathered = Gather(report);
            var known = await db.Supplies.ToDictionaryAsync(supply => supply.Id, StringComparer.Ordinal, cancellation);
            foreach (var group in gathered.Where(row => row.IsRead).GroupBy(row => (row.Event.Supplier, row.Event.Product)))
            {
                var (supplier, product) = group.Key;
                if (gathered.FirstOrDefault(row => !row.IsRead && (row.Event.Supplier, row.Event.Product) == group.Key) is { } unread)
                {
                    // What could not be read may be the very failure that decides, so the rows of one supply are taken together or not at all.
                    foreach (var row in group) Refuse(report, row, ImportTexts.SupplyIncomplete(unread.Place));
                    continue;
                }

                if (!known.TryGetValue(SupplyItem.IdOf(supplier, product), out var supply)) db.Add(supply = SupplyItem.Of(supplier, product));
                Take(supply, [.. group], chain, report);
            }

            await db.SaveChangesAsync(cancellation);
        }

        public void Dispose() => rows.Dispose();

        private List<Row> Gather(ImportReport report)
        {
            var (row, read) = (new RowCells(rows), new SupplierEventRow(map));
            List<Row> gathered = [];
            while (row.Next())
            {
                report.Rows++;
                var happened = read.Read(row);
                var named = happened.Supplier.Length > 0 && happened.Product.Length > 0
                    && ItemId.IsValid(SupplyItem.IdOf(happened.Supplier, happened.Product));
                var gatheredRow = new Row { Event = happened, Place = row.Place, IsRead = named && row.Bad.Count == 0 };
                gathered.Add(gatheredRow);
                if (gatheredRow.IsRead) continue;
                report.Refused++;
                report.Remarks.AddRange(row.Bad.Select(cell => Remarks.Of(cell, gatheredRow.Id)));
                if (!named) report.Remarks.Add(Remarks.Of(RemarkKind.Refused, gatheredRow.Id, row.Place, ImportTexts.IdMissing));
            }

            return gathered;
        }

        private void Take(SupplyItem supply, Row[] events, ChainWriter chain, ImportReport report)
        {
            var added = events.Count(row => supply.Add(row.Event));
            report.Added += added;
            report.Unchanged += events.Length - added;
            if (added == 0 && supply.RuleSetHash == decider.RuleSet.ContentHash) return;
            supply.Version++;
            var undecided = decider.Decide(supply, chain);
            if (undecided.Count > 0) report.Undecided++;
            report.Remarks.AddRange(undecided.Select(reason => Remarks.Of(RemarkKind.Undecided, supply.Id, events[^1].Place, reason)));
        }

        private static void Refuse(ImportReport report, Row row, Reason reason)
        {
            report.Refused++;
            report.Remarks.Add(Remarks.Of(RemarkKind.Refused, row.Id, row.Place, reason));
        }

        private sealed record Row
        {
            public required SupplierEvent Event { get; init; }

            public required Place Place { get; init; }

            public required bool IsRead { get; init; }

            public string Id => SupplyItem.IdOf(Event.Supplier, Event.Product);
        }
    }
}
