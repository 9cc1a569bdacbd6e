using NodaTime;
using Yiko.Compliance.Host.Rows;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Host.Suppliers;

/// <summary>What the register of suppliers answers besides what all do.</summary>
internal static class SupplierEndpoints
{
    public static void MapSuppliers(this IEndpointRouteBuilder app, SuppliersRegister register)
    {
        var suppliers = app.MapRegister(register);
        suppliers.MapGet("/{id}/events", (HttpContext context, ItemId id, RegisterStore store) => EventsAsync(context, id, register, store))
            .WithSummary("Every event with its number, also those that a later one corrects").Produces<EventView[]>().MayBeMissing();
        suppliers.MapPost("/{id}/events/{number:long}/corrections", (HttpContext context, ItemId id, long number, RegisterStore store) => CorrectAsync(context, id, number, register, store))
            .WithSummary("Correct an event by another one, with ?reason=; needs If-Match. The wrong one stays and counts no more")
            .AcceptsRow(register.Fields).Produces<ItemView>().NeedsVersion().WithQuery(("reason", "Why"));
        suppliers.MapGet("/standings", StandingsAsync).WithSummary("Where each supplier of each product stands, today or as of a day").Produces<Page<StandingView>>().IsPaged()
        .WithQuery(
            ("asOf", "The day on which one looks; today by default"), ("standing", "Where they stand, such as overdue"),
            ("dueFrom", "Due on that day or later"), ("dueUntil", "Due on that day or before"));
    }

    private static async Task<IResult> EventsAsync(HttpContext context, ItemId id, SuppliersRegister register, RegisterStore store) =>
        await store.FindAsync(register, id.Text, context.RequestAborted) is SupplyItem item
            ? TypedResults.Ok(item.Events.OrderBy(it => it.Key).Select(EventView.Of).ToArray())
            : Problems.Missing(context, id.Text);

    private static async Task<IResult> CorrectAsync(HttpContext context, ItemId id, long number, SuppliersRegister register, RegisterStore store)
    {
        if (EntityTags.Matched(context) is not { } version) return Problems.VersionNeeded(context);
        var sent = await SentRow.ReadAsync(context, register.Fields);
        RegisterApi.Check(register, sent.Row, sent.Faults);
        register.Ask(sent.Row, sent.Faults);
        if (sent.Faults.Count > 0) return Problems.BadInput(context, sent.Faults);
        return RegisterApi.Answer(context, register, id.Text, await CorrectAsync(store, register, id.Text, version, number, sent.Row, context.RequestAborted));
    }

    public static Task<Written> CorrectAsync(RegisterStore store, SuppliersRegister register, string id, long version, long number, Row row, CancellationToken cancellation) =>
        store.IsExplained
            ? store.ChangeAsync(register, id, version, item => register.Correct((SupplyItem)item, number, row), cancellation)
            : Task.FromResult(Written.Unexplained);

    private static async Task<IResult> StandingsAsync(HttpContext context, SupplierStandings standings, HostClock clock)
    {
        var query = new QueryFields(context);
        var (asOf, standing, page) = (query.Date("asOf") ?? clock.Today, query.Word("standing", [.. Words.All<SupplyStatus>().Select(word => word.Code)]), PageRequest.Read(query));
        var (dueFrom, dueUntil) = (query.Date("dueFrom"), query.Date("dueUntil"));
        if (query.Faults.Count > 0) return Problems.BadInput(context, query.Faults);
        StandingView[] found =
        [
            .. (await standings.AsOfAsync(asOf, context.RequestAborted)).Select(StandingView.Of)
                .Where(it => standing.Length == 0 || Words.Of(it.Status).Code == standing)
                .Where(it => (dueFrom is null || it.NextDue >= dueFrom) && (dueUntil is null || it.NextDue <= dueUntil)),
        ];
        return Paging.Answer(context, Paging.PageOf(found, page));
    }
}

/// <summary>An event between the organisation and a supplier, as it was recorded.</summary>
internal sealed record EventView
{
    public required long Number { get; init; }

    public required IReadOnlyDictionary<string, string> Row { get; init; }

    /// <summary>The event that this one corrects.</summary>
    public long? Corrects { get; init; }

    public static EventView Of(SupplyEvent recorded) => new() { Number = recorded.Key, Row = recorded.Cells.Cells, Corrects = recorded.Corrects };
}

/// <summary>Where a supplier of a product stands on a day, as answers show it.</summary>
internal sealed record StandingView
{
    public required string Id { get; init; }

    public required LocalDate AsOf { get; init; }

    public required SupplyStatus Status { get; init; }

    public bool? IsOnList { get; init; }

    public LocalDate? NextDue { get; init; }

    public required bool IsOrderAllowed { get; init; }

    public required Rationale Reasons { get; init; }

    public static StandingView Of(SupplyStanding standing) => new()
    {
        Id = standing.Item.Id,
        AsOf = standing.Verdict.History.AsOf,
        Status = standing.Verdict.Status,
        IsOnList = standing.Verdict.IsOnList,
        NextDue = standing.Verdict.NextDue,
        IsOrderAllowed = standing.Verdict.IsOrderAllowed,
        Reasons = standing.Verdict.Rationale,
    };
}
