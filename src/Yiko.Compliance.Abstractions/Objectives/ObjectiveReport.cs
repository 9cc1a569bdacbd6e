using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Objectives;

/// <summary>What is reported on an objective for a period, 目标完成情况统计.</summary>
/// <example>
/// <code>
/// using Yiko.Compliance.Objectives;
///
/// ObjectiveReport report = new() { Objective = ManualObjectives.CustomerSatisfaction, Measurement = Measurement.Of(96, 100) };
/// ExactObjectiveAppraiser appraiser = new(ObjectiveRuleSet.Standard);
/// Console.WriteLine(appraiser.Appraise(report).Status); // ProvisionallyAttained
/// Console.WriteLine(appraiser.Appraise(report with { IsPeriodClosed = true }).Status); // Attained
/// Console.WriteLine(appraiser.Appraise(report with { Measurement = Measurement.None }).Status); // NoData
/// </code>
/// </example>
[Shaped(typeof(ObjectiveShapes), nameof(ObjectiveShapes.Report))]
[JsonConverter(typeof(ShapeJsonConverter<ObjectiveReport>))]
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

    /// <summary>
    /// Whether the host says that the period is over and its figures are complete. Default false: the verdict is provisional, unless
    /// <see cref="DayInPeriod"/> and <see cref="AsOf"/> show that the period has ended. So the word of the host closes a period earlier, never later.
    /// </summary>
    public bool IsPeriodClosed { get; init; }

    /// <summary>
    /// Any day of the period that is reported, which is the year, quarter or month in which it lies, as <see cref="Objective.Period"/> says or else the
    /// rule set. Null where the host does not say which period it is.
    /// </summary>
    public LocalDate? DayInPeriod
    {
        get;
        init => field = value?.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The day from which the report is seen: the period is closed from the day after its last one. Null where only the host's word closes it.</summary>
    public LocalDate? AsOf
    {
        get;
        init => field = value?.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The department that reports, by the host's name; null for the whole company.</summary>
    public string? Department { get; init; }
}
