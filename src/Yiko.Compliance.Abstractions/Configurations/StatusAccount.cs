using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Configurations;

/// <summary>The status account (技术状态记实) as of a day: what there is, in which version, and what is still open.</summary>
/// <remarks>Has the five parts of management manual 8.5.2.1 d) for each item.</remarks>
public sealed record StatusAccount
{
    /// <summary>The day from which ages are counted.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>How many events were accepted, 0 or more.</summary>
    public required int Events { get; init; }

    /// <summary>Every item, in the order of the identifiers.</summary>
    public ValueList<ItemStatus> Items { get; init; }

    /// <summary>Every open request, the oldest one first.</summary>
    public ValueList<OpenRequest> OpenRequests { get; init; }
}

/// <summary>The status of one item: the five parts of the status account, with its open requests.</summary>
public sealed record ItemStatus
{
    /// <summary>The item.</summary>
    public required ConfigurationItem Item
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Where it stands.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public required ItemState State
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>The number of updates: its versions but the first, 0 or more.</summary>
    public required int Updates { get; init; }

    /// <summary>The version of the updated item; null before the first version.</summary>
    public ItemVersion? Latest { get; init; }

    /// <summary>The version identified in the current configuration; null where the item is in no baseline.</summary>
    public ItemVersion? Current { get; init; }

    /// <summary>The releases that hold the item, in the order of their identifiers.</summary>
    public ValueList<string> Releases { get; init; }

    /// <summary>Each version compared with the one before, the oldest first.</summary>
    public ValueList<ItemChange> Comparison { get; init; }

    /// <summary>The open requests on the item, in the order of their identifiers; where there is more than one, they concern one item at once.</summary>
    public ValueList<string> OpenRequests { get; init; }
}

/// <summary>A change request that is neither rejected nor released.</summary>
public sealed record OpenRequest
{
    /// <summary>The request.</summary>
    public required ChangeRequest Request
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Calendar days since it was recorded; negative where it was recorded after the day of the account.</summary>
    public required int AgeInDays { get; init; }
}
