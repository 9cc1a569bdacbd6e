using Yiko.Compliance.Host.Rows;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.Measures;

/// <summary>The measures of an item over HTTP.</summary>
internal static class MeasureEndpoints
{
    public static void MapMeasuresOf(this RouteGroupBuilder group, Register register)
    {
        group.MapGet("/{id}/measures", async (ItemId id, MeasureStore store, CancellationToken cancellation) =>
            TypedResults.Ok((await store.OfAsync(register.Area, id.Text, cancellation)).Select(MeasureView.Of))).WithSummary("What is to be done about an item").Produces<MeasureView[]>();
        group.MapPost("/{id}/measures", (HttpContext context, ItemId id, MeasureStore store) => WriteAsync(context, id, null, store))
            .WithSummary("Add a measure").AcceptsRow(MeasureFields.All).Produces<MeasureView>(201).MayBeMissing();
        group.MapPut("/{id}/measures/{number:long}", (HttpContext context, ItemId id, long number, MeasureStore store) => WriteAsync(context, id, number, store))
            .WithSummary("Change a measure; needs If-Match").AcceptsRow(MeasureFields.All).Produces<MeasureView>().NeedsVersion();

        async Task<IResult> WriteAsync(HttpContext context, ItemId id, long? key, MeasureStore store)
        {
            var version = EntityTags.Matched(context);
            if (key is not null && version is null) return Problems.VersionNeeded(context);
            var sent = await SentRow.ReadAsync(context, MeasureFields.All);
            MeasureFields.Check(sent.Row, sent.Faults);
            if (sent.Faults.Count > 0) return Problems.BadInput(context, sent.Faults);
            var (outcome, measure) = await store.WriteAsync(register, id.Text, key, version ?? 0, sent.Row, context.RequestAborted);
            if (outcome != WriteOutcome.Done) return Problems.NotDone(context, outcome, id.Text);
            EntityTags.Set(context, measure!.Version);
            var view = MeasureView.Of(measure);
            return key is null ? TypedResults.Created($"/api/{register.Area}/{Uri.EscapeDataString(id.Text)}/measures/{Numbers.Of(measure.Key)}", view) : TypedResults.Ok(view);
        }
    }
}

/// <summary>A measure as answers show it.</summary>
internal sealed record MeasureView
{
    public required long Key { get; init; }

    public required long Version { get; init; }

    /// <summary>The cells, a member for each field of the form.</summary>
    [System.Text.Json.Serialization.JsonConverter(typeof(RawJson))]
    public required string Row { get; init; }

    public static MeasureView Of(Measure measure) => new() { Key = measure.Key, Version = measure.Version, Row = measure.Row.ToString() };
}
