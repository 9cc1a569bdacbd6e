using Ardalis.GuardClauses;

namespace Yiko.Compliance.Objectives;

/// <summary>What is reported on an objective for a period, 目标完成情况统计.</summary>
public sealed record ObjectiveReport
{
    /// <summary>The objective.</summary>
    public required Objective Objective
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>What was measured.</summary>
    public required Measurement Measurement
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Whether the period is over and its figures are complete; default false: the verdict is provisional.</summary>
    public bool IsPeriodClosed { get; init; }

    /// <summary>The department that reports, by the host's name; null for the whole company.</summary>
    public string? Department { get; init; }
}
