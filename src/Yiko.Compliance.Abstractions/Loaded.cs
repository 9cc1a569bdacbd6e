namespace Yiko.Compliance;

/// <summary>What came of reading a text: what it says, or everything that is wrong with it.</summary>
/// <typeparam name="T">The type of what the text says, such as a verdict or a rule set.</typeparam>
public sealed record Loaded<T>
    where T : class
{
    /// <summary>What the text says; null if and only if a finding is an error.</summary>
    public T? Value { get; init; }

    /// <summary>Everything that was found, in the order of the text; empty for a text without fault.</summary>
    public ValueList<Finding> Findings { get; init; }
}
