namespace Yiko.Compliance.Localization;

/// <summary>Sentences of the supplier engines.</summary>
internal static class SupplierTexts
{
    public static (string Code, string English, string Chinese)[] All { get; } =
    [
        .. Faults,
        .. History,
        .. Status,
        .. Evidence,
        .. Score,
        .. Product,
        .. Purchase,
        .. Duties,
    ];

    private static (string Code, string English, string Chinese)[] Faults =>
    [
        ("supplier.history.supplier-missing", "The supplier is missing.", "缺少供方名称。"),
        ("supplier.history.product-missing", "The product is missing.", "缺少产品名称。"),
        ("supplier.history.class-unknown", "The class of the product is unknown.", "产品类别不明。"),
        ("supplier.event.other-relation", "Events of another supplier or product: {count}.", "有 {count} 条记录属于其他供方或其他产品。"),
        ("supplier.event.date-missing", "Events without a date, or with one that does not exist: {count}.", "有 {count} 条记录缺少日期或日期不存在。"),
        ("supplier.event.class-unknown", "Events without a class, or with one that is not A, B or C: {count}.", "有 {count} 条记录缺少产品类别，或类别不是 A、B、C。"),
        ("supplier.event.kind-unknown", "Events without a kind, or with an unknown one: {count}.", "有 {count} 条记录缺少事项类型，或类型无法识别。"),
        ("supplier.event.result-missing", "Evaluations without a result, or with an unknown one: {count}.", "有 {count} 条评价（验证）记录缺少结论，或结论无法识别。"),
        ("supplier.status.not-classified", "Not decided: nothing may be ordered until the history is corrected.", "无法判定：记录更正之前不得采购。"),
    ];

    private static (string Code, string English, string Chinese)[] History =>
    [
        ("supplier.history.duplicate", "The {kind} of {date} stands in the register more than once and counts once.", "{date} 的{kind}重复登记，只计一次。"),
        ("supplier.history.class-changed", "The class of the product is {to} on {date}; it was {from} before.", "{date} 产品类别为 {to} 类，此前为 {from} 类。"),
        ("supplier.history.before-initial", "The {kind} of {date} comes before any initial evaluation.", "{date} 的{kind}早于初次评价。"),
        ("supplier.history.not-listed", "The {kind} passed on {date} puts nobody on the list: only a complete initial evaluation does.", "{date} 的{kind}虽合格，但供方不在合格供方名单内；须经完整的初次评价合格方可列入。"),
        ("supplier.history.not-asked", "The {kind} passed on {date} does not count: this class of product asks for another kind.", "{date} 的{kind}虽合格，但不是该类产品所要求的方式，不计入。"),
        ("supplier.history.no-return", "The {kind} passed on {date} does not bring the supplier back.", "{date} 的{kind}虽合格，但不能恢复供方资格。"),
        ("supplier.history.initial-incomplete", "The initial evaluation of {date} passed without all its evidence and does not count.", "{date} 的初次评价结论为合格，但评价依据不全，不予计入。"),
        ("supplier.history.nonconforming-noted", "A supply of {date} did not meet its use: noted for the next evaluation.", "{date} 供货不满足使用要求，记入下次评价。"),
    ];

    private static (string Code, string English, string Chinese)[] Status =>
    [
        ("supplier.status.no-initial", "There is no initial evaluation yet: a candidate.", "尚未进行初次评价，为候选供方。"),
        ("supplier.status.initial-incomplete", "The initial evaluation of {date} lacks evidence: still a candidate.", "{date} 的初次评价依据不全，仍为候选供方。"),
        ("supplier.status.entered", "The initial evaluation of {date} is complete and passed: on the list of qualified suppliers.", "{date} 初次评价完整且合格，列入合格供方名单。"),
        ("supplier.status.evaluated", "The annual evaluation of {date} passed: stays on the list of qualified suppliers.", "{date} 年度评价合格，继续列入合格供方名单。"),
        ("supplier.status.cancelled", "The {kind} of {date} failed: the qualification is cancelled at once.", "{date} {kind}不合格，取消其供方资格。"),
        ("supplier.status.cancelled-for-good", "The supplier does not come back.", "不再恢复其供方资格。"),
        ("supplier.status.select-another", "Select another supplier; this one comes back only through a new initial evaluation.", "重新选择供方；原供方须重新进行初次评价合格后方可恢复。"),
        ("supplier.status.nonconforming", "A supply of {date} did not meet its use: the supplier is replaced.", "{date} 供货不满足使用要求，更换供方。"),
        ("supplier.status.verification-failed", "The {kind} of {date} failed: the supplier is not used any more.", "{date} {kind}不合格，停止使用该供方。"),
        ("supplier.status.general-control", "In use under general control; replaced when the product does not meet its use.", "在用，实施一般控制；产品不满足使用要求时重新选择。"),
        ("supplier.status.not-verified", "The supplier's capability is not verified yet: a candidate.", "尚未验证供方能力，为候选供方。"),
        ("supplier.status.verified", "The {kind} of {date} passed: in use.", "{date} {kind}合格，在用。"),
        ("supplier.due.next", "The next one is due on {due} at the latest.", "下次最迟应于 {due} 进行。"),
        ("supplier.due.overdue", "The next one was due on {due} and is overdue.", "应于 {due} 前进行，现已逾期。"),
        ("supplier.due.none", "No date is due: these rules do not evaluate or verify class {class} again.", "无到期日：按现行规则，{class} 类供方不要求定期评价或验证。"),
        ("supplier.order.allowed", "The product may be ordered from this supplier.", "可以向该供方采购。"),
        ("supplier.order.refused", "The product may not be ordered from this supplier.", "不得向该供方采购。"),
    ];

