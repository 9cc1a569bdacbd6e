using Ardalis.GuardClauses;

namespace Yiko.Compliance.Suppliers;

/// <summary>The verdict on a product: its class, and why.</summary>
/// <remarks>Equal by content, the rationale included.</remarks>
public sealed record ProductClassification
{
    /// <summary>What was known of the product.</summary>
    public required ProductEffect Effect
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The class; null as long as an answer is missing that it depends on.</summary>
    public ProductClass? Class { get; init; }

    /// <summary>Why, step by step.</summary>
    public required Rationale Rationale
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Which rule set decided.</summary>
    public required RuleSetStamp RuleSet
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}
