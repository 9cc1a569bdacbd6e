using Ardalis.GuardClauses;

namespace Yiko.Compliance.Risks;

/// <summary>What another rule set would make of a risk, beside what the present one makes of it.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record RiskComparison
{
    /// <summary>The verdict under the present rule set.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required RiskAssessment Present
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The verdict under the other rule set.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required RiskAssessment Other
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>What would change: rated or not, grade, acceptability; empty where nothing would.</summary>
    public ValueList<Reason> Changes { get; init; }
}
