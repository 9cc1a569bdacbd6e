using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Yiko.Compliance.Objectives;

namespace Yiko.Compliance.Engines;

/// <summary>The engines of the objective room.</summary>
internal static class ObjectiveEngines
{
    private static readonly RuleSetKind<ObjectiveRuleSet> Kind = new()
    {
        Method = "exact",
        Shape = ObjectiveRuleShapes.Rules,
        Published = [ObjectiveRuleSet.Standard, ObjectiveRuleSet.Quarterly, ObjectiveRuleSet.Monthly, ObjectiveRuleSet.TargetByActual],
    };

    public static Engine<ObjectiveReport, ObjectiveAppraisal, ObjectiveRuleSet> Appraisal { get; } = new()
    {
        Area = "objectives",
        Name = LocalizedText.Of("attainment of objectives", "目标达成"),
        RuleSets = Kind,
        Reasons = [.. ObjectiveReasons.Rows, .. ManualObjectiveReasons.Rows, .. ObjectiveComparison.Rows, .. CompletenessReasons.Rows, .. ObjectiveChecklists.Rows],
        Request = ObjectiveShapes.Report,
        Verdict = ObjectiveShapes.Appraisal,
        Decider = rules => new ExactObjectiveAppraiser(rules).Appraise,
        DecidesEachAlone = true,
        RequestOf = verdict => verdict.Report,
        RationaleOf = verdict => verdict.Rationale,
        StampOf = verdict => verdict.RuleSet,
        GradeOf = verdict => ObjectiveComparison.StatusOf(verdict.Status),
        Changes = (now, then) => ObjectiveComparison.Changes(now, then).ToValueList(),
        Registration = (services, rules) =>
        {
            services.TryAddSingleton<IObjectiveAppraiser>(new ExactObjectiveAppraiser(rules));
            services.TryAddSingleton(provider => new ObjectiveRegister(rules, provider.GetRequiredService<IObjectiveAppraiser>()));
        },
    };

    /// <summary>Of the rules of appraisal only the period changes what may still be reached.</summary>
    public static Engine<ObjectiveCourse, ObjectiveOutlook, ObjectiveRuleSet> Outlook { get; } = new()
    {
        Area = "objective-outlooks",
        Name = LocalizedText.Of("outlook of objectives", "目标完成预计"),
        RuleSets = Kind,
        Reasons = [.. OutlookReasons.Rows],
        Request = ObjectiveShapes.Course,
        Verdict = ObjectiveShapes.Outlook,
        Decider = rules =>
        {
            ObjectiveRegister register = new(rules);
            return course => register.Outlook(course);
        },
        DecidesEachAlone = true,
        RequestOf = verdict => verdict.Course,
        RationaleOf = verdict => verdict.Rationale,
        StampOf = verdict => verdict.RuleSet,
        GradeOf = verdict => ObjectiveComparison.ProspectOf(verdict.Prospect),
    };

    public static Engine<ObjectiveReviewInput, ObjectiveReview, ObjectiveRuleSet> Review { get; } = new()
    {
        Area = "objective-reviews",
        Name = LocalizedText.Of("objectives for the management review", "管理评审的目标输入"),
        RuleSets = Kind,
        Reasons = [.. ReviewDecision.Rows],
        Request = ObjectiveShapes.ReviewInput,
        Verdict = ObjectiveShapes.Review,
        Decider = rules =>
        {
            ObjectiveRegister register = new(rules);
            return input => register.ForReview(input);
        },
        DecidesEachAlone = true,
        RequestOf = verdict => verdict.Input,
        RationaleOf = verdict => verdict.Rationale,
        StampOf = verdict => verdict.RuleSet,
        GradeOf = verdict => ObjectiveComparison.StatusOf(verdict.RollUp.Status),
        Changes = (now, then) => EngineReasons.DiffersUnless(now.Rationale == then.Rationale && now.RollUp.Status == then.RollUp.Status),
    };

    public static ValueList<Engine> All { get; } = [Appraisal, Outlook, Review];
}
