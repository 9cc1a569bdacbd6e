using Ardalis.GuardClauses;

namespace Yiko.Compliance.Aspects;

/// <summary>An environmental aspect of the register (环境因素): where it comes from, when, in which state, and of which type.</summary>
/// <remarks>
/// A blank cell of a register is null here. Whether a blank matters depends on the rule set: what a method does not look at may be
/// missing.
/// </remarks>
public sealed record EnvironmentalAspect
{
    /// <summary>The identifier in the register, compared exactly; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Id
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The department that identified it, by the host's name; null where it is missing.</summary>
    public string? Department { get; init; }

    /// <summary>The activity, product or service that it comes from, by the host's name; null where it is missing.</summary>
    public string? Activity { get; init; }

    /// <summary>What it does to the environment, 环境影响; null where it is missing.</summary>
    public string? Impact { get; init; }

    /// <summary>Where it was found; null where that is missing.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public AspectRange? Range
    {
        get;
        init => field = value is { } range ? Guard.Against.Undefined(range, nameof(Range)) : null;
    }

    /// <summary>The tense; null where it is missing.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public AspectTense? Tense
    {
        get;
        init => field = value is { } tense ? Guard.Against.Undefined(tense, nameof(Tense)) : null;
    }

    /// <summary>The state; null where it is missing.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public AspectState? State
    {
        get;
        init => field = value is { } state ? Guard.Against.Undefined(state, nameof(State)) : null;
    }

    /// <summary>The type, which chooses the formula; null where it is missing.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public AspectType? Type
    {
        get;
        init => field = value is { } type ? Guard.Against.Undefined(type, nameof(Type)) : null;
    }

    /// <summary>
    /// Whether the organisation can only influence the aspect (可能施加影响) and does not control it (能够控制), management manual 6.1.3, 1. Default
    /// false: it controls it.
    /// </summary>
    public bool IsOnlyInfluenced { get; init; }

    /// <summary>Whether it is a regional environmental problem, 区域性环境问题. Default false.</summary>
    public bool IsRegional { get; init; }
}
