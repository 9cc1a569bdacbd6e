using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Aspects;

/// <summary>The verdict on an environmental aspect: total, significant or not, class, what decided, and why.</summary>
/// <remarks>Equal by content, the rationale included.</remarks>
[Shaped(typeof(AspectShapes), nameof(AspectShapes.Evaluation))]
[JsonConverter(typeof(ShapeJsonConverter<AspectEvaluation>))]
[TypeConverter(typeof(ShapeTypeConverter<AspectEvaluation>))]
public sealed record AspectEvaluation
{
    /// <summary>What was evaluated.</summary>
    public required AspectScores Scores
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>How the verdict came about.</summary>
    public required AspectStatus Status { get; init; }

    /// <summary>The total that the formula gives, exact; null where points are missing or off their scale. Kept beside a direct criterion.</summary>
    public decimal? Total { get; init; }

    /// <summary>Whether the aspect is significant (重要环境因素); null if not evaluated, which is never “not significant”.</summary>
    public bool? IsSignificant { get; init; }

    /// <summary>
    /// The class that holds: by a direct criterion at least the mildest significant one of the method. Null if not evaluated, and where a
    /// direct criterion decides while the type, and so the method, is missing.
    /// </summary>
    public Grade? Class { get; init; }

    /// <summary>The class that the points give; null without a total. Kept beside the class that a direct criterion gives.</summary>
    public Grade? ComputedClass { get; init; }

    /// <summary>
    /// Everything that decided: the codes of the direct criteria, of the factors that decide by themselves, and
    /// <see cref="SignificanceCondition.TotalCode"/> for the total. Empty where the class takes what no other claims, and if not evaluated.
    /// </summary>
    public ValueList<string> DecidedBy { get; init; }

    /// <summary>Each factor's part, in the order of the method's factors; empty where no formula serves the aspect.</summary>
    public ValueList<FactorPart> Parts { get; init; }

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

/// <summary>How the verdict on an environmental aspect came about.</summary>
public enum AspectStatus
{
    /// <summary>Something that the method needs is missing or off its scale: neither significant nor not; the default.</summary>
    [Word("not-evaluated", "not evaluated", "未评价")]
    NotEvaluated = 0,

    /// <summary>The points decided.</summary>
    [Word("evaluated", "evaluated", "打分评价")]
    Evaluated = 1,

    /// <summary>A direct criterion decided, whatever the points.</summary>
    [Word("direct", "decided by a direct criterion", "直接判定")]
    Direct = 2,
}

/// <summary>What one factor contributes to the total.</summary>
public sealed record FactorPart
{
    /// <summary>The code of the factor.</summary>
    /// <exception cref="ArgumentException">The code is blank or has other characters than lower-case letters, digits and hyphens.</exception>
    public required string Factor
    {
        get;
        init => field = CodeSyntax.Word(value, nameof(Factor));
    }

    /// <summary>The points as they were given; null where they are missing.</summary>
    public decimal? Points { get; init; }

    /// <summary>
    /// The number with which the factor enters the formula: its points, times its weight where it has one. Null where the points are
    /// missing or off the scale, and where a maximum passes the factor over for a higher one.
    /// </summary>
    public decimal? Part { get; init; }
}
