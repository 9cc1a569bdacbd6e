using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Aspects;

/// <summary>The verdict whether an aspect is due for identification and evaluation again.</summary>
public sealed record AspectReopening
{
    /// <summary>What was asked.</summary>
    public required AspectCase Case
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>
    /// The day since which it is due: that of the earliest change after the latest evaluation. Null where no change concerns it since then,
    /// and where it was never evaluated: then the rationale says so.
    /// </summary>
    public LocalDate? Since { get; init; }

    /// <summary>Each change that makes it due, the earliest first, with its day; or why it is not due.</summary>
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
