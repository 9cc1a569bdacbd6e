namespace Yiko.Compliance.Localization;

/// <summary>Sentences of the objectives engine.</summary>
internal static class ObjectiveTexts
{
    public static (string Code, string English, string Chinese)[] All { get; } =
    [
        .. Comparison,
        .. Silence,
        .. Faults,
        .. Outlook,
        .. Completeness,
    ];

    private static (string Code, string English, string Chinese)[] Comparison =>
    [
        ("objective.share.at-least-met", "{numerator} of {denominator} (about {actual:percent}) reaches the target of at least {target} ({target:percent}); margin {margin}.", "{numerator}/{denominator}（约 {actual:percent}），达到目标（不低于 {target:percent}，即 {target}），差值 {margin}。"),
        ("objective.share.at-least-missed", "{numerator} of {denominator} (about {actual:percent}) misses the target of at least {target} ({target:percent}); margin {margin}.", "{numerator}/{denominator}（约 {actual:percent}），未达到目标（不低于 {target:percent}，即 {target}），差值 {margin}。"),
        ("objective.share.at-most-met", "{numerator} of {denominator} (about {actual:percent}) keeps to the target of at most {target} ({target:percent}); margin {margin}.", "{numerator}/{denominator}（约 {actual:percent}），符合目标（不超过 {target:percent}，即 {target}），差值 {margin}。"),
        ("objective.share.at-most-missed", "{numerator} of {denominator} (about {actual:percent}) exceeds the target of at most {target} ({target:percent}); margin {margin}.", "{numerator}/{denominator}（约 {actual:percent}），超过目标上限 {target:percent}（即 {target}），差值 {margin}。"),
        ("objective.share.equal-met", "{numerator} of {denominator} is exactly the target {target} ({target:percent}); margin {margin}.", "{numerator}/{denominator}，等于目标值 {target:percent}（即 {target}），差值 {margin}。"),
        ("objective.share.equal-missed", "{numerator} of {denominator} (about {actual:percent}) is not the target {target} ({target:percent}); margin {margin}.", "{numerator}/{denominator}（约 {actual:percent}），不等于目标值 {target:percent}（即 {target}），差值 {margin}。"),
        ("objective.share.above-the-whole", "{numerator} of {denominator} is more than the whole: check the figures.", "分子 {numerator} 大于分母 {denominator}，请核对统计数据。"),
        ("objective.number.at-least-met", "{actual} reaches the target of at least {target}; margin {margin}.", "实际值 {actual}，达到目标（不低于 {target}），差值 {margin}。"),
        ("objective.number.at-least-missed", "{actual} misses the target of at least {target}; margin {margin}.", "实际值 {actual}，未达到目标（不低于 {target}），差值 {margin}。"),
        ("objective.number.at-most-met", "{actual} keeps to the target of at most {target}; margin {margin}.", "实际值 {actual}，符合目标（不超过 {target}），差值 {margin}。"),
        ("objective.number.at-most-missed", "{actual} exceeds the target of at most {target}; margin {margin}.", "实际值 {actual}，超过目标上限 {target}，差值 {margin}。"),
        ("objective.number.equal-met", "{actual} is exactly the target {target}; margin {margin}.", "实际值 {actual}，等于目标值 {target}，差值 {margin}。"),
        ("objective.number.equal-missed", "{actual} is not the target {target}; margin {margin}.", "实际值 {actual}，不等于目标值 {target}，差值 {margin}。"),
        ("objective.answer.met", "The condition is met.", "符合要求。"),
        ("objective.answer.missed", "The condition is not met.", "不符合要求。"),
        ("objective.zero.met", "Nothing occurred, and occurrences were watched for in all exposed parts of the period ({covered} of {exposed}).", "未发生，且统计监测覆盖全部应监测时段（{covered}/{exposed}）。"),
        ("objective.zero.missed", "There were occurrences where the target is zero: {count}.", "目标为零，实际发生 {count} 起。"),
        ("objective.lost.first-failure", "A target of 100 % is lost at the first failure, whatever the period still brings.", "目标为 100%，出现一次不合格即判定为未完成，本期内不再改变。"),
        ("objective.lost.first-occurrence", "A target of zero is lost at the first occurrence, whatever the period still brings.", "目标为零，发生一起即判定为未完成，本期内不再改变。"),
        ("objective.period.open", "The period is still open: the result is provisional.", "统计期尚未结束，结果为阶段性结果。"),
        ("objective.compound.part", "Part {number} of the objective follows.", "以下为目标第 {number} 项。"),
        ("objective.compound.met", "Every part is met.", "各项均完成。"),
        ("objective.compound.missed", "A part is missed, so the whole is.", "其中有未完成项，整体判定为未完成。"),
        ("objective.compound.unknown", "No part is missed, but not every part could be appraised, so the whole could not.", "无未完成项，但有未能判定的项，整体不能判定为完成。"),
        ("objective.compound.not-applicable", "No part applies.", "各项均不适用。"),
        ("objective.action.corrective", "The objective is not attained: analyse the cause and take corrective action.", "目标未完成，应分析原因并采取纠正措施。"),
    ];

