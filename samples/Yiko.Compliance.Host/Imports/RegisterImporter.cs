using Microsoft.EntityFrameworkCore;
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

    public async Task<IOpenedImport?> OpenAsync(Upload upload, FaultList faults, CancellationToken cancellation)
    {
        HeaderMemory memory = new(db);
        return await RegisterRows.OpenAsync(memory, register, upload, faults, cancellation) is { } file ? new Opened(db, register, file, memory) : null;
    }

    private sealed class Opened(ComplianceDb db, Register register, RegisterRows file, HeaderMemory memory) : IOpenedImport
    {
        private const int Chunk = 1000;

        public async Task TakeAsync(ChainWriter chain, ImportReport report, CancellationToken cancellation)
        {
            foreach (var chunk in file.Gather(report).Chunk(Chunk)) await TakeAsync(chunk, chain, report, cancellation);
            if (report.Kept > 0) report.Note(ImportTexts.ValuesKept(report.Kept));
            foreach (var note in file.Notes()) report.Note(note);
            await memory.RememberAsync(register, file, cancellation);
        }

        public void Dispose() => file.Dispose();

        private async Task TakeAsync(FileItem[] chunk, ChainWriter chain, ImportReport report, CancellationToken cancellation)
        {
            var ids = chunk.Select(item => item.Id).ToArray();
            var known = await db.Items.IgnoreQueryFilters().Where(item => item.Area == register.Area && ids.Contains(item.Id)).ToDictionaryAsync(item => item.Id, StringComparer.Ordinal, cancellation);
            foreach (var incoming in chunk)
            {
                var item = known.GetValueOrDefault(incoming.Id);
                var isNew = item is null;
                if ((item is null ? incoming.Rows[0].Row : incoming.TakenBy(item, register, file, report)) is not { } row) continue;
                if (item is not null && !register.Gathers && !file.Reading.TakesBlanks) report.Kept += incoming.BlankedIn(Row.Parse(item.Row), file).Count();
                item ??= register.New(row);
                var taken = incoming.Rows.Count(each => register.Take(item, isNew || register.Gathers ? each.Row : row, chain.Date));
                if (isNew || register.Gathers) report.Added += taken;
                else report.Changed += taken;
                report.Unchanged += incoming.Rows.Count - taken;
                if (taken == 0 && item.RuleSetHash == register.Stamp.ContentHash) continue;
                var undecided = register.Decide(item, register.Ask(item, chain.Date), chain);
                if (isNew) db.Add(item);
                if (undecided.Count == 0) continue;
                report.Undecided++;
                report.Remarks.AddRange(undecided.Select(reason => Remarks.Of(RemarkKind.Undecided, incoming.Id, incoming.Rows[^1].Place, reason)));
            }

            await db.SaveChangesAsync(cancellation);
            db.ChangeTracker.Clear();
        }
    }
}
