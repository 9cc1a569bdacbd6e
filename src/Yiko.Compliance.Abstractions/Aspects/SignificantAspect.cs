using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Aspects;

/// <summary>An entry of the list of significant environmental aspects, 重要环境因素清单.</summary>
public sealed record SignificantAspect
{
    /// <summary>The latest approved evaluation, which found the aspect significant.</summary>
    public required AspectEvaluation Evaluation
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The day of the evaluation since which the aspect has been on the list without a break.</summary>
    public required LocalDate Since { get; init; }

    /// <summary>The aspect.</summary>
    public EnvironmentalAspect Aspect => Evaluation.Scores.Aspect;
}
