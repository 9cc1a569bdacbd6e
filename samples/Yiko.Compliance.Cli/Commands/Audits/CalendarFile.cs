using System.Text;
using System.Text.Json;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Cli.Commands.Audits;

/// <summary>A calendar of working days in a file: one, or several by name of which <c>FILE#NAME</c> chooses.</summary>
internal static class CalendarFile
{
    private static readonly string[] Members = ["from", "to", "off", "on"];

    /// <summary>The calendar; null with a fault for each thing that keeps it from being one.</summary>
    public static WorkingDayCalendar? Read(string argument, FaultList faults)
    {
        var (file, name) = Parts(argument);
        using var json = Parse(file, faults);
        return json is not null && Choose(file, name, json.RootElement, faults) is { } text ? Load(file, text, faults) : null;
    }

    /// <summary>Every calendar of a file by name, for questions that name theirs; null with a fault where the file cannot be used.</summary>
    public static Dictionary<string, IWorkingDayCalendar>? All(string file, FaultList faults)
    {
        using var json = Parse(file, faults);
        if (json is null) return null;
        Dictionary<string, IWorkingDayCalendar> calendars = new(StringComparer.Ordinal);
        foreach (var named in json.RootElement.EnumerateObject())
        {
            if (Choose(file, named.Name, json.RootElement, faults) is not { } text || Load(file, text, faults) is not { } calendar) return null;
            calendars[named.Name] = calendar;
        }

        return calendars;
    }

    private static JsonDocument? Parse(string file, FaultList faults)
    {
        if (RuleSetFile.Bytes(file, faults) is not { } bytes) return null;
        try
        {
            var json = WholeJson.Parse(bytes.AsMemory(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0));
            if (json.RootElement.ValueKind == JsonValueKind.Object) return json;
            json.Dispose();
        }
        catch (JsonException)
        {
            // Told below: it is no calendar, whatever else it is.
        }

        faults.Add(AuditTexts.NoCalendar(file));
        return null;
    }

    /// <summary>The file that an argument names, and which of its calendars.</summary>
    public static (string File, string? Name) Parts(string argument)
    {
        // A file may have a # in its name.
        var hash = File.Exists(argument) ? -1 : argument.LastIndexOf('#');
        return hash < 0 ? (argument, null) : (argument[..hash], argument[(hash + 1)..]);
    }

    private static string? Choose(string file, string? name, JsonElement root, FaultList faults)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.EnumerateObject().Any())
        {
            faults.Add(AuditTexts.NoCalendar(file));
            return null;
        }

        // A calendar by itself has its days; several have names.
        if (root.EnumerateObject().Any(member => Members.Contains(member.Name) && member.Value.ValueKind != JsonValueKind.Object))
        {
            if (name is null) return root.GetRawText();
            faults.Add(AuditTexts.CalendarHasNoName(file, name));
            return null;
        }

        var named = root.EnumerateObject().Where(member => name is null || member.Name == name).Select(member => member.Value).ToArray();
        if (named is [var one]) return one.GetRawText();
        faults.Add(AuditTexts.CalendarUnknown(file, name, root.EnumerateObject().Select(member => member.Name)));
        return null;
    }

    private static WorkingDayCalendar? Load(string file, string text, FaultList faults)
    {
        var loaded = Shape.WorkingDays.Read(text);
        foreach (var finding in loaded.Findings) faults.Add(FindingTexts.InFile(file, finding));
        return loaded.Value;
    }
}
