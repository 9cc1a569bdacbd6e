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
        if (RuleSetFile.Bytes(file, faults) is not { } bytes) return null;
        try
        {
            using var json = JsonDocument.Parse(bytes.AsMemory(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0));
            return Choose(file, name, json.RootElement, faults) is { } text ? Load(file, text, faults) : null;
        }
        catch (JsonException)
        {
            faults.Add(AuditTexts.NoCalendar(file));
            return null;
        }
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
