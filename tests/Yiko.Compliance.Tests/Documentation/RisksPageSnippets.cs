using System.Globalization;
using NodaTime;
using Yiko.Compliance;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Documentation;

#pragma warning disable CA1305 // Documents show the call that most people write: without a provider, numbers are invariant.

public sealed class RisksPageSnippets
{
    [Fact]
    public void A_risk_is_assessed_and_brought_down()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region assess
        var assessor = new LecRiskAssessor(LecRuleSet.Standard);
        var factors = new RiskFactors { Likelihood = 3, Exposure = 6, Consequence = 15 };
        var assessment = assessor.Assess(factors);

        Console.WriteLine($"{LecVector.Format(factors)}: {assessment.Score}, {assessment.Grade}");
        foreach (var line in RationaleFormatter.ChineseSimplified.Lines(assessment.Rationale)) Console.WriteLine(line);

        var advisor = new LecRiskAdvisor(LecRuleSet.Standard);
        foreach (var way in advisor.Reductions(factors, LecRuleSet.Standard.Grades.Find("moderate")!))
            Console.WriteLine($"{LecVector.Format(way.Factors)}: {way.Score}, {way.Steps} steps");
        #endregion

        DocumentedCode.AssertPrints(Console, "assess");
    }

    [Fact]
    public void A_residual_risk_is_reviewed()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region review
        var reviewer = new LecResidualRiskReviewer(LecRuleSet.Standard);
        var review = reviewer.Review(new()
        {
            Initial = new() { Likelihood = 3, Exposure = 6, Consequence = 15 },
            Residual = new() { Likelihood = 1, Exposure = 6, Consequence = 3 },
            Controls = [new() { Level = "personal-protection", Lowers = RiskFactorKinds.Consequence }, new() { Level = "isolate", IsApplied = false }],
        });

        Console.WriteLine($"{review.Initial.Score} -> {review.Residual.Score}, consistent: {review.IsConsistent}");
        foreach (var line in RationaleFormatter.English.Lines(review.Rationale)) Console.WriteLine(line);
        #endregion

        DocumentedCode.AssertPrints(Console, "review");
    }

    [Fact]
    public void A_rule_set_is_varied_and_compared()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region vary
        var own = LecRuleSet.Standard with
        {
            Id = "risks/own",
            Version = "2026.1",
            Grades = LecRuleSet.Standard.Grades.WithFloorSide(BoundSide.Excluded),
            UnacceptableFrom = 160,
            Controls = ControlHierarchy.Iso45001,
        };

        var change = VerdictFormats.Risks.Compare(LecRuleSet.Standard, own).Compare(new() { Likelihood = 10, Exposure = 1, Consequence = 7 });
        foreach (var line in RationaleFormatter.English.Lines(change.Changes)) Console.WriteLine(line);
        #endregion

        DocumentedCode.AssertPrints(Console, "vary");
    }

    [Fact]
    public void A_register_is_asked_as_a_whole()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region register
        var register = new HazardRegister(LecRuleSet.Standard);
        HazardAssessment[] history =
        [
            new()
            {
                Hazard = new() { Id = "H-07", Departments = ["Service"], Considerations = ["abnormal-activities"] },
                Date = new LocalDate(2026, 1, 12),
                Assessment = new LecRiskAssessor(LecRuleSet.Standard).Assess(new() { Likelihood = 3, Exposure = 6, Consequence = 15 }),
                Participants = [Role.ProjectLeader, Role.WorkersRepresentative],
            },
        ];
        ReassessmentEvent incident = new() { Trigger = ReassessmentTrigger.Incident, Date = new LocalDate(2026, 4, 2), HazardIds = ["H-07"] };

        var today = new LocalDate(2026, 6, 30);
        foreach (var risk in HazardRegister.UnacceptableInDepartment(history, "Service", today))
            Console.WriteLine($"{risk.Hazard.Id}: {risk.Assessment.Grade}. {RationaleFormatter.English.Line(risk.Rationale[0])}");
        foreach (var gap in HazardRegister.MissingAssessments([history[0].Hazard, new() { Id = "H-08" }], history, today))
            Console.WriteLine(RationaleFormatter.English.Line(gap));
        foreach (var line in RationaleFormatter.English.Lines(HazardRegister.MissingResponses(["resources"], today))) Console.WriteLine("  " + line);
        foreach (var due in register.DueForReassessment(history, [incident], today))
            Console.WriteLine($"{due.Hazard.Id} is due since {due.Since:uuuu-MM-dd}: {RationaleFormatter.English.Line(due.Rationale[0])}");

        var start = register.CheckProjectStart(new() { Date = new LocalDate(2026, 7, 1), Assessments = [.. history], IdentifiedBy = [Role.ProjectLeader] });
        var record = VerdictFormats.ProjectStarts.Record(start, today);
        Console.WriteLine($"may start: {start.IsAllowed}, {VerdictFormats.ProjectStarts.Verify(record, LecRuleSet.Standard).Outcome}");
        foreach (var line in RationaleFormatter.ChineseSimplified.Lines(start.Rationale)) Console.WriteLine("  " + line);

        var (stage, refusals) = HazardRegister.Next("unacceptable", "plan-controls", today);
        Console.WriteLine($"{stage.Name.English}: {RationaleFormatter.English.Line(refusals[0])}");
        #endregion

        DocumentedCode.AssertPrints(Console, "register");
    }

    [Fact]
    public void The_tables_of_defaults_are_those_of_the_standard()
    {
        var standard = LecRuleSet.Standard;
        string[] rows =
        [
            Row("Likelihood L 可能性", standard.Likelihood),
            Row("Exposure E 暴露频率", standard.Exposure!),
            Row("Consequence C 后果", standard.Consequence),
            .. standard.Grades.Bands.Select(band => string.Create(
                CultureInfo.InvariantCulture,
                $"| `{band.Grade.Code}` | {band.Grade.Name.ChineseSimplified} | {band.Floor ?? 0} | {band.Grade.Action!.English} | {(band.Floor >= standard.UnacceptableFrom ? "no" : "yes")} |")),
        ];

        var page = Page();
        Assert.All(rows, row => Assert.Contains(row, page));
    }

    [Fact]
    public void The_diagram_is_the_lifecycle_that_runs() =>
        Assert.Contains("```mermaid\n" + HazardRegister.Lifecycle.ToMermaid() + "```", string.Join('\n', Page()), StringComparison.Ordinal);

    private static string Row(string name, FactorScale scale) => $"| {name} | {scale.ToString().Replace("/", " / ", StringComparison.Ordinal)} |";

    private static string[] Page() => File.ReadAllLines(Repository.PathOf("docs", "engines", "risks.md"));
}
