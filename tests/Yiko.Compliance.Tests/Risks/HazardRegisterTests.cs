using NodaTime;
using Yiko.Compliance.Procedures;
using static Yiko.Compliance.Risks.RiskGenerators;
using static Yiko.Compliance.Risks.UnacceptableRiskTests;

namespace Yiko.Compliance.Risks;

public sealed class HazardRegisterTests
{
    private static readonly HazardRegister Register = new(LecRuleSet.Standard);
    private static readonly LocalDate Today = new(2026, 6, 30);

    [Theory]
    [InlineData(ReassessmentTrigger.LegalChange, "risk.reassessment.legal-change", "LEC-11")]
    [InlineData(ReassessmentTrigger.TechnologyProgress, "risk.reassessment.technology-progress", "LEC-11")]
    [InlineData(ReassessmentTrigger.MethodProgress, "risk.reassessment.method-progress", "LEC-11")]
    [InlineData(ReassessmentTrigger.ProjectStart, "risk.reassessment.project-start", "LEC-10")]
    [InlineData(ReassessmentTrigger.ManagementReview, "risk.reassessment.management-review", "LEC-12")]
    [InlineData(ReassessmentTrigger.ActivityOrOrganisationChange, "risk.reassessment.activity-or-organisation-change", "LEC-11")]
    [InlineData(ReassessmentTrigger.Incident, "risk.reassessment.incident", "LEC-11")]
    public void A_trigger_after_the_latest_assessment_makes_a_hazard_due(ReassessmentTrigger trigger, string code, string rule)
    {
        var due = Assert.Single(Register.DueForReassessment([Entry("H1", 1, new())], [new() { Trigger = trigger, Date = new(2026, 2, 3) }], Today));

        Assert.Equal(("H1", new LocalDate(2026, 2, 3)), (due.Hazard.Id, due.Since));
        Assert.Equal((code, rule), (due.Rationale[0].Code, due.Rationale[0].Rule.ToString()));
    }

    [Theory]
    [InlineData(2026, 1, 31, true)]
    [InlineData(2026, 2, 1, false)]
    [InlineData(2026, 2, 2, true)]
    [InlineData(2026, 7, 1, false)]
    public void An_assessment_on_the_day_of_the_event_answers_it(int year, int month, int day, bool beforeFirstAssessmentOrOpen)
    {
        // Assessed on 1 January and 1 February, seen on 30 June.
        var isDue = !Register.DueForReassessment(
            [Entry("H1", 1, new()), Entry("H1", 2, new())],
            [new() { Trigger = ReassessmentTrigger.Incident, Date = new(year, month, day) }],
            Today).IsEmpty;

        Assert.Equal(beforeFirstAssessmentOrOpen && month != 1, isDue);
    }

    [Fact]
    public void Only_the_hazards_concerned_are_due()
    {
        ReassessmentEvent[] events =
        [
            new() { Trigger = ReassessmentTrigger.Incident, Date = new(2026, 4, 1), HazardIds = ["H2"] },
            new() { Trigger = ReassessmentTrigger.LegalChange, Date = new(2026, 3, 1), HazardIds = ["H2", "H3"] },
        ];

        var due = Register.DueForReassessment([Entry("H3", 3, new()), Entry("H2", 1, new()), Entry("H1", 1, new())], events, Today);
        var only = Assert.Single(due);
        Assert.Equal(("H2", new LocalDate(2026, 3, 1)), (only.Hazard.Id, only.Since));
        Assert.Equal(["risk.reassessment.legal-change", "risk.reassessment.incident"], only.Rationale.Select(reason => reason.Code));
        Assert.Throws<OperationCanceledException>(() => Register.DueForReassessment([Entry("H2", 1, new())], events, Today, new(canceled: true)));
    }

    [Fact]
    public void A_hazard_to_which_nothing_happened_is_not_due()
    {
        var due = Register.CheckReassessment(new() { Id = "H1", AssessedOn = new(2026, 1, 1), AsOf = Today });

        Assert.Equal((false, null, "risks/standard"), (due.IsDue, due.Since, due.RuleSet.Id));
        Assert.ThrowsAny<ArgumentException>(() => new ReassessmentEvent { Trigger = (ReassessmentTrigger)99, Date = Today });
    }

    [Fact]
    public void The_workers_representative_has_to_take_part()
    {
        var without = Entry("H1", 1, new()) with { Participants = [Role.DepartmentManager] };
        var with = without with { Participants = [Role.DepartmentManager, Role.WorkersRepresentative] };

        Assert.Empty(HazardRegister.MissingParticipation([with]));
        var finding = Assert.Single(HazardRegister.MissingParticipation([with, without]));
        Assert.Equal(("risk.participation.workers-representative-missing", "LEC-13"), (finding.Code, finding.Rule.ToString()));
    }

