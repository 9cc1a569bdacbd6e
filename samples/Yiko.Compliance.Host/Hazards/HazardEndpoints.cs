using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Rows;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.Hazards;

/// <summary>What the register of hazards answers besides what all do.</summary>
internal static class HazardEndpoints
{
    public static void MapHazards(this IEndpointRouteBuilder app, HazardsRegister register) => app.MapRegister(register)
        .MapGet("/map", MapAsync).WithSummary("How many hazards stand in each cell of the risk matrix").Produces<HazardMap>();

    private static async Task<IResult> MapAsync(ComplianceDb db, RevisionCache counts, CancellationToken cancellation) =>
        TypedResults.Ok(await HazardMap.CountAsync(db, counts, cancellation));
}
