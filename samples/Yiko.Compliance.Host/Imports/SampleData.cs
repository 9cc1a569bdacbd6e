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
        (Areas.Objectives, "objectives.csv"),
        (Areas.Configurations, "configuration-log.jsonl"),
    ];

    private static readonly (string Document, string Directory)[] Histories = [("procedure", "document-history.en"), ("规定", "document-history.zh")];

    public static async Task LoadAsync(ComplianceDb db, ImportService imports, CancellationToken cancellation)
    {
        if (await db.Imports.AnyAsync(cancellation)) return;
        var data = Path.Combine(AppContext.BaseDirectory, "data");
        foreach (var (area, file) in Files) await ImportAsync(area, string.Empty, Path.Combine(data, file));
        foreach (var (document, directory) in Histories)
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(data, directory)).Order(StringComparer.Ordinal))
                await ImportAsync(Areas.Documents, document, file);
        }

        async Task ImportAsync(string area, string item, string file)
        {
            var content = await File.ReadAllBytesAsync(file, cancellation);
            await imports.ImportAsync(area, new() { Name = Path.GetFileName(file), Item = item, Content = content }, cancellation);
            db.ChangeTracker.Clear();
        }
    }
}
