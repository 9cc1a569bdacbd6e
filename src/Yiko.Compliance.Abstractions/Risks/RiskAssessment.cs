using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Risks;

/// <summary>The verdict on a risk: score, grade, acceptable or not, and why.</summary>
/// <remarks>Equal by content, the rationale included.</remarks>
[Shaped(typeof(RiskShapes), nameof(RiskShapes.Assessment))]
[JsonConverter(typeof(ShapeJsonConverter<RiskAssessment>))]
[TypeConverter(typeof(ShapeTypeConverter<RiskAssessment>))]
public sealed record RiskAssessment
{
    /// <summary>The factors that were assessed.</summary>
    public required RiskFactors Factors
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>How the verdict came about.</summary>
    public required RiskStatus Status { get; init; }

    /// <summary>The score D = L × E × C, or L × C, exact; null where a factor is missing or off its scale.</summary>
    public decimal? Score { get; init; }

    /// <summary>The grade that holds: the higher one of <see cref="ComputedGrade"/> and <see cref="OverridingGrade"/>; null if not rated.</summary>
    public Grade? Grade { get; init; }

    /// <summary>The grade that the score gives; null without a score. Kept beside the overriding grade, and where a criterion cannot be read.</summary>
    public Grade? ComputedGrade { get; init; }

    /// <summary>The grade below which a direct criterion lets no risk stay: the lowest unacceptable one; null where no criterion applies.</summary>
    public Grade? OverridingGrade { get; init; }

    /// <summary>Whether the risk may be accepted; null if not rated, which is never “acceptable”.</summary>
    public bool? IsAcceptable { get; init; }

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
