using Ardalis.GuardClauses;

namespace Yiko.Compliance.Aspects;

/// <summary>The verdict on how the register keeps an aspect: what it lacks, or that it lacks nothing.</summary>
public sealed record AspectFinding
{
    /// <summary>What was asked.</summary>
    public required AspectCase Case
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Whether nothing is lacking.</summary>
    public required bool Conforms { get; init; }

    /// <summary>
    /// Everything that is lacking: an evaluation, signatures on the latest one, a programme or control, an emergency plan; and that a
    /// regional problem is on the list. Or that nothing is.
    /// </summary>
    public required Rationale Rationale
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The rule set by which the register is kept.</summary>
    public required RuleSetStamp RuleSet
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The aspect.</summary>
    public EnvironmentalAspect Aspect => Case.Aspect;
}
