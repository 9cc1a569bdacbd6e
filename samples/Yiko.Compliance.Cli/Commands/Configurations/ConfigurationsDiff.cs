using System.CommandLine;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands.Configurations;

/// <summary><c>configurations diff OLD NEW</c>: what was added, removed and changed between two baselines.</summary>
internal static class ConfigurationsDiff
{
    private const string NoHash = "no-hash";

    private static readonly string[] RecordColumns = ["item", "change", "old_version", "new_version", "renamed_from", "reasons"];

    private static readonly TableColumn[] TableColumns =
    [
        new() { Title = ConfigurationTableTexts.Item, Flexible = true },
        new() { Title = ConfigurationTableTexts.Change },
        new() { Title = ConfigurationTableTexts.OldVersion },
        new() { Title = ConfigurationTableTexts.NewVersion },
    ];

    public static Command Build(Terminal terminal)
    {
        var old = new Argument<string>("OLD") { Description = "the old baseline: CSV, XLSX or XLS with item, version, hash, or a bill of materials: CycloneDX as JSON or XML, SPDX as JSON" };
        var newer = new Argument<string>("NEW") { Description = "the new baseline" };
        var table = new TableOptions();
        var output = new OutputOptions();
        var command = new Command("diff", "Compare two baselines: items added, removed and changed.");
        command.Arguments.Add(old);
        command.Arguments.Add(newer);
        table.AddTo(command);
        output.AddTo(command);
        command.SetAction(arguments =>
        {
            var faults = new FaultList();
            var settings = output.Read(arguments, faults);
            foreach (var file in new[] { arguments.GetValue(old)!, arguments.GetValue(newer)! }) UsageChecks.CheckOutput(settings.File, file, faults);
            var source = table.Read(arguments, arguments.GetValue(old)!, BaselineFile.Columns, faults);
            if (!faults.IsEmpty) return UsageChecks.Refuse(faults, settings, terminal);
            var before = BaselineFile.Read(source, faults);
            var after = BaselineFile.Read(source with { File = arguments.GetValue(newer)! }, faults);
            return before is not null && after is not null ? Print(before, after, settings, terminal) : UsageChecks.Refuse(faults, settings, terminal);
        });
        return command;
    }

    private static int Print(BaselineEntries before, BaselineEntries after, OutputSettings settings, Terminal terminal)
    {
        var comparison = new BaselineComparison(before, after);
        using var output = OutputSession.Open(terminal, settings, settings.Explain ? [.. RecordColumns, RegisterRun.ExplanationColumn] : RecordColumns, TableColumns);
        foreach (var change in comparison.Changes)
        {
            var explanation = settings.Explain ? ConfigurationDiffTexts.Of(change, comparison.RenamedFrom(change), comparison.LacksHash(change)).In(settings.Language) : null;
            if (output.Records is { } records)
            {
                records.Text(comparison.ItemOf(change));
                records.Text(Words.Of(change.Kind).Code);
                records.Text(change.Old?.Version);
                records.Text(change.New?.Version);
                records.Text(comparison.RenamedFrom(change));
                records.List(comparison.LacksHash(change) ? [NoHash] : []);
                if (explanation is not null) records.Text(explanation);
                records.EndRecord();
            }

            output.Table?.Row(
                [
                    TableCell.Of(comparison.ItemOf(change)),
                    TableCell.Of(Words.Of(change.Kind).Name.In(settings.Language), ConfigurationStyles.Of(change.Kind)),
                    TableCell.Of(change.Old?.Version ?? string.Empty),
                    TableCell.Of(change.New?.Version ?? string.Empty),
                ],
                explanation is null ? [] : [explanation]);
        }

        output.Complete([[TableCell.Of(ConfigurationTableTexts.DifferenceSummary(
            Count(ItemChangeKind.Added), Count(ItemChangeKind.Removed), Count(ItemChangeKind.Changed)).In(settings.Language))]]);
        terminal.Say(before.Remarks.Concat(after.Remarks), settings.Language);
        if (comparison.WithoutHash > 0) terminal.Say([ConfigurationFileTexts.WithoutHash(comparison.WithoutHash)], settings.Language);
        if (comparison.Alike.Count > 0) terminal.Say([ConfigurationFileTexts.Alike(comparison.Alike)], settings.Language);
        return ExitCode.Decided;

        int Count(ItemChangeKind kind) => comparison.Changes.Count(change => change.Kind == kind);
    }
}
