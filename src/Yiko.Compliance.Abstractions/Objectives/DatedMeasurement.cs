using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Objectives;

/// <summary>What a day added to the figures of an objective: so many more cases, so many more occurrences.</summary>
public sealed record DatedMeasurement
{
    /// <summary>The day.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>What it added, not the total so far.</summary>
    public required Measurement Measurement
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}

/// <summary>What was measured in a calendar month.</summary>
public sealed record MonthlyMeasurement
{
    /// <summary>The month, of the ISO calendar.</summary>
    public required YearMonth Month { get; init; }

    /// <summary>What was measured in it, not the total so far.</summary>
    public required Measurement Measurement
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}
