using NodaTime;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Procedures;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.RuleSets.Replay;

/// <summary>Every obstacle to the start of a project, and every event that makes a hazard due for assessment again.</summary>
internal static class GoldenHazards
{
    private static readonly LecRuleSet[] RuleSets = [LecRuleSet.Standard, LecRuleSet.Construction, LecRuleSet.Kinney, LecRuleSet.FourColour, LecRuleSet.Matrix5x5];

    private static readonly HazardAssessment Grave = Entry("H1", 1, new() { Likelihood = 3, Exposure = 6, Consequence = 15 });

    private static readonly HazardAssessment Slight = Entry("全部", 3, new() { Likelihood = 1, Exposure = 1, Consequence = 1 }) with
    {
        Hazard = new() { Id = "全部", Departments = ["技术部", "综合部"], Considerations = [.. HazardRegister.Considerations.Parts.Select(part => part.Code)] },
        // The same role twice: two people of it took part.
        Participants = [Role.WorkersRepresentative, Role.DepartmentManager, Role.DepartmentManager],
    };

    public static GoldenRoom ProjectStarts { get; } = new GoldenRoom<ProjectStart, ProjectStartVerdict, LecRuleSet>(
        "project-starts",
        VerdictFormats.ProjectStarts,
        rules => new HazardRegister(rules).CheckProjectStart,
        verdict => verdict.Rationale,
        RuleSets,
        [
            new() { Date = new(2026, 3, 1) },
            new() { Date = new(2026, 3, 1), IdentifiedBy = [Role.ProjectLeader], Assessments = [Grave, Slight], Controls = [ControlRecords.Document("ZY-07", "H1")] },
            new()
            {
                Date = new(2026, 3, 1),
                IdentifiedBy = [Role.ProjectLeader],
                Assessments = [Grave],
                Controls = [ControlRecords.Programme("MP-1", "H1"), ControlRecords.Programme("MP-2", "H1"), ControlRecords.Programme("MP-3", "H1"), ControlRecords.Programme("EP-1", "H1")],
                Standings =
                [
                    ControlRecords.Standing("programme in-force", "MP-1", new(2026, 3, 1)), ControlRecords.Standing("programme draft", "MP-2", new(2026, 3, 1)),
                    ControlRecords.Standing("emergency-plan draft", "EP-1", new(2026, 3, 1)),
                ],
            },
            new() { Date = new(2026, 3, 1), IdentifiedBy = [Role.TechnicalDepartment], Assessments = [Grave, Slight] },
            new() { Date = new(2026, 2, 28), IdentifiedBy = [Role.ProjectLeader, Role.ProjectLeader], Assessments = [Slight] },
            new() { Date = new(2026, 3, 1), IdentifiedBy = [Role.ProjectLeader], Assessments = [Grave, Entry("H1", 2, new())] },
            new() { Date = new(2026, 3, 1), IdentifiedBy = [Role.ProjectLeader], Assessments = [Grave, Entry("H1", 1, new() { Likelihood = 1, Exposure = 1, Consequence = 1 })] },
            new() { Date = new(2026, 3, 1), IdentifiedBy = [Role.ProjectLeader], Assessments = [Entry("H2", 2, new() { Criteria = RiskCriteria.All })] },
        ])
    {
        Codes = ["risk.project.", "risk.control."],
    };

    public static GoldenRoom Reassessments { get; } = new GoldenRoom<AssessedHazard, ReassessmentDue, LecRuleSet>(
        "reassessments",
        VerdictFormats.Reassessments,
        rules => new HazardRegister(rules).CheckReassessment,
        verdict => verdict.Rationale,
        RuleSets,
        [
            Assessed(),
            Assessed([.. Enum.GetValues<ReassessmentTrigger>().Select((trigger, i) => new ReassessmentEvent { Trigger = trigger, Date = new(2026, 5, 20 - i) })]),
            Assessed(new ReassessmentEvent { Trigger = ReassessmentTrigger.Incident, Date = new(2026, 2, 1) }),
            Assessed(new ReassessmentEvent { Trigger = ReassessmentTrigger.Incident, Date = new(2026, 2, 2), HazardIds = ["H1", "H2"] }),
            Assessed(new ReassessmentEvent { Trigger = ReassessmentTrigger.LegalChange, Date = new(2026, 3, 1), HazardIds = ["H2"] }),
            Assessed(new ReassessmentEvent { Trigger = ReassessmentTrigger.ManagementReview, Date = new(2026, 7, 1) }),
        ])
    {
        Codes = ["risk.reassessment."],
    };

    private static AssessedHazard Assessed(params ReassessmentEvent[] events) =>
        new() { Id = "H1", AssessedOn = new(2026, 2, 1), Events = [.. events], AsOf = new(2026, 6, 30) };

    private static HazardAssessment Entry(string id, int month, RiskFactors factors) => new()
    {
        Hazard = new() { Id = id },
        Date = new(2026, month, 1),
        Assessment = new LecRiskAssessor(LecRuleSet.Standard).Assess(factors),
    };
}
