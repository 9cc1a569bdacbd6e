using NodaTime;
using Yiko.Compliance.Configurations;

namespace Yiko.Compliance.Host.Configurations;

/// <summary>An event of the log as answers show it.</summary>
internal sealed record EventView
{
    public required long Number { get; init; }

    public required string Id { get; init; }

    public required string Kind { get; init; }

    public required LocalDate Date { get; init; }

    public required string By { get; init; }

    public required bool IsAccepted { get; init; }

    public required long Decision { get; init; }

    /// <summary>The whole event as canonical JSON.</summary>
    public required string Content { get; init; }

    public static EventView Of(LoggedEvent logged) => new()
    {
        Number = logged.Number,
        Id = logged.EventId,
        Kind = logged.Kind,
        Date = logged.Date,
        By = logged.By,
        IsAccepted = logged.IsAccepted,
        Decision = logged.DecisionNumber,
        Content = logged.Content,
    };
}

/// <summary>The status account as answers show it.</summary>
internal sealed record StatusView
{
    public required LocalDate AsOf { get; init; }

    /// <summary>How many events were accepted.</summary>
    public required int Events { get; init; }

    public required IReadOnlyList<ItemStatusView> Items { get; init; }

    public required IReadOnlyList<OpenRequestView> OpenRequests { get; init; }

    public static StatusView Of(StatusAccount account) => new()
    {
        AsOf = account.AsOf,
        Events = account.Events,
        Items = [.. account.Items.Select(ItemStatusView.Of)],
        OpenRequests = [.. account.OpenRequests.Select(open => new OpenRequestView
        {
            Id = open.Request.Id,
            Class = open.Request.Class,
            State = open.Request.State,
            Reason = open.Request.Reason,
            Items = [.. open.Request.Items],
            AgeInDays = open.AgeInDays,
        })],
    };
}

/// <summary>The status of one configuration item.</summary>
internal sealed record ItemStatusView
{
    public required string Item { get; init; }

    public required LocalizedText Kind { get; init; }

    public required string Owner { get; init; }

    public required ItemState State { get; init; }

    public required int Updates { get; init; }

    public string? Latest { get; init; }

    public string? Current { get; init; }

    public required IReadOnlyList<string> Releases { get; init; }

    public required IReadOnlyList<string> OpenRequests { get; init; }

    public static ItemStatusView Of(ItemStatus status) => new()
    {
        Item = status.Item.Id,
        Kind = status.Item.Kind.Name,
        Owner = status.Item.Owner,
        State = status.State,
        Updates = status.Updates,
        Latest = status.Latest?.Version,
        Current = status.Current?.Version,
        Releases = [.. status.Releases],
        OpenRequests = [.. status.OpenRequests],
    };
}

/// <summary>A change request that is neither rejected nor released.</summary>
internal sealed record OpenRequestView
{
    public required string Id { get; init; }

    public required ChangeClass Class { get; init; }

    public required RequestState State { get; init; }

    public required string Reason { get; init; }

    public required IReadOnlyList<string> Items { get; init; }

    public required int AgeInDays { get; init; }
}

/// <summary>What a change of some items touches besides, the nearest first.</summary>
internal sealed record ImpactView
{
    public required IReadOnlyList<string> Changed { get; init; }

    public required IReadOnlyList<ImpactedView> Items { get; init; }

    public static ImpactView Of(ImpactReport report) => new()
    {
        Changed = [.. report.Changed],
        Items = [.. report.Items.Select(item => new ImpactedView { Item = item.Item, Distance = item.Distance, Path = [.. report.PathTo(item.Item)] })],
    };
}

/// <summary>An item that a change touches, with one of the shortest ways from the change to it.</summary>
internal sealed record ImpactedView
{
    public required string Item { get; init; }

    public required int Distance { get; init; }

    public required IReadOnlyList<string> Path { get; init; }
}