    private static (string Code, string English, string Chinese)[] Evidence =>
    [
        ("supplier.evidence.qualification-missing", "The qualification is not verified.", "尚未验证供方资质。"),
        ("supplier.evidence.capability-missing", "The capability is not verified.", "尚未验证供方能力。"),
        ("supplier.evidence.information-missing", "No information about the company is collected.", "尚未收集供方相关信息。"),
        ("supplier.evidence.performance-missing", "The performance of the company is not assessed.", "尚未评价供方公司绩效。"),
        ("supplier.evidence.measure-missing", "Too few measures are taken; at least {least} is needed: sample trial, inspection, other customers asked, or another one.", "采取的措施不足，至少应有 {least} 项（样品试用、检测或测量、征询其他顾客意见等）。"),
    ];

    private static (string Code, string English, string Chinese)[] Score =>
    [
        ("supplier.score.part", "{criterion}: {score} of {maximum}, weight {weight}.", "{criterion}：{score} 分（满分 {maximum}），权重 {weight}。"),
        ("supplier.score.total", "The total is {total} of 100.", "总分 {total}（满分 100）。"),
        ("supplier.score.band", "The total {total} reaches {floor}, where grade “{grade}” begins.", "总分 {total}，达到“{grade}”的下限 {floor}。"),
        ("supplier.score.band-above", "The total {total} exceeds {floor}, above which grade “{grade}” begins.", "总分 {total}，超过 {floor}，属“{grade}”。"),
        ("supplier.score.lowest-band", "The total {total} is below {ceiling}: grade “{grade}”.", "总分 {total}，不足 {ceiling}，属“{grade}”。"),
        ("supplier.score.lowest-band-up-to", "The total {total} does not exceed {ceiling}: grade “{grade}”.", "总分 {total}，未超过 {ceiling}，属“{grade}”。"),
        ("supplier.score.single-band", "The total is {total}: grade “{grade}”, the only one of the card.", "总分 {total}，属“{grade}”（评分表只有这一级）。"),
        ("supplier.score.demand", "The grade demands: {action}.", "该等级的要求：{action}。"),
        ("supplier.score.veto", "“{veto}”: {count} found; from {limit} on it decides whatever the total.", "“{veto}”发生 {count} 次，达到 {limit} 次即一票否决。"),
        ("supplier.score.veto-below", "{criterion}: {score} is below {limit}, which decides whatever the total.", "{criterion}得分 {score} 低于 {limit}，一票否决。"),
        ("supplier.score.vetoed", "A veto applies: grade “{grade}” whatever the total.", "存在一票否决项，不论总分均定为“{grade}”。"),
        ("supplier.score.missing", "{criterion}: the score is missing.", "{criterion}：缺少得分。"),
        ("supplier.score.missing-zero", "{criterion}: the score is missing and counts as 0.", "{criterion}：缺少得分，按 0 分计。"),
        ("supplier.score.missing-redistributed", "{criterion}: the score is missing; its weight is spread over the others.", "{criterion}：缺少得分，其权重按比例分摊到其他项目。"),
        ("supplier.score.out-of-range", "{criterion}: {score} is not between 0 and {maximum}.", "{criterion}：{score} 不在 0 至 {maximum} 之间。"),
        ("supplier.score.repeated", "{criterion}: the score is given more than once.", "{criterion}：得分重复填写。"),
        ("supplier.score.unknown-criterion", "“{criterion}” is not a criterion of the score card.", "评分表中没有“{criterion}”这一项目。"),
        ("supplier.score.unknown-veto", "“{veto}” is not a veto of the score card.", "评分表中没有“{veto}”这一否决项。"),
        ("supplier.score.nothing-scored", "No criterion has a score.", "各项均无得分。"),
        ("supplier.score.not-scored", "Not scored: neither total nor grade until the scores are complete and correct.", "未评分：各项得分补全并更正之前，不出总分和等级。"),
    ];

