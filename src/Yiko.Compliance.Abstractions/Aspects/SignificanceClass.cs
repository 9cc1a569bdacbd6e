using Ardalis.GuardClauses;

namespace Yiko.Compliance.Aspects;

/// <summary>A class of a <see cref="ScoringMethod"/>: its grade, whether it is significant, and when it claims an aspect.</summary>
public sealed record SignificanceClass
{
    /// <summary>The class as it is shown.</summary>
    public required Grade Grade
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>Whether aspects of the class are significant.</summary>
    public required bool IsSignificant { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>
    /// When the class claims an aspect: when any of these holds. Empty only for the last class of a method, which then takes what no
    /// other class claims.
    /// </summary>
    public ValueList<SignificanceCondition> Conditions { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The code of the class.</summary>
    public override string ToString() => Grade.Code;
}
