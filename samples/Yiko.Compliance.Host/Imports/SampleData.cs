using Microsoft.EntityFrameworkCore;
using Yiko.Compliance.Host.Data;

namespace Yiko.Compliance.Host.Imports;

/// <summary>Fills an empty database with the registers that come with the samples, through the same imports as any upload.</summary>
internal static class SampleData
{
    private static readonly (string Area, string File)[] Files = [(Areas.Hazards, "hazards.csv")];

    public static async Task LoadAsync(ComplianceDb db, ImportService imports, CancellationToken cancellation)
    {
        if (await db.Imports.AnyAsync(cancellation)) return;
        foreach (var (area, file) in Files)
        {
            var path = Path.Combine(AppContext.BaseDirectory, "data", file);
            await imports.ImportAsync(area, new() { Name = file, Content = await File.ReadAllBytesAsync(path, cancellation) }, cancellation);
        }
    }
}
