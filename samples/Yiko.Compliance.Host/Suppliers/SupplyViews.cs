using NodaTime;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Host.Suppliers;

/// <summary>Where a supplier of a product stands on a day, as answers show it.</summary>
internal sealed record SupplyView
{
    public required string Id { get; init; }

    public required string Supplier { get; init; }

    public required string Product { get; init; }

    /// <summary>A, B or C; null where it is unknown.</summary>
    public string? Class { get; init; }

    public required LocalDate AsOf { get; init; }

    public required SupplyStatus Status { get; init; }

    public bool? IsOnList { get; init; }

    public LocalDate? NextDue { get; init; }

    public required bool IsOrderAllowed { get; init; }

    /// <summary>What a class-A supplier off the list still lacks for entry.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    public static SupplyView Of(SupplyStanding standing) => new()
    {
        Id = standing.Item.Id,
        Supplier = standing.Item.Supplier,
        Product = standing.Item.Product,
        Class = standing.Verdict.Class?.ToString(),
        AsOf = standing.Verdict.History.AsOf,
        Status = standing.Verdict.Status,
        IsOnList = standing.Verdict.IsOnList,
        NextDue = standing.Verdict.NextDue,
        IsOrderAllowed = standing.Verdict.IsOrderAllowed,
        Missing = [.. SupplierWords.Of(standing.Verdict.MissingEvidence)],
    };
}

/// <summary>One supplier of one product with its events and the reasons of the verdict.</summary>
internal sealed record SupplyDetail
{
    public required SupplyView Standing { get; init; }

    public required IReadOnlyList<SupplyEventView> Events { get; init; }

    public required IReadOnlyList<ReasonView> Reasons { get; init; }

    public static SupplyDetail Of(SupplyStanding standing) => new()
    {
        Standing = SupplyView.Of(standing),
        Events = [.. standing.Item.Events.OrderBy(it => it.Date).ThenBy(it => it.Kind).Select(SupplyEventView.Of)],
        Reasons = [.. standing.Verdict.Rationale.Select(ReasonView.Of)],
    };
}

/// <summary>An event as answers show it.</summary>
internal sealed record SupplyEventView
{
    public string? Class { get; init; }

    public LocalDate? Date { get; init; }

    public SupplierEventKind? Kind { get; init; }

    public EvaluationResult? Result { get; init; }

    public required IReadOnlyList<string> Evidence { get; init; }

    public static SupplyEventView Of(SupplyEvent happened) => new()
    {
        Class = happened.Class?.ToString(),
        Date = happened.Date,
        Kind = happened.Kind,
        Result = happened.Result,
        Evidence = [.. SupplierWords.Of(happened.Evidence)],
    };
}

/// <summary>The stored verdict on a supplier of a product, of the day of its last decision.</summary>
internal sealed record SupplyItemView
{
    public required string Id { get; init; }

    public required SupplyStatus Status { get; init; }

    public bool? IsOnList { get; init; }

    public LocalDate? NextDue { get; init; }

    public required bool IsOrderAllowed { get; init; }

    public required string RuleSet { get; init; }

    public required long Decision { get; init; }

    public static SupplyItemView Of(SupplyItem item) => new()
    {
        Id = item.Id,
        Status = item.Status,
        IsOnList = item.IsOnList,
        NextDue = item.NextDue,
        IsOrderAllowed = item.IsOrderAllowed,
        RuleSet = item.RuleSet,
        Decision = item.DecisionNumber,
    };
}
