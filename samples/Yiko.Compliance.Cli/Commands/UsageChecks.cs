using NodaTime;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands;

/// <summary>What can be told of the arguments before any file is opened.</summary>
internal static class UsageChecks
{
    private static readonly HashSet<string> OtherFormats = new(StringComparer.OrdinalIgnoreCase) { ".xlsx", ".xlsm", ".xlsb", ".xls", ".et", ".ods", ".docx", ".doc", ".wps", ".odt", ".pdf" };

    /// <summary>The value of an option that knows only some; the first is the default. Null with a fault for any other.</summary>
    public static string? Choose(string option, string? value, IReadOnlyList<string> choices, FaultList faults)
    {
        if (value is null) return choices[0];
        if (choices.Contains(value)) return value;
        faults.Add(UsageTexts.ValueUnknown(option, value, choices));
        return null;
    }

    /// <summary>The day that an option names; null where it names none, with a fault where what it names is no day.</summary>
    public static LocalDate? ReadDay(string option, string? text, FaultList faults)
    {
        if (text is null) return null;
        if (DateCells.Parse(text) is { } day) return day;
        faults.Add(UsageTexts.DayInvalid(option, text));
        return null;
    }

    public static void CheckOutput(string? output, string? input, FaultList faults)
    {
        if (output is null) return;
        try
        {
            // A program that opens it by its name would find no workbook, or warn of a broken one.
            if (OtherFormats.Contains(Path.GetExtension(output))) faults.Add(UsageTexts.OutIsOtherFormat(output));
            var real = RealPath.Of(output);
            if (Directory.Exists(real)) faults.Add(UsageTexts.OutIsDirectory(output));
            else if (!Directory.Exists(Path.GetDirectoryName(real))) faults.Add(UsageTexts.OutDirectoryMissing(output));
            else if (input is not null && RealPath.Of(input) == real) faults.Add(UsageTexts.OutIsInput(output));
        }
        catch (IOException e)
        {
            faults.Add(UsageTexts.NotWritten(e.Message));
        }
    }

    /// <summary>Whether an input may be opened: a pipe or device might keep whoever opens it waiting for ever.</summary>
    public static bool AllowsInput(string file, FaultList faults)
    {
        if (!SpecialFile.IsAt(file)) return true;
        faults.Add(UsageTexts.InputIsSpecial(file));
        return false;
    }

    /// <summary>Says every fault, a sentence each, and gives the exit code that tells of them.</summary>
    public static int Refuse(FaultList faults, OutputSettings settings, Terminal terminal)
    {
        terminal.Say(faults.Sentences, settings.Language);
        return ExitCode.Unusable;
    }

    /// <summary>A rule set may give its factors any code, but not that of a column which the register has for something else.</summary>
    public static void CheckColumns(IReadOnlyList<InputColumn> columns, FaultList faults)
    {
        foreach (var group in columns.Where(column => !column.IsOwnResult).GroupBy(column => HeaderKey.Of(column.Name)).Where(group => group.Skip(1).Any())) faults.Add(UsageTexts.ColumnTwice(group.First().Name));
    }

    /// <summary>What <c>--map</c> or <c>--set</c> said, by column.</summary>
    public static Dictionary<string, string> ReadPairs(string option, IEnumerable<string> values, IReadOnlyList<InputColumn> columns, FaultList faults)
    {
        Dictionary<string, string> pairs = new(StringComparer.Ordinal);
        foreach (var value in values)
        {
            var equals = value.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0 || equals == value.Length - 1)
            {
                faults.Add(UsageTexts.PairInvalid(option, value));
                continue;
            }

            var named = value[..equals].Trim();
            if (ColumnMatcher.Named(named, columns) is not { Name: var column }) faults.Add(UsageTexts.ColumnUnknown(option, named, columns));
            else if (!pairs.TryAdd(column, value[(equals + 1)..].Trim())) faults.Add(UsageTexts.PairRepeated(option, column));
        }

        return pairs;
    }
}
