using System.CommandLine;
using NodaTime;
using Yiko.Compliance.Aspects;
using Yiko.Compliance.Cli.Commands.Suppliers;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Objectives;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Risks;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Cli.Commands.RuleSets;

/// <summary><c>rules compare A B --in FILE</c>: the rows of a register of which the verdict would change.</summary>
internal static class RulesCompare
{
    public static Command Build(Terminal terminal)
    {
        var first = new Argument<string>("A") { Description = "the rule set in force: a name such as risks/standard, or a JSON file" };
        var second = new Argument<string>("B") { Description = "the rule set to compare with" };
        var input = new InputOptions(asOption: true);
        var day = new Option<string>(SupplierDay.Name) { Description = "the day on which one looks (for suppliers, required)", HelpName = "DATE" };
        var output = new OutputOptions();
        var command = new Command("compare", "List the rows of a register of which the verdict would change, and why.");
        command.Arguments.Add(first);
        command.Arguments.Add(second);
        input.AddTo(command);
        command.Options.Add(day);
        output.AddTo(command);
        command.SetAction(arguments =>
        {
            var faults = new FaultList();
            var settings = output.Read(arguments, faults);
            var present = RuleSetAreas.Find("A", arguments.GetValue(first)!, faults);
            var other = RuleSetAreas.Find("B", arguments.GetValue(second)!, faults);
            var asOf = present is SupplierRuleSet ? SupplierDay.Read(arguments.GetValue(day), faults) : default;
            var decider = present is null || other is null ? null : DeciderOf(present, other, asOf, settings, faults);
            var source = input.Read(arguments, decider?.Columns ?? [], faults);
            return faults.IsEmpty && decider is not null ? RegisterRun.Run(decider, source, settings, terminal) : UsageChecks.Refuse(faults, settings, terminal);
        });
        return command;
    }

    // A new area is a line here.
    private static RowDecider? DeciderOf(IRuleSet present, IRuleSet other, LocalDate asOf, OutputSettings settings, FaultList faults)
    {
        switch (present, other)
        {
            case (LecRuleSet now, LecRuleSet then): return new ComparedRisks(now, then, settings);
            case (SignificanceRuleSet now, SignificanceRuleSet then): return new ComparedAspects(now, then, settings);
            case (SupplierRuleSet now, SupplierRuleSet then): return new ComparedSuppliers(now, then, asOf, settings);
            case (ObjectiveRuleSet now, ObjectiveRuleSet then): return new ComparedObjectives(now, then, settings);
            default:
                faults.Add(ComparisonTexts.NotComparable(present.Id, other.Id));
                return null;
        }
    }
}
