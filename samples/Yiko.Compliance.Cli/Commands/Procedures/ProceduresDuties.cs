using System.CommandLine;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Procedures;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands.Procedures;

/// <summary><c>procedures duties</c>: who owes what by rules that decide nothing of a record.</summary>
internal static class ProceduresDuties
{
    private static readonly string[] RecordColumns = ["role", "duty", "rule", "clause"];

    private static readonly TableColumn[] TableColumns =
    [
        new() { Title = ProcedureTableTexts.Role },
        new() { Title = ProcedureTableTexts.Duty, Flexible = true },
        new() { Title = ProcedureTableTexts.Rule },
        new() { Title = ProcedureTableTexts.Clause },
    ];

    public static Command Build(Terminal terminal)
    {
        Option<string> role = new("--role") { Description = "only those of one role (default: of all)", HelpName = "ROLE" };
        OutputOptions output = new();
        var ruleSets = ProcedureRuleSets.Option();
        Command command = new("duties", "Say who owes what.");
        command.Options.Add(role);
        ruleSets.AddTo(command);
        output.AddTo(command);
        command.SetAction(arguments =>
        {
            FaultList faults = new();
            var settings = output.Read(arguments, faults);
            var rules = ruleSets.Read(arguments, faults);
            UsageChecks.CheckOutput(settings.File, input: null, faults);
            var wanted = arguments.GetValue(role);
            if (wanted is not null && rules.Roles.All(known => known.Code != wanted)) faults.Add(ProcedureTableTexts.RoleUnknown(wanted, rules.Roles.Select(known => known.Code)));
            return faults.IsEmpty ? Print(rules, wanted, settings, terminal) : UsageChecks.Refuse(faults, settings, terminal);
        });
        return command;
    }

    private static int Print(ProcedureRuleSet rules, string? role, OutputSettings settings, Terminal terminal)
    {
        using var output = OutputSession.Open(terminal, settings, RecordColumns, TableColumns);
        var duties = CaseRegister.DutiesOf(rules, role);
        foreach (var duty in duties)
        {
            if (output.Records is { } records)
            {
                records.Text(duty.Role);
                records.Text(duty.Duty.In(settings.Language));
                records.Text(duty.Rule.ToString());
                records.Text(duty.Clause.Clause);
                records.EndRecord();
            }

            output.Table?.Row(
            [
                TableCell.Of(rules.Roles.First(known => known.Code == duty.Role).Name.In(settings.Language)),
                TableCell.Of(duty.Duty.In(settings.Language)),
                TableCell.Of(duty.Rule.ToString()),
                TableCell.Of(duty.Clause.Clause),
            ]);
        }

        output.Complete([[TableCell.Of(ProcedureTableTexts.Count(duties.Count, RuleSetStamp.Of(rules).ToString()).In(settings.Language))]]);
        return ExitCode.Decided;
    }
}
