namespace Yiko.Compliance.Objectives;

/// <summary>What the verdict on an objective of the management manual rests on: each has its own rule, OBJ-01 to OBJ-07.</summary>
internal static class ManualObjectiveReasons
{
    public static ReasonTable Rows { get; } = new();

    private static readonly ReasonRow[] Set =
    [
        Row("objective.manual.software-quality", "OBJ-01", "Quality objective: all developed software passes, 100 %.", "质量目标：软件研发合格率 100%。"),
        Row("objective.manual.customer-satisfaction", "OBJ-02", "Quality objective: customer satisfaction of 95 % or more, 95 % included.", "质量目标：顾客满意程度 95% 及以上。"),
        Row("objective.manual.on-time-development", "OBJ-03", "Quality objective: every product development on time, 100 %.", "质量目标：产品研发全部按时完成，按时率 100%。"),
        Row("objective.manual.solid-waste", "OBJ-04", "Environmental objective: all solid waste sorted, 100 %, and reasonably disposed of; both are needed.", "环境目标：固体废弃物分类率 100%，且处理合理，两项均须满足。"),
        Row("objective.manual.no-pollution", "OBJ-05", "Environmental objective: no pollution accident.", "环境目标：不发生环境污染事故。"),
        Row("objective.manual.no-serious-injury", "OBJ-06", "Safety objective: no accident with serious injury or worse; serious injury counts.", "职业健康安全目标：不发生重伤及以上事故，重伤计入。"),
        Row("objective.manual.no-fire", "OBJ-07", "Safety objective: no fire.", "职业健康安全目标：不发生火灾事故。"),
    ];

    // A target that was lowered must not pass for that of the manual.
    private static readonly ReasonRow OtherTarget = Rows.Manual("objective.manual.other-target", "OBJ-11", "5.3, 2)", "The target is not the one that the manual sets ({set}): the general manager organises the revision of objectives.", "目标值与管理手册规定（{set}）不一致；目标的修订由总经理组织。");

    /// <summary>The rule that sets the objective, and that it was set otherwise; nothing for an objective of the host's own.</summary>
    public static IEnumerable<Reason> Of(Objective objective)
    {
        if (objective.Rule is not { } rule) yield break;
        for (var i = 0; i < Set.Length; i++)
        {
            if (Set[i].Rule != rule) continue;
            yield return Set[i];
            var own = ManualObjectives.All[i];
            if (!own.Criterion.Equals(objective.Criterion)) yield return OtherTarget.With(ReasonArgument.Of("set", own.Wording!));
        }
    }

    private static ReasonRow Row(string code, string rule, string english, string chinese) => Rows.Manual(code, rule, "6.2.1 a)", english, chinese);
}
