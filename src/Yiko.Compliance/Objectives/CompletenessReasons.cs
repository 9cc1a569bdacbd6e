namespace Yiko.Compliance.Objectives;

/// <summary>The reason codes of objectives and breakdowns that are not complete: their one home.</summary>
internal static class CompletenessReasons
{
    public static ReasonTable Rows { get; } = new();

    private static readonly ReasonRow NobodyBrokeDown = Rows.Manual("objective.breakdown.none", "OBJ-09", "6.2.2", "No department has broken down the objective {objective}.", "目标 {objective} 未分解到任何部门。");

    public static ValueList<RequiredPart<ObjectiveCondition>> Conditions { get; } =
    [
        Condition(ObjectiveCondition.ConsistentWithPolicy, "objective.condition.policy-missing", "The objective is not shown to be consistent with the policy.", "未体现与方针保持一致。"),
        Condition(ObjectiveCondition.Measurable, "objective.condition.measurable-missing", "The objective is not shown to be measurable.", "目标不可测量或未说明测量方法。"),
        Condition(ObjectiveCondition.RequirementsConsidered, "objective.condition.requirements-missing", "Applicable requirements are not taken into account.", "未考虑适用的要求。"),
        Condition(ObjectiveCondition.RelevantToConformityAndSatisfaction, "objective.condition.relevance-missing", "The objective is not shown to be relevant to conforming products and services and to satisfaction.", "未体现与提供合格产品和服务以及增强顾客满意相关。"),
        Condition(ObjectiveCondition.Monitored, "objective.condition.monitored-missing", "The objective is not monitored.", "未对目标予以监视。"),
        Condition(ObjectiveCondition.Communicated, "objective.condition.communicated-missing", "The objective is not communicated.", "未对目标予以沟通。"),
        Condition(ObjectiveCondition.Updated, "objective.condition.updated-missing", "The objective is not kept up to date.", "未对目标实施更新。"),
    ];

    public static ValueList<RequiredPart<BreakdownPart>> Breakdown { get; } =
    [
        Part(BreakdownPart.Measures, "objective.breakdown.measures-missing", "The breakdown names no measures.", "目标分解缺少具体措施。"),
        Part(BreakdownPart.Resources, "objective.breakdown.resources-missing", "The breakdown names no resources.", "目标分解缺少所需资源。"),
        Part(BreakdownPart.ResponsiblePerson, "objective.breakdown.responsible-person-missing", "The breakdown names nobody in charge.", "目标分解缺少负责人。"),
        Part(BreakdownPart.CompletionTime, "objective.breakdown.completion-time-missing", "The breakdown gives no completion time.", "目标分解缺少完成时间。"),
        Part(BreakdownPart.EvaluationCriteria, "objective.breakdown.evaluation-criteria-missing", "The breakdown gives no evaluation criteria.", "目标分解缺少评价标准。"),
    ];

    public static Reason NotBrokenDown(Objective objective) => NobodyBrokeDown.With(ReasonArgument.Of("objective", objective.Id));

    private static RequiredPart<ObjectiveCondition> Condition(ObjectiveCondition part, string code, string english, string chinese) =>
        new() { Part = part, WhenMissing = Rows.Manual(code, "OBJ-08", "6.2.1 b)", english, chinese) };

    private static RequiredPart<BreakdownPart> Part(BreakdownPart part, string code, string english, string chinese) =>
        new() { Part = part, WhenMissing = Rows.Manual(code, "OBJ-09", "6.2.2", english, chinese) };
}
