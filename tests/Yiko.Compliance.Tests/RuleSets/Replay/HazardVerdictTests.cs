using NodaTime;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Procedures;
using Yiko.Compliance.Risks;
using static Yiko.Compliance.Risks.RiskGenerators;

namespace Yiko.Compliance.RuleSets.Replay;

public sealed class HazardVerdictTests
{
    private static readonly LocalDate NewYear = new(2026, 1, 1);

    private static readonly Gen<RiskControl> Controls =
        from level in Gen.Elements("eliminate", "isolate", "personal-protection", "administrative", "charm")
        from lowers in Gen.Choose(0, 7)
        from applied in Gen.Elements(true, false)
        select new RiskControl { Level = level, Lowers = (RiskFactorKinds)lowers, IsApplied = applied };

    private static readonly Gen<ResidualRisk> Residuals =
        from initial in Any
        from residual in Any
        from controls in Controls.ListOf()
        select new ResidualRisk { Initial = initial, Residual = residual, Controls = [.. controls] };

    private static readonly Gen<string> Ids = Gen.Elements("H1", "H2", "火灾 / 01");

    private static readonly Gen<LocalDate> Days = Gen.Choose(0, 364).Select(NewYear.PlusDays);

    private static readonly Gen<HazardAssessment> Assessments =
        from id in Ids
        from day in Days
        from factors in Any
        from rules in AnyRuleSet
        from considerations in Gen.SubListOf(HazardRegister.Considerations.Parts.Select(part => part.Code))
        from roles in Gen.Elements(Role.WorkersRepresentative, Role.DepartmentManager, Role.ProjectLeader).ListOf()
        select new HazardAssessment
        {
            Hazard = new() { Id = id, Departments = ["技术部"], Considerations = [.. considerations] },
            Date = day,
            Assessment = new LecRiskAssessor(rules).Assess(factors),
            Participants = [.. roles],
        };

    private static readonly Gen<ProjectStart> Projects =
        from day in Days
        from assessments in Assessments.ListOf()
        from controls in (from id in Ids from to in Gen.Elements("MP-1", "MP-2", "MP-3") select ControlRecords.Programme(to, id)).ListOf()
        from known in Gen.SubListOf(ControlRecords.Standing("programme in-force", "MP-1", day), ControlRecords.Standing("programme draft", "MP-2", day))
        from roles in Gen.Elements(Role.ProjectLeader, Role.TechnicalDepartment).ListOf()
        select new ProjectStart { Date = day, Assessments = [.. assessments], IdentifiedBy = [.. roles], Controls = [.. controls], Standings = [.. known] };

    private static readonly Gen<AssessedHazard> Hazards =
        from id in Ids
        from assessed in Days
        from asOf in Days
        from events in (from trigger in Gen.Elements(Enum.GetValues<ReassessmentTrigger>())
                        from day in Days
                        from ids in Gen.SubListOf("H1", "H2")
                        select new ReassessmentEvent { Trigger = trigger, Date = day, HazardIds = [.. ids] }).ListOf()
        select new AssessedHazard { Id = id, AssessedOn = assessed, Events = [.. events], AsOf = asOf };

    [Property]
    public Property Reviews_of_residual_risks_survive_storage() => Prop.ForAll(
        Arb.From(from rules in AnyRuleSet from risk in Residuals select (rules, risk)),
        test => StoredVerdicts.AssertSurvives(VerdictFormats.ResidualRisks, new LecResidualRiskReviewer(test.rules).Review(test.risk), test.rules));

    [Property]
    public Property Checks_of_project_starts_survive_storage() => Prop.ForAll(
        Arb.From(from rules in AnyRuleSet from project in Projects select (rules, project)),
        test => StoredVerdicts.AssertSurvives(VerdictFormats.ProjectStarts, new HazardRegister(test.rules).CheckProjectStart(test.project), test.rules));

    [Property]
    public Property Hazards_due_again_survive_storage() => Prop.ForAll(
        Arb.From(from rules in AnyRuleSet from hazard in Hazards select (rules, hazard)),
        test => StoredVerdicts.AssertSurvives(VerdictFormats.Reassessments, new HazardRegister(test.rules).CheckReassessment(test.hazard), test.rules));

    [Fact]
    public void A_verdict_has_one_text()
    {
        var due = new HazardRegister(LecRuleSet.Standard).CheckReassessment(new()
        {
            Id = "H1",
            AssessedOn = NewYear,
            Events = [new() { Trigger = ReassessmentTrigger.LegalChange, Date = new(2026, 3, 1), HazardIds = ["H1"] }],
            AsOf = new(2026, 6, 30),
        });

        Assert.Equal(
            """{"due":true,"hazard":{"asOf":"2026-06-30","assessedOn":"2026-01-01","events":[{"date":"2026-03-01","hazards":["H1"],"trigger":"legal-change"}],"id":"H1"},"rationale":[{"arguments":[{"date":"2026-03-01","name":"date"}],"clause":{"clause":"6.1.6.3 h)","document":{"en":"management manual","zh":"管理手册"}},"code":"risk.reassessment.legal-change","rule":"LEC-11"}],"ruleSet":{"contentHash":"a63296d6aa6811e8af939e1eda2e51a44c2570f51cd912c50cc0a91ebb5313ee","id":"risks/standard","version":"1.0"},"since":"2026-03-01"}""",
            VerdictFormats.Reassessments.Write(due));
    }

