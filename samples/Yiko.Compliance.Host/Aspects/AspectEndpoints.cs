using Microsoft.EntityFrameworkCore;
using Yiko.Compliance.Aspects;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.Aspects;

/// <summary>What the register of aspects answers besides what all do.</summary>
internal static class AspectEndpoints
{
    public static void MapAspects(this IEndpointRouteBuilder app, AspectsRegister register) => app.MapRegister(register)
        .MapGet("/coverage", async (ComplianceDb db, RevisionCache counts, CancellationToken cancellation) => TypedResults.Ok(await CoverageAsync(db, counts, cancellation)))
        .WithSummary("How the register covers the 63 combinations of type, tense and state");

    public static Task<AspectCoverage> CoverageAsync(ComplianceDb db, RevisionCache counts, CancellationToken cancellation) => counts.GetAsync(
        db,
        Areas.Aspects,
        async _ => AspectRegister.CoverageOf((await db.Set<AspectItem>().AsNoTracking().OrderBy(aspect => aspect.Key).ToListAsync(cancellation)).Select(aspect => aspect.Aspect), cancellation),
        cancellation);
}
