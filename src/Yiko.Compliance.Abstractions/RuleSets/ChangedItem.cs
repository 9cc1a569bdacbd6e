using Ardalis.GuardClauses;

namespace Yiko.Compliance.RuleSets;

/// <summary>An item of a register of which another rule set would change the verdict.</summary>
/// <typeparam name="TComparison">What an engine says of one item under both rule sets.</typeparam>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record ChangedItem<TComparison>
    where TComparison : class
{
    /// <summary>The place of the item in the register, 0 for the first.</summary>
    public required long Index { get; init; }

    /// <summary>Both verdicts, and what changes because of which rule.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required TComparison Comparison
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}
