using Ardalis.GuardClauses;

namespace Yiko.Compliance.Decisions;

/// <summary>Whether a stored verdict is what the stamped rule set makes of the stored request, and what differs if not.</summary>
public sealed class VerdictVerification
{
    /// <summary>What came of it.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public required VerificationOutcome Outcome
    {
        get;
        init => field = Guard.Against.Undefined(value);
    }

    /// <summary>
    /// What is wrong, each with its path in the record: <c>$.ruleSet.contentHash</c>, <c>$.request.likelihood</c>,
    /// <c>$.verdict.grade.code</c>. Where values differ, the reason's arguments <c>stored</c> and <c>recomputed</c> hold both as JSON.
    /// Empty for a verified verdict.
    /// </summary>
    public ValueList<Finding> Findings { get; init; }

    /// <summary>Whether the stamped rule set gives the stored verdict, byte for byte.</summary>
    public bool IsVerified => Outcome == VerificationOutcome.Verified;
}