    private static (string Code, string English, string Chinese)[] Product =>
    [
        ("supplier.comparison.status", "The status would change from “{present}” to “{other}”.", "状态将由“{present}”变为“{other}”。"),
        ("supplier.comparison.classified", "The status, now undecided, would be “{other}”.", "现未判定，将判定为“{other}”。"),
        ("supplier.comparison.not-classified", "The status, now “{present}”, could not be decided any more.", "现为“{present}”，将无法判定。"),
        ("supplier.comparison.order-allowed", "Orders would be allowed.", "将允许采购。"),
        ("supplier.comparison.order-refused", "Orders would not be allowed any more.", "将不允许采购。"),
        ("supplier.comparison.due", "The next evaluation or verification would be due on {due}.", "下次评价或验证将于 {due} 到期。"),
        ("supplier.comparison.no-longer-due", "No evaluation or verification would be due.", "将没有到期的评价或验证。"),
        ("supplier.comparison.grade", "The grade would change from “{present}” to “{other}”.", "评价等级将由“{present}”变为“{other}”。"),
        ("supplier.comparison.scored", "The supplier would be graded: “{other}”.", "原未评分，将评为“{other}”。"),
        ("supplier.comparison.not-scored", "The supplier, now “{present}”, would not be graded.", "现为“{present}”，将无法评分。"),
        ("supplier.product.decisive", "The product directly decides whether the customer's requirement is met: class A.", "该产品直接决定能否满足顾客要求，为 A 类。"),
        ("supplier.product.auxiliary", "The product is auxiliary without major effect on conformity: class B.", "该产品为辅助材料，对符合要求没有重大影响，为 B 类。"),
        ("supplier.product.other", "The product belongs neither to A nor to B: class C.", "该产品不属于 A 类，也不属于 B 类，为 C 类。"),
        ("supplier.product.effect-unknown", "Nobody has judged whether the product decides if the customer's requirement is met.", "尚未判断该产品是否直接决定满足顾客要求。"),
        ("supplier.product.auxiliary-unknown", "Nobody has judged whether the product is auxiliary without major effect.", "尚未判断该产品是否为没有重大影响的辅助材料。"),
    ];

    private static (string Code, string English, string Chinese)[] Purchase =>
    [
        ("supplier.purchase.products-and-processes-missing", "The products, services and processes to supply are not communicated.", "未沟通供应的产品、服务以及实施的过程。"),
        ("supplier.purchase.release-or-approval-missing", "The requirements for release or approval are not communicated.", "未沟通产品、服务、程序、过程和设备的放行或批准要求。"),
        ("supplier.purchase.competence-missing", "The required competence of people, qualification included, is not communicated.", "未沟通人员能力要求（包括必要的资格）。"),
        ("supplier.purchase.communication-missing", "Channel, way and persons of communication are not communicated.", "未明确沟通渠道、方式及负责人。"),
        ("supplier.purchase.performance-monitoring-missing", "The control and monitoring of performance are not communicated.", "未沟通对供方业绩的控制和监视。"),
        ("supplier.purchase.verification-at-site-missing", "Verification or validation at the supplier's site is not communicated.", "未沟通拟在供方现场实施的验证或确认活动。"),
    ];

    private static (string Code, string English, string Chinese)[] Duties =>
    [
        ("supplier.duty.incoming-verification", "Verify what arrives against the acceptance standard.", "进货时按原材料验收标准进行验证。"),
        ("supplier.duty.fitness-for-use", "See that the product meets its use, and act where it does not.", "产品应满足使用要求，不满足时采取措施。"),
        ("supplier.duty.initial-evaluation", "Evaluate the supplier with all the evidence before it enters the list.", "列入名单前须完成初次评价，评价依据齐全。"),
        ("supplier.duty.annual-evaluation", "Evaluate the supplier again every year.", "每年度对供方进行一次评价。"),
        ("supplier.duty.annual-verification", "Verify the supplier's capability every year.", "每年对供方能力进行验证。"),
    ];
}
