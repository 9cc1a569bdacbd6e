using System.CommandLine;
using System.Text;
using Yiko.Compliance.Cli.Commands.Aspects;
using Yiko.Compliance.Cli.Commands.Audits;
using Yiko.Compliance.Cli.Commands.Configurations;
using Yiko.Compliance.Cli.Commands.Decisions;
using Yiko.Compliance.Cli.Commands.Documents;
using Yiko.Compliance.Cli.Commands.Objectives;
using Yiko.Compliance.Cli.Commands.Procedures;
using Yiko.Compliance.Cli.Commands.Responsibilities;
using Yiko.Compliance.Cli.Commands.Risks;
using Yiko.Compliance.Cli.Commands.RuleSets;
using Yiko.Compliance.Cli.Commands.Suppliers;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;

namespace Yiko.Compliance.Cli.Commands;

/// <summary>The whole program as one function of its arguments and its terminal.</summary>
internal static class CliProgram
{
    private const string Description = """
        Decides the registers of an integrated management system (ISO 9001, ISO 14001, ISO 45001), row by row and with reasons.

        Exit code: 0 every row decided, 3 some row could not be (all are written, with the reason), 2 unusable arguments or file
        (nothing is written), 128 and the number of a signal that ended the program (nothing is left in a file).
        """;

    public static int Run(string[] arguments, Terminal terminal)
    {
        var language = LanguageOf(arguments);
        try
        {
            var parsed = Root(terminal, arguments).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (ParseFaults.Exist(parsed)) return Refuse(parsed, terminal, language);
            using var help = new StreamWriter(terminal.Output, new UTF8Encoding(false), leaveOpen: true);
            var streams = new InvocationConfiguration { Output = help, Error = terminal.Error, EnableDefaultExceptionHandler = false };
            return parsed.Invoke(streams);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Say([UsageTexts.NotWritten(e.Message)], language);
        }
#pragma warning disable CA1031 // Whatever happens, the user gets a sentence and no stack trace.
        catch (Exception e)
#pragma warning restore CA1031
        {
            terminal.Say([UsageTexts.Unexpected($"{e.GetType().Name}: {e.Message}")], language);
        }

        return ExitCode.Unusable;
    }

    /// <summary>
    /// An area for each engine; a new one is a line here and a folder of commands. Only the area that is asked for gets its commands: what
    /// they stand on, rule sets and shapes above all, would take longer to prepare than a register of a thousand rows to decide.
    /// </summary>
    private static RootCommand Root(Terminal terminal, string[] arguments)
    {
        (string Name, string Description, Func<Terminal, Command>[] Commands)[] areas =
        [
            ("risks", "Grade hazards by likelihood × exposure × consequence (LEC).", [RisksAssess.Build, RisksReach.Build, RisksVectors.Build]),
            ("suppliers", "Control suppliers: status as of a day, and score card.", [SuppliersScore.Build, SuppliersStatus.Build]),
            ("aspects", "Evaluate environmental aspects and show what a register covers.", [AspectsEvaluate.Build, AspectsCoverage.Build]),
            ("documents", "Measure how much documents changed, and give their versions.", [DocumentsCompare.Build, DocumentsHistory.Build]),
            ("objectives", "Appraise objectives: attained or not, exactly.", [ObjectivesAppraise.Build]),
            ("configurations", "Compare baselines and replay the event log of configuration management.", [ConfigurationsDiff.Build, ConfigurationsReplay.Build]),
            ("responsibilities", "Look through responsibility matrices.", [ResponsibilitiesCheck.Build]),
            ("audits", "Plan internal audits: team and notice.", [AuditsTeam.Build, AuditsNotice.Build]),
            ("decisions", "Verify decisions that were stored.", [DecisionsVerify.Build]),
            (
                "procedures",
                "Follow records of the management system: audits, corrective actions, contracts and the others.",
                [ProceduresExamine.Build, ProceduresNext.Build, ProceduresCheck.Build, ProceduresShow.Build, ProceduresDuties.Build, ProceduresVectors.Build, ProceduresAsk.Build]),
            ("rules", "Show, check and compare rule sets.", [RulesShow.Build, RulesCheck.Build, RulesCompare.Build]),
        ];
        var root = new RootCommand(Description);
        foreach (var (name, description, commands) in areas)
        {
            var area = new Command(name, description);
            if (arguments.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                foreach (var build in commands) area.Subcommands.Add(build(terminal));
            }

            root.Subcommands.Add(area);
        }

        return root;
    }

    private static int Refuse(ParseResult parsed, Terminal terminal, Language language)
    {
        terminal.Say(ParseFaults.Of(parsed).Sentences, language);
        return ExitCode.Unusable;
    }

    /// <summary>The language, read before the arguments are parsed, because a fault in them must be told in it.</summary>
    private static Language LanguageOf(string[] arguments) =>
        arguments.Contains("--lang=zh")
        || (Array.IndexOf(arguments, "--lang") is var at and >= 0 && arguments.ElementAtOrDefault(at + 1) == "zh")
            ? Language.ChineseSimplified
            : Language.English;
}
