using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Objectives;

/// <summary>One period in the trend of an objective.</summary>
public sealed record ObjectiveTrendPoint
{
    /// <summary>The first month of the period.</summary>
    public required YearMonth From { get; init; }

    /// <summary>The last month of the period, included.</summary>
    public required YearMonth To { get; init; }

    /// <summary>The verdict on the months of the period together.</summary>
    public required ObjectiveAppraisal Appraisal
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The change from the period before.</summary>
    public required ObjectiveChange Change { get; init; }
}

/// <summary>How a period compares with the one before, exactly and in the direction of the objective.</summary>
public enum ObjectiveChange
{
    /// <summary>There is nothing to compare: the first period, or one of the two without data; the default.</summary>
    [Word("not-comparable", "not comparable", "不可比")]
    NotComparable = 0,

    /// <summary>Better, 改善.</summary>
    [Word("improved", "better", "改善")]
    Improved = 1,

    /// <summary>Exactly as before, 持平.</summary>
    [Word("unchanged", "unchanged", "持平")]
    Unchanged = 2,

    /// <summary>Worse, 下降.</summary>
    [Word("worsened", "worse", "下降")]
    Worsened = 3,
}
