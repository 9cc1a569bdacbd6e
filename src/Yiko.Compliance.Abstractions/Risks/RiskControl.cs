namespace Yiko.Compliance.Risks;

/// <summary>A control of a risk, in place or merely available.</summary>
public sealed record RiskControl
{
    /// <summary>The code of its level in the rule set's <see cref="ControlHierarchy"/>, such as <c>isolate</c>.</summary>
    /// <exception cref="ArgumentException">The value is not of lower-case letters, digits and inner hyphens.</exception>
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
