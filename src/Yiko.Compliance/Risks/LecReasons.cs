namespace Yiko.Compliance.Risks;

/// <summary>The reason codes of LEC assessment: their one home.</summary>
internal static class LecReasons
{
    /// <summary>The reasons that LEC assessment can give.</summary>
    public static ReasonTable Rows { get; } = new();

    private static readonly (RiskCriteria Criterion, ReasonRow Reason)[] Direct =
    [
        (RiskCriteria.LawBreached, Scored("risk.direct.law-breached", "A law or another requirement is not met.", "不符合法律法规及其他要求。")),
        (RiskCriteria.PastAccidentUncontrolled, Scored("risk.direct.past-accident-uncontrolled", "An accident happened before and is still without effective control.", "曾发生过事故，仍未采取有效控制措施。")),
        (RiskCriteria.JustifiedComplaint, Scored("risk.direct.justified-complaint", "An interested party complains with good reason.", "相关方有合理抱怨或要求。")),
        (RiskCriteria.DirectDangerUncontrolled, Scored("risk.direct.direct-danger-uncontrolled", "The danger was observed directly and there is no adequate control.", "直接观察到可能导致事故的危险，且无适当控制措施。")),
    ];

    private static readonly ReasonRow Score = Scored("risk.lec.score", "Score D = L × E × C = {likelihood} × {exposure} × {consequence} = {score}.", "危险性分值 D = L × E × C = {likelihood} × {exposure} × {consequence} = {score}。");
    private static readonly ReasonRow MatrixScore = Scored("risk.matrix.score", "Score D = L × C = {likelihood} × {consequence} = {score}.", "风险分值 D = L × C = {likelihood} × {consequence} = {score}。");
    private static readonly ReasonRow ExposureUnasked = Scored("risk.matrix.exposure-unasked", "The exposure E = {value} is given and does not count: this method has two factors.", "已填写的暴露频率 E = {value} 不计入：本方法只有可能性和后果两项。");
    private static readonly ReasonRow UnknownCriterion = Scored("risk.direct.unknown-criterion", "A direct criterion is stated that does not exist.", "填写了不存在的直接判定条件。");
    private static readonly ReasonRow UnknownOwnCriterion = Scored("risk.direct.unknown-own-criterion", "“{criterion}” is said to apply, but is no direct criterion of this rule set.", "填报了“{criterion}”，但本规则集无此直接判定条件。");
    private static readonly ReasonRow Band = Scored("risk.lec.band", "D = {score} reaches {floor}, where grade “{grade}” begins.", "D = {score}，达到“{grade}”的下限 {floor}。");
    private static readonly ReasonRow BandAbove = Scored("risk.lec.band-above", "D = {score} exceeds {floor}, above which grade “{grade}” begins.", "D = {score}，超过 {floor}，属“{grade}”。");
    private static readonly ReasonRow LowestBand = Scored("risk.lec.lowest-band", "D = {score} is below {ceiling}: grade “{grade}”.", "D = {score}，不足 {ceiling}，属“{grade}”。");
    private static readonly ReasonRow LowestBandUpTo = Scored("risk.lec.lowest-band-up-to", "D = {score} does not exceed {ceiling}: grade “{grade}”.", "D = {score}，未超过 {ceiling}，属“{grade}”。");
    private static readonly ReasonRow SingleBand = Scored("risk.lec.single-band", "D = {score}: grade “{grade}”, the only one of the scale.", "D = {score}，属“{grade}”（分级表只有这一级）。");
    private static readonly ReasonRow NotRated = Scored("risk.lec.not-rated", "Not rated: neither acceptable nor unacceptable until what is stated is complete and correct.", "未评定：所填内容补全并更正之前，不作可接受或不可接受的结论。");
    private static readonly ReasonRow Overridden = Scored("risk.direct.unacceptable", "A direct criterion applies: unacceptable whatever the score, grade “{grade}” or higher; the score alone gave “{computed}”.", "符合直接判定条件，不论分值高低均为不可接受风险，等级不低于“{grade}”；按分值计算为“{computed}”。");
    private static readonly ReasonRow Unscored = Scored("risk.direct.unscored", "A direct criterion applies: unacceptable without a score, grade “{grade}”.", "符合直接判定条件，无须打分即为不可接受风险，等级为“{grade}”。");
    private static readonly ReasonRow Unacceptable = Judged("risk.lec.unacceptable", "D = {score} reaches the limit {limit}: unacceptable; take controls until it is acceptable.", "D = {score}，达到不可接受风险界限 {limit}：不可接受，须采取控制措施，直至可接受。");
    private static readonly ReasonRow UnacceptableAbove = Judged("risk.lec.unacceptable-above", "D = {score} exceeds the limit {limit}: unacceptable; take controls until it is acceptable.", "D = {score}，超过不可接受风险界限 {limit}：不可接受，须采取控制措施，直至可接受。");
    private static readonly ReasonRow Acceptable = Judged("risk.lec.acceptable", "D = {score} is below the limit {limit}: acceptable; keep the controls and monitor the risk.", "D = {score}，低于不可接受风险界限 {limit}：可接受，保持现有控制措施并加强监测。");
    private static readonly ReasonRow AcceptableUpTo = Judged("risk.lec.acceptable-up-to", "D = {score} does not exceed the limit {limit}: acceptable; keep the controls and monitor the risk.", "D = {score}，未超过不可接受风险界限 {limit}：可接受，保持现有控制措施并加强监测。");

