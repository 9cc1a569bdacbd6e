using Ardalis.GuardClauses;

namespace Yiko.Compliance.Risks;

/// <summary>A risk before and after its controls, with the controls: what a residual assessment looks at.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record ResidualRisk
{
    /// <summary>The risk before the controls.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required RiskFactors Initial
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The risk with the controls in place, direct criteria included where they still apply.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required RiskFactors Residual
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The controls, those in place and those that could be taken but are not; default none.</summary>
    public ValueList<RiskControl> Controls { get; init; }
}

/// <summary>A control of a risk, in place or merely available.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record RiskControl
{
    /// <summary>The code of its level in the rule set's <see cref="ControlHierarchy"/>, such as <c>isolate</c>.</summary>
    /// <exception cref="ArgumentException">The code is blank or has other characters than lower-case letters, digits and hyphens.</exception>
    public required string Level
    {
        get;
        init => field = CodeSyntax.Word(value, nameof(Level));
    }

    /// <summary>The factors that the control lowers; default none.</summary>
    public RiskFactorKinds Lowers { get; init; }

    /// <summary>Whether the control is in place; false for one that is available but not taken. Default true.</summary>
    public bool IsApplied { get; init; } = true;
}

/// <summary>The three factors of LEC scoring.</summary>
[Flags]
public enum RiskFactorKinds
{
    /// <summary>None; the default.</summary>
    None = 0,

    /// <summary>Likelihood, L, 可能性.</summary>
    Likelihood = 1,

    /// <summary>Exposure, E, 暴露频率.</summary>
    Exposure = 2,

    /// <summary>Consequence, C, 后果.</summary>
    Consequence = 4,
}
