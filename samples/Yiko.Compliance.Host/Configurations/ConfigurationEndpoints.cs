using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Imports;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.Configurations;

/// <summary>Configuration management over HTTP: events go in, accounts and impacts come out.</summary>
internal static class ConfigurationEndpoints
{
    public static void AddConfigurations(this IServiceCollection services) =>
        services.AddScoped<IImporter, EventImporter>().AddScoped<ConfigurationStore>();

    public static void MapConfigurations(this IEndpointRouteBuilder app)
    {
        var area = app.MapArea("/api/configurations", "Configurations");
        area.MapGet("/status", StatusAsync).WithSummary("The status account").Produces<StatusAccount>()
            .WithQuery(("asOf", "The day from which ages are counted; today by default"), ("until", "The number of an event: the state as it was after it"), ("project", "The project whose items are accounted for; all by default"));
        area.MapGet("/gaps", GapsAsync).WithSummary("Where traces of releases in service have gaps").Produces<IReadOnlyList<Reason>>()
            .WithQuery(("until", "The number of an event: the state as it was after it"));
        area.MapGet("/impact", ImpactAsync).WithSummary("What a change of items touches besides: ?item=a&item=b").Produces<ImpactReport>()
            .WithQuery(("item", "An item that changes; may be given several times"));
        area.MapGet("/export.jsonl", Export).WithSummary("The log as JSON Lines, to be imported again").Produces(200, contentType: "application/x-ndjson");
        area.MapImportsOf(Areas.Configurations);
        var events = app.MapArea("/api/configurations/events", "Configurations");
        events.MapGet("/", ListAsync).WithSummary("The event log, the latest first").Produces<Page<LoggedEvent>>().IsPaged();
        events.MapPost("/", RecordAsync).WithSummary("Record an event; refused ones are logged with every reason").WithQuery(("try", "true: only tell what would come of it"))
            .Accepts<object>("application/json").Produces<EventOutcome>().Produces<EventOutcome>(201);
        events.MapDecisionsOf(Areas.Configurations);
    }

    private static async Task<IResult> ListAsync(HttpContext context, ConfigurationStore store)
    {
        var query = new QueryFields(context);
        var page = PageRequest.Read(query);
        return query.Faults.Count > 0 ? Problems.BadInput(context, query.Faults) : Paging.Answer(context, await store.ListAsync(page, context.RequestAborted));
    }

    private static async Task<IResult> StatusAsync(HttpContext context, ConfigurationStore store, HostClock clock)
    {
        var query = new QueryFields(context);
        return await store.AccountAsync(query, clock.Today, context.RequestAborted) is { Account: var account }
            ? TypedResults.Ok(account)
            : Problems.BadInput(context, query.Faults);
    }

    private static async Task<IResult> GapsAsync(HttpContext context, ConfigurationStore store, HostClock clock)
    {
        var query = new QueryFields(context);
        return await store.AccountAsync(query, clock.Today, context.RequestAborted) is { State: var state }
            ? TypedResults.Ok<IReadOnlyList<Reason>>([.. new ConfigurationRegister(state).Gaps()])
            : Problems.BadInput(context, query.Faults);
    }

    private static async Task<IResult> ImpactAsync(HttpContext context, ConfigurationStore store)
    {
        var (query, state) = (new QueryFields(context), await store.StateAsync(context.RequestAborted));
        string[] items = [.. context.Request.Query["item"].OfType<string>()];
        if (items.Length == 0) query.Required("item");
        foreach (var unknown in items.Where(item => state.Item(item) is null)) query.AddWord("item", unknown, state.Items().Select(item => item.Id));
        return query.Faults.Count > 0
            ? Problems.BadInput(context, query.Faults)
            : TypedResults.Ok(new ConfigurationRegister(state).Dependencies().ImpactOf(items, context.RequestAborted));
    }

    private static async Task<IResult> RecordAsync(HttpContext context, ConfigurationStore store, UploadReader reader)
    {
        if (await reader.ReadAsync(context.Request.Body, context.RequestAborted) is not { } body) return Problems.TooLarge(context, reader.Largest);
        var (query, line) = (new QueryFields(context), LoggedEvent.Read(Encoding.UTF8.GetString(body)));
        var onlyTries = query.Word("try", ["true", "false"]) == "true";
        if (line.Event is not { } happened || query.Faults.Count > 0) return Problems.BadInput(context, [.. query.Faults, .. LoggedEvent.FaultsOf(line)]);
        return onlyTries
            ? TypedResults.Ok(await store.TryAsync(happened, context.RequestAborted))
            : TypedResults.Created($"/api/configurations/events/{Uri.EscapeDataString(happened.Id)}/decisions", await store.RecordAsync(happened, context.RequestAborted));
    }

    private static PushStreamHttpResult Export(ConfigurationStore store, CancellationToken cancellation) => TypedResults.Stream(
        async stream =>
        {
            await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            await foreach (var logged in store.Log.AsAsyncEnumerable().WithCancellation(cancellation)) await writer.WriteAsync(logged.Content + "\n");
        },
        "application/x-ndjson",
        "configurations.jsonl");
}
