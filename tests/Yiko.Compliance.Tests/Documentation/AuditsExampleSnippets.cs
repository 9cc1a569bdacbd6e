using Yiko.Compliance.Audits;
using Yiko.Compliance.Localization;

namespace Yiko.Compliance.Documentation;

#pragma warning disable CA1305 // Documents show the call that most people write: without a provider, numbers are invariant.

public sealed class AuditsExampleSnippets
{
    [Fact]
    public void A_team_is_asked_for_units_and_auditors()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region AuditTeamRequest
        Auditor general = new() { Person = "p1", Department = "general-department", IsQualified = true };
        Auditor technical = general with { Person = "p2", Department = "technical-department" };
        AuditTeamRequest request = new()
        {
            Units = [new() { Unit = "general-department", Clauses = ["7.5"] }, new() { Unit = "technical-department", Clauses = ["8.3"] }],
            Auditors = [general, technical],
        };
        var team = new AuditTeamPlanner(AuditRuleSet.Standard).Appoint(request);
        foreach (var (unit, auditors) in team.Assignments) Console.WriteLine($"{unit}: {auditors[0]}");
        // general-department: p2
        // technical-department: p1
        #endregion

        DocumentedCode.AssertPrints(Console, "AuditTeamRequest");
    }

    [Fact]
    public void A_planner_tells_where_no_team_is_possible()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region AuditTeamPlanner
        var team = new AuditTeamPlanner(AuditRuleSet.Standard).Appoint(new()
        {
            Units = [new() { Unit = "technical-department", Clauses = ["8.3"] }],
            Auditors = [new() { Person = "p2", Department = "technical-department", IsQualified = true }],
        });
        Console.WriteLine($"feasible: {team.IsFeasible}"); // feasible: False
        foreach (var reason in team.Rationale) Console.WriteLine(RationaleFormatter.English.Sentence(reason));
        // Nobody may audit technical-department.
        // technical-department may not be audited by its own department: p2.
        #endregion

        DocumentedCode.AssertPrints(Console, "AuditTeamPlanner");
    }

    [Fact]
    public void A_rule_set_of_audits_lets_an_insider_audit_top_management()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region AuditRuleSet
        var own = AuditRuleSet.Standard with { Id = "own/audits", Version = "2026.1", InsiderMayAuditTopManagement = true };
        AuditTeamRequest request = new()
        {
            Units = [new() { Unit = "general-manager", Department = "management", IsTopManagement = true }],
            Auditors = [new() { Person = "p2", Department = "technical-department", IsQualified = true }],
        };
        Console.WriteLine(new AuditTeamPlanner(AuditRuleSet.Standard).Appoint(request).IsFeasible); // False
        Console.WriteLine(new AuditTeamPlanner(own).Appoint(request).IsFeasible); // True
        #endregion

        DocumentedCode.AssertPrints(Console, "AuditRuleSet");
    }
}
