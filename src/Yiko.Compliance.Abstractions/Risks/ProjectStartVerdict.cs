using Ardalis.GuardClauses;

namespace Yiko.Compliance.Risks;

/// <summary>Whether a project may start.</summary>
public sealed record ProjectStartVerdict
{
    /// <summary>The project that was checked.</summary>
    public required ProjectStart Project
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Whether nothing stands against the start.</summary>
    public bool IsAllowed => Rationale.Count == 0;

    /// <summary>What stands against the start; empty when the project may start.</summary>
    public required Rationale Rationale
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Which rule set was in force.</summary>
    public required RuleSetStamp RuleSet
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}
