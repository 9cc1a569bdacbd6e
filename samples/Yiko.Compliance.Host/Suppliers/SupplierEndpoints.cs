using NodaTime;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Host.Suppliers;

/// <summary>What the register of suppliers answers besides what all do.</summary>
internal static class SupplierEndpoints
{
    public static void MapSuppliers(this IEndpointRouteBuilder app, SuppliersRegister register) => app.MapRegister(register)
        .MapGet("/standings", StandingsAsync).WithSummary("Where each supplier of each product stands, today or as of a day").Produces<Page<StandingView>>().IsPaged()
        .WithQuery(
            ("asOf", "The day on which one looks; today by default"), ("standing", "Where they stand, such as overdue"),
            ("dueFrom", "Due on that day or later"), ("dueUntil", "Due on that day or before"));

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
