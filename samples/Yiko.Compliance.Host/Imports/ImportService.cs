using Microsoft.EntityFrameworkCore;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Host.Imports;

/// <summary>Imports files: structure first, then all rows in one transaction; and each content once.</summary>
internal sealed class ImportService(ComplianceDb db, DecisionLedger ledger, HostClock clock, IEnumerable<IImporter> importers)
{
    private const int MostFaults = 1000;

    /// <summary>The areas that take files.</summary>
    public IEnumerable<string> Areas => importers.Select(importer => importer.Area);

    public async Task<ImportResult> ImportAsync(string area, Upload upload, CancellationToken cancellation)
    {
        var importer = importers.Single(importer => importer.Area == area);
        var hash = upload.Hash;
        if (await EarlierAsync(importer, hash, cancellation) is { } earlier) return new() { Report = earlier, IsRepeated = true };
        var faults = new FaultList(MostFaults);
        using var opened = ArchiveLimits.Allow(upload, faults) ? importer.Open(upload, faults) : null;
        if (opened is null) return new() { Faults = [.. faults.Sentences] };
        return await ledger.WriteAsync(area, chain => TakeAsync(importer, upload, hash, opened, chain, cancellation), cancellation);
    }

    public Task<List<ImportReport>> ListAsync(CancellationToken cancellation) =>
        db.Imports.AsNoTracking().OrderByDescending(report => report.Number).Take(200).ToListAsync(cancellation);

    public Task<ImportReport?> FindAsync(long number, CancellationToken cancellation) =>
        db.Imports.AsNoTracking().Include(report => report.Remarks.OrderBy(remark => remark.Key))
            .SingleOrDefaultAsync(report => report.Number == number, cancellation);

    private async Task<ImportResult> TakeAsync(
        IImporter importer, Upload upload, string hash, IOpenedImport opened, ChainWriter chain, CancellationToken cancellation)
    {
        // Two uploads of one file may both have found nothing; here they stand in line.
        if (await EarlierAsync(importer, hash, cancellation) is { } earlier) return new() { Report = earlier, IsRepeated = true };
        var report = new ImportReport
        {
            Area = importer.Area,
            FileName = upload.Name,
            ContentHash = hash,
            RuleSet = importer.RuleSet.ToString(),
            RuleSetHash = importer.RuleSet.ContentHash,
            ReceivedAt = clock.Now,
        };
        await opened.TakeAsync(chain, report, cancellation);
        db.Imports.Add(report);
        await db.SaveChangesAsync(cancellation);
        return new() { Report = report };
    }

    private async Task<ImportReport?> EarlierAsync(IImporter importer, string hash, CancellationToken cancellation)
    {
        var (area, rules) = (importer.Area, importer.RuleSet.ContentHash);
        return await db.Imports.AsNoTracking().Include(report => report.Remarks.OrderBy(remark => remark.Key))
            .SingleOrDefaultAsync(report => report.Area == area && report.ContentHash == hash && report.RuleSetHash == rules, cancellation);
    }
}

/// <summary>A report, or the faults for which the file was refused whole.</summary>
internal sealed record ImportResult
{
    public ImportReport? Report { get; init; }

    /// <summary>Whether the same content was imported before, and nothing changed now.</summary>
    public bool IsRepeated { get; init; }

    public IReadOnlyList<LocalizedText> Faults { get; init; } = [];
}
