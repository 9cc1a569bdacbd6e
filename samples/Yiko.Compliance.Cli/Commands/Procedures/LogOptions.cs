using System.CommandLine;
using Yiko.Compliance.Cli.Commands.Audits;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Procedures;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Procedures;

namespace Yiko.Compliance.Cli.Commands.Procedures;

/// <summary>The log, its calendar and the day on which one looks: what the commands over cases have in common.</summary>
internal sealed class LogOptions(bool needsAsOf = false)
{
    private const string StandardInput = "-";

    private readonly Argument<string> _file = new("FILE") { Description = "the log: JSON Lines, an entry a line, in any order of cases; - reads standard input" };
    private readonly Option<string> _calendar = new("--calendar") { Description = "the working days: a JSON file, with #NAME where it holds several", HelpName = "FILE[#NAME]" };
    private readonly Option<string> _asOf = new("--as-of") { Description = needsAsOf ? "the day on which one looks" : "the day on which one looks (default: that of the last entry)", HelpName = "DATE" };
    private readonly OutputOptions _output = new();
    private readonly RuleSetOption<ProcedureRuleSet> _rules = ProcedureRuleSets.Option();

    public void AddTo(Command command)
    {
        command.Arguments.Add(_file);
        command.Options.Add(_calendar);
        command.Options.Add(_asOf);
        _rules.AddTo(command);
        _output.AddTo(command);
    }

    /// <summary>Reads everything and examines the cases; what keeps from it is said, and the exit code given.</summary>
    public int Run(ParseResult arguments, Terminal terminal, Func<ExaminedLog, OutputSettings, Terminal, int> print)
    {
        FaultList faults = new();
        var settings = _output.Read(arguments, faults);
        var rules = _rules.Read(arguments, faults);
        var file = arguments.GetValue(_file)!;
        var asOf = UsageChecks.ReadDay("--as-of", arguments.GetValue(_asOf), faults);
        if (needsAsOf && arguments.GetValue(_asOf) is null) faults.Add(UsageTexts.OptionMissing("--as-of", "the day on which one looks, such as 2026-06-15", "查看之日，如 2026-06-15"));
        IWorkingDayCalendar? calendar = arguments.GetValue(_calendar) is { } named ? CalendarFile.Read(named, faults) : null;
        UsageChecks.CheckOutput(settings.File, file == StandardInput ? null : file, faults);
        if (!faults.IsEmpty || Lines(file, terminal, faults) is not { } lines) return UsageChecks.Refuse(faults, settings, terminal);
        var log = CaseLog.Read(lines, rules, asOf);
        var code = print(new(log, rules, CaseRegister.Examine(log.Cases, new CaseExaminer(rules, calendar))), settings, terminal);
        foreach (var line in log.Lines.Where(line => line.IsUnusable)) faults.Add(CaseLogTexts.NoEntry(file, line.Line));
        if (faults.IsEmpty) return code;
        terminal.Say(faults.Sentences, settings.Language);
        return ExitCode.Unusable;
    }

    // Whoever saw the beginning of a log only would take a case for what it was then: it is read whole or not at all.
    private static List<(long Number, string Text)>? Lines(string file, Terminal terminal, FaultList faults)
    {
        using var lines = file == StandardInput ? LineFile.Of(file, terminal.Input()) : LineFile.Open(file, faults);
        if (lines is null) return null;
        try
        {
            List<(long Number, string Text)> read = [.. lines.Lines()];
            foreach (var sentence in lines.Faults.Sentences) faults.Add(sentence);
            return lines.Faults.IsEmpty ? read : null;
        }
        catch (IOException)
        {
            faults.Add(InputTexts.NotReadable(new Place { File = file }));
            return null;
        }
    }
}

/// <summary>A log with the standing of each of its cases.</summary>
internal sealed class ExaminedLog(CaseLog log, ProcedureRuleSet rules, ValueList<CaseStanding> standings)
{
    private readonly Dictionary<string, Procedure?> _kinds = new(StringComparer.Ordinal);

    public CaseLog Log => log;

    public ProcedureRuleSet Rules => rules;

    public ValueList<CaseStanding> Standings => standings;

    /// <summary>A kind of record; null where the rules do not know it.</summary>
    public Procedure? KindOf(string code)
    {
        if (!_kinds.TryGetValue(code, out var kind)) _kinds.Add(code, kind = rules.Find(code));
        return kind;
    }

    public string Stamp { get; } = RuleSetStamp.Of(rules).ToString();

    /// <summary>Whether something could not be decided: a word that nobody knows, working days without a calendar.</summary>
    public static bool IsUndecided(Reason reason) => reason.Code is "procedures.word.unknown" or "procedures.notice.no-calendar";
}
