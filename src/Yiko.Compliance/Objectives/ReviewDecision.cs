namespace Yiko.Compliance.Objectives;

/// <summary>What a management review is told beforehand, and what a change of objectives asks for.</summary>
internal static class ReviewDecision
{
    public static ReasonTable Rows { get; } = new();

    private static readonly ReasonRow TargetChanged = Rows.Manual("objective.revision.target-changed", "OBJ-13", "6.2.3.4 b)", "The target or the period of {objective} changed: revise the programmes that serve it.", "{objective} 的目标值或统计期发生变化，应修订相应的管理方案。");
    private static readonly ReasonRow Dropped = Rows.Manual("objective.revision.dropped", "OBJ-13", "6.2.3.4 b)", "{objective} is no objective any more: revise the programmes that serve it.", "目标 {objective} 已取消，应修订相应的管理方案。");
    private static readonly ReasonRow NotReported = Rows.Manual("objective.review.not-reported", "OBJ-10", "9.1.1, 2)", "{objective} is not reported on.", "目标 {objective} 未上报完成情况。");
    private static readonly ReasonRow SafetyNotReported = Rows.Manual("objective.review.safety-not-reported", "OBJ-14", "6.1.6.3 i)", "{objective} is an objective of health and safety, which every management review looks at, and is not reported on.", "职业健康安全目标 {objective} 须在每次管理评审中评审，但未上报完成情况。");
    private static readonly ReasonRow WithoutData = Rows.Manual("objective.review.without-data", "OBJ-10", "9.1.1, 2)", "What is reported on {objective} gives no verdict.", "目标 {objective} 的上报数据不足以作出判定。");
    private static readonly ReasonRow Complete = Rows.Manual("objective.review.complete", "OBJ-14", "6.1.6.3 i)", "Every objective is reported on, those of health and safety among them, and every report of the year is there.", "各项目标（含职业健康安全目标）均已上报，年度报告齐全。");

    public static ObjectiveReview Of(ObjectiveReviewInput input, ObjectiveRollUp rollUp, CitationTable citations, RuleSetStamp stamp)
    {
        HashSet<string> reported = new(rollUp.Appraisals.Select(appraisal => appraisal.Report.Objective.Id), StringComparer.Ordinal);
        Reason[] lacking =
        [
            .. input.Objectives.Where(objective => !reported.Contains(objective.Id)).Select(objective =>
                Named(objective.Discipline == ObjectiveDiscipline.HealthAndSafety ? SafetyNotReported : NotReported, objective)),
            .. rollUp.Appraisals.Where(appraisal => appraisal.Status is ObjectiveStatus.NotAppraised or ObjectiveStatus.NoData)
                .Select(appraisal => Named(WithoutData, appraisal.Report.Objective)),
            .. ObjectiveChecklists.YearlyReports.Lacking(input.Received),
        ];
        return new(input, rollUp, lacking.Length == 0, citations.Cite(new Rationale(lacking.Length == 0 ? [Complete] : lacking)), stamp);
    }

    public static ValueList<Reason> RevisionsAfter(IEnumerable<Objective> before, IEnumerable<Objective> now)
    {
        var later = now.ToLookup(objective => objective.Id, StringComparer.Ordinal);
        return before
            .Where(objective => !later[objective.Id].Any(same => same.Criterion.Equals(objective.Criterion) && same.Period == objective.Period))
            .Select(objective => Named(later.Contains(objective.Id) ? TargetChanged : Dropped, objective))
            .ToValueList();
    }

    private static Reason Named(ReasonRow row, Objective objective) => row.With(ReasonArgument.Of("objective", objective.Id));
}
