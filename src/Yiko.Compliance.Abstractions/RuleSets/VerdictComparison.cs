using Ardalis.GuardClauses;

namespace Yiko.Compliance.RuleSets;

/// <summary>What another rule set would make of a case, beside what the present one makes of it.</summary>
/// <typeparam name="TVerdict">The type of the verdicts.</typeparam>
public sealed record VerdictComparison<TVerdict>
    where TVerdict : class
{
    /// <summary>The place of the case in a register, 0 for the first; 0 for a single case.</summary>
    public long Index { get; init; }

    /// <summary>The verdict under the present rule set.</summary>
    public required TVerdict Present
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The verdict under the other rule set.</summary>
    public required TVerdict Other
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>What would change, each with its rule; empty where nothing would.</summary>
    public ValueList<Reason> Changes { get; init; }
}
