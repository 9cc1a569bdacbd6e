using NodaTime;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Procedures;
using Yiko.Compliance.Registers.Procedures;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Host.Cases;

/// <summary>The procedures in force, the working days by which they count, and the words of both.</summary>
internal sealed class CaseRules
{
    private readonly Dictionary<string, Procedure> _kinds;

    public CaseRules(ComplianceRules rules, IConfiguration configuration)
    {
        Rules = rules.Of(VerdictFormats.Procedures.RuleSets);
        _kinds = Rules.Procedures.ToDictionary(kind => kind.Code, kind => Rules.Find(kind.Code)!, StringComparer.Ordinal);
        Examiner = new(Rules, CalendarOf(configuration));
    }

    public ProcedureRuleSet Rules { get; }

    public RuleSetStamp Stamp => field ??= RuleSetStamp.Of(Rules);

    public CaseExaminer Examiner { get; }

    public IEnumerable<Procedure> Kinds => _kinds.Values;

    public Procedure? Find(string kind) => _kinds.GetValueOrDefault(kind);

    public LocalizedText NameOf(string kind) => Find(kind)?.Name ?? LocalizedText.Same(kind);

    public LocalizedText StageOf(CaseStanding standing) =>
        standing.Stage is null ? LocalizedText.Of("kept", "持续保持") : Find(standing.Case.Kind)?.Stages.FirstOrDefault(stage => stage.Code == standing.Stage)?.Name ?? LocalizedText.Same(standing.Stage);

    public LocalizedText StepOf(string kind, string? step) => string.IsNullOrEmpty(step) ? LocalizedText.Of("evidence", "补充证据")
        : Find(kind)?.Steps.FirstOrDefault(known => known.Code == step)?.Name ?? LocalizedText.Same(step);

    /// <summary>What somebody who has to act is called: a role by its name, anybody else as written.</summary>
    public LocalizedText WhoIs(string? who) => string.IsNullOrEmpty(who) ? LocalizedText.Same("–") : Rules.Roles.FirstOrDefault(role => role.Code == who)?.Name ?? LocalizedText.Same(who);

    public CaseLogLine Read(string line) => CaseLineReader.Read(line, 1, Find);

    /// <summary>A standing in a few words.</summary>
    public Said Say(CaseStanding standing) => new()
    {
        Words = Said.Join(NameOf(standing.Case.Kind), StageOf(standing)),
        Tone = ToneOf(standing),
        Rationale = standing.Rationale,
    };

    public static Tone ToneOf(CaseStanding standing) =>
        standing.Findings.Any(finding => finding.Due < standing.Case.AsOf) ? Tone.Bad : standing.IsClosed ? Tone.Good : standing.Findings.IsEmpty ? Tone.Plain : Tone.Warn;

    // Without a calendar what counts in working days is refused; the file is one as authorities print it.
    private static WorkingDayCalendar? CalendarOf(IConfiguration configuration)
    {
        var file = Path.Combine(AppContext.BaseDirectory, configuration["WorkingDays"] ?? "data/working-days-2026.json");
        if (!File.Exists(file)) return null;
        var read = Shape.WorkingDays.Read(File.ReadAllText(file));
        return read.Value ?? throw new InvalidOperationException($"{file} is no calendar of working days: {read.Findings[0].Reason}");
    }
}
