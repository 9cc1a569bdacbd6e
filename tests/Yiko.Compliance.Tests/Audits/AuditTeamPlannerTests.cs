using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using Yiko.Compliance.RuleSets.Replay;

namespace Yiko.Compliance.Audits;

/// <summary>Examples of management manual 9.2 1): auditors are independent of what they audit, trained and qualified.</summary>
public sealed class AuditTeamPlannerTests
{
    private static readonly AuditTeamPlanner Planner = new(AuditRuleSet.Standard);

    // Taken greedily, g1 for the technical department and t1 for the general one leave nobody for the clauses of the management representative.
    [Fact]
    public void A_team_is_found_where_taking_the_first_who_may_finds_none()
    {
        var team = Planner.Appoint(Teams.Of(("GD", "mr t1"), ("TD", "mr g1"), ("MR", "g1 t1")));

        Assert.True(team.IsFeasible);
        Assert.Equal("GD:mr MR:t1 TD:g1", Teams.Text(team.Assignments));
        Assert.Equal("U1:a2 U2:a1", Teams.Text(Planner.Appoint(Teams.Of(("U1", "a1 a2"), ("U2", "a1"))).Assignments));
    }

    [Fact]
    public void Too_few_auditors_are_told_with_a_minimal_set_of_units()
    {
        var team = Planner.Appoint(Teams.Of(("GD", "t1"), ("TD", "g1"), ("MR", "g1 t1")));

        Assert.False(team.IsFeasible);
        Assert.Empty(team.Assignments);
        Assert.Equal("GD:t1 TD:g1 MR:g1,t1", Teams.Text(team.Bottleneck));
        Assert.Equal(
            ["For GD, TD, MR 3 auditors are needed; only g1, t1 may audit there, 2 at most. [AUD-04, management manual 9.2 1)]"],
            RationaleFormatter.English.Lines(team.Rationale));
        Assert.Equal(
            ["GD、TD、MR共需审核员 3 人次，可派的仅有g1、t1，至多 2 人次。〔AUD-04，管理手册 9.2 1)〕"], RationaleFormatter.ChineseSimplified.Lines(team.Rationale));
    }

    [Fact]
    public void Somebody_who_audits_two_units_makes_it_possible()
    {
        var request = Teams.Of(("GD", "t1"), ("TD", "g1"), ("MR", "g1 t1"));
        var twice = request with { Auditors = request.Auditors.Select(auditor => auditor.Person == "g1" ? auditor with { Capacity = 2 } : auditor).ToValueList() };

        Assert.Equal("GD:t1 MR:g1 TD:g1", Teams.Text(Planner.Appoint(twice).Assignments));
    }

    [Fact]
    public void A_unit_that_nobody_may_audit_is_not_passed_over()
    {
        var team = Planner.Appoint(Teams.Of(("GM", ""), ("GD", "t1")));

        Assert.Equal("GM:", Teams.Text(team.Bottleneck));
        Assert.Equal("Nobody may audit GM. [AUD-04, management manual 9.2 1)]", RationaleFormatter.English.Lines(team.Rationale)[0]);
    }

    [Fact]
    public void A_capacity_holds_for_each_session()
    {
        var request = Teams.Of(("A", "p"), ("B", "p"));
        var apart = request with { Units = request.Units.Select((unit, i) => unit with { Session = i == 0 ? "Monday" : "Tuesday" }).ToValueList() };

        Assert.Equal("A:p B:p", Teams.Text(Planner.Appoint(request).Bottleneck));
        Assert.Equal("A:p B:p", Teams.Text(Planner.Appoint(apart).Assignments));
    }

