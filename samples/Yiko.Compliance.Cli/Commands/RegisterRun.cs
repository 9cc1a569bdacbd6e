using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands;

/// <summary>One run of a decider over a register, from the file's first byte to the exit code.</summary>
internal static class RegisterRun
{
    public const string ExplanationColumn = "explanation";
    private const int RowsBetweenReports = 1 << 12;

    public static int Run(RowDecider decider, RegisterSource source, OutputSettings settings, Terminal terminal)
    {
        var language = settings.Language;
        var faults = new FaultList();
        UsageChecks.CheckOutput(settings.File, source.File, faults);
        var watched = IsLong(source.File) && (settings.File is not null || !terminal.OutputIsTerminal);

        using var rows = UsageChecks.AllowsInput(source.File, faults) && faults.IsEmpty
            ? LongWork.Run(terminal, ProgressTexts.Checking.In(language), watched, report => RegisterFile.Open(source, faults, report))
            : null;
        var map = rows is null ? null : ColumnMap.Bind(rows, source, decider.Columns, faults);
        if (rows is null || map is null) return UsageChecks.Refuse(faults, settings, terminal);

        decider.Bind(map);
        if (decider.Surveys && !Survey(decider, source, faults)) return UsageChecks.Refuse(faults, settings, terminal);
        string[] own = settings.Explain ? [.. decider.RecordColumns, ExplanationColumn] : [.. decider.RecordColumns];
        var carried = new CarriedCells(map, own);
        var remarks = new FaultList();
        var watch = new RegisterWatch(decider, map);
        long undecided, count;
        string[] header = decider.CarriesColumns ? [.. own, .. carried.Names] : own;
        using (var output = OutputSession.Open(terminal, settings, header, decider.TableColumns))
        {
            (undecided, count) = LongWork.Run(
                terminal, ProgressTexts.Deciding.In(language), watched, report => Decide(decider, rows, output, carried, watch, remarks, report));
            undecided += decider.Finish(output, carried);
            output.Complete(decider.Summary);
        }

        terminal.Say(rows.Remarks.Sentences, language);
        terminal.Say(watch.Remarks(source.File), language);
        if (decider.Own is { Compared: > 0 } or { Unknown: > 0 }) terminal.Say([RegisterTexts.OwnResults(source.File, decider.Own)], language);
        terminal.Say(decider.Remarks(source.File), language);
        terminal.Say(rows.Notes.Sentences, language);
        terminal.Say(remarks.Sentences, language);
        if (count == 0) terminal.Say([ProgressTexts.NoRows(rows.HeaderPlace)], language);
        if (undecided > 0 && MissingOf(decider, map) is { Length: > 0 } missing)
            terminal.Say([RegisterTexts.ColumnsLacking(source.File, undecided == decider.ResultsOf(count), missing)], language);
        if (undecided == 0) return ExitCode.Decided;
        terminal.Say([ProgressTexts.Undecided(source.File, undecided, decider.ResultsOf(count))], language);
        return ExitCode.SomeUndecided;
    }

    private static string[] MissingOf(RowDecider decider, ColumnMap map) => [.. decider.Columns.Where(column => column.Decides && decider.AsksFor(column) && !map[column].IsPresent).Select(column => column.Name)];

    private static bool Survey(RowDecider decider, RegisterSource source, FaultList faults)
    {
        using var rows = RegisterFile.Open(source, faults, _ => { });
        if (rows is null) return false;
        var row = new RowCells(rows);
        while (row.Next()) decider.Survey(row);
        return true;
    }

    /// <summary>Decides and writes row by row; gives the number of rows that could not be decided, and of all.</summary>
    private static (long Undecided, long Rows) Decide(
        RowDecider decider, RowReader rows, OutputSession output, CarriedCells carried, RegisterWatch watch, FaultList remarks, Action<double> report)
    {
        var row = new RowCells(rows);
        HashSet<string> set = new(StringComparer.Ordinal);
        long undecided = 0;
        var done = 0L;
        while (row.Next())
        {
            done++;
            watch.See(row);
            if (!decider.Decide(row, remarks)) undecided++;
            for (var i = 0; i < row.Bad.Count; i++)
            {
                if (!row.Bad[i].IsSet || set.Add(row.Bad[i].Column)) remarks.Add(InputTexts.Of(row.Bad[i]));
            }

            if (output.Records is { } records) decider.Write(records, row, carried);
            if (output.Table is { } table) decider.Show(table, row);
            if (done % RowsBetweenReports == 0) report((double)done / rows.RowCount);
        }

        return (undecided, done);
    }

    private static bool IsLong(string file) => File.Exists(file) && new FileInfo(file).Length >= LongWork.LongFrom;
}
