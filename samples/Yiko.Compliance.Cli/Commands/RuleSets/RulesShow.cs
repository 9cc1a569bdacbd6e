using System.CommandLine;
using System.Text;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands.RuleSets;

/// <summary><c>rules show NAME</c>: a rule set as JSON, to begin one's own with.</summary>
internal static class RulesShow
{
    public static Command Build(Terminal terminal)
    {
        var name = new Argument<string>("NAME") { Description = "a published rule set, such as risks/standard, or a JSON file" };
        var output = new OutputOptions();
        var command = new Command("show", "Print a rule set as JSON.");
        command.Arguments.Add(name);
        output.AddTo(command);
        command.SetAction(arguments =>
        {
            var faults = new FaultList();
            var settings = output.Read(arguments, faults);
            var value = arguments.GetValue(name)!;
            var rules = RuleSetAreas.Find("rules show", value, faults);
            UsageChecks.CheckOutput(settings.File, RuleSetFile.IsNamedBy(value) ? value : null, faults);
            return faults.IsEmpty && rules is not null ? Print(rules, settings, terminal) : UsageChecks.Refuse(faults, settings, terminal);
        });
        return command;
    }

    private static int Print(IRuleSet rules, OutputSettings settings, Terminal terminal)
    {
        using var target = OutputTarget.Of(terminal, settings.File);
        target.Stream.Write(Encoding.UTF8.GetBytes(RuleSetJson.Write(rules)));
        target.Complete();
        return ExitCode.Decided;
    }
}