    // B alone needs three and has two; what else competes for them is no part of the reason.
    [Fact]
    public void A_unit_that_needs_more_auditors_than_it_has_is_the_whole_bottleneck()
    {
        var request = Teams.Of(("A", "p q"), ("B", "p q"), ("C", "p q r"));
        var more = request with { Units = request.Units.Select(unit => unit.Unit == "B" ? unit with { AuditorsNeeded = 3 } : unit).ToValueList() };

        Assert.Equal("B:p,q", Teams.Text(Planner.Appoint(more).Bottleneck));
        Assert.Contains("For B 3 auditors are needed; only p, q may audit there, 2 at most.", RationaleFormatter.English.Lines(Planner.Appoint(more).Rationale)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Two_auditors_of_one_unit_are_two_persons()
    {
        var request = Teams.Of(("A", "p q r"), ("B", "p"));
        var two = request with { Units = request.Units.Select(unit => unit.Unit == "A" ? unit with { AuditorsNeeded = 2 } : unit).ToValueList() };
        var often = Teams.Of(("A", "p"));

        Assert.Equal("A:q,r B:p", Teams.Text(Planner.Appoint(two).Assignments));
        Assert.False(Planner.Appoint(new() { Units = [often.Units[0] with { AuditorsNeeded = 2 }], Auditors = [often.Auditors[0] with { Capacity = 2 }] }).IsFeasible);
    }

    [Theory]
    [InlineData("own-department", "GD", null, false, true)]
    [InlineData("leads-clause", "TD", "9.2", false, true)]
    [InlineData("leads-clause", "TD", "9.2.1", false, true)]
    [InlineData("leads-clause", "TD", "9.2.2.1", false, true)]
    [InlineData("own-work", "TD", null, true, true)]
    [InlineData("not-qualified", "TD", null, false, false)]
    [InlineData("department-unknown", null, null, false, true)]
    [InlineData("qualification-unknown", "TD", null, false, null)]
    public void What_stands_against_an_auditor_is_named(string obstacle, string? department, string? led, bool ownWork, bool? isQualified)
    {
        var team = Planner.Appoint(new()
        {
            Units = [new() { Unit = "GD", Clauses = ["7.2", "9.2.2", "9.2.1"] }],
            Auditors = [new() { Person = "p", Department = department, LedClauses = led is null ? [] : [led], OwnWork = ownWork ? ["GD"] : [], IsQualified = isQualified }],
        });

        Assert.False(team.IsFeasible);
        Assert.Equal(["audits.team.nobody", "audits.auditor." + obstacle], team.Rationale.Select(reason => reason.Code));
    }

    [Theory]
    [InlineData("9")]
    [InlineData("9.20")]
    [InlineData("7.20")]
    [InlineData("72")]
    public void A_clause_with_a_similar_number_is_another_one(string led)
    {
        var isFeasible = Planner.Appoint(new()
        {
            Units = [new() { Unit = "GD", Clauses = ["7.2"] }],
            Auditors = [new() { Person = "p", Department = "TD", IsQualified = true, LedClauses = [led] }],
        }).IsFeasible;

        Assert.True(isFeasible);
    }

    [Fact]
    public void Top_management_is_audited_by_somebody_from_outside_unless_the_rules_allow_an_insider()
    {
        AuditTeamRequest request = new()
        {
            Units = [new() { Unit = "GM", IsTopManagement = true }],
            Auditors = [new() { Person = "p", Department = "TD", IsQualified = true }],
        };
        var outsider = request with { Auditors = [new() { Person = "x", IsExternal = true, IsQualified = true }] };
        AuditTeamPlanner lenient = new(AuditRuleSet.InsiderForTopManagement);

        Assert.Equal("audits.team.nobody;audits.auditor.top-management", Planner.Appoint(request).Rationale.ToString());
        Assert.Equal("audits.team.complete", Planner.Appoint(outsider).Rationale.ToString());
        Assert.Equal("audits.team.complete;audits.team.insider", lenient.Appoint(request).Rationale.ToString());
        Assert.Equal("audits.team.complete", lenient.Appoint(outsider).Rationale.ToString());
        Assert.Equal("audits/insider-for-top-management@1.0", lenient.Appoint(request).RuleSet.ToString());
    }

    // Somebody has settled who may audit: what is not told is taken for settled, what is told against it is not.
    [Fact]
    public void A_named_candidate_is_still_refused_for_what_is_told_against_the_person()
    {
        AuditTeamRequest request = new() { Units = [new() { Unit = "GD", Candidates = ["p", "q"] }], Auditors = [new() { Person = "p" }] };

        Assert.Equal("GD:p", Teams.Text(Planner.Appoint(request).Assignments));
        Assert.Equal(
            "audits.team.nobody;audits.team.not-listed;audits.auditor.own-department",
            Planner.Appoint(request with { Auditors = [new() { Person = "p", Department = "GD" }, new() { Person = "r" }] }).Rationale.ToString());
    }

    [Fact]
    public void An_audit_of_nothing_says_so() => Assert.Equal("audits.team.no-units", Planner.Appoint(new()).Rationale.ToString());

    [Fact]
    public void A_unit_or_person_that_occurs_twice_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new AuditTeamRequest { Units = [new() { Unit = "A" }, new() { Unit = "A" }] });
        Assert.Throws<ArgumentException>(() => new AuditTeamRequest { Auditors = [new() { Person = "p" }, new() { Person = "p" }] });
        Assert.Throws<ArgumentException>(() => new AuditedUnit { Unit = "A", AuditorsNeeded = 0 });
        Assert.Throws<ArgumentException>(() => new Auditor { Person = "p", Capacity = -1 });
    }

