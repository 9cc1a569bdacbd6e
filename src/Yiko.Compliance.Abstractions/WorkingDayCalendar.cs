using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance;

/// <summary>A calendar of weekends, holidays and make-up working days (调休), with the days that it knows.</summary>
/// <remarks>
/// <para>Saturdays and Sundays are not worked, unless they make up for a holiday. The lists are those that the authority prints for the year.</para>
/// <para>Every instance is valid, and two that know the same days and list the same ones are equal. It stands in JSON as <c>Shape.WorkingDays</c> tells.</para>
/// </remarks>
/// <inheritdoc cref="IWorkingDayCalendar" path="/example"/>
[Shaped(typeof(Shape), nameof(Shape.WorkingDays))]
[JsonConverter(typeof(ShapeJsonConverter<WorkingDayCalendar>))]
[TypeConverter(typeof(ShapeTypeConverter<WorkingDayCalendar>))]
public sealed class WorkingDayCalendar : IWorkingDayCalendar
{
    private readonly HashSet<LocalDate> _off;
    private readonly HashSet<LocalDate> _on;

    /// <summary>A calendar.</summary>
    /// <param name="from">The first day that it knows.</param>
    /// <param name="to">The last day that it knows.</param>
    /// <param name="off">Holidays; one on a weekend changes nothing.</param>
    /// <param name="on">Make-up working days; one on a weekday changes nothing.</param>
    /// <exception cref="ArgumentException">The last day lies before the first, a day listed lies outside of them, or is in both lists; the message lists every fault.</exception>
    public WorkingDayCalendar(LocalDate from, LocalDate to, IEnumerable<LocalDate> off, IEnumerable<LocalDate> on)
    {
        (From, To) = (from.WithCalendar(CalendarSystem.Iso), to.WithCalendar(CalendarSystem.Iso));
        (Off, On) = (Sorted(Guard.Against.Null(off)), Sorted(Guard.Against.Null(on)));
        (_off, _on) = ([.. Off], [.. On]);
        Faults.ThrowIfAny(FaultsOf(From, To, Off, On), nameof(from));
    }

    /// <inheritdoc/>
    public LocalDate From { get; }

    /// <inheritdoc/>
    public LocalDate To { get; }

    /// <summary>The holidays, in their order, each once.</summary>
    internal ValueList<LocalDate> Off { get; }

    /// <summary>The make-up working days, in their order, each once.</summary>
    internal ValueList<LocalDate> On { get; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not know the day.</exception>
    public bool IsWorkingDay(LocalDate date)
    {
        var day = date.WithCalendar(CalendarSystem.Iso);
        if (day < From || day > To) throw new ArgumentOutOfRangeException(nameof(date), date, $"The calendar knows the days from {Iso(From)} to {Iso(To)} only.");
        return _on.Contains(day) || (day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !_off.Contains(day));
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) =>
        obj is WorkingDayCalendar other && From == other.From && To == other.To && Off == other.Off && On == other.On;

    /// <summary>Whether both are equal by content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator ==(WorkingDayCalendar? left, WorkingDayCalendar? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether they differ in content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator !=(WorkingDayCalendar? left, WorkingDayCalendar? right) => !(left == right);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From, To, Off, On);

    internal static IEnumerable<string> FaultsOf(LocalDate from, LocalDate to, ValueList<LocalDate> off, ValueList<LocalDate> on)
    {
        if (to < from) yield return $"the last day {Iso(to)} lies before the first {Iso(from)}";
        foreach (var day in off.Concat(on).Where(day => day < from || day > to)) yield return $"{Iso(day)} lies outside of the days that the calendar knows";
        foreach (var day in off.Intersect(on)) yield return $"{Iso(day)} is both a holiday and a make-up working day";
    }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static ValueList<LocalDate> Sorted(IEnumerable<LocalDate> days) =>
        days.Select(day => day.WithCalendar(CalendarSystem.Iso)).Distinct().OrderBy(day => day).ToValueList();
}
