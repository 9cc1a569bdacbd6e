using System.CommandLine;
using NodaTime.Text;
using Yiko.Compliance.Cli.Commands.Configurations;
using Yiko.Compliance.Cli.Commands.RuleSets;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands.Decisions;

/// <summary><c>decisions verify FILE</c>: every record of a ledger decided again, and held against the one before it.</summary>
internal static class DecisionsVerify
{
    private const int ShownDigits = 12;

    private static readonly string[] RecordColumns = ["line", "id", "verified", "reasons", "rule_set"];

    private static readonly TableColumn[] TableColumns =
    [
        new() { Title = LedgerTexts.Line, RightAligned = true },
        new() { Title = LedgerTexts.Date },
        new() { Title = LedgerTexts.Record },
        new() { Title = LedgerTexts.RuleSet, Flexible = true },
        new() { Title = LedgerTexts.Result },
    ];

    public static Command Build(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "the ledger: JSON Lines, one stored decision a line, the oldest first" };
        var rules = new Option<string[]>("--rules")
        {
            Description = "a rule set that decided and is not published: a JSON file; give the option once for each",
            HelpName = "FILE.json",
        };
        var output = new OutputOptions();
        var command = new Command("verify", "Decide every stored decision again and compare. Exit code 0 if all are verified, 3 if not.");
        command.Arguments.Add(file);
        command.Options.Add(rules);
        output.AddTo(command);
        command.SetAction(arguments =>
        {
            var faults = new FaultList();
            var settings = output.Read(arguments, faults);
            IRuleSet[] own = [.. (arguments.GetValue(rules) ?? []).Select(name => RuleSetAreas.Find("--rules", name, faults)).OfType<IRuleSet>()];
            UsageChecks.CheckOutput(settings.File, arguments.GetValue(file), faults);
            using var lines = faults.IsEmpty ? LineFile.Open(arguments.GetValue(file)!, faults) : null;
            return lines is null ? UsageChecks.Refuse(faults, settings, terminal) : Print(lines, new(VerdictFormats.All, own), settings, terminal);
        });
        return command;
    }

    private static int Print(LineFile lines, DecisionLedger ledger, OutputSettings settings, Terminal terminal)
    {
        using var session = OutputSession.Open(terminal, settings, settings.Explain ? [.. RecordColumns, RegisterRun.ExplanationColumn] : RecordColumns, TableColumns);
        var (line, records, failed, broken, isChained) = (0L, 0L, 0L, 0L, false);
        foreach (var (record, findings) in ledger.VerifyLines(Texts()))
        {
            records++;
            isChained |= record?.PreviousHash is not null;
            if (!findings.IsEmpty) failed++;
            if (broken == 0 && (record is null || findings.Any(finding => finding.Path == "$.previousHash"))) broken = line;
            Write(session, line, record, findings, settings);
        }

        // Whoever empties a ledger must not be told that all is well.
        if (records == 0 && lines.Faults.IsEmpty) lines.Faults.Add(LedgerTexts.Empty(lines.File));
        if (!lines.Faults.IsEmpty)
        {
            terminal.Say(lines.Faults.Sentences, settings.Language);
            return ExitCode.Unusable;
        }

        session.Complete([[TableCell.Of(LedgerTexts.Summary(lines.File, records, failed).In(settings.Language))]]);
        if (broken > 0) terminal.Say([LedgerTexts.ChainBroken(lines.File, broken)], settings.Language);
        else if (records > 1 && !isChained) terminal.Say([LedgerTexts.NotChained(lines.File)], settings.Language);
        return failed == 0 ? ExitCode.Decided : ExitCode.SomeUndecided;

        IEnumerable<string> Texts()
        {
            foreach (var (number, text) in lines.Lines())
            {
                line = number;
                yield return text;
            }
        }
    }

    private static void Write(OutputSession session, long line, DecisionRecord? record, ValueList<Finding> findings, OutputSettings settings)
    {
        string[] explanation = settings.Explain || !findings.IsEmpty ? [.. findings.Select(finding => LedgerTexts.Sentence(finding, settings.Language))] : [];
        if (session.Records is { } written)
        {
            written.Number(line);
            written.Text(record?.Hash ?? string.Empty);
            written.Flag(findings.IsEmpty);
            written.List([.. findings.Select(finding => finding.Reason.Code).Distinct()]);
            written.Text(record?.RuleSet.ToString() ?? string.Empty);
            if (settings.Explain) written.Text(Sentences.Join(settings.Language, explanation));
            written.EndRecord();
        }

        session.Table?.Row(
            [
                TableCell.Of(RiskTableTexts.Plain(line)),
                TableCell.Of(record is null ? string.Empty : LocalDatePattern.Iso.Format(record.Date)),
                TableCell.Of(record?.Hash[..ShownDigits] ?? string.Empty),
                TableCell.Of(record?.RuleSet.ToString() ?? string.Empty),
                findings.IsEmpty
                    ? TableCell.Of(LedgerTexts.Verified.In(settings.Language), ConfigurationStyles.Accepted)
                    : TableCell.Of(LedgerTexts.NotVerified.In(settings.Language), ConfigurationStyles.Refused),
            ],
            explanation);
    }
}
