using System.CommandLine;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands.Configurations;

/// <summary><c>configurations diff OLD NEW</c>: what was added, removed and changed between two baselines.</summary>
internal static class ConfigurationsDiff
{
    private static readonly string[] RecordColumns = ["item", "change", "old_version", "new_version"];

    private static readonly TableColumn[] TableColumns =
    [
        new() { Title = ConfigurationTableTexts.Item, Flexible = true },
        new() { Title = ConfigurationTableTexts.Change },
        new() { Title = ConfigurationTableTexts.OldVersion },
        new() { Title = ConfigurationTableTexts.NewVersion },
    ];

    public static Command Build(Terminal terminal)
    {
        var old = new Argument<string>("OLD") { Description = "the old baseline: CSV or XLSX with item, version, hash" };
        var newer = new Argument<string>("NEW") { Description = "the new baseline" };
        var output = new OutputOptions();
        var command = new Command("diff", "Compare two baselines: items added, removed and changed.");
        command.Arguments.Add(old);
        command.Arguments.Add(newer);
        output.AddTo(command);
        command.SetAction(arguments =>
        {
            var faults = new FaultList();
            var settings = output.Read(arguments, faults);
            foreach (var file in new[] { arguments.GetValue(old)!, arguments.GetValue(newer)! }) UsageChecks.CheckOutput(settings.File, file, faults);
            var before = BaselineFile.Read(arguments.GetValue(old)!, faults);
            var after = BaselineFile.Read(arguments.GetValue(newer)!, faults);
            return faults.IsEmpty ? Print(before!.DifferenceTo(after!), settings, terminal) : UsageChecks.Refuse(faults, settings, terminal);
        });
        return command;
    }

    private static int Print(ConfigurationDifference difference, OutputSettings settings, Terminal terminal)
    {
        using var output = OutputSession.Open(terminal, settings, settings.Explain ? [.. RecordColumns, RegisterRun.ExplanationColumn] : RecordColumns, TableColumns);
        foreach (var change in difference.Changes)
        {
            var explanation = settings.Explain ? ConfigurationDiffTexts.Of(change).In(settings.Language) : null;
            if (output.Records is { } records)
            {
                records.Text(change.Item);
                records.Text(Words.Of(change.Kind).Code);
                records.Text(change.Old?.Version);
                records.Text(change.New?.Version);
                if (explanation is not null) records.Text(explanation);
                records.EndRecord();
            }

            output.Table?.Row(
                [
                    TableCell.Of(change.Item),
                    TableCell.Of(Words.Of(change.Kind).Name.In(settings.Language), ConfigurationStyles.Of(change.Kind)),
                    TableCell.Of(change.Old?.Version ?? string.Empty),
                    TableCell.Of(change.New?.Version ?? string.Empty),
                ],
                explanation is null ? [] : [explanation]);
        }

        output.Complete([[TableCell.Of(ConfigurationTableTexts.DifferenceSummary(
            Count(ItemChangeKind.Added), Count(ItemChangeKind.Removed), Count(ItemChangeKind.Changed)).In(settings.Language))]]);
        return ExitCode.Decided;

        int Count(ItemChangeKind kind) => difference.Changes.Count(change => change.Kind == kind);
    }
}