    private static readonly FactorReasons Likelihood = new(
        Scored("risk.lec.likelihood-missing", "The likelihood L is missing.", "缺少可能性 L 的分值。"),
        Scored("risk.lec.likelihood-off-scale", "The likelihood L = {value} is not a point of the scale {scale}.", "可能性 L = {value} 不在分值表 {scale} 内。"),
        Scored("risk.lec.likelihood-interpolated", "The likelihood L = {value} lies between points of the scale {scale} and counts as it stands.", "可能性 L = {value} 介于分值表 {scale} 的两档之间，按插值计入。"));

    private static readonly FactorReasons Exposure = new(
        Scored("risk.lec.exposure-missing", "The exposure E is missing.", "缺少暴露频率 E 的分值。"),
        Scored("risk.lec.exposure-off-scale", "The exposure E = {value} is not a point of the scale {scale}.", "暴露频率 E = {value} 不在分值表 {scale} 内。"),
        Scored("risk.lec.exposure-interpolated", "The exposure E = {value} lies between points of the scale {scale} and counts as it stands.", "暴露频率 E = {value} 介于分值表 {scale} 的两档之间，按插值计入。"));

    private static readonly FactorReasons Consequence = new(
        Scored("risk.lec.consequence-missing", "The consequence C is missing.", "缺少后果 C 的分值。"),
        Scored("risk.lec.consequence-off-scale", "The consequence C = {value} is not a point of the scale {scale}.", "后果 C = {value} 不在分值表 {scale} 内。"),
        Scored("risk.lec.consequence-interpolated", "The consequence C = {value} lies between points of the scale {scale} and counts as it stands.", "后果 C = {value} 介于分值表 {scale} 的两档之间，按插值计入。"));


    /// <summary>The rationale of a decision: direct criteria first, then what there is of a score, then the conclusion.</summary>
    public static ValueList<Reason> Explain(LecRuleSet rules, LecDecision decision)
    {
        List<Reason> reasons = [];
        foreach (var (criterion, reason) in Direct)
        {
            if (decision.Criteria.HasFlag(criterion)) reasons.Add(reason);
        }

        reasons.AddRange(decision.Own.Select(Own));
        reasons.AddRange(decision.UnknownOwn.Select(code => UnknownOwnCriterion.With(ReasonArgument.Of("criterion", code))));
        if (decision.Unknown != RiskCriteria.None) reasons.Add(UnknownCriterion);
        var factors = decision.Factors;
        Likelihood.Add(reasons, factors.Likelihood, rules.Likelihood, decision, RiskFactorKinds.Likelihood);
        if (rules.Exposure is { } exposures) Exposure.Add(reasons, factors.Exposure, exposures, decision, RiskFactorKinds.Exposure);
        else if (factors.Exposure is { } unasked) reasons.Add(ExposureUnasked.With(ReasonArgument.Of("value", unasked)));
        Consequence.Add(reasons, factors.Consequence, rules.Consequence, decision, RiskFactorKinds.Consequence);
        if (decision.Cell is { } cell) AddScore(reasons, rules, decision, cell.Score);
        reasons.Add(Conclusion(rules, decision));
        return reasons.ToValueList();
    }

