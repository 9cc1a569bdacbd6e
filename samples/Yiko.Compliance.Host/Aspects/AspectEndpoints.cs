using Microsoft.EntityFrameworkCore;
using Yiko.Compliance.Aspects;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.Aspects;

/// <summary>What the register of aspects answers besides what all do.</summary>
internal static class AspectEndpoints
{
    public static void MapAspects(this IEndpointRouteBuilder app, AspectsRegister register) => app.MapRegister(register)
        .MapGet("/coverage", AnswerAsync).WithSummary("How the register covers the 63 combinations of type, tense and state").Produces<AspectCoverage>();

    /// <summary>Counts once for each revision of the register, however many ask.</summary>
    public static Task<AspectCoverage> CoverageAsync(ComplianceDb db, RevisionCache counts, CancellationToken cancellation) =>
        counts.GetAsync(db, Areas.Aspects, _ => CountAsync(db, cancellation), cancellation);

    private static async Task<AspectCoverage> CountAsync(ComplianceDb db, CancellationToken cancellation)
    {
        var items = await db.Set<AspectItem>().AsNoTracking().OrderBy(aspect => aspect.Key).ToListAsync(cancellation);
        return AspectRegister.CoverageOf(items.Select(item => item.Aspect), cancellation);
    }

    private static async Task<IResult> AnswerAsync(ComplianceDb db, RevisionCache counts, CancellationToken cancellation) =>
        TypedResults.Ok(await CoverageAsync(db, counts, cancellation));
}
