using Ardalis.GuardClauses;

namespace Yiko.Compliance.Audits;

/// <summary>Appoints audit teams: who may audit what, and one assignment if there is any.</summary>
/// <remarks>Pure, immutable and safe for concurrent use. Some hundred units and auditors take milliseconds.</remarks>
/// <example>
/// <code>
/// using Yiko.Compliance.Audits;
/// using Yiko.Compliance.Localization;
///
/// var team = new AuditTeamPlanner(AuditRuleSet.Standard).Appoint(new()
/// {
///     Units = [new() { Unit = "technical-department", Clauses = ["8.3"] }],
///     Auditors = [new() { Person = "p2", Department = "technical-department", IsQualified = true }],
/// });
/// Console.WriteLine($"feasible: {team.IsFeasible}"); // feasible: False
/// foreach (var reason in team.Rationale) Console.WriteLine(RationaleFormatter.English.Sentence(reason));
/// // Nobody may audit technical-department.
/// // technical-department may not be audited by its own department: p2.
/// </code>
/// </example>
public sealed class AuditTeamPlanner
{
    private readonly AuditRuleSet _rules;
    private readonly RuleSetStamp _stamp;

    /// <summary>A planner.</summary>
    /// <param name="rules">The rules.</param>
    public AuditTeamPlanner(AuditRuleSet rules) => (_rules, _stamp) = (Guard.Against.Null(rules), RuleSetStamp.Of(rules));

    /// <summary>A team for the units of an audit.</summary>
    /// <param name="request">The units and the auditors.</param>
    /// <returns>One assignment; or a minimal set of units that too few may audit, with who stands against whom.</returns>
    public AuditTeam Appoint(AuditTeamRequest request) => new TeamDecision(_rules, _stamp, Guard.Against.Null(request)).Decide();
}