    [Fact]
    public void Identification_covers_four_considerations()
    {
        Hazard[] register =
        [
            new() { Id = "H1", Considerations = ["normal-activities", "people"] },
            new() { Id = "H2", Considerations = ["facilities"] },
        ];

        Assert.Equal("risk.identification.abnormal-activities-missing", Assert.Single(HazardRegister.MissingConsiderations(register)).Code);
        Assert.Equal(
            [
                "risk.identification.normal-activities-missing", "risk.identification.abnormal-activities-missing", "risk.identification.people-missing",
                "risk.identification.facilities-missing",
            ],
            HazardRegister.MissingConsiderations([]).Select(reason => reason.Code));
    }

    [Fact]
    public void A_project_starts_when_its_leader_had_its_hazards_identified_and_controlled()
    {
        var project = new ProjectStart
        {
            Date = new(2026, 3, 1),
            IdentifiedBy = [Role.ProjectLeader],
            Assessments = [Entry("H1", 1, Factors(3, 6, 15)), Entry("H2", 3, Factors(1, 1, 1))],
            Controls = [ControlRecords.Document("ZY-1", "H1")],
        };

        Assert.True(Register.CheckProjectStart(project).IsAllowed);
        Assert.Equal("risk.project.uncontrolled", Obstacles(project with { Controls = [] }));
        Assert.Equal("risk.project.leader-missing", Obstacles(project with { IdentifiedBy = [Role.TechnicalDepartment] }));
        Assert.Equal("risk.project.assessed-late", Obstacles(project with { Date = new(2026, 2, 28) }));
        Assert.Equal("risk.project.not-rated", Obstacles(project with { Assessments = [Entry("H1", 1, Factors(1, 1, 1)), Entry("H1", 2, new())] }));
        Assert.Equal("risk.project.not-identified;risk.project.leader-missing", Obstacles(new() { Date = new(2026, 3, 1) }));
        Assert.Equal(RuleSetStamp.Of(LecRuleSet.Standard), Register.CheckProjectStart(project).RuleSet);
        Assert.Throws<ArgumentNullException>(() => Register.CheckProjectStart(null!));
        Assert.Throws<ArgumentNullException>(() => Register.CheckReassessment(null!));
        Assert.Throws<ArgumentNullException>(() => new HazardRegister(null!));
    }

    [Theory]
    [InlineData("identified", "assess", true, false, "acceptable")]
    [InlineData("identified", "assess", false, false, "unacceptable")]
    [InlineData("acceptable", "assess", false, false, "unacceptable")]
    [InlineData("acceptable", "trigger", null, false, "identified")]
    [InlineData("unacceptable", "plan-controls", null, true, "controls-planned")]
    [InlineData("controls-planned", "implement-controls", null, false, "controls-implemented")]
    [InlineData("controls-implemented", "assess", true, false, "acceptable")]
    [InlineData("controls-implemented", "assess", false, false, "unacceptable")]
    [InlineData("unacceptable", "trigger", null, false, "unacceptable")]
    public void A_hazard_moves_on(string from, string step, bool? acceptable, bool hasControls, string to)
    {
        var (stage, refusals) = HazardRegister.Lifecycle.Next(from, step, Met(acceptable, planned: hasControls));

        Assert.Equal((to, 0), (stage.Code, refusals.Count));
    }

    [Theory]
    [InlineData("unacceptable", "assess", "risk.lifecycle.not-found-unacceptable;risk.lifecycle.not-found-acceptable;risk.lifecycle.controls-not-in-place")]
    [InlineData("unacceptable", "plan-controls", "risk.lifecycle.no-programme-or-controls")]
    [InlineData("identified", "assess", "risk.lifecycle.not-found-unacceptable;risk.lifecycle.not-found-acceptable")]
    [InlineData("identified", "plan-controls", "risk.lifecycle.no-such-step")]
    [InlineData("controls-planned", "assess", "risk.lifecycle.not-found-unacceptable;risk.lifecycle.not-found-acceptable;risk.lifecycle.controls-not-in-place")]
    [InlineData("controls-planned", "plan-controls", "risk.lifecycle.no-such-step")]
    [InlineData("acceptable", "implement-controls", "risk.lifecycle.no-such-step")]
    [InlineData("controls-implemented", "plan-controls", "risk.lifecycle.no-such-step")]
    public void A_refused_step_says_why_and_leaves_the_stage(string stage, string step, string codes)
    {
        var (after, refusals) = HazardRegister.Lifecycle.Next(stage, step);

        Assert.Equal((stage, codes), (after.Code, new Rationale(refusals).ToString()));
    }

    [Theory]
    [InlineData("identified")]
    [InlineData("acceptable")]
    [InlineData("unacceptable")]
    [InlineData("controls-planned")]
    [InlineData("controls-implemented")]
    public void An_assessment_that_something_made_due_is_taken_in_every_stage(string stage)
    {
        var worse = HazardRegister.Lifecycle.Next(stage, "assess", "unacceptable");
        var better = HazardRegister.Lifecycle.Next(stage, "assess", "acceptable", "controls-in-place");
        var both = HazardRegister.Lifecycle.Next(stage, "assess", "acceptable", "controls-in-place", "unacceptable");

        Assert.Equal(("unacceptable", 0), (worse.Stage.Code, worse.Refusals.Count));
        Assert.Equal(("acceptable", 0), (better.Stage.Code, better.Refusals.Count));
        Assert.Equal(("unacceptable", 0), (both.Stage.Code, both.Refusals.Count));
    }

