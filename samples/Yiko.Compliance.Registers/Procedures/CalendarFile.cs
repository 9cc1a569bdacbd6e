using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Yiko.Compliance.Registers.Procedures;

/// <summary>Calendars as they are announced: the days that they know, the holidays and the days that are worked in their place (调休).</summary>
internal static class CalendarFile
{
    private static readonly string[] Members = ["source", "from", "to", "off", "on"];

    /// <summary>The calendars of a text by name; null with a fault where it holds none.</summary>
    public static Dictionary<string, IWorkingDayCalendar>? Read(string json, string file, FaultList faults)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new() { AllowDuplicateProperties = false });
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                faults.Add(CaseLogTexts.NoCalendar(file));
                return null;
            }

            // A file may hold one calendar alone, without a name.
            if (document.RootElement.TryGetProperty("from", out _) || document.RootElement.TryGetProperty("off", out _))
                return CalendarOf(string.Empty, document.RootElement, file, faults) is { } only ? new(StringComparer.Ordinal) { [string.Empty] = only } : null;
            Dictionary<string, IWorkingDayCalendar> calendars = new(StringComparer.Ordinal);
            foreach (var named in document.RootElement.EnumerateObject())
            {
                if (CalendarOf(named.Name, named.Value, file, faults) is { } calendar) calendars.Add(named.Name, calendar);
            }

            return faults.IsEmpty ? calendars : null;
        }
        catch (JsonException)
        {
            faults.Add(CaseLogTexts.NoCalendar(file));
            return null;
        }
    }

    private static WorkingDayCalendar? CalendarOf(string name, JsonElement value, string file, FaultList faults)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            faults.Add(CaseLogTexts.NoCalendar(file));
            return null;
        }

        foreach (var member in value.EnumerateObject().Where(member => !Members.Contains(member.Name))) faults.Add(CaseLogTexts.UnknownMember(file, name, member.Name));
        if (DayOf(value, "from") is not { } from || DayOf(value, "to") is not { } to || to < from)
        {
            faults.Add(CaseLogTexts.CalendarWithoutRange(file, name));
            return null;
        }

        var off = DaysOf(value, "off", file, name, faults);
        var on = DaysOf(value, "on", file, name, faults);
        try
        {
            return faults.IsEmpty ? new(from, to, off, on) : null;
        }
        catch (ArgumentException e)
        {
            faults.Add(CaseLogTexts.CalendarUnusable(file, name, e.Message));
            return null;
        }
    }

    private static LocalDate[] DaysOf(JsonElement owner, string name, string file, string calendar, FaultList faults)
    {
        if (!owner.TryGetProperty(name, out var value)) return [];
        var days = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(DayOf).ToArray() : [null];
        if (Array.TrueForAll(days, day => day is not null)) return [.. days.OfType<LocalDate>()];
        faults.Add(CaseLogTexts.CalendarDays(file, calendar, name));
        return [];
    }

    private static LocalDate? DayOf(JsonElement owner, string name) => owner.TryGetProperty(name, out var value) ? DayOf(value) : null;

    private static LocalDate? DayOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && LocalDatePattern.Iso.Parse(value.GetString()!) is { Success: true, Value: var day } ? day : null;
}
