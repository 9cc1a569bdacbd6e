namespace Yiko.Compliance.Objectives;

/// <summary>What an objective, its breakdown and the reports of a year must have, and what is said where it is missing.</summary>
internal static class ObjectiveChecklists
{
    public static ReasonTable Rows { get; } = new();

    /// <summary>OBJ-08, management manual 6.2.1 b).</summary>
    public static Checklist Conditions { get; } = Checklist.Manual(
        "conditions", "conditions of an objective", "目标应满足的条件", "6.2.1 b)",
        Condition("consistent-with-policy", "consistent with the policy", "与方针保持一致", "objective.condition.policy-missing", "The objective is not shown to be consistent with the policy.", "未体现与方针保持一致。"),
        Condition("measurable", "measurable", "可测量", "objective.condition.measurable-missing", "The objective is not shown to be measurable.", "目标不可测量或未说明测量方法。"),
        Condition("requirements-considered", "applicable requirements considered", "考虑适用的要求", "objective.condition.requirements-missing", "Applicable requirements are not taken into account.", "未考虑适用的要求。"),
        Condition("relevant-to-conformity-and-satisfaction", "relevant to conformity and satisfaction", "与产品和服务合格及顾客满意相关", "objective.condition.relevance-missing", "The objective is not shown to be relevant to conforming products and services and to satisfaction.", "未体现与提供合格产品和服务以及增强顾客满意相关。"),
        Condition("monitored", "monitored", "予以监视", "objective.condition.monitored-missing", "The objective is not monitored.", "未对目标予以监视。"),
        Condition("communicated", "communicated", "予以沟通", "objective.condition.communicated-missing", "The objective is not communicated.", "未对目标予以沟通。"),
        Condition("updated", "updated as appropriate", "适时更新", "objective.condition.updated-missing", "The objective is not kept up to date.", "未对目标实施更新。"));

    /// <summary>OBJ-09, management manual 6.2.2.</summary>
    public static Checklist Breakdown { get; } = Checklist.Manual(
        "breakdown", "breakdown to a department", "目标分解", "6.2.2",
        OfBreakdown("measures", "measures", "措施", "objective.breakdown.measures-missing", "The breakdown names no measures.", "目标分解缺少具体措施。"),
        OfBreakdown("resources", "resources", "资源", "objective.breakdown.resources-missing", "The breakdown names no resources.", "目标分解缺少所需资源。"),
        OfBreakdown("responsible-person", "person in charge", "负责人", "objective.breakdown.responsible-person-missing", "The breakdown names nobody in charge.", "目标分解缺少负责人。"),
        OfBreakdown("completion-time", "completion time", "完成时间", "objective.breakdown.completion-time-missing", "The breakdown gives no completion time.", "目标分解缺少完成时间。"),
        OfBreakdown("evaluation-criteria", "evaluation criteria", "评价标准", "objective.breakdown.evaluation-criteria-missing", "The breakdown gives no evaluation criteria.", "目标分解缺少评价标准。"));

    /// <summary>OBJ-15, management manual 9.1.3.</summary>
    public static Checklist YearlyReports { get; } = Checklist.Manual(
        "yearly-reports", "yearly reports that feed objectives", "年度分析报告", "9.1.3, 1)",
        Report("satisfaction", "customer satisfaction", "顾客满意程度", "objective.review.satisfaction-missing", "9.1.3, 1) a)", "The yearly report on customer satisfaction and services is missing.", "缺少顾客满意度及服务情况的年度分析报告。"),
        Report("training", "training", "培训情况", "objective.review.training-missing", "9.1.3, 1) e)", "The yearly report on the rate of training is missing.", "缺少人员培训率的年度分析报告。"),
        Report("conformity", "conformity of products and services", "产品和服务符合性", "objective.review.conformity-missing", "9.1.3, 1) f)", "The yearly report on the conformity of products is missing.", "缺少产品符合性的年度分析报告。"));

    private static ChecklistPart Condition(string part, string name, string word, string code, string english, string chinese) =>
        Rows.Part(part, name, word, code, "OBJ-08", "6.2.1 b)", english, chinese);

    private static ChecklistPart OfBreakdown(string part, string name, string word, string code, string english, string chinese) =>
        Rows.Part(part, name, word, code, "OBJ-09", "6.2.2", english, chinese);

    private static ChecklistPart Report(string part, string name, string word, string code, string clause, string english, string chinese) =>
        Rows.Part(part, name, word, code, "OBJ-15", clause, english, chinese);
}
