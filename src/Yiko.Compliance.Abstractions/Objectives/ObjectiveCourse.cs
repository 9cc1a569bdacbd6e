using System.Numerics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Objectives;

/// <summary>How the figures of an objective have come in during a period, and how many cases are still to come.</summary>
/// <example>
/// <code>
/// using Yiko.Compliance.Objectives;
///
/// ObjectiveCourse course = new()
/// {
///     Objective = ManualObjectives.CustomerSatisfaction,
///     AsOf = new(2026, 6, 30),
///     Entries = [new() { Date = new(2026, 6, 30), Measurement = Measurement.Of(51, 55) }],
///     Outstanding = 45,
/// };
/// var outlook = new ObjectiveRegister(ObjectiveRuleSet.Standard).Outlook(course);
/// Console.WriteLine($"{outlook.Prospect}, failures left: {outlook.FailuresLeft}"); // Open, failures left: 1
/// </code>
/// </example>
[Shaped(typeof(ObjectiveShapes), nameof(ObjectiveShapes.Course))]
[JsonConverter(typeof(ShapeJsonConverter<ObjectiveCourse>))]
public sealed record ObjectiveCourse
{
    /// <summary>The objective.</summary>
    public required Objective Objective
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The day on which is asked. The period is that in which it lies; entries before the period and after the day are passed over.</summary>
    public required LocalDate AsOf
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>What each day added, in any order: ratios or counts; default nothing yet.</summary>
    public ValueList<DatedMeasurement> Entries { get; init; }

    /// <summary>The cases still to come, such as surveys not yet answered, 0 or more; 0 when the period is over. Default null: not known.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public BigInteger? Outstanding
    {
        get;
        init => field = value is { Sign: < 0 }
            ? throw new ArgumentOutOfRangeException(nameof(Outstanding), value, "The outstanding cases cannot be fewer than none.")
            : value;
    }
}
