using Yiko.Compliance;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Documentation;

#pragma warning disable CA1305 // Documents show the call that most people write: without a provider, numbers are invariant.

public sealed class RisksExampleSnippets
{
    [Fact]
    public void An_assessor_grades_a_risk()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region IRiskAssessor
        IRiskAssessor assessor = new LecRiskAssessor(LecRuleSet.Standard);
        var assessment = assessor.Assess(new() { Likelihood = 3, Exposure = 6, Consequence = 15 });
        Console.WriteLine($"{assessment.Score}: {assessment.Grade}, acceptable: {assessment.IsAcceptable}"); // 270: high, acceptable: False
        #endregion

        DocumentedCode.AssertPrints(Console, "IRiskAssessor");
    }

    [Fact]
    public void Factors_may_be_complete_or_decided_directly_or_missing()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region RiskFactors
        RiskFactors scored = new() { Likelihood = 3, Exposure = 6, Consequence = 15 };
        RiskFactors direct = new() { Criteria = RiskCriteria.LawBreached };
        RiskFactors unfinished = new() { Likelihood = 3, Exposure = 6 };
        var verdicts = new LecRiskAssessor(LecRuleSet.Standard).AssessAll([scored, direct, unfinished]);
        Console.WriteLine(string.Join(", ", verdicts.Select(verdict => verdict.Status))); // Rated, Overridden, NotRated
        #endregion

        DocumentedCode.AssertPrints(Console, "RiskFactors");
    }

    [Fact]
    public void A_rule_set_of_risks_has_another_limit()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region LecRuleSet
        var own = LecRuleSet.Standard with { Id = "own/risks", Version = "2026.1", UnacceptableFrom = 160 };
        var assessment = new LecRiskAssessor(own).Assess(new() { Likelihood = 3, Exposure = 3, Consequence = 15 });
        Console.WriteLine($"{assessment.Score}, acceptable: {assessment.IsAcceptable}, by {assessment.RuleSet}");
        // 135, acceptable: True, by own/risks@2026.1
        #endregion

        DocumentedCode.AssertPrints(Console, "LecRuleSet");
    }

    [Fact]
    public void A_residual_risk_is_reviewed()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region ResidualRisk
        ResidualRisk risk = new()
        {
            Initial = new() { Likelihood = 3, Exposure = 6, Consequence = 15 },
            Residual = new() { Likelihood = 1, Exposure = 6, Consequence = 7 },
            Controls = [new() { Level = "reduce", Lowers = RiskFactorKinds.Likelihood | RiskFactorKinds.Consequence }],
        };
        var review = new LecResidualRiskReviewer(LecRuleSet.Standard).Review(risk);
        Console.WriteLine($"from {review.Initial.Score} to {review.Residual.Score}, consistent: {review.IsConsistent}");
        // from 270 to 42, consistent: True
        #endregion

        DocumentedCode.AssertPrints(Console, "ResidualRisk");
    }

    [Fact]
    public void A_reviewer_sees_what_fell_by_itself()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region LecResidualRiskReviewer
        var review = new LecResidualRiskReviewer(LecRuleSet.Standard).Review(new()
        {
            Initial = new() { Likelihood = 3, Exposure = 6, Consequence = 15 },
            Residual = new() { Likelihood = 1, Exposure = 6, Consequence = 15 },
        });
        Console.WriteLine(RationaleFormatter.English.Sentence(review.Rationale[0])); // The likelihood fell from 3 to 1, but no control lowers it.
        #endregion

        DocumentedCode.AssertPrints(Console, "LecResidualRiskReviewer");
    }

    [Fact]
    public void An_advisor_tells_how_near_the_next_grade_is()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region LecRiskAdvisor
        var near = new LecRiskAdvisor(LecRuleSet.Standard).Boundaries(270);
        Console.WriteLine($"{near.Grade}: {near.AboveFloor} above its floor, {near.BelowCeiling} below the next grade");
        // high: 110 above its floor, 50 below the next grade
        #endregion

        DocumentedCode.AssertPrints(Console, "LecRiskAdvisor");
    }

    [Fact]
    public void A_project_without_hazards_may_not_start()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region ProjectStart
        ProjectStart project = new() { Date = new(2026, 7, 1), IdentifiedBy = [Role.ProjectLeader] };
        var start = new HazardRegister(LecRuleSet.Standard).CheckProjectStart(project);
        Console.WriteLine($"may start: {start.IsAllowed}"); // may start: False
        Console.WriteLine(RationaleFormatter.English.Sentence(start.Rationale[0])); // No hazard of the project has been identified.
        #endregion

        DocumentedCode.AssertPrints(Console, "ProjectStart");
    }

    [Fact]
    public void An_incident_makes_a_hazard_due()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region AssessedHazard
        AssessedHazard hazard = new()
        {
            Id = "H-07",
            AssessedOn = new(2026, 1, 12),
            Events = [new() { Trigger = ReassessmentTrigger.Incident, Date = new(2026, 4, 2), HazardIds = ["H-07"] }],
            AsOf = new(2026, 6, 30),
        };
        var due = new HazardRegister(LecRuleSet.Standard).CheckReassessment(hazard);
        Console.WriteLine($"due: {due.IsDue}, since {due.Since:uuuu-MM-dd}"); // due: True, since 2026-04-02
        #endregion

        DocumentedCode.AssertPrints(Console, "AssessedHazard");
    }

    [Fact]
    public void The_list_of_unacceptable_risks_is_drawn_from_the_assessments()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region HazardRegister
        HazardAssessment assessed = new()
        {
            Hazard = new() { Id = "H-07", Departments = ["Service"] },
            Date = new(2026, 1, 12),
            Assessment = new LecRiskAssessor(LecRuleSet.Standard).Assess(new() { Likelihood = 3, Exposure = 6, Consequence = 15 }),
        };
        foreach (var risk in HazardRegister.UnacceptableInCompany([assessed], asOf: new(2026, 6, 30)))
            Console.WriteLine($"{risk.Hazard.Id}: {risk.Assessment.Grade}"); // H-07: high
        #endregion

        DocumentedCode.AssertPrints(Console, "HazardRegister");
    }
}
