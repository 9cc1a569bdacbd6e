using NodaTime;

namespace Yiko.Compliance.Configurations;

/// <summary>The status account (配置状态统计) as of a day: what there is, in which version, and what is still open.</summary>
/// <remarks>Has the five parts of management manual 8.5.2.1 d) for each item.</remarks>
public sealed class StatusAccount
{
    internal StatusAccount(LocalDate asOf, string? project, int events, ValueList<ItemStatus> items, ValueList<OpenRequest> openRequests) =>
        (AsOf, Project, Events, Items, OpenRequests) = (asOf, project, events, items, openRequests);

    /// <summary>The day from which ages are counted.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The project whose items stand here; null for all of them.</summary>
    public string? Project { get; }

    /// <summary>How many events were accepted in the whole log, 0 or more.</summary>
    public int Events { get; }

    /// <summary>Every item of the project, in the order of the identifiers.</summary>
    public ValueList<ItemStatus> Items { get; }

    /// <summary>Every open request on one of them, the oldest one first.</summary>
    public ValueList<OpenRequest> OpenRequests { get; }
}

/// <summary>The status of one item: the five parts of the status account, with its open requests.</summary>
public sealed class ItemStatus
{
    internal ItemStatus(ConfigurationItem item, ItemState state) => (Item, State) = (item, state);

    /// <summary>The item.</summary>
    public ConfigurationItem Item { get; }

    /// <summary>Where it stands.</summary>
    public ItemState State { get; }

    /// <summary>The number of updates: its versions but the first, 0 or more.</summary>
    public int Updates { get; internal init; }

    /// <summary>The version of the updated item; null before the first version.</summary>
    public ItemVersion? Latest { get; internal init; }

    /// <summary>The version identified in the current configuration; null where the item is in no baseline.</summary>
    public ItemVersion? Current { get; internal init; }

    /// <summary>The releases that hold the item, in the order of their identifiers.</summary>
    public ValueList<string> Releases { get; internal init; }

    /// <summary>Each version compared with the one before, the oldest first.</summary>
    public ValueList<ItemChange> Comparison { get; internal init; }

    /// <summary>Which of the five parts are missing, in the order of the clause: an item in no release has no identification of its release.</summary>
    public ValueList<Reason> Missing { get; internal init; }

    /// <summary>The open requests on the item, in the order of their identifiers; where there is more than one, they concern one item at once.</summary>
    public ValueList<string> OpenRequests { get; internal init; }
}

/// <summary>A change request that is neither rejected nor released.</summary>
public sealed class OpenRequest
{
    internal OpenRequest(ChangeRequest request, int ageInDays) => (Request, AgeInDays) = (request, ageInDays);

    /// <summary>The request.</summary>
    public ChangeRequest Request { get; }

    /// <summary>Calendar days since it was recorded; negative where it was recorded after the day of the account.</summary>
    public int AgeInDays { get; }
}
