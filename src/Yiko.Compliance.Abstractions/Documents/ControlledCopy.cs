using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Documents;

/// <summary>A controlled copy of a document (受控副本): its number, who holds it, and where it stands.</summary>
public sealed record ControlledCopy
{
    /// <summary>The distribution number, 受控号, compared exactly; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Number
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>Who holds it: an identifier of the host's choice, not blank. White space at its ends is no part of it; else it is compared exactly.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Holder
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value).Trim();
    }

    /// <summary>The department that it serves, by the host's name, compared exactly; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Department
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The version of the copy.</summary>
    public required DocumentVersion Version
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Where it stands. Default issued.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public CopyStatus Status
    {
        get;
        init => field = Guard.Against.Undefined(value);
    }

    /// <summary>Whether it bears the mark 受控, as every copy that goes out must; null, the default, where nobody recorded it. Management manual 0.6-2.</summary>
    public bool? IsMarked { get; init; }

    /// <summary>The last day of its holder in the post; null where the holder does not leave. Management manual 0.6-3.</summary>
    public LocalDate? HolderLeaves
    {
        get;
        init => field = value?.WithCalendar(CalendarSystem.Iso);
    }
}

/// <summary>Where a controlled copy stands.</summary>
public enum CopyStatus
{
    /// <summary>With its holder, 已发放; the default.</summary>
    [Word("issued", "issued", "已发放")]
    Issued = 0,

    /// <summary>Back, and registered as such, 已回收.</summary>
    [Word("recovered", "recovered", "已回收")]
    Recovered = 1,

    /// <summary>Destroyed, 已销毁.</summary>
    [Word("destroyed", "destroyed", "已销毁")]
    Destroyed = 2,

    /// <summary>Kept on purpose after the version was void, and marked 作废保留.</summary>
    [Word("retained-marked", "kept, marked void", "作废保留")]
    RetainedMarked = 3,
}
