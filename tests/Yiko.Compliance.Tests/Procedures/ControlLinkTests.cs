using NodaTime;
using Yiko.Compliance.Aspects;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Risks;
using AspectSome = Yiko.Compliance.Aspects.Some;

namespace Yiko.Compliance.Procedures;

/// <summary>A programme or an emergency plan is a link to a record: what counts is how the record stands on the day, not what the register claims.</summary>
public sealed class ControlLinkTests
{
    private static readonly LocalDate Day = new(2026, 3, 31);

    private static readonly HazardRegister Hazards = new(LecRuleSet.Standard);

    private static readonly RecordStanding[] Known =
    [
        ControlRecords.Standing("programme in-force", "MP-1", Day), ControlRecords.Standing("programme draft", "MP-2", Day),
        ControlRecords.Standing("emergency-plan in-force", "EP-1", Day), ControlRecords.Standing("emergency-plan withdrawn", "EP-2", Day),
        ControlRecords.Standing("programme in-force", "MP-3", Day.PlusDays(-1)), ControlRecords.Standing("programme in-force", "MP-4", Day.PlusDays(1)),
    ];

    [Theory]
    [InlineData("draft", false)]
    [InlineData("reviewed", false)]
    [InlineData("in-force", true)]
    [InlineData("checked", true)]
    [InlineData("action-needed", true)]
    [InlineData("under-revision", true)]
    [InlineData("completed", true)]
    [InlineData("revised", false)]
    public void A_programme_counts_from_its_approval_until_its_revision_begins(string way, bool counts)
    {
        var standing = ControlRecords.Standing("programme " + way, "MP-1", Day);

        Assert.Equal(counts, standing.IsInForce);
        Assert.Equal(
            counts ? ["aspect.register.conforms", "aspect.control.met"] : ["aspect.control.missing", "aspect.control.not-in-force"],
            Codes(AspectSome.Register.Check(Aspect(5, standing) with { Controls = [ControlRecords.Programme("MP-1")] }).Rationale));
        Assert.Equal(
            counts ? [] : ["risk.project.uncontrolled", "risk.control.not-in-force"],
            Codes(Hazards.CheckProjectStart(Project(ControlRecords.Programme("MP-1", "H1")) with { Standings = [standing] }).Rationale));
        Assert.Equal(
            counts ? [] : ["risk.response.programme-or-controls-missing", "risk.control.not-in-force"],
            Codes(HazardRegister.MissingResponses([], Day, [ControlRecords.Programme("MP-1")], [standing])).Where(IsOfProgrammes));
        Assert.Equal(
            counts ? ("controls-planned", "") : ("unacceptable", "risk.control.not-in-force"),
            Step("unacceptable", "plan-controls", null, [ControlRecords.Programme("MP-1")], standing));
    }

    [Theory]
    [InlineData("draft", false)]
    [InlineData("approved", false)]
    [InlineData("in-force", true)]
    [InlineData("review-due", true)]
    [InlineData("revised", false)]
    [InlineData("withdrawn", false)]
    public void An_emergency_plan_counts_from_its_communication_until_it_is_revised_or_withdrawn(string way, bool counts)
    {
        var standing = ControlRecords.Standing("emergency-plan " + way, "EP-1", Day);
        var emergency = Aspect(1, standing) with { Aspect = AspectSome.Aspect(state: AspectState.Emergency), Controls = [ControlRecords.EmergencyPlan("EP-1")] };

        Assert.Equal(
            counts ? ["aspect.register.conforms"] : ["aspect.control.emergency-plan-missing", "aspect.control.not-in-force"],
            Codes(AspectSome.Register.Check(emergency).Rationale));
        Assert.Equal(
            counts ? [] : ["risk.response.emergency-preparedness-missing", "risk.control.not-in-force"],
            Codes(HazardRegister.MissingResponses(["resources", "measuring-evidence", "communication"], Day, [ControlRecords.EmergencyPlan("EP-1"), ControlRecords.Document("ZY-1")], [standing])));
    }

