using Microsoft.Extensions.DependencyInjection.Extensions;
using Yiko.Compliance.Audits;

namespace Yiko.Compliance.Engines;

/// <summary>The engine of the audit room.</summary>
internal static class AuditEngines
{
    public static Engine<AuditTeamRequest, AuditTeam, AuditRuleSet> Teams { get; } = new()
    {
        Area = "audit-teams",
        Name = LocalizedText.Of("audit teams", "内审组"),
        RuleSets = new() { Method = "audit-teams", Shape = AuditShapes.Rules, Published = [AuditRuleSet.Standard, AuditRuleSet.InsiderForTopManagement] },
        Reasons = [.. AuditReasons.Rows],
        Request = AuditShapes.Request,
        Verdict = AuditShapes.Team,
        Decider = rules => new AuditTeamPlanner(rules).Appoint,
        DecidesEachAlone = true,
        RequestOf = verdict => verdict.Request,
        RationaleOf = verdict => verdict.Rationale,
        StampOf = verdict => verdict.RuleSet,
        Changes = (now, then) => EngineReasons.DiffersUnless(now.Assignments == then.Assignments && now.Bottleneck == then.Bottleneck && now.Rationale == then.Rationale),
        Registration = (services, rules) => services.TryAddSingleton(new AuditTeamPlanner(rules)),
    };
}
