using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Documents;

/// <summary>A controlled copy of a document (受控副本): its number, who holds it, and where it stands.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record ControlledCopy
{
    /// <summary>The distribution number, 受控号, compared exactly; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Number
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>Who holds it: an identifier of the host's choice, compared exactly; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Holder
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The department that it serves, by the host's name, compared exactly; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Department
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The version of the copy.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required DocumentVersion Version
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Where it stands. Default issued.</summary>
    public CopyStatus Status { get; init; }
}

/// <summary>Where a controlled copy stands.</summary>
public enum CopyStatus
{
    /// <summary>With its holder, marked 受控, 已发放; the default.</summary>
    Issued = 0,

    /// <summary>Back, and registered as such, 已回收.</summary>
    Recovered = 1,

    /// <summary>Destroyed, 已销毁.</summary>
    Destroyed = 2,

    /// <summary>Kept on purpose after the version was void, and marked 作废保留.</summary>
    RetainedMarked = 3,
}

/// <summary>A holder who leaves the post, management manual 0.6-3.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record HolderDeparture
{
    /// <summary>Who leaves, compared exactly; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Holder
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The last day in the post.</summary>
    public required LocalDate Date { get; init; }
}

/// <summary>What is known of the copies of one document on a day.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record CopyRegister
{
    /// <summary>The version in force; null where the document is void and every copy has to come back.</summary>
    public DocumentVersion? Effective { get; init; }

    /// <summary>Since when it is in force, or the document void.</summary>
    public required LocalDate Since { get; init; }

    /// <summary>The departments that must hold a copy: for the manual, all those of the organisation chart (0.6-4).</summary>
    public ValueList<string> Departments { get; init; }

    /// <summary>The controlled copies. Uncontrolled ones are not followed.</summary>
    /// <exception cref="ArgumentException">A number occurs twice; the message lists every one.</exception>
    public ValueList<ControlledCopy> Copies
    {
        get;
        init
        {
            Faults.ThrowIfAny(
                value.GroupBy(copy => copy.Number, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => $"the number {group.Key} occurs twice"),
                nameof(Copies));
            field = value;
        }
    }

    /// <summary>Holders who leave or have left their post.</summary>
    public ValueList<HolderDeparture> Departures { get; init; }
}

/// <summary>Something that document control has to do about a copy.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record CopyTask
{
    /// <summary>Whether a copy has to go out or to come back.</summary>
    public required CopyTaskKind Kind { get; init; }

    /// <summary>The version to hand out or to take back.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required DocumentVersion Version
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The department concerned.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Department
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>Who gets or returns it; null where the department has to name a holder.</summary>
    public string? Holder { get; init; }

    /// <summary>The number of the copy to take back; null for one that goes out.</summary>
    public string? Number { get; init; }

    /// <summary>The last day on which it is in time; null where the rules set no time.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>Whether that day has passed.</summary>
    public required bool IsOverdue { get; init; }

    /// <summary>Why.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Reason Reason
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}

/// <summary>What has to be done about a copy.</summary>
public enum CopyTaskKind
{
    /// <summary>Hand out, 发放.</summary>
    Issue = 0,

    /// <summary>Take back and register, 回收登记.</summary>
    Recover = 1,
}