    private static (string Code, string English, string Chinese)[] Silence =>
    [
        ("objective.no-data.not-measured", "Nothing was measured.", "无统计数据。"),
        ("objective.no-data.denominator-zero", "The denominator is 0: nothing was measured.", "分母为 0，无可统计的数据。"),
        ("objective.no-data.coverage-missing", "Nobody says for how much of the period occurrences were watched for, so none reported is not none occurred.", "未说明统计监测覆盖的时段，未上报不等于未发生。"),
        ("objective.no-data.coverage-incomplete", "Occurrences were watched for in {covered} of {exposed} parts of the period only.", "应监测 {exposed} 个时段，仅监测 {covered} 个，统计不完整。"),
        ("objective.no-data.nothing-exposed", "No occurrence was possible in any part of the period.", "统计期内无应监测时段。"),
        ("objective.no-data.report-missing", "A report is missing, and it could change the result.", "有部门或时段未上报，且可能影响结果。"),
        ("objective.no-data.not-poolable", "The figures cannot be added up: report numerators and denominators, or counts, of one kind.", "各部门数据不能合并统计，请统一上报分子分母或次数。"),
        ("objective.no-data.not-attained", "No data, which never counts as attained.", "无数据，不得视为完成。"),
        ("objective.not-applicable.stated", "The objective does not apply in this period.", "本期不适用。"),
        ("objective.not-applicable.denominator-zero", "No case arose in this period, so the objective does not apply.", "本期未发生相关业务，不适用。"),
    ];

    private static (string Code, string English, string Chinese)[] Faults =>
    [
        ("objective.fault.measurement-does-not-fit", "The measurement does not fit the objective: another kind, or another number of parts.", "统计数据与目标不匹配（类型或分项数不同）。"),
        ("objective.fault.negative-numerator", "The numerator {value} is negative.", "分子 {value} 为负数。"),
        ("objective.fault.negative-denominator", "The denominator {value} is negative.", "分母 {value} 为负数。"),
        ("objective.fault.negative-count", "The count {value} is negative.", "次数 {value} 为负数。"),
        ("objective.fault.impossible-coverage", "Watched parts {covered} of {exposed} exposed ones: the first must lie between 0 and the second.", "已监测时段 {covered} 应在 0 与应监测时段 {exposed} 之间。"),
        ("objective.fault.percent-meant", "A ratio was measured, and the target {target} is above 1, which no part of a whole reaches: {target}% was probably meant.", "统计数据为比率，而目标值 {target} 大于 1，疑应为 {target}%，请更正。"),
        ("objective.fault.target-above-one", "A ratio was measured, and the target {target} is above 1, which no part of a whole reaches.", "统计数据为比率，而目标值 {target} 大于 1。"),
        ("objective.fault.negative-target", "The target {target} is negative, but what was counted cannot be.", "统计数据不可能为负，而目标值 {target} 为负数。"),
        ("objective.fault.not-appraised", "Not appraised until the report is corrected: neither attained nor not attained.", "数据更正之前不作判定，不视为完成，也不视为未完成。"),
    ];

