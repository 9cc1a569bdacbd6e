using Microsoft.EntityFrameworkCore;
using Yiko.Compliance.Host.Data;

namespace Yiko.Compliance.Host.Hazards;

/// <summary>The whole register of hazards counted into the cells of the risk matrix.</summary>
internal sealed record HazardMap
{
    /// <summary>The revision of the register that was counted.</summary>
    public required long Revision { get; init; }

    public required IReadOnlyList<HazardCell> Cells { get; init; }

    public required long Total { get; init; }

    public required long Unacceptable { get; init; }

    public required long NotRated { get; init; }

    /// <summary>Counts once for each revision of the register, however many ask.</summary>
    public static Task<HazardMap> CountAsync(ComplianceDb db, RevisionCache counts, CancellationToken cancellation) =>
        counts.GetAsync(db, Areas.Hazards, revision => CountAsync(db, revision, cancellation), cancellation);

    private static async Task<HazardMap> CountAsync(ComplianceDb db, long revision, CancellationToken cancellation)
    {
        var cells = await db.Set<HazardItem>().GroupBy(hazard => new { hazard.Cell, hazard.Standing })
            .Select(cell => new HazardCell { Cell = cell.Key.Cell, Standing = cell.Key.Standing, Count = cell.LongCount() }).ToListAsync(cancellation);
        return new()
        {
            Revision = revision,
            Cells = cells,
            Total = cells.Sum(cell => cell.Count),
            Unacceptable = cells.Where(cell => cell.Standing == "unacceptable").Sum(cell => cell.Count),
            NotRated = cells.Where(cell => cell.Standing == "not-rated").Sum(cell => cell.Count),
        };
    }
}

/// <summary>The hazards of one cell and one verdict.</summary>
internal sealed record HazardCell
{
    /// <summary>L × E and C, as <see cref="HazardItem.CellOf"/> writes them; null where the hazard is on no cell.</summary>
    public string? Cell { get; init; }

    public required string Standing { get; init; }

    public required long Count { get; init; }
}