    private static void AddScore(List<Reason> reasons, LecRuleSet rules, LecDecision decision, decimal score)
    {
        var likelihood = ReasonArgument.Of("likelihood", decision.Factors.Likelihood!.Value);
        var consequence = ReasonArgument.Of("consequence", decision.Factors.Consequence!.Value);
        var product = ReasonArgument.Of("score", score);
        reasons.Add(rules.Exposure is null
            ? MatrixScore.With(likelihood, consequence, product)
            : Score.With(likelihood, ReasonArgument.Of("exposure", decision.Factors.Exposure!.Value), consequence, product));
        reasons.Add(BandReason(rules.Grades, score));
    }

    private static Reason BandReason(GradeScale<decimal> grades, decimal score)
    {
        var band = grades.BandOf(score);
        var included = grades.FloorSide == BoundSide.Included;
        var scored = ReasonArgument.Of("score", score);
        var grade = ReasonArgument.Of("grade", band.Grade);
        if (band.Floor is { } floor) return (included ? Band : BandAbove).With(scored, grade, ReasonArgument.Of("floor", floor));
        return grades.CeilingOf(score) is { } ceiling
            ? (included ? LowestBand : LowestBandUpTo).With(scored, grade, ReasonArgument.Of("ceiling", ceiling))
            : SingleBand.With(scored, grade);
    }

    private static Reason Conclusion(LecRuleSet rules, LecDecision decision)
    {
        if (decision.Status == RiskStatus.NotRated) return NotRated;
        if (decision.Status == RiskStatus.Overridden)
        {
            var overriding = ReasonArgument.Of("grade", rules.LowestUnacceptableGrade);
            return decision.Cell is { } cell
                ? Overridden.With(overriding, ReasonArgument.Of("computed", cell.Grade))
                : Unscored.With(overriding);
        }

        var included = rules.Grades.FloorSide == BoundSide.Included;
        var conclusion = decision.Cell!.ReachesLimit
            ? included ? Unacceptable : UnacceptableAbove
            : included ? Acceptable : AcceptableUpTo;
        return conclusion.With(ReasonArgument.Of("score", decision.Cell.Score), ReasonArgument.Of("limit", rules.UnacceptableFrom));
    }

    // An organisation's criterion brings its own sentence, so a reason carries the sentence with it.
    private static Reason Own(RiskCriterion criterion) => new Reason
    {
        Code = "risk.direct." + criterion.Code,
        Rule = criterion.Rule,
        Clause = criterion.Clause,
    }.With(ReasonArgument.Of(Reason.SentenceArgument, criterion.Sentence));

    private static ReasonRow Scored(string code, string english, string chinese) => Rows.Manual(code, "LEC-05", "6.1.6.3 c)", english, chinese);

    private static ReasonRow Judged(string code, string english, string chinese) => Rows.Manual(code, "LEC-07", "6.1.6.3 d)", english, chinese);

    /// <summary>What may be said of one factor that is not a point of its scale.</summary>
    private sealed class FactorReasons(ReasonRow missing, ReasonRow offScale, ReasonRow interpolated)
    {
        public void Add(List<Reason> reasons, decimal? value, FactorScale scale, LecDecision decision, RiskFactorKinds kind)
        {
            if (value is not { } points)
            {
                reasons.Add(missing);
            }
            else if (decision.OffScale.HasFlag(kind))
            {
                var reason = decision.Cell is null ? offScale : interpolated;
                reasons.Add(reason.With(ReasonArgument.Of("value", points), ReasonArgument.Of("scale", scale.ToString())));
            }
        }
    }
}
