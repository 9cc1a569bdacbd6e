using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Configurations;

/// <summary>Something that happened, or is to happen, in configuration management: one line of the event log.</summary>
/// <remarks>
/// The hierarchy is closed, so a log can always be read back. What an event may lack in the world is a verdict; what it can never lack, its
/// own identifier, day and person, is demanded here. Immutable and safe for concurrent use.
/// </remarks>
public abstract record ConfigurationEvent
{
    private protected ConfigurationEvent()
    {
    }

    /// <summary>The kind, as the log writes it, such as <c>record-request</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>The identifier, unique in the log, compared exactly; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Id
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>On which day; never before that of an earlier event.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>Who acts: an identifier of the host's choice, compared exactly; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string By
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The hash of the accepted event before, as 64 lower-case hexadecimal digits; null where the log is not chained.</summary>
    public string? Previous { get; init; }

    /// <summary>The whole event as canonical JSON, from which its hash is taken; absent values are left out.</summary>
    public CanonicalJson ToCanonicalJson()
    {
        var members = new EventMembers();
        members.Add("event", Kind);
        members.Add("id", Id);
        members.Add("date", Date);
        members.Add("by", By);
        members.Add("previous", Previous);
        Write(members);
        return members.ToObject();
    }

    /// <summary>The SHA-256 of the canonical JSON, as 64 lower-case hexadecimal digits: what the next event of a chained log carries.</summary>
    public string ToHash() => Sha256Text.Of(ToCanonicalJson().ToString());

    private protected abstract void Write(EventMembers members);
}
