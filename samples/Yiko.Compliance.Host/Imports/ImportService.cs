using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Operation;
using Yiko.Compliance.Host.People;
using Yiko.Compliance.Host.Rows;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Host.Imports;

/// <summary>Imports files: structure first, then all rows in one transaction; and each content once.</summary>
internal sealed class ImportService(ComplianceDb db, DecisionLedger ledger, HostClock clock, Author author, Settings settings, IEnumerable<IImporter> importers)
{
    private const int MostFaults = 1000;

    /// <summary>The areas that take files.</summary>
    public IEnumerable<string> Areas => importers.Select(importer => importer.Area);

    /// <returns>The report; null where the file was refused whole, and then every fault is in the list.</returns>
    public async Task<(ImportReport? Report, IReadOnlyList<LocalizedText> Faults)> ImportAsync(string area, Upload upload, CancellationToken cancellation)
    {
        var importer = importers.Single(importer => importer.Area == area);
        var hash = upload.Hash;
        if (await EarlierAsync(importer, hash, cancellation) is { } earlier) return (earlier, []);
        var faults = new FaultList(MostFaults);
        // Nobody waits for longer, and while a file is taken nobody else writes.
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(settings.LongestImport);
        try
        {
            using var opened = ArchiveLimits.Allow(upload, faults) ? await importer.OpenAsync(upload with { Cancellation = patience.Token }, faults, patience.Token) : null;
            if (opened is null) return (null, [.. faults.Sentences]);
            return (await ledger.WriteAsync(area, chain => TakeAsync(importer, upload, hash, opened, chain, patience.Token), patience.Token, Right.Import), []);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return (null, [ImportTexts.TooLong(upload.Name, (int)settings.LongestImport.TotalMinutes)]);
        }
        catch (TooManyRowsException)
        {
            return (null, [ImportTexts.TooManyRows(upload.Name)]);
        }
    }

    /// <summary>A page of the reports without their remarks, the latest first.</summary>
    public Task<Page<ImportReport>> ListAsync(PageRequest page, CancellationToken cancellation) =>
        db.Imports.AsNoTracking().OrderByDescending(report => report.Number).PageAsync(page, cancellation);

    public Task<ImportReport?> FindAsync(long number, CancellationToken cancellation) => Reports.SingleOrDefaultAsync(report => report.Number == number, cancellation);

    /// <summary>What a file of a register would do, with nothing written; null where it cannot be used, and then every fault is in the list.</summary>
    public async Task<(ImportPreview? Preview, IReadOnlyList<LocalizedText> Faults)> PreviewAsync(Register register, Upload upload, CancellationToken cancellation)
    {
        var faults = new FaultList(MostFaults);
        using var opened = ArchiveLimits.Allow(upload, faults) ? await RegisterRows.OpenAsync(new HeaderMemory(db), register, upload, faults, cancellation) : null;
        return (opened is null ? null : await new PreviewMaker(db, register, opened).MakeAsync(clock.Today, cancellation), [.. faults.Sentences]);
    }

    /// <summary>A row that an import left out, as it stood in the file: to be mended in the form.</summary>
    public async Task<Row?> RefusedRowAsync(string area, string key, CancellationToken cancellation)
    {
        if (!long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        var row = await db.Imports.Where(report => report.Area == area).SelectMany(report => report.Remarks)
            .Where(remark => remark.Key == number).Select(remark => remark.Row).SingleOrDefaultAsync(cancellation);
        return row is null ? null : Row.Parse(row);
    }

    /// <summary>Takes a row that was left out off the list of what is to be done.</summary>
    public Task SettleAsync(string area, string key, CancellationToken cancellation) =>
        long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? db.Set<ImportRemark>().Where(remark => remark.Key == number && db.Imports.Any(report => report.Number == remark.ImportNumber && report.Area == area))
                .ExecuteUpdateAsync(remark => remark.SetProperty(it => it.IsSettled, true), cancellation)
            : Task.CompletedTask;

    /// <summary>Rows that were left out, and that nobody has mended or dropped since.</summary>
    public Task<long> UnsettledAsync(CancellationToken cancellation) => db.Set<ImportRemark>().LongCountAsync(remark => remark.Row != null && !remark.IsSettled, cancellation);

    private IQueryable<ImportReport> Reports => db.Imports.AsNoTracking().Include(report => report.Remarks.OrderBy(remark => remark.Key));

    private async Task<ImportReport> TakeAsync(
        IImporter importer, Upload upload, string hash, IOpenedImport opened, ChainWriter chain, CancellationToken cancellation)
    {
        // Two uploads of one file may both have found nothing; here they stand in line.
        if (await EarlierAsync(importer, hash, cancellation) is { } earlier) return earlier;
        var report = new ImportReport
        {
            Area = importer.Area,
            FileName = upload.Name,
            ContentHash = hash,
            RuleSet = importer.RuleSet.ToString(),
            RuleSetHash = importer.RuleSet.ContentHash,
            ReceivedAt = clock.Now,
            By = author.Name,
        };
        await opened.TakeAsync(chain, report, cancellation);
        db.Imports.Add(report);
        await db.SaveChangesAsync(cancellation);
        return report;
    }

    private async Task<ImportReport?> EarlierAsync(IImporter importer, string hash, CancellationToken cancellation)
    {
        var (area, rules) = (importer.Area, importer.RuleSet.ContentHash);
        var earlier = await Reports.SingleOrDefaultAsync(report => report.Area == area && report.ContentHash == hash && report.RuleSetHash == rules, cancellation);
        earlier?.IsRepeated = true;
        return earlier;
    }
}
