using System.CommandLine;
using Yiko.Compliance.Cli.Commands.Configurations;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Procedures;
using Yiko.Compliance.Registers.Procedures;

namespace Yiko.Compliance.Cli.Commands.Procedures;

/// <summary><c>procedures examine FILE</c>: every entry of a log with its verdict.</summary>
internal static class ProceduresExamine
{
    private static readonly string[] RecordColumns = ["line", "case", "kind", "step", "accepted", "stage", "reasons", "rules", "rule_set"];

    private static readonly TableColumn[] TableColumns =
    [
        new() { Title = ProcedureTableTexts.Line, RightAligned = true },
        new() { Title = ProcedureTableTexts.Case },
        new() { Title = ProcedureTableTexts.Kind, FromWidth = 90 },
        new() { Title = ProcedureTableTexts.Step, Flexible = true },
        new() { Title = ProcedureTableTexts.Result },
        new() { Title = ProcedureTableTexts.Stage, Flexible = true },
    ];

    public static Command Build(Terminal terminal)
    {
        LogOptions options = new();
        Command command = new("examine", "Judge the entries of a log of records one after another: each is accepted whole or not at all.");
        options.AddTo(command);
        command.SetAction(arguments => options.Run(arguments, terminal, Print));
        return command;
    }

    private static int Print(ExaminedLog log, OutputSettings settings, Terminal terminal)
    {
        var verdicts = log.Standings.SelectMany(standing => standing.Entries).ToDictionary(entry => entry.Entry.Line!.Value);
        var formatter = RationaleFormatter.For(settings.Language);
        using var output = OutputSession.Open(terminal, settings, settings.Explain ? [.. RecordColumns, RegisterRun.ExplanationColumn] : RecordColumns, TableColumns);
        var isUndecided = false;
        foreach (var line in log.Log.Lines.Where(line => !line.IsUnusable))
        {
            var verdict = verdicts.GetValueOrDefault(line.Line);
            IReadOnlyList<Reason> reasons = verdict is null ? line.Faults : verdict.Rationale;
            isUndecided |= verdict is null || reasons.Any(ExaminedLog.IsUndecided);
            string[] explanation = settings.Explain || verdict is not { IsAccepted: true } ? [.. formatter.Lines(reasons)] : [];
            if (output.Records is { } records)
            {
                records.Number(line.Line);
                records.Text(line.Case);
                records.Text(line.Kind);
                records.Text(line.Step);
                records.Flag(verdict is null ? false : verdict.IsAccepted);
                records.Text(verdict?.Stage ?? string.Empty);
                records.List([.. reasons.Select(reason => reason.Code).Distinct()]);
                records.List([.. (verdict?.Rules ?? []).Select(rule => rule.ToString())]);
                records.Text(log.Stamp);
                if (settings.Explain) records.Text(Sentences.Join(settings.Language, explanation));
                records.EndRecord();
            }

            output.Table?.Row(Cells(line, verdict, log.KindOf(line.Kind), settings.Language), explanation);
        }

        var all = verdicts.Values;
        output.Complete([[TableCell.Of(ProcedureTableTexts.Entries(
            all.Count(entry => entry.IsAccepted == true),
            log.Log.Lines.Count(line => !line.IsUnusable && verdicts.GetValueOrDefault(line.Line) is null or { IsAccepted: false }),
            all.Count(entry => entry.IsAccepted is null),
            log.Stamp).In(settings.Language))]]);
        return isUndecided ? ExitCode.SomeUndecided : ExitCode.Decided;
    }

    private static TableCell[] Cells(CaseLogLine line, EntryVerdict? verdict, Procedure? kind, Language language) =>
    [
        TableCell.Of(RiskTableTexts.Plain(line.Line)),
        TableCell.Of(line.Case),
        TableCell.Of(kind?.Name.In(language) ?? line.Kind),
        TableCell.Of(line.Step.Length == 0 ? ProcedureTableTexts.EvidenceOnly.In(language) : kind?.Steps.FirstOrDefault(step => step.Code == line.Step)?.Name.In(language) ?? line.Step),
        verdict?.IsAccepted switch
        {
            true => TableCell.Of(ProcedureTableTexts.Accepted.In(language), ConfigurationStyles.Accepted),
            null when verdict is not null => TableCell.Of(ProcedureTableTexts.Later.In(language)),
            _ => TableCell.Of(ProcedureTableTexts.Refused.In(language), ConfigurationStyles.Refused),
        },
        TableCell.Of(kind?.Stages.FirstOrDefault(stage => stage.Code == verdict?.Stage)?.Name.In(language) ?? string.Empty),
    ];
}
