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

    /// <summary>The codes of those of the four considerations of 6.1.6.3 b) that it comes from, such as <c>normal-activities</c>; default none.</summary>
    /// <exception cref="ArgumentException">A code is none of them; the message names those that are.</exception>
    public ValueList<string> Considerations
    {
        get;
        init => field = HazardChecklists.Considerations.Own(value, nameof(Considerations));
    }
}
