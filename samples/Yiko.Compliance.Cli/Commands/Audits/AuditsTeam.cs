using System.CommandLine;
using Yiko.Compliance.Audits;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands.Audits;

/// <summary><c>audits team FILE</c>: whether a team can audit all units, and how; or where there are too few auditors.</summary>
internal static class AuditsTeam
{
    private static readonly string[] RecordColumns = ["feasible", "unit", "auditors"];

    private static readonly TableColumn[] TableColumns =
    [
        new() { Title = AuditTexts.Unit, Flexible = true },
        new() { Title = AuditTexts.Auditors, Flexible = true },
    ];

    public static Command Build(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "who may audit what: a table with unit, auditor and, if an auditor takes more than one unit, capacity" };
        var table = new TableOptions();
        var output = new OutputOptions();
        var command = new Command("team", "Find a team that audits all units, or the units that too few may audit.");
        command.Arguments.Add(file);
        table.AddTo(command);
        output.AddTo(command);
        command.SetAction(arguments =>
        {
            var faults = new FaultList();
            var settings = output.Read(arguments, faults);
            UsageChecks.CheckOutput(settings.File, arguments.GetValue(file), faults);
            var source = table.Read(arguments, arguments.GetValue(file)!, TeamFile.Columns, faults);
            if (!faults.IsEmpty) return UsageChecks.Refuse(faults, settings, terminal);
            var (request, remarks) = TeamFile.Read(source, faults);
            return request is not null ? Print(new AuditTeamPlanner(AuditRuleSet.Standard).Appoint(request), remarks, settings, terminal) : UsageChecks.Refuse(faults, settings, terminal);
        });
        return command;
    }

    private static int Print(AuditTeam team, IEnumerable<LocalizedText> remarks, OutputSettings settings, Terminal terminal)
    {
        var explanation = RationaleFormatter.For(settings.Language).Lines(team.Rationale);
        using (var output = OutputSession.Open(terminal, settings, settings.Explain ? [.. RecordColumns, RegisterRun.ExplanationColumn] : RecordColumns, TableColumns))
        {
            foreach (var (unit, auditors) in team.IsFeasible ? team.Assignments : team.Bottleneck)
            {
                if (output.Records is { } records)
                {
                    records.Flag(team.IsFeasible);
                    records.Text(unit);
                    records.List([.. auditors]);
                    if (settings.Explain) records.Text(Sentences.Join(settings.Language, explanation));
                    records.EndRecord();
                }

                output.Table?.Row([TableCell.Of(unit), TableCell.Of(string.Join(settings.Language == Language.ChineseSimplified ? "、" : ", ", auditors))]);
            }

            // The team stands or falls as a whole, so its reasons stand below the table.
            output.Complete([
                [TableCell.Of((team.IsFeasible ? AuditTexts.Feasible(team.Assignments.Count) : AuditTexts.Infeasible(team.Bottleneck.Count, team.Request.Units.Count)).In(settings.Language))],
                .. settings.Explain ? explanation.Select(line => (IReadOnlyList<TableCell>)[TableCell.Of(line)]) : [],
            ]);
        }

        terminal.Say(remarks, settings.Language);
        if (team.IsFeasible) return ExitCode.Decided;
        terminal.Say([LocalizedText.Of(RationaleFormatter.English.Sentence(team.Rationale[0]), RationaleFormatter.ChineseSimplified.Sentence(team.Rationale[0]))], settings.Language);
        return ExitCode.SomeUndecided;
    }
}
