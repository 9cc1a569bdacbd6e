using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Localization;

namespace Yiko.Compliance.Cli.Commands.Procedures;

/// <summary><c>procedures check FILE</c>: what is overdue, unanswered, missing or open over all records of a log.</summary>
internal static class ProceduresCheck
{
    private static readonly string[] RecordColumns = ["case", "kind", "stage", "finding", "item", "due", "since", "rule", "clause", "rule_set"];

    private static readonly TableColumn[] TableColumns =
    [
        new() { Title = ProcedureTableTexts.Case },
        new() { Title = ProcedureTableTexts.Kind, FromWidth = 90 },
        new() { Title = ProcedureTableTexts.Finding, Flexible = true },
        new() { Title = ProcedureTableTexts.Due },
        new() { Title = ProcedureTableTexts.Since },
        new() { Title = ProcedureTableTexts.Rule },
    ];

    public static Command Build(Terminal terminal)
    {
        LogOptions options = new(needsAsOf: true);
        Command command = new("check", "Find what is overdue, unanswered, missing or open over all records of a log.");
        options.AddTo(command);
        command.SetAction(arguments => options.Run(arguments, terminal, Print));
        return command;
    }

    private static int Print(ExaminedLog log, OutputSettings settings, Terminal terminal)
    {
        var formatter = RationaleFormatter.For(settings.Language);
        using var output = OutputSession.Open(terminal, settings, settings.Explain ? [.. RecordColumns, RegisterRun.ExplanationColumn] : RecordColumns, TableColumns);
        var isUndecided = log.Log.Lines.Any(line => !line.IsUnusable && line.Entry is null);
        foreach (var standing in log.Standings)
        {
            foreach (var finding in standing.Findings)
            {
                isUndecided |= ExaminedLog.IsUndecided(finding.Reason);
                if (output.Records is { } records)
                {
                    records.Text(standing.Case.Id);
                    records.Text(standing.Case.Kind);
                    records.Text(standing.Stage ?? string.Empty);
                    records.Text(finding.Reason.Code);
                    records.Text(finding.Item ?? string.Empty);
                    records.Text(Day(finding.Due));
                    records.Text(Day(finding.Since));
                    records.Text(finding.Reason.Rule.ToString());
                    records.Text(finding.Reason.Clause.Clause);
                    records.Text(log.Stamp);
                    if (settings.Explain) records.Text(formatter.Line(finding.Reason));
                    records.EndRecord();
                }

                output.Table?.Row(
                    [
                        TableCell.Of(standing.Case.Id),
                        TableCell.Of(log.KindOf(standing.Case.Kind)!.Name.In(settings.Language)),
                        TableCell.Of(formatter.Sentence(finding.Reason)),
                        TableCell.Of(Day(finding.Due)),
                        TableCell.Of(Day(finding.Since)),
                        TableCell.Of(finding.Reason.Rule.ToString()),
                    ],
                    settings.Explain ? [formatter.Line(finding.Reason)] : []);
            }
        }

        output.Complete([[TableCell.Of(ProcedureTableTexts.Findings(log.Standings.Sum(standing => standing.Findings.Count), log.Standings.Count, log.Stamp).In(settings.Language))]]);
        return isUndecided ? ExitCode.SomeUndecided : ExitCode.Decided;
    }

    private static string Day(LocalDate? day) => day is { } date ? LocalDatePattern.Iso.Format(date) : string.Empty;
}
