using NodaTime;
using NodaTime.Text;
using Yiko.Compliance;
using Yiko.Compliance.Audits;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Responsibilities;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Documentation;

#pragma warning disable CA1305 // Documents show the call that most people write: without a provider, numbers are invariant.

public sealed class AuditsPageSnippets
{
    [Fact]
    public void A_team_is_appointed()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region team
        var led = ResponsibilityMatrix.Iso9001.ClausesLedBy(Role.ManagementRepresentative);
        Auditor representative = new() { Person = "p1", Department = "management", IsQualified = true, LedClauses = led };
        Auditor technician = new() { Person = "p2", Department = "technical-department", IsQualified = true };
        AuditTeamRequest request = new()
        {
            Units =
            [
                new() { Unit = "general-department", Clauses = ["7.2", "7.5"] },
                new() { Unit = "technical-department", Clauses = ["8.3", "8.5"] },
                new() { Unit = "internal-audit", Department = "management", Clauses = ["9.2"] },
            ],
            Auditors = [representative, technician],
        };

        var planner = new AuditTeamPlanner(AuditRuleSet.Standard);
        Console.WriteLine($"led by the management representative: {string.Join(", ", led)}");
        foreach (var line in RationaleFormatter.English.Lines(planner.Appoint(request).Rationale)) Console.WriteLine(line);

        Auditor secretary = new() { Person = "p3", Department = "general-department", IsQualified = true };
        foreach (var (unit, auditors) in planner.Appoint(request with { Auditors = [.. request.Auditors, secretary] }).Assignments)
            Console.WriteLine($"{unit}: {string.Join(", ", auditors)}");
        #endregion

        DocumentedCode.AssertPrints(Console, "team");
    }

    [Fact]
    public void A_notice_is_counted_back()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region notice
        var calendar = Shape.WorkingDays.Read(
            """
            {
              "from": "2021-01-01", "to": "2021-12-31",
              "off": ["2021-10-01", "2021-10-04", "2021-10-05", "2021-10-06", "2021-10-07"],
              "on": ["2021-09-26", "2021-10-09"]
            }
            """).Value!;
        var notice = DueDateRule.WithinWorkingDays(7);
        LocalDate audit = new(2021, 10, 11);

        Console.WriteLine(LocalDatePattern.Iso.Format(notice.LatestBefore(audit, calendar)));
        Console.WriteLine(LocalDatePattern.Iso.Format(notice.LatestBefore(audit, calendar, isClear: true)));
        #endregion

        DocumentedCode.AssertPrints(Console, "notice");
    }

    [Fact]
    public void A_rule_set_is_varied()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region vary
        var own = AuditRuleSet.InsiderForTopManagement with { Id = "audits/own", Version = "2026.1" };
        var team = new AuditTeamPlanner(own).Appoint(new()
        {
            Units = [new() { Unit = "general-manager", Department = "management", IsTopManagement = true }],
            Auditors = [new() { Person = "p2", Department = "technical-department", IsQualified = true }],
        });

        foreach (var line in RationaleFormatter.ChineseSimplified.Lines(team.Rationale)) Console.WriteLine(line);
        Console.WriteLine(team.RuleSet);
        #endregion

        DocumentedCode.AssertPrints(Console, "vary");
    }

    [Fact]
    public void The_table_of_defaults_is_that_of_the_standard()
    {
        string[] rows =
        [
            $"| Top management | {(AuditRuleSet.Standard.InsiderMayAuditTopManagement ? "other" : "audited by somebody from outside")} |",
        ];

        var page = File.ReadAllLines(Repository.PathOf("docs", "engines", "audits.md"));
        Assert.All(rows, row => Assert.Contains(row, page));
    }
}
