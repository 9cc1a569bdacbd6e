using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Yiko.Compliance.Objectives;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Engines;

/// <summary>The engines of the objective room.</summary>
internal static class ObjectiveEngines
{
    private static readonly RuleSetKind<ObjectiveRuleSet> Kind = new()
    {
        Method = "exact",
        Shape = Shape.ByHand<ObjectiveRuleSet>(ObjectiveRuleSetJson.Read, ObjectiveRuleSetJson.Write),
        Published = [ObjectiveRuleSet.Standard, ObjectiveRuleSet.Quarterly, ObjectiveRuleSet.Monthly, ObjectiveRuleSet.TargetByActual],
    };

    public static Engine<ObjectiveReport, ObjectiveAppraisal, ObjectiveRuleSet> Appraisal { get; } = new()
    {
        Area = "objectives",
        Name = LocalizedText.Of("attainment of objectives", "目标达成"),
        RuleSets = Kind,
        Request = ObjectiveShapes.Report,
        Verdict = ObjectiveShapes.Appraisal,
        Decider = rules => new ExactObjectiveAppraiser(rules).Appraise,
        RequestOf = verdict => verdict.Report,
        RationaleOf = verdict => verdict.Rationale,
        StampOf = verdict => verdict.RuleSet,
        GradeOf = verdict => ObjectiveComparison.StatusOf(verdict.Status),
        Changes = (now, then) => ObjectiveComparison.Changes(now, then).ToValueList(),
        Registration = (services, rules) =>
        {
            services.TryAddSingleton<IObjectiveAppraiser>(new ExactObjectiveAppraiser(rules));
        },
    };

    public static ValueList<Engine> All { get; } = [Appraisal];
}
