using System.CommandLine;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Tables;

namespace Yiko.Compliance.Cli.Commands.RuleSets;

/// <summary><c>rules check FILE</c>: everything that is wrong with a rule set or printed table, or unlikely to be meant.</summary>
internal static class RulesCheck
{
    private static readonly string[] RecordColumns = ["path", "code", "severity", "message"];

    private static readonly TableColumn[] TableColumns =
    [
        new() { Title = FindingTexts.Path, Flexible = true },
        new() { Title = FindingTexts.SeverityTitle },
        new() { Title = FindingTexts.Message, Flexible = true },
    ];

    public static Command Build(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "a rule set or printed table as JSON" };
        var output = new OutputOptions();
        var command = new Command("check", "Tell everything that is wrong with a rule set or printed table. Exit code 0 if it can be used, 3 if not.");
        command.Arguments.Add(file);
        output.AddTo(command);
        command.SetAction(arguments =>
        {
            var faults = new FaultList();
            var settings = output.Read(arguments, faults);
            var name = arguments.GetValue(file)!;
            UsageChecks.CheckOutput(settings.File, name, faults);
            var bytes = RuleSetFile.Bytes(name, faults);
            return faults.IsEmpty ? Print(name, Findings(bytes!), settings, terminal) : UsageChecks.Refuse(faults, settings, terminal);
        });
        return command;
    }

    // Only a rule set that can be read can be analysed.
    private static Finding[] Findings(byte[] bytes)
    {
        if (TableAnalyser.Analyse(bytes) is { } found) return [.. found];
        var loaded = RuleSetJson.Read(bytes);
        return loaded.Value is { } rules ? [.. loaded.Findings, .. RuleSetJson.Analyse(rules)] : [.. loaded.Findings];
    }

    private static int Print(string file, Finding[] findings, OutputSettings settings, Terminal terminal)
    {
        var errors = findings.Count(finding => finding.Severity == Severity.Error);
        using var output = OutputSession.Open(terminal, settings, RecordColumns, TableColumns);
        foreach (var finding in findings)
        {
            var sentence = FindingTexts.Sentence(finding).In(settings.Language);
            if (output.Records is { } records)
            {
                records.Text(finding.Path);
                records.Text(finding.Reason.Code);
                records.Text(Words.Of(finding.Severity).Code);
                records.Text(sentence);
                records.EndRecord();
            }

            output.Table?.Row([TableCell.Of(finding.Path), TableCell.Of(Words.Of(finding.Severity).Name.In(settings.Language)), TableCell.Of(sentence)], []);
        }

        output.Complete([[TableCell.Of(FindingTexts.Summary(file, errors, findings.Length - errors).In(settings.Language))]]);
        return errors == 0 ? ExitCode.Decided : ExitCode.SomeUndecided;
    }
}