    [Theory]
    [InlineData("programme", "MP-9", "record-unknown", "The standing of the programme “MP-9” on 2026-03-31 is not known.", "管理方案“MP-9”在 2026-03-31 的状态不明。")]
    [InlineData("programme", "MP-3", "record-unknown", "The standing of the programme “MP-3” on 2026-03-31 is not known.", "管理方案“MP-3”在 2026-03-31 的状态不明。")]
    [InlineData("programme", "MP-4", "record-unknown", "The standing of the programme “MP-4” on 2026-03-31 is not known.", "管理方案“MP-4”在 2026-03-31 的状态不明。")]
    [InlineData("programme", "EP-1", "other-kind", "“EP-1” is named as programme and is a record of another kind.", "“EP-1”登记为管理方案，实为其他类别的记录。")]
    [InlineData("programme", "MP-2", "not-in-force", "The programme “MP-2” is not in force on 2026-03-31.", "管理方案“MP-2”截至 2026-03-31 未生效或已失效。")]
    [InlineData("emergency-plan", "EP-2", "not-in-force", "The emergency plan “EP-2” is not in force on 2026-03-31.", "应急预案“EP-2”截至 2026-03-31 未生效或已失效。")]
    public void A_link_that_does_not_count_is_said_and_controls_nothing(string word, string to, string code, string english, string chinese)
    {
        CaseLink link = new() { Link = word, To = to };
        var aspect = AspectSome.Register.Check(Aspect(5, Known) with { Controls = [link, link] });
        var responses = HazardRegister.MissingResponses([], Day, [link], [.. Known]);

        Assert.False(aspect.Conforms);
        Assert.Equal(["aspect.control.missing", "aspect.control." + code], Codes(aspect.Rationale));
        Assert.Equal((english, chinese), (RationaleFormatter.English.Sentence(aspect.Rationale[1]), RationaleFormatter.ChineseSimplified.Sentence(aspect.Rationale[1])));
        Assert.Equal(("ENV-11", "6.1.3, 3.5"), (aspect.Rationale[1].Rule.ToString(), aspect.Rationale[1].Clause.Clause));
        Assert.Equal(HazardRegister.MissingResponses([], Day).Select(reason => reason.Code).Append("risk.control." + code), Codes(responses));
        Assert.Equal(("LEC-09", "6.1.6.3 f)"), (responses[^1].Rule.ToString(), responses[^1].Clause.Clause));
    }

    [Fact]
    public void What_is_controlled_otherwise_conforms_and_the_link_that_does_not_count_is_still_said()
    {
        var finding = AspectSome.Register.Check(Aspect(5, Known) with { Controls = [ControlRecords.Programme("MP-2"), ControlRecords.Document("ZY-1")] });

        Assert.True(finding.Conforms);
        Assert.Equal(["aspect.register.conforms", "aspect.control.met", "aspect.control.not-in-force"], Codes(finding.Rationale));
    }

    [Fact]
    public void A_project_does_not_start_while_a_control_that_it_names_does_not_count()
    {
        var project = Project(ControlRecords.Document("ZY-1", "H1"), ControlRecords.Programme("MP-2", "H1"), ControlRecords.Programme("MP-9", "H7")) with { Standings = [.. Known] };

        Assert.Equal(["risk.control.not-in-force", "risk.control.record-unknown"], Codes(Hazards.CheckProjectStart(project).Rationale));
        Assert.True(Hazards.CheckProjectStart(project with { Controls = [ControlRecords.Document("ZY-1", "H1")] }).IsAllowed);
        Assert.Equal(["risk.project.uncontrolled"], Codes(Hazards.CheckProjectStart(project with { Controls = [ControlRecords.Programme("MP-1", "H2")] }).Rationale));
    }

