using Ardalis.GuardClauses;

namespace Yiko.Compliance.Configurations;

/// <summary>A change request is recorded, before anything else is done about it.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record RequestRecorded : ConfigurationEvent
{
    /// <inheritdoc/>
    public override string Kind => "record-request";

    /// <summary>The request; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Request
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The items to change; at least one.</summary>
    public ValueList<string> Items { get; init; }

    /// <summary>Description and justification; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Reason
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The criteria that apply, by their codes in the rule set: they make the change major or minor.</summary>
    public ValueList<string> Criteria { get; init; }

    /// <summary>How urgent it is, in the host's words.</summary>
    public string? Urgency { get; init; }

    private protected override void Write(EventMembers members)
    {
        members.Add("request", Request);
        members.Add("items", Items);
        members.Add("reason", Reason);
        members.Add("criteria", Criteria);
        members.Add("urgency", Urgency);
    }
}

/// <summary>A change request is analysed and evaluated.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record RequestAnalysed : ConfigurationEvent
{
    /// <inheritdoc/>
    public override string Kind => "analyse";

    /// <summary>The request; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Request
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The consequences that were found; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Consequences
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    private protected override void Write(EventMembers members)
    {
        members.Add("request", Request);
        members.Add("consequences", Consequences);
    }
}

/// <summary>The dispositioning authority approves a change request.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record RequestApproved : ConfigurationEvent
{
    /// <inheritdoc/>
    public override string Kind => "approve";

    /// <summary>The request; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Request
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The questions that are answered with yes; approval takes all three.</summary>
    public ValueList<DispositionQuestion> Answers { get; init; }

    private protected override void Write(EventMembers members)
    {
        members.Add("request", Request);
        members.Add("answers", Answers);
    }
}

/// <summary>The dispositioning authority rejects a change request.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record RequestRejected : ConfigurationEvent
{
    /// <inheritdoc/>
    public override string Kind => "reject";

    /// <summary>The request; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Request
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>Why; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Reason
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    private protected override void Write(EventMembers members)
    {
        members.Add("request", Request);
        members.Add("reason", Reason);
    }
}

/// <summary>The dispositioning authority puts a change request off.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record RequestDeferred : ConfigurationEvent
{
    /// <inheritdoc/>
    public override string Kind => "defer";

    /// <summary>The request; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Request
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>Why; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Reason
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    private protected override void Write(EventMembers members)
    {
        members.Add("request", Request);
        members.Add("reason", Reason);
    }
}

/// <summary>An approved change is implemented: each of its items gets a new version.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record RequestImplemented : ConfigurationEvent
{
    /// <inheritdoc/>
    public override string Kind => "implement";

    /// <summary>The request; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Request
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The new version of each item, with its hash.</summary>
    public ValueList<ConfigurationEntry> Versions { get; init; }

    private protected override void Write(EventMembers members)
    {
        members.Add("request", Request);
        members.Add("versions", Versions);
    }
}

/// <summary>An implemented change is verified.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record RequestVerified : ConfigurationEvent
{
    /// <inheritdoc/>
    public override string Kind => "verify";

    /// <summary>The request; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Request
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>Whether it was found good; default yes. If not, it is implemented again.</summary>
    public bool Passed { get; init; } = true;

    private protected override void Write(EventMembers members)
    {
        members.Add("request", Request);
        members.Add("passed", Passed);
    }
}

/// <summary>The changed items are released, and those concerned are told.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record ChangeReleased : ConfigurationEvent
{
    /// <inheritdoc/>
    public override string Kind => "release-change";

    /// <summary>The request; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Request
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The departments that were told (management manual 8.3.6); at least one.</summary>
    public ValueList<string> Told { get; init; }

    private protected override void Write(EventMembers members)
    {
        members.Add("request", Request);
        members.Add("told", Told);
    }
}
