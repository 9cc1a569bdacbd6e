using System.CommandLine;
using Yiko.Compliance.Cli.Commands.Configurations;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Procedures;

namespace Yiko.Compliance.Cli.Commands.Procedures;

/// <summary><c>procedures next FILE</c>: every step that could come next, with what stands against it and who acts.</summary>
internal static class ProceduresNext
{
    private static readonly string[] RecordColumns = ["case", "kind", "stage", "step", "allowed", "who", "reasons", "rules", "rule_set"];

    private static readonly TableColumn[] TableColumns =
    [
        new() { Title = ProcedureTableTexts.Case },
        new() { Title = ProcedureTableTexts.Kind, FromWidth = 90 },
        new() { Title = ProcedureTableTexts.Stage, Flexible = true },
        new() { Title = ProcedureTableTexts.Step, Flexible = true },
        new() { Title = ProcedureTableTexts.Result },
        new() { Title = ProcedureTableTexts.Who, Flexible = true },
    ];

    public static Command Build(Terminal terminal)
    {
        LogOptions options = new();
        Command command = new("next", "Say of each record which steps could come next, what stands against each, and who has to act.");
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
            foreach (var next in standing.Next)
            {
                isUndecided |= next.Obstacles.Any(ExaminedLog.IsUndecided);
                string[] explanation = settings.Explain || !next.IsAllowed ? [.. formatter.Lines(next.Obstacles)] : [];
                if (output.Records is { } records)
                {
                    records.Text(standing.Case.Id);
                    records.Text(standing.Case.Kind);
                    records.Text(standing.Stage ?? string.Empty);
                    records.Text(next.Step);
                    records.Flag(next.IsAllowed);
                    records.Text(next.Who ?? string.Empty);
                    records.List([.. next.Obstacles.Select(reason => reason.Code).Distinct()]);
                    records.List([.. next.Rules.Select(rule => rule.ToString())]);
                    records.Text(log.Stamp);
                    if (settings.Explain) records.Text(Sentences.Join(settings.Language, explanation));
                    records.EndRecord();
                }

                output.Table?.Row(Cells(standing, next, log.KindOf(standing.Case.Kind)!, log.Rules, settings.Language), explanation);
            }
        }

        output.Complete([[TableCell.Of(ProcedureTableTexts.Cases(log.Standings.Count, log.Standings.Count(standing => standing.IsClosed), log.Stamp).In(settings.Language))]]);
        return isUndecided ? ExitCode.SomeUndecided : ExitCode.Decided;
    }

    private static TableCell[] Cells(CaseStanding standing, NextStep next, Procedure kind, ProcedureRuleSet rules, Language language) =>
    [
        TableCell.Of(standing.Case.Id),
        TableCell.Of(kind.Name.In(language)),
        TableCell.Of(kind.Stages.First(stage => stage.Code == standing.Stage).Name.In(language)),
        TableCell.Of(kind.Steps.First(step => step.Code == next.Step).Name.In(language)),
        next.IsAllowed
            ? TableCell.Of(ProcedureTableTexts.Allowed.In(language), ConfigurationStyles.Accepted)
            : TableCell.Of(ProcedureTableTexts.Blocked.In(language), ConfigurationStyles.Refused),
        TableCell.Of(rules.Roles.FirstOrDefault(role => role.Code == next.Who)?.Name.In(language) ?? next.Who ?? string.Empty),
    ];
}
