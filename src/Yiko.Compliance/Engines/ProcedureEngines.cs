using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Yiko.Compliance.Procedures;

namespace Yiko.Compliance.Engines;

/// <summary>The engine of the procedure room.</summary>
internal static class ProcedureEngines
{
    private static readonly RuleSetKind<ProcedureRuleSet> Kind = new()
    {
        Method = "procedures",
        Shape = ProcedureShapes.Rules,
        PublishedLater = () => [ProcedureRuleSet.Standard],
        Published = [],
        Analysis = ProcedureAnalyser.Analyse,
    };

    public static Engine<Case, CaseStanding, ProcedureRuleSet> Standing { get; } = new()
    {
        Area = "procedures",
        Name = LocalizedText.Of("standing of a record", "记录的办理状态"),
        RuleSets = Kind,
        Reasons = [.. ProcedureReasons.Rows, .. ProcedureFileReasons.Rows, .. ProcedureAnalyser.Rows],
        Request = CaseShapes.Case,
        Verdict = CaseShapes.Standing,
        Decider = rules => new CaseExaminer(rules).Examine,
        DecidesEachAlone = true,
        RequestOf = verdict => verdict.Case,
        RationaleOf = verdict => verdict.Rationale,
        StampOf = verdict => verdict.RuleSet,
        Changes = Changes,
        LateRegistration = (services, rules) =>
            services.TryAddSingleton<ICaseExaminer>(provider => new CaseExaminer(rules(), provider.GetService<IWorkingDayCalendar>())),
    };

    public static ValueList<Engine> All { get; } = [Standing];

    // Another stage, another answer to an entry, another step that could come next, or something else that is open.
    private static ValueList<Reason> Changes(CaseStanding now, CaseStanding then) => EngineReasons.DiffersUnless(Told(now).SequenceEqual(Told(then)));

    private static IEnumerable<string> Told(CaseStanding standing) =>
    [
        standing.Stage ?? string.Empty,
        .. standing.Entries.Select(entry => $"{entry.IsAccepted} {entry.Stage} {entry.Rationale}"),
        .. standing.Next.Select(next => $"{next.Step} {next.To} {next.IsAllowed} {next.Who} {next.Obstacles}"),
        .. standing.Findings.Select(finding => $"{finding.Reason.Code} {finding.Item} {finding.Due} {finding.Since}"),
    ];
}
