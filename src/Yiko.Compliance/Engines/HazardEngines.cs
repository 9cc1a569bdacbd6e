using Microsoft.Extensions.DependencyInjection.Extensions;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Engines;

/// <summary>The engines of the risk room that look at hazards with their controls and assessments.</summary>
internal static class HazardEngines
{
    public static Engine<ProjectStart, ProjectStartVerdict, LecRuleSet> ProjectStarts { get; } = new()
    {
        Area = "project-starts",
        Name = LocalizedText.Of("check before a project starts", "开工前审查"),
        RuleSets = RiskEngines.Lec,
        Reasons = [.. HazardReasons.Rows, .. HazardChecklists.Rows],
        Request = HazardShapes.Project,
        Verdict = HazardShapes.ProjectVerdict,
        Decider = rules => new HazardRegister(rules).CheckProjectStart,
        DecidesEachAlone = true,
        RequestOf = verdict => verdict.Project,
        RationaleOf = verdict => verdict.Rationale,
        StampOf = verdict => verdict.RuleSet,
        // Other rules would have found other hazards unacceptable.
        Under = AssessedUnder,
        Changes = (now, then) => EngineReasons.DiffersUnless(now.Rationale.Equals(then.Rationale)),
        Registration = (services, rules) => services.TryAddSingleton(new HazardRegister(rules)),
    };

    public static Engine<AssessedHazard, ReassessmentDue, LecRuleSet> Reassessments { get; } = new()
    {
        Area = "reassessments",
        Name = LocalizedText.Of("hazards due for assessment again", "危险源再评价"),
        RuleSets = RiskEngines.Lec,
        Reasons = [.. HazardReasons.Rows, .. HazardChecklists.Rows],
        Request = HazardShapes.Assessed,
        Verdict = HazardShapes.Due,
        Decider = rules => new HazardRegister(rules).CheckReassessment,
        DecidesEachAlone = true,
        RequestOf = verdict => verdict.Hazard,
        RationaleOf = verdict => verdict.Rationale,
        StampOf = verdict => verdict.RuleSet,
        Changes = (now, then) => EngineReasons.DiffersUnless(now.Rationale.Equals(then.Rationale)),
    };

    public static ValueList<Engine> All { get; } = [ProjectStarts, Reassessments];

    private static ProjectStart AssessedUnder(ProjectStart project, LecRuleSet rules)
    {
        LecRiskAssessor assessor = new(rules);
        return project with
        {
            Assessments = project.Assessments
                .Select(entry => entry with { Assessment = assessor.Assess(entry.Assessment.Factors) })
                .ToValueList(),
        };
    }
}
