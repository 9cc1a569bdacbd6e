using Ardalis.GuardClauses;

namespace Yiko.Compliance.Procedures;

/// <summary>A stage in the life of a record, such as <c>dispatched</c>.</summary>
public sealed record Stage
{
    /// <summary>The name that is stored and compared: lower-case letters, digits and inner hyphens.</summary>
    /// <exception cref="ArgumentException">The code is blank or has other characters.</exception>
    public required string Code
    {
        get;
        init => field = PublishedValues.Own(this, CodeSyntax.Word(value, nameof(Code)));
    }

    /// <summary>What the stage is called, 已分发.</summary>
    public required LocalizedText Name
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>Whether the record is closed in it and nothing more is asked for. Default false.</summary>
    public bool IsFinal { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>Whether what the record lays down holds in it: a programme that is carried out or completed, a plan that people know. Default false.</summary>
    public bool IsInForce { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
