using System.CommandLine;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands.Configurations;

/// <summary><c>configurations replay FILE</c>: every event of a log with its verdict; or, with <c>--report status</c>, what they have made true.</summary>
internal static class ConfigurationsReplay
{
    private static readonly string[] Reports = ["events", "status"];

    public static Command Build(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "the event log: JSON Lines, an event a line, as the README describes them" };
        var report = new Option<string>("--report") { Description = "events (the default): each with its verdict; status: the status account", HelpName = "events|status" };
        var asOf = new Option<string>("--as-of") { Description = "ignore events after DATE, and count ages from it (default: the last event)", HelpName = "DATE" };
        var project = new Option<string>("--project") { Description = "account for the items of one project (default: every item)", HelpName = "PROJECT" };
        var output = new OutputOptions();
        var ruleSets = ConfigurationRuleSets.Option();
        var command = new Command("replay", "Decide the events of a log one after another, and account for the status that they lead to.");
        command.Arguments.Add(file);
        command.Options.Add(report);
        command.Options.Add(asOf);
        command.Options.Add(project);
        ruleSets.AddTo(command);
        output.AddTo(command);
        command.SetAction(arguments =>
        {
            var faults = new FaultList();
            var settings = output.Read(arguments, faults);
            var rules = ruleSets.Read(arguments, faults);
            var wanted = UsageChecks.Choose("--report", arguments.GetValue(report), Reports, faults);
            var until = UsageChecks.ReadDay("--as-of", arguments.GetValue(asOf), faults);
            UsageChecks.CheckOutput(settings.File, arguments.GetValue(file), faults);
            using var log = faults.IsEmpty ? EventLog.Open(arguments.GetValue(file)!, faults) : null;
            if (log is null) return UsageChecks.Refuse(faults, settings, terminal);
            var replay = new LogReplay(rules, log, until, arguments.GetValue(project));
            using var session = wanted == "status"
                ? StatusReport.Print(replay, settings, terminal)
                : EventReport.Print(replay, settings, terminal);
            if (!log.Faults.IsEmpty)
            {
                terminal.Say(log.Faults.Sentences, settings.Language);
                return ExitCode.Unusable;
            }

            session.Complete(replay.Summary(settings.Language));
            terminal.Say(replay.Remarks.Sentences, settings.Language);
            if (replay.Alike is { Length: > 0 } alike) terminal.Say([InputTexts.NamesAlike(new() { File = log.File }, alike)], settings.Language);
            if (replay.Bad == 0) return ExitCode.Decided;
            terminal.Say([ConfigurationFileTexts.Kept(log.File, replay.Bad, replay.State.EventCount)], settings.Language);
            return ExitCode.SomeUndecided;
        });
        return command;
    }
}
