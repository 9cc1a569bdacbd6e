using Microsoft.EntityFrameworkCore;
using Yiko.Compliance.Host.Data;

namespace Yiko.Compliance.Host.Imports;

/// <summary>Fills an empty database with the registers that come with the samples, through the same imports as any upload.</summary>
internal static class SampleData
{
    private static readonly (string Area, string File)[] Files =
    [
        (Areas.Hazards, "hazards.csv"),
        (Areas.Aspects, "aspects.csv"),
        (Areas.Suppliers, "supplier-events.csv"),
        (Areas.Scores, "supplier-scores.csv"),
        (Areas.Objectives, "objectives.csv"),
        (Areas.Configurations, "configuration-log.jsonl"),
        (Areas.Cases, "procedure-log.jsonl"),
    ];

    private static readonly (string Document, string Directory)[] Histories = [("procedure", "document-history.en"), ("规定", "document-history.zh")];

    /// <summary>
    /// Loads what is missing, so that a host that was stopped in the middle of its first start goes on with the next. A database that began with
    /// something else than the samples is left as it is.
    /// </summary>
    public static async Task LoadAsync(ComplianceDb db, ImportService imports, CancellationToken cancellation)
    {
        var data = Path.Combine(AppContext.BaseDirectory, "data");
        var known = await db.Imports.OrderBy(report => report.Number).Select(report => new { report.Area, report.ContentHash }).ToListAsync(cancellation);
        List<(string Area, Upload Upload)> samples = [.. Files.Select(sample => (sample.Area, Read(Path.Combine(data, sample.File), string.Empty)))];
        foreach (var (document, directory) in Histories)
            samples.AddRange(Directory.EnumerateFiles(Path.Combine(data, directory)).Order(StringComparer.Ordinal).Select(file => (Areas.Documents, Read(file, document))));
        if (known.Count > 0 && known[0].ContentHash != samples[0].Upload.Hash) return;
        foreach (var (area, upload) in samples.ExceptBy(known.Select(report => (report.Area, report.ContentHash)), sample => (sample.Area, sample.Upload.Hash)))
        {
            await imports.ImportAsync(area, upload, cancellation);
            db.ChangeTracker.Clear();
        }
    }

    private static Upload Read(string file, string item) => new() { Name = Path.GetFileName(file), Item = item, Content = File.ReadAllBytes(file) };
}
