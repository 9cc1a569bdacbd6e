using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Aspects;

/// <summary>An entry of the list of significant environmental aspects, 重要环境因素清单.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record SignificantAspect
{
    /// <summary>The latest approved evaluation, which found the aspect significant.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
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

/// <summary>Which aspects are taken care of, by their ids.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record AspectControls
{
    /// <summary>The aspects with an objective and programme, 目标、指标和管理方案; default none.</summary>
    public ValueList<string> InProgrammes { get; init; }

    /// <summary>The aspects with a documented operational control, 运行控制文件; default none.</summary>
    public ValueList<string> UnderOperationalControl { get; init; }

    /// <summary>The aspects that an emergency plan covers, 应急预案; default none.</summary>
    public ValueList<string> InEmergencyPlans { get; init; }
}

/// <summary>Something about an aspect that does not fit.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record AspectFinding
{
    /// <summary>The aspect.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required EnvironmentalAspect Aspect
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>What does not fit.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Reason Reason
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}
