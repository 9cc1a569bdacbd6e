using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Suppliers;

/// <summary>The verdict on a supplier's performance: total, grade, and why.</summary>
/// <remarks>
/// The grade is that of the supplier's performance and never a <see cref="ProductClass"/>; what it demands is its
/// <see cref="Grade.Action"/>. Equal by content, the rationale included.
/// </remarks>
[Shaped(typeof(ScoreShapes), nameof(ScoreShapes.Performance))]
[JsonConverter(typeof(ShapeJsonConverter<SupplierPerformance>))]
[TypeConverter(typeof(ShapeTypeConverter<SupplierPerformance>))]
public sealed record SupplierPerformance
{
    /// <summary>What was scored.</summary>
    public required SupplierScores Scores
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>How the verdict came about.</summary>
    public required ScoreStatus Status { get; init; }

    /// <summary>The total, from 0 to 100, both included, exact; null where a score is missing or out of range.</summary>
    public Ratio? Total { get; init; }

    /// <summary>The grade that holds: the lowest one after a veto; null if not scored.</summary>
    public Grade? Grade { get; init; }

    /// <summary>The grade that the total gives, kept beside that of a veto; null without a total.</summary>
    public Grade? ComputedGrade { get; init; }

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

/// <summary>How the verdict on a supplier's performance came about.</summary>
public enum ScoreStatus
{
    /// <summary>A score is missing, out of range, given twice or of no criterion of the card; the default.</summary>
    [Word("not-scored", "not scored", "未评分")]
    NotScored = 0,

    /// <summary>The total decided.</summary>
    [Word("scored", "scored", "已评分")]
    Scored = 1,

    /// <summary>A veto decided, whatever the total.</summary>
    [Word("vetoed", "vetoed", "一票否决")]
    Vetoed = 2,
}
