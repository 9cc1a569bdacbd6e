using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Measuring;

/// <summary>A measuring device that was found out of state (偏离校准状态), what was measured, and what rests on that: management manual 7.1.5.</summary>
/// <example>
/// <code>
/// using Yiko.Compliance.Measuring;
///
/// DeviceFailure failure = new()
/// {
///     Device = "D1",
///     FoundOn = new(2026, 7, 10),
///     GoodCalibrations = [new(2026, 1, 10), new(2026, 4, 10)],
///     Results = [("R1", new(2026, 4, 9), ["D1"]), ("R2", new(2026, 6, 1), ["D1", "D2"])],
/// };
/// var evaluation = RetrospectiveEvaluation.Of(failure, MeasuringRuleSet.Standard);
/// Console.WriteLine($"to be evaluated again: {string.Join(", ", evaluation.Results)}"); // to be evaluated again: R2
/// </code>
/// </example>
[Shaped(typeof(MeasuringShapes), nameof(MeasuringShapes.Failure))]
[JsonConverter(typeof(ShapeJsonConverter<DeviceFailure>))]
public sealed record DeviceFailure
{
    /// <summary>The device.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Device
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The day on which it was found out of state.</summary>
    public required LocalDate FoundOn
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The days on which the device was calibrated and passed, in any order. Those that failed say nothing of earlier results.</summary>
    public ValueList<LocalDate> GoodCalibrations
    {
        get;
        init => field = value.Select(day => day.WithCalendar(CalendarSystem.Iso)).ToValueList();
    }

    /// <summary>Results with the day and the devices of each, those of other devices included.</summary>
    /// <exception cref="ArgumentException">A result occurs twice.</exception>
    public ValueList<(string Result, LocalDate Date, ValueList<string> Devices)> Results
    {
        get;
        init
        {
            Faults.ThrowIfAny(
                value.GroupBy(result => result.Result, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => $"{group.Key} occurs twice"),
                nameof(Results));
            field = value.Select(result => (result.Result, result.Date.WithCalendar(CalendarSystem.Iso), result.Devices)).ToValueList();
        }
    }

    /// <summary>Which release rests on which result.</summary>
    public ValueList<(string Result, string Release)> Releases { get; init; }

    /// <summary>Which delivery, such as a serial number, is of which release, and to whom it went; configuration management knows them (<c>ConfigurationRegister.CopiesOf</c>).</summary>
    public ValueList<(string Release, string Delivery, string Customer)> Deliveries { get; init; }
}