    // Whoever changes the answer and leaves the rationale contradicts himself before any rule set is asked.
    [Theory]
    [InlineData("residual-risks", "\"consistent\":false", "\"consistent\":true", "$.consistent: rules.json.contradiction")]
    [InlineData("project-starts", "\"allowed\":false", "\"allowed\":true", "$.allowed: rules.json.contradiction")]
    [InlineData("reassessments", "\"due\":false", "\"due\":true", "$.due: rules.json.contradiction")]
    public void An_answer_without_its_reasons_is_refused(string area, string said, string instead, string finding)
    {
        var rules = LecRuleSet.Standard;
        var text = area switch
        {
            "residual-risks" => VerdictFormats.ResidualRisks.Write(new LecResidualRiskReviewer(rules).Review(new() { Initial = new(), Residual = new() })),
            "project-starts" => VerdictFormats.ProjectStarts.Write(new HazardRegister(rules).CheckProjectStart(new() { Date = NewYear })),
            _ => VerdictFormats.Reassessments.Write(new HazardRegister(rules).CheckReassessment(new() { Id = "H1", AssessedOn = NewYear, AsOf = NewYear })),
        };

        var engine = VerdictFormats.All.Single(known => known.Area == area);
        Assert.Empty(engine.Explain(text).Findings);
        Assert.Equal(finding, Assert.Single(engine.Explain(text.Replace(said, instead, StringComparison.Ordinal)).Findings.AsEnumerable()).ToString());
    }

    [Theory]
    [InlineData("""{"asOf":"2026-06-30","assessedOn":"2026-01-01","events":[{"date":"2026-03-01","trigger":"whim"}],"id":"H1"}""", "$.events[0].trigger: rules.json.unknown-word")]
    [InlineData("""{"asOf":"2026-06-30","assessedOn":"2026-01-01","events":[{"date":"2026-03-01","trigger":99}],"id":"H1"}""", "$.events[0].trigger: rules.json.wrong-kind")]
    [InlineData("""{"asOf":"2026-06-30","assessedOn":"2026-01-01","id":" "}""", "$.id: rules.json.blank-text")]
    public void A_faulty_question_is_told_with_its_place(string json, string finding) =>
        Assert.Equal(finding, Assert.Single(VerdictFormats.Reassessments.ReadRequest(json).Findings.AsEnumerable()).ToString());

    // Source: 3 × 6 × 7 = 126, unacceptable from 70 and acceptable below 160.
    [Fact]
    public void A_project_start_is_compared_with_its_hazards_assessed_by_either_rule_set()
    {
        ProjectStart project = new()
        {
            Date = new(2026, 3, 1),
            IdentifiedBy = [Role.ProjectLeader],
            Assessments = [new() { Hazard = new() { Id = "H1" }, Date = NewYear, Assessment = new LecRiskAssessor(LecRuleSet.Standard).Assess(Factors(3, 6, 7)) }],
        };

        var comparison = VerdictFormats.ProjectStarts.Compare(LecRuleSet.Standard, LecRuleSet.Construction).Compare(project);
        Assert.Equal((false, true), (comparison.Present.IsAllowed, comparison.Other.IsAllowed));
        Assert.Equal("rules.comparison.verdict", Assert.Single(comparison.Changes.AsEnumerable()).Code);
        Assert.Empty(VerdictFormats.ProjectStarts.Compare(LecRuleSet.Construction, LecRuleSet.Construction).Compare(project).Changes);
        Assert.Empty(VerdictFormats.ProjectStarts.Compare(LecRuleSet.Standard, LecRuleSet.Kinney).Compare(project).Changes);
    }

    [Fact]
    public void A_residual_risk_is_compared_by_what_remains_and_by_what_is_found()
    {
        ResidualRisk lowered = new() { Initial = Factors(10, 6, 15), Residual = Factors(3, 6, 7), Controls = [new() { Level = "isolate", Lowers = RiskFactorKinds.Likelihood | RiskFactorKinds.Consequence }] };
        var otherLevels = LecRuleSet.Standard with { Id = "own/iso", Controls = ControlHierarchy.Iso45001 };

        Assert.Equal(
            ["risk.comparison.acceptable"],
            VerdictFormats.ResidualRisks.Compare(LecRuleSet.Standard, LecRuleSet.Construction).Compare(lowered).Changes.Select(reason => reason.Code));
        Assert.Equal(
            ["The verdict would change."],
            VerdictFormats.ResidualRisks.Compare(LecRuleSet.Standard, otherLevels).Compare(lowered).Changes.Select(RationaleFormatter.English.Sentence));
        Assert.Empty(VerdictFormats.ResidualRisks.Compare(LecRuleSet.Standard, LecRuleSet.Standard).Compare(lowered).Changes);
    }

    [Fact]
    public void An_assessor_of_another_method_may_know_no_grades()
    {
        var review = new LecResidualRiskReviewer(LecRuleSet.Standard, new Gradeless()).Review(new() { Initial = new(), Residual = new() });

        Assert.Equal("剩余风险为“–”，仍不可接受，须继续采取控制措施。", RationaleFormatter.ChineseSimplified.Sentence(Assert.Single(review.Rationale)));
    }

    private sealed class Gradeless : IRiskAssessor
    {
        public RiskAssessment Assess(RiskFactors factors) =>
            new LecRiskAssessor(LecRuleSet.Standard).Assess(factors) with { Status = RiskStatus.Rated, IsAcceptable = false };
    }
}