    [Fact]
    public void A_stored_team_reads_and_verifies()
    {
        AuditTeamRequest full = new()
        {
            Units =
            [
                new() { Unit = "GM", Department = "management", IsTopManagement = true, Clauses = ["5.1"], Session = "Monday", AuditorsNeeded = 2 },
                new() { Unit = "GD", Candidates = ["p"] },
                new() { Unit = "none", Candidates = [] },
            ],
            Auditors =
            [
                new() { Person = "p", Department = "TD", IsQualified = true, LedClauses = ["8.1"], OwnWork = ["TD"], Capacity = 2 },
                new() { Person = "x", IsExternal = true, IsQualified = false, Capacity = 0 },
            ],
        };
        foreach (var request in new[] { full, Teams.Of(("GD", "mr t1"), ("TD", "mr g1")), new() })
        {
            foreach (var rules in new[] { AuditRuleSet.Standard, AuditRuleSet.InsiderForTopManagement })
                StoredVerdicts.AssertSurvives(VerdictFormats.AuditTeams, new AuditTeamPlanner(rules).Appoint(request), rules);
        }
    }

    [Fact]
    public void Adopting_other_rules_tells_which_audits_they_change()
    {
        AuditTeamRequest top = new() { Units = [new() { Unit = "GM", IsTopManagement = true }], Auditors = [new() { Person = "p", Department = "TD", IsQualified = true }] };
        var changed = VerdictFormats.AuditTeams.Compare(AuditRuleSet.Standard, AuditRuleSet.InsiderForTopManagement).Compare([Teams.Of(("GD", "t1")), top]).Changed;

        Assert.Equal([1L], changed.Select(item => item.Index));
    }

    // Hundreds of units and auditors: whoever enumerates does not come back.
    [Fact]
    public void Hundreds_of_units_are_matched_whole_and_short_of_one()
    {
        Auditor[] auditors = [.. Enumerable.Range(0, 300).Select(i => new Auditor { Person = $"p{i:000}" })];
        AuditedUnit[] units = [.. Enumerable.Range(0, 300).Select(i => new AuditedUnit { Unit = $"u{i:000}", Candidates = Enumerable.Range(i, 300 - i).Select(j => $"p{j:000}").ToValueList() })];
        var whole = Planner.Appoint(new() { Units = [.. units.AsEnumerable().Reverse()], Auditors = [.. auditors] });
        var shorter = Planner.Appoint(new() { Units = [.. units], Auditors = [.. auditors.Take(299)] });
        var pairs = Planner.Appoint(new() { Units = [.. units.Select(unit => unit with { AuditorsNeeded = 2, Candidates = auditors.Take(100).Select(auditor => auditor.Person).ToValueList() })], Auditors = [.. auditors.Select(auditor => auditor with { Capacity = 3 })] });

        Assert.All(whole.Assignments.Select((assigned, i) => (assigned, i)), pair => Assert.Equal($"u{pair.i:000}:p{pair.i:000}", $"{pair.assigned.Unit}:{pair.assigned.Auditors[0]}"));
        Assert.Equal("u299:", Teams.Text(shorter.Bottleneck));
        Assert.Equal(151, pairs.Bottleneck.Count);
    }
}