    [Fact]
    public void Of_two_standings_of_one_record_on_one_day_both_have_to_say_that_it_is_in_force()
    {
        var both = Aspect(5, ControlRecords.Standing("programme in-force", "MP-1", Day), ControlRecords.Standing("programme revised", "MP-1", Day));
        foreach (var order in (ValueList<RecordStanding>[])[both.Standings, [.. both.Standings.AsEnumerable().Reverse()]])
        {
            Assert.Equal(
                ["aspect.control.missing", "aspect.control.not-in-force"],
                Codes(AspectSome.Register.Check(both with { Standings = order, Controls = [ControlRecords.Programme("MP-1")] }).Rationale));
        }
    }

    [Fact]
    public void Controls_are_in_place_when_they_are_documented_or_their_programme_is_completed()
    {
        Assert.Equal(("acceptable", ""), Step("unacceptable", "assess", true, [ControlRecords.Programme("MP-1")], ControlRecords.Standing("programme completed", "MP-1", Day)));
        Assert.Equal(("acceptable", ""), Step("unacceptable", "assess", true, [ControlRecords.Document("ZY-1")]));
        Assert.Equal(
            ("unacceptable", "risk.lifecycle.not-found-unacceptable;risk.lifecycle.controls-not-in-place"),
            Step("unacceptable", "assess", true, [ControlRecords.Programme("MP-1")], ControlRecords.Standing("programme checked", "MP-1", Day)));
        Assert.Equal(
            ("unacceptable", "risk.lifecycle.not-found-unacceptable;risk.lifecycle.controls-not-in-place"),
            Step("unacceptable", "assess", true, [ControlRecords.EmergencyPlan("EP-1")], ControlRecords.Standing("emergency-plan in-force", "EP-1", Day)));
        Assert.Equal(("unacceptable", "risk.lifecycle.no-programme-or-controls"), Step("unacceptable", "plan-controls", null, []));
        Assert.Equal(("identified", "risk.lifecycle.not-found-unacceptable;risk.lifecycle.not-found-acceptable"), Step("identified", "assess", null, []));
        Assert.Equal(("unacceptable", ""), Step("acceptable", "assess", false, []));
    }

    [Fact]
    public void A_link_of_another_aspect_is_passed_over()
    {
        var asked = Aspect(5, Known) with { Controls = [ControlRecords.Programme("MP-1", "E-2"), ControlRecords.Programme("MP-9", "E-3")] };

        Assert.Equal(["aspect.control.missing"], Codes(AspectSome.Register.Check(asked).Rationale));
        Assert.True(AspectSome.Register.Check(asked with { Controls = [ControlRecords.Programme("MP-1", "E-1")] }).Conforms);
    }

    [Fact]
    public void A_link_that_names_nothing_or_is_no_control_is_a_mistake_of_the_caller()
    {
        CaseLink[] faulty =
        [
            new() { Link = "programm", To = "MP-1", Item = "E-1" }, ControlRecords.Programme(" ", "E-1"), ControlRecords.Programme("MP-1", " "),
            ControlRecords.Programme("MP-1", "E-1") with { For = "general-department" },
        ];

        foreach (var link in faulty)
        {
            Assert.Throws<ArgumentException>(() => Aspect(5) with { Controls = [link] });
            Assert.Throws<ArgumentException>(() => Project(link));
            Assert.Throws<ArgumentException>(() => HazardRegister.MissingResponses([], Day, [link]));
            Assert.Throws<ArgumentException>(() => HazardRegister.Next("unacceptable", "plan-controls", Day, null, [link]));
            Assert.Throws<ArgumentException>(() => AspectSome.Register.Findings([], [], [link], [], Day));
        }

        Assert.Throws<ArgumentException>(() => Project(ControlRecords.Programme("MP-1")));
        Assert.Throws<ArgumentException>(() => Project(ControlRecords.EmergencyPlan("EP-1", "H1")));
        Assert.Throws<ArgumentException>(() => AspectSome.Register.Findings([], [], [ControlRecords.Programme("MP-1")], [], Day));
    }

    [Theory]
    [InlineData("programme-or-controls")]
    [InlineData("operational-control")]
    [InlineData("emergency-preparedness")]
    public void What_a_control_answers_cannot_be_claimed(string response) =>
        Assert.Throws<ArgumentException>(() => HazardRegister.MissingResponses([response], Day));

