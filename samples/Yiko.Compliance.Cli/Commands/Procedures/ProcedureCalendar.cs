using NodaTime;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Procedures;

namespace Yiko.Compliance.Cli.Commands.Procedures;

/// <summary>The calendar that an option names: a file, with the name of one of its calendars where it holds several.</summary>
internal static class ProcedureCalendar
{
    /// <summary>The calendar; null where none is named, or with a fault.</summary>
    public static IWorkingDayCalendar? Find(string? value, FaultList faults)
    {
        if (value is null) return null;
        var (file, name) = Split(value);
        if (All(file, faults) is not { } calendars) return null;
        if (name is null && calendars.Count == 1) return calendars.Values.First();
        if (name is null) faults.Add(CaseLogTexts.CalendarNotNamed(file, calendars.Keys));
        else if (calendars.TryGetValue(name, out var found)) return found;
        else faults.Add(CaseLogTexts.CalendarUnknown(file, name, calendars.Keys));
        return null;
    }

    /// <summary>The calendars of a file by name; null with a fault where it cannot be used.</summary>
    public static Dictionary<string, IWorkingDayCalendar>? All(string file, FaultList faults)
    {
        if (!UsageChecks.AllowsInput(file, faults)) return null;
        try
        {
            FaultList own = new();
            var calendars = CalendarFile.Read(File.ReadAllText(file), file, own);
            foreach (var sentence in own.Sentences) faults.Add(sentence);
            return own.IsEmpty ? calendars : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            faults.Add(File.Exists(file) ? InputTexts.NotReadable(new Place { File = file }) : InputTexts.FileMissing(new Place { File = file }));
            return null;
        }
    }

    private static (string File, string? Name) Split(string value)
    {
        var at = value.LastIndexOf('#');
        return at <= 0 || File.Exists(value) ? (value, null) : (value[..at], value[(at + 1)..]);
    }
}
