using Ardalis.GuardClauses;

namespace Yiko.Compliance.Aspects;

/// <summary>A class of a <see cref="ScoringMethod"/>: its grade, whether it is significant, and when it claims an aspect.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record SignificanceClass
{
    /// <summary>The class as it is shown.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Grade Grade
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Whether aspects of the class are significant.</summary>
    public required bool IsSignificant { get; init; }

    /// <summary>
    /// When the class claims an aspect: when any of these holds. Empty only for the last class of a method, which then takes what no
    /// other class claims.
    /// </summary>
    public ValueList<SignificanceCondition> Conditions { get; init; }

    /// <summary>The code of the class.</summary>
    public override string ToString() => Grade.Code;

    internal CanonicalJson ToCanonicalJson() => CanonicalJson.Object(
        ("class", CanonicalJson.Of(Grade.Code)),
        ("significant", CanonicalJson.Of(IsSignificant)),
        ("anyOf", CanonicalJson.Array(Conditions.Select(condition => condition.ToCanonicalJson()))));
}
