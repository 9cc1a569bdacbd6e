using System.Text.Json;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.RuleSets.Json;

/// <summary>The JSON of a period: <c>"never"</c>, <c>"each-calendar-year"</c>, <c>{ "months": 12 }</c> or <c>{ "workingDays": 20 }</c>.</summary>
internal static class PeriodShape
{
    private const string Never = "never";
    private const string EachCalendarYear = "each-calendar-year";
    private const string Months = "months";
    private const string WorkingDays = "workingDays";

    /// <summary>A hundred years: more is a misprint, and no calendar goes on for ever.</summary>
    private static readonly NumberForm MonthCount = NumberForm.Whole(1, 1200);

    private static readonly NumberForm WorkingDayCount = NumberForm.Whole(1, 1200);

    /// <summary>A period in calendar years or months; null for never, and with a finding where there is none.</summary>
    public static DueDateRule? InYearsOrMonths(JsonPlace place) => Read(place, Months);

    /// <summary>Any period; null for never, and with a finding where there is none.</summary>
    public static DueDateRule? Any(JsonPlace place) => Read(place, Months, WorkingDays);

    public static void Write(Utf8JsonWriter writer, string name, DueDateRule? period)
    {
        if (period is null || period.Reading == DueDateReading.CalendarYears)
        {
            writer.WriteString(name, period is null ? Never : EachCalendarYear);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteNumber(period.Reading == DueDateReading.Months ? Months : WorkingDays, period.Count);
        writer.WriteEndObject();
    }

    private static DueDateRule? Read(JsonPlace place, params string[] units)
    {
        if (place.IsText) return place.Word((Never, false), (EachCalendarYear, true)) == true ? DueDateRule.EachCalendarYear : null;
        if (place.Members(units)?.OneOf(units) is not { } unit) return null;
        if (unit.Name == Months) return unit.Place.Number(MonthCount) is { } months ? DueDateRule.WithinMonths((int)months) : null;
        return unit.Place.Number(WorkingDayCount) is { } days ? DueDateRule.WithinWorkingDays((int)days) : null;
    }
}