    [Fact]
    public void An_acceptable_assessment_without_controls_in_place_keeps_an_unacceptable_hazard_where_it_is()
    {
        var (stage, refusals) = HazardRegister.Lifecycle.Next("unacceptable", "assess", "acceptable", "programme-or-controls");

        Assert.Equal("unacceptable", stage.Code);
        Assert.Contains(refusals, reason => reason.Code == "risk.lifecycle.controls-not-in-place" && reason.Rule.ToString() == "LEC-07");
    }

    [Property(MaxTest = 1000)]
    public Property An_unacceptable_hazard_becomes_acceptable_only_through_controls() => Prop.ForAll(
        Arb.From(
            (from step in Gen.Elements("assess", "plan-controls", "implement-controls", "trigger")
             from acceptable in Gen.Elements<bool?>(true, true, false, null)
             from planned in Gen.Elements(true, false)
             from inPlace in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
             select (step, acceptable, planned, inPlace)).ArrayOf()),
        walk =>
        {
            var (stage, controlled) = ("unacceptable", false);
            foreach (var (step, acceptable, planned, inPlace) in walk)
            {
                var from = stage;
                stage = HazardRegister.Lifecycle.Next(stage, step, Met(acceptable, planned, inPlace)).Stage.Code;

                // Whoever becomes unacceptable once more needs controls once more.
                controlled = stage == "controls-implemented" || (controlled && stage != "unacceptable");
                var isEntered = stage == "acceptable" && from is not ("acceptable" or "identified");
                if (isEntered && !(acceptable == true && (controlled || inPlace))) return false;
            }

            return true;
        });

    [Fact]
    public void A_start_counts_the_gravest_assessment_of_the_latest_day_whatever_their_order()
    {
        HazardAssessment[] day = [Entry("H1", 1, Factors(3, 6, 15)), Entry("H1", 1, Factors(1, 1, 1))];
        HazardAssessment[] unrated = [Entry("H1", 1, Factors(1, 1, 1)), Entry("H1", 1, new())];
        var project = new ProjectStart { Date = new(2026, 3, 1), IdentifiedBy = [Role.ProjectLeader] };

        foreach (var (assessments, obstacles) in new[]
        {
            (day, "risk.project.uncontrolled;risk.project.order-unknown"), ([.. day.AsEnumerable().Reverse()], "risk.project.uncontrolled;risk.project.order-unknown"),
            (unrated, "risk.project.not-rated;risk.project.order-unknown"), ([.. unrated.AsEnumerable().Reverse()], "risk.project.not-rated;risk.project.order-unknown"),
        })
        {
            Assert.Equal(obstacles, Obstacles(project with { Assessments = assessments.ToValueList() }));
        }

        Assert.True(Register.CheckProjectStart(project with { Assessments = day.ToValueList(), Controls = [ControlRecords.Document("ZY-1", "H1")] }).IsAllowed);
        Assert.True(Register.CheckProjectStart(project with { Assessments = [.. day, Entry("H1", 2, Factors(1, 1, 1))] }).IsAllowed);
    }

    [Property]
    public Property A_start_does_not_depend_on_the_order_of_the_assessments() => Prop.ForAll(
        Arb.From(
            from assessments in (from hazard in Gen.Choose(1, 3) from month in Gen.Choose(1, 4) from factors in Any select Entry("H" + hazard, month, factors)).ArrayOf()
            from shuffled in Gen.Shuffle(assessments)
            from controlled in Gen.SubListOf("H1", "H2", "H3")
            select (assessments, shuffled, controlled)),
        test =>
        {
            ProjectStart project = new() { Date = new(2026, 3, 1), IdentifiedBy = [Role.ProjectLeader], Controls = [.. test.controlled.Select(id => ControlRecords.Document("ZY-1", id))] };
            return Register.CheckProjectStart(project with { Assessments = [.. test.assessments] }).Rationale.Equals(
                Register.CheckProjectStart(project with { Assessments = [.. test.shuffled] }).Rationale);
        });

    [Fact]
    public void Events_of_one_day_are_told_in_one_order()
    {
        ReassessmentEvent[] events =
        [
            new() { Trigger = ReassessmentTrigger.Incident, Date = new(2026, 4, 1) }, new() { Trigger = ReassessmentTrigger.LegalChange, Date = new(2026, 4, 1) },
        ];

        foreach (var order in (ReassessmentEvent[][])[events, [.. events.AsEnumerable().Reverse()]])
        {
            Assert.Equal(
                "risk.reassessment.legal-change;risk.reassessment.incident",
                Assert.Single(Register.DueForReassessment([Entry("H1", 1, new())], order, Today)).Rationale.ToString());
        }
    }

    private static string Obstacles(ProjectStart project) => Register.CheckProjectStart(project).Rationale.ToString();

    private static IEnumerable<string> Met(bool? acceptable, bool planned = false, bool inPlace = false)
    {
        if (acceptable is { } found) yield return found ? "acceptable" : "unacceptable";
        if (planned) yield return "programme-or-controls";
        if (inPlace) yield return "controls-in-place";
    }
}
