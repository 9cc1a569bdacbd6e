using Ardalis.GuardClauses;

namespace Yiko.Compliance.Aspects;

/// <summary>What another rule set would make of an aspect, beside what the present one makes of it.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record AspectComparison
{
    /// <summary>The verdict under the present rule set.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required AspectEvaluation Present
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The verdict under the other rule set.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required AspectEvaluation Other
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Whether the aspect would change sides: significant, not significant, not evaluated.</summary>
    public bool ChangesSide => Present.IsSignificant != Other.IsSignificant;

    /// <summary>What would change and why: the side, the class, what decides; empty where neither side nor class would.</summary>
    public ValueList<Reason> Changes { get; init; }
}
