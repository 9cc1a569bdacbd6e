using System.CommandLine;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Procedures;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands.Procedures;

/// <summary><c>procedures vectors [KIND]</c>: questions with literal answers, made out of the rules.</summary>
internal static class ProceduresVectors
{
    private static readonly string[] RecordColumns = ["vector", "kind", "question", "inputs", "expected", "rule"];

    private static readonly TableColumn[] TableColumns =
    [
        new() { Title = ProcedureTableTexts.Question },
        new() { Title = ProcedureTableTexts.Answer, Flexible = true },
        new() { Title = ProcedureTableTexts.Rule },
    ];

    public static Command Build(Terminal terminal)
    {
        Argument<string?> kind = new("KIND") { Description = "a kind of record (default: all)", Arity = ArgumentArity.ZeroOrOne };
        OutputOptions output = new();
        var ruleSets = ProcedureRuleSets.Option();
        Command command = new("vectors", "Print questions with literal answers, for hosts in other languages.");
        command.Arguments.Add(kind);
        ruleSets.AddTo(command);
        output.AddTo(command);
        command.SetAction(arguments =>
        {
            FaultList faults = new();
            var settings = output.Read(arguments, faults);
            var rules = ruleSets.Read(arguments, faults);
            UsageChecks.CheckOutput(settings.File, input: null, faults);
            if (arguments.GetValue(kind) is { } wanted && ProceduresShow.Fault(rules, wanted) is { } unknown) faults.Add(unknown);
            return faults.IsEmpty ? Print(rules, arguments.GetValue(kind), settings, terminal) : UsageChecks.Refuse(faults, settings, terminal);
        });
        return command;
    }

    private static int Print(ProcedureRuleSet rules, string? kind, OutputSettings settings, Terminal terminal)
    {
        using var output = OutputSession.Open(terminal, settings, RecordColumns, TableColumns);
        var vectors = ProcedureVector.Of(rules, kind);
        foreach (var vector in vectors)
        {
            var ids = string.Join(";", vector.Rules);
            if (output.Records is { } records)
            {
                records.Text(vector.Name);
                records.Text(vector.Kind);
                records.Text(vector.Question);
                records.Text(vector.Inputs);
                records.Text(vector.Expected);
                records.Text(ids);
                records.EndRecord();
            }

            output.Table?.Row([TableCell.Of(vector.Name), TableCell.Of(vector.Expected), TableCell.Of(ids)]);
        }

        output.Complete([[TableCell.Of(ProcedureTableTexts.Count(vectors.Count, RuleSetStamp.Of(rules).ToString()).In(settings.Language))]]);
        return ExitCode.Decided;
    }
}
