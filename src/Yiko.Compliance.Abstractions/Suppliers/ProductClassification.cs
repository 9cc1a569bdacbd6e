using Ardalis.GuardClauses;

namespace Yiko.Compliance.Suppliers;

/// <summary>The verdict on a product: its class, and why.</summary>
/// <remarks>Equal by content, the rationale included. Immutable and safe for concurrent use.</remarks>
public sealed record ProductClassification
{
    /// <summary>What was known of the product.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ProductEffect Effect
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The class; null as long as an answer is missing that it depends on.</summary>
    public ProductClass? Class { get; init; }

    /// <summary>Why, step by step.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Rationale Rationale
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Which rule set decided.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required RuleSetStamp RuleSet
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}
