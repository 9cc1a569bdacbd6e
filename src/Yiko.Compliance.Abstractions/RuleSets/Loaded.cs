namespace Yiko.Compliance.RuleSets;

/// <summary>What came of reading a stored text: what it says, or everything that is wrong with it.</summary>
/// <typeparam name="T">The type of what the text says, such as a verdict.</typeparam>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record Loaded<T>
    where T : class
{
    /// <summary>What the text says; null if and only if a finding is an error.</summary>
    public T? Value { get; init; }

    /// <summary>Everything that was found, in the order of the text; empty for a text without fault.</summary>
    public ValueList<RuleSetFinding> Findings { get; init; }
}