    private static (string Code, string English, string Chinese)[] Outlook =>
    [
        ("objective.comparison.status", "The result would change from “{present}” to “{other}”.", "结果将由“{present}”变为“{other}”。"),
        ("objective.comparison.appraised", "The report, now faulty, would be appraised: “{other}”.", "现为无法判定的记录，将判定为“{other}”。"),
        ("objective.comparison.not-appraised", "The report, now “{present}”, would be found faulty.", "现为“{present}”，将成为无法判定的记录。"),
        ("objective.comparison.attainment", "The attainment would change from {present} to {other}.", "完成率将由 {present} 变为 {other}。"),
        ("objective.comparison.action-asked", "Corrective action would be asked for.", "将要求采取纠正措施。"),
        ("objective.comparison.action-not-asked", "Corrective action would not be asked for any more.", "将不再要求采取纠正措施。"),
        ("objective.outlook.open", "The target can still be reached: of {outstanding} cases to come, {failures} may fail.", "目标尚可完成：剩余 {outstanding} 项中，最多允许 {failures} 项不符合。"),
        ("objective.outlook.open-outstanding-unknown", "The target can still be reached; failures that may still happen: {failures}.", "目标尚可完成：最多还允许 {failures} 次不符合。"),
        ("objective.outlook.open-unbounded", "The target can still be reached.", "目标尚可完成。"),
        ("objective.outlook.secured", "The target is reached, whatever is still to come.", "无论剩余情况如何，目标均已确保完成。"),
        ("objective.outlook.lost", "The target was lost on {date}: since then nothing to come could save it.", "目标自 {date} 起已无法完成，其后无论情况如何均不可挽回。"),
        ("objective.outlook.out-of-reach", "The target is out of reach, whatever is still to come.", "无论剩余情况如何，目标均无法完成。"),
        ("objective.outlook.outstanding-unknown", "How many cases are still to come is not known, so nothing can be said.", "剩余项数未知，无法预计。"),
        ("objective.outlook.nothing-to-count", "There is no case, neither so far nor to come.", "已发生和剩余的项数均为 0，无可统计的数据。"),
        ("objective.outlook.not-cumulative", "These figures do not add up to a ratio or a count, so nothing can be said.", "数据不是可累计的比率或次数，无法预计。"),
        ("objective.outlook.faulty", "A figure is faulty: a number is negative, or a part is more than the whole.", "数据有误（负数，或分子大于分母），无法预计。"),
        ("objective.outlook.target-off-scale", "The target is not one that such figures can have: a share lies between 0 and 100 %, a count is not negative.", "目标值与数据不符：比率应在 0 至 100% 之间，次数不为负数。"),
        ("objective.outlook.compound", "The objective has several parts: look at each by itself.", "目标包含多项，请逐项预计。"),
    ];

    private static (string Code, string English, string Chinese)[] Completeness =>
    [
        ("objective.condition.policy-missing", "The objective is not shown to be consistent with the policy.", "未体现与方针保持一致。"),
        ("objective.condition.measurable-missing", "The objective is not shown to be measurable.", "目标不可测量或未说明测量方法。"),
        ("objective.condition.requirements-missing", "Applicable requirements are not taken into account.", "未考虑适用的要求。"),
        ("objective.condition.relevance-missing", "The objective is not shown to be relevant to conforming products and services and to satisfaction.", "未体现与提供合格产品和服务以及增强顾客满意相关。"),
        ("objective.condition.monitored-missing", "The objective is not monitored.", "未对目标予以监视。"),
        ("objective.condition.communicated-missing", "The objective is not communicated.", "未对目标予以沟通。"),
        ("objective.condition.updated-missing", "The objective is not kept up to date.", "未对目标实施更新。"),
        ("objective.breakdown.measures-missing", "The breakdown names no measures.", "目标分解缺少具体措施。"),
        ("objective.breakdown.resources-missing", "The breakdown names no resources.", "目标分解缺少所需资源。"),
        ("objective.breakdown.responsible-person-missing", "The breakdown names nobody in charge.", "目标分解缺少负责人。"),
        ("objective.breakdown.completion-time-missing", "The breakdown gives no completion time.", "目标分解缺少完成时间。"),
        ("objective.breakdown.evaluation-criteria-missing", "The breakdown gives no evaluation criteria.", "目标分解缺少评价标准。"),
        ("objective.breakdown.none", "No department has broken down the objective {objective}.", "目标 {objective} 未分解到任何部门。"),
    ];
}
