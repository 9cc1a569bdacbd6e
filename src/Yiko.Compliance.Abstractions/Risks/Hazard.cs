using Ardalis.GuardClauses;

namespace Yiko.Compliance.Risks;

/// <summary>A hazard of the register (危险源): where it belongs and what was considered when it was identified.</summary>
public sealed record Hazard
{
    /// <summary>The identifier in the register, compared exactly; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Id
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>
    /// The departments that it concerns, by the host's names; a shared hazard stands once in the company's list. Without any, or with blank
    /// names only, it stands under “no department”.
    /// </summary>
    public ValueList<string> Departments { get; init; }

    /// <summary>Which of the four considerations of 6.1.6.3 b) it comes from; default none.</summary>
    public ValueList<IdentificationConsideration> Considerations { get; init; }
}
