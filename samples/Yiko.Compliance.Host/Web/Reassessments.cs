using Yiko.Compliance.Host.Data;

namespace Yiko.Compliance.Host.Web;

/// <summary>Deciding again over HTTP, one item or all that other rules decided.</summary>
internal static class Reassessments
{
    public static void MapReassessments<TItem, TView>(this RouteGroupBuilder group, Func<TItem, TView> view)
        where TItem : RegisterItem
    {
        group.MapPost("/{id}/decisions", ReassessAsync).WithSummary("Decide an item again by the rules in force").Produces<TView>().MayBeMissing();
        group.MapPost("/reassessments", ReassessAllAsync).WithSummary("Decide again what other rules than those in force decided").Produces<Reassessed>();

        async Task<IResult> ReassessAsync(HttpContext context, ItemId id, Reassessor<TItem> reassessor) =>
            ItemResults.Of(context, id.Text, await reassessor.ReassessAsync(id.Text, context.RequestAborted), view);

        static async Task<IResult> ReassessAllAsync(Reassessor<TItem> reassessor, CancellationToken cancellation) =>
            TypedResults.Ok(new Reassessed { Items = await reassessor.ReassessAllAsync(cancellation) });
    }
}

/// <summary>How many items were decided again.</summary>
internal sealed record Reassessed
{
    public required long Items { get; init; }
}
