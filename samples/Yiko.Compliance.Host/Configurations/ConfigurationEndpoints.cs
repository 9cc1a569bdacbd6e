using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Imports;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.Configurations;

/// <summary>Configuration management over HTTP: events go in, accounts and impacts come out.</summary>
internal static class ConfigurationEndpoints
{
    public static void AddConfigurations(this IServiceCollection services)
    {
        services.AddScoped<IImporter, EventImporter>();
        services.AddScoped<ConfigurationStore>();
    }

    public static void MapConfigurations(this IEndpointRouteBuilder app)
    {
        var configurations = app.MapArea("/api/configurations", "Configurations");
        configurations.MapGet("/status", StatusAsync).WithSummary("The status account; ?asOf= for the day, ?until= for the state after an event").Produces<StatusView>()
            .WithQuery(("asOf", "The day from which ages are counted; today by default"), ("until", "The number of an event: the state as it was after it"));
        configurations.MapGet("/impact", ImpactAsync).WithSummary("What a change of items touches besides: ?item=a&item=b").Produces<ImpactView>().WithQuery(("item", "An item that changes; may be given several times"));
        configurations.MapGet("/export.jsonl", Export).WithSummary("The log as JSON Lines, to be imported again").Produces(200, contentType: "application/x-ndjson");
        configurations.MapImportsOf(Areas.Configurations);
        var events = app.MapArea("/api/configurations/events", "Configurations");
        events.MapGet("/", ListAsync).WithSummary("The event log, the latest first").Produces<Page<EventView>>().IsPaged();
        events.MapPost("/", RecordAsync).WithSummary("Record an event; refused ones are logged with every reason").Accepts<object>("application/json").Produces<EventVerdictView>(201);
        events.MapDecisionsOf(Areas.Configurations);
    }

    private static async Task<IResult> ListAsync(HttpContext context, ConfigurationStore store)
    {
        var query = new QueryFields(context);
        var page = PageRequest.Read(query);
        if (query.Faults.Count > 0) return Problems.BadInput(context, query.Faults);
        return ItemResults.Of(context, (await store.ListAsync(page, context.RequestAborted)).Select(EventView.Of));
    }

    private static async Task<IResult> StatusAsync(HttpContext context, ConfigurationStore store, HostClock clock)
    {
        var query = new QueryFields(context);
        var (asOf, until) = (query.Date("asOf") ?? clock.Today, query.Text("until").Length == 0 ? (int?)null : query.Whole("until", 1, int.MaxValue, 1));
        if (query.Faults.Count > 0) return Problems.BadInput(context, query.Faults);
        var state = until is { } number ? await store.StateAsync(number, context.RequestAborted) : await store.StateAsync(context.RequestAborted);
        return TypedResults.Ok(StatusView.Of(StatusAccounting.Of(state, asOf, context.RequestAborted)));
    }

    private static async Task<IResult> ImpactAsync(HttpContext context, ConfigurationStore store)
    {
        var (query, state) = (new QueryFields(context), await store.StateAsync(context.RequestAborted));
        string[] items = [.. context.Request.Query["item"].OfType<string>().Distinct(StringComparer.Ordinal)];
        if (items.Length == 0) query.Required("item");
        foreach (var unknown in items.Where(item => state.Item(item) is null)) query.AddWord("item", unknown, state.Items().Select(item => item.Id));
        return query.Faults.Count > 0
            ? Problems.BadInput(context, query.Faults)
            : TypedResults.Ok(ImpactView.Of(DependencyGraph.Of(state).ImpactOf(items, context.RequestAborted)));
    }

    private static async Task<IResult> RecordAsync(HttpContext context, DecisionLedger ledger, ConfigurationStore store, UploadReader reader)
    {
        if (await reader.ReadAsync(context.Request.Body, context.RequestAborted) is not { } body) return Problems.TooLarge(context, reader.Largest);
        var line = LoggedEvent.Read(Encoding.UTF8.GetString(body));
        if (line.Event is not { } happened)
            return Problems.BadInput(context, line.Faults.Select(fault => new Fault { Code = fault.Code, Path = fault.Field, Sentence = fault.Sentence }));
        var verdict = await ledger.WriteAsync(
            Areas.Configurations,
            async chain => store.Append(await store.StateAsync(context.RequestAborted), happened, chain),
            context.RequestAborted);
        return TypedResults.Created(
            $"/api/configurations/events/{Uri.EscapeDataString(happened.Id)}/decisions",
            new EventVerdictView { Id = happened.Id, IsAccepted = verdict.IsAccepted, Reasons = [.. verdict.Rationale.Select(ReasonView.Of)] });
    }

    private static PushStreamHttpResult Export(ConfigurationStore store, CancellationToken cancellation) => TypedResults.Stream(
        async stream =>
        {
            await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            await foreach (var logged in store.All().WithCancellation(cancellation)) await writer.WriteAsync(logged.Content + "\n");
        },
        "application/x-ndjson",
        "configurations.jsonl");
}

/// <summary>The verdict on an event.</summary>
internal sealed record EventVerdictView
{
    public required string Id { get; init; }

    public required bool IsAccepted { get; init; }

    public required IReadOnlyList<ReasonView> Reasons { get; init; }
}