    [Theory]
    [InlineData("emergency-plan", "scenario-covered", "emergency-plan.in-force, emergency-plan.review-due")]
    [InlineData("programme", "aspect-covered", "programme.in-force, documented-controls")]
    [InlineData("programme", "risk-covered", "programme.in-force, documented-controls")]
    public void The_procedures_and_the_registers_ask_for_the_same_stages(string kind, string link, string needs) =>
        Assert.Equal(needs, string.Join(", ", ProcedureRuleSet.Standard[kind].Links.First(known => known.Code == link).Needs));

    [Property]
    public Property What_is_not_in_force_never_controls_anything_and_what_is_never_takes_control_away() => Prop.ForAll(
        Arb.From(
            from links in Gen.Elements("MP-1", "MP-2", "MP-3", "MP-4", "MP-9", "EP-1", "EP-2").Select(to => ControlRecords.Programme(to, "H1")).ListOf()
            from known in Gen.SubListOf(Known)
            select (links, known)),
        test =>
        {
            var isControlled = test.links.Any(link => link.To == "MP-1") && test.known.Contains(Known[0]);
            var aspect = AspectSome.Register.Check(Aspect(5, [.. test.known]) with { Controls = [.. test.links.Select(link => link with { Item = null })] });
            var project = Hazards.CheckProjectStart(Project([.. test.links]) with { Standings = [.. test.known] });
            return aspect.Conforms == isControlled
                && project.Rationale.Cites("risk.project.uncontrolled") != isControlled
                && project.IsAllowed == (isControlled && test.links.All(link => link.To == "MP-1"));
        });

    [Theory]
    [InlineData("""[{"link":"programm","to":"MP-1"}]""", "$.controls[0].link: rules.json.unknown-word")]
    [InlineData("""[{"link":"programme","to":" "}]""", "$.controls[0].to: rules.json.blank-text")]
    [InlineData("""[{"link":"programme"}]""", "$.controls[0].to: rules.json.missing-property")]
    [InlineData("""[{"link":"programme","to":"MP-1","for":"general-department"}]""", "$.controls[0].for: rules.json.unknown-property")]
    public void A_faulty_link_is_told_with_its_place(string controls, string finding) => Assert.Equal(
        [finding],
        VerdictFormats.AspectFindings.ReadRequest("""{"aspect":{"id":"E-1"},"asOf":"2026-03-02","controls":""" + controls + "}").Findings.Select(found => found.ToString()));

    private static AspectCase Aspect(decimal points, params RecordStanding[] standings) =>
        new() { Aspect = AspectSome.Aspect(), History = [AspectSome.Evaluated(AspectSome.Resource(points, points))], Standings = [.. standings], AsOf = Day };

    private static ProjectStart Project(params CaseLink[] controls) => new()
    {
        Date = Day,
        IdentifiedBy = [Role.ProjectLeader],
        Assessments =
        [
            new()
            {
                Hazard = new() { Id = "H1" },
                Date = new(2026, 1, 1),
                Assessment = new LecRiskAssessor(LecRuleSet.Standard).Assess(new() { Likelihood = 3, Exposure = 6, Consequence = 15 }),
            },
        ],
        Controls = [.. controls],
    };

    private static (string Stage, string Refusals) Step(string stage, string step, bool? isAcceptable, ValueList<CaseLink> controls, params RecordStanding[] standings)
    {
        var (next, refusals) = HazardRegister.Next(stage, step, Day, isAcceptable, controls, [.. standings]);
        return (next.Code, string.Join(';', refusals.Select(reason => reason.Code)));
    }

    private static bool IsOfProgrammes(string code) => code is "risk.response.programme-or-controls-missing" || code.StartsWith("risk.control.", StringComparison.Ordinal);

    private static IEnumerable<string> Codes(IEnumerable<Reason> reasons) => reasons.Select(reason => reason.Code);
}
