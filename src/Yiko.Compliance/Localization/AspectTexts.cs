namespace Yiko.Compliance.Localization;

/// <summary>Sentences of the engine for environmental aspects. The direct criteria of a rule set bring their own.</summary>
internal static class AspectTexts
{
    public static (string Code, string English, string Chinese)[] All { get; } =
    [
        .. Evaluation,
        .. Comparison,
        .. Register,
    ];

    private static (string Code, string English, string Chinese)[] Evaluation =>
    [
        ("aspect.direct.unknown-criterion", "“{criterion}” is no direct criterion of this rule set and was ignored.", "“{criterion}”不是本规则集的直接判定条件，未予采用。"),
        ("aspect.direct.significant", "A direct criterion applies: significant whatever the points; the total {total} alone gave “{computed}”.", "符合直接判定条件，不论得分高低均为重要环境因素；仅按总分 {total} 评价为“{computed}”。"),
        ("aspect.direct.unscored", "A direct criterion applies: significant without a total.", "符合直接判定条件，无须打分即为重要环境因素。"),
        ("aspect.score.type-missing", "The type of the aspect is missing, so no formula can be chosen.", "缺少环境因素类型，无法选用评分公式。"),
        ("aspect.score.state-missing", "The state of the aspect is missing, so it cannot be ruled out that it belongs to an emergency.", "缺少环境因素状态，无法判断是否属紧急状态。"),
        ("aspect.score.factor-missing", "There are no points for the factor “{factor}”.", "缺少“{factor}”的分值。"),
        ("aspect.score.factor-off-scale", "The factor “{factor}” = {value} is not a point of the scale {scale}.", "“{factor}”的分值 {value} 不在分值表 {scale} 内。"),
        ("aspect.score.total", "Total: {formula} = {calculation} = {total}.", "总分：{formula} = {calculation} = {total}。"),
        ("aspect.score.total-reaches", "The total {total} reaches {bound}.", "总分 {total}，达到 {bound}。"),
        ("aspect.score.total-exceeds", "The total {total} exceeds {bound}.", "总分 {total}，超过 {bound}。"),
        ("aspect.score.total-within", "The total {total} does not exceed {bound}.", "总分 {total}，未超过 {bound}。"),
        ("aspect.score.total-under", "The total {total} is below {bound}.", "总分 {total}，不足 {bound}。"),
        ("aspect.score.factor-decides", "The factor “{factor}” has {points} points, which decides by itself.", "“{factor}”为 {points} 分，单项即可判定。"),
        ("aspect.score.no-factor-decides", "No factor has the points that would decide by itself.", "没有单项即可判定的因子。"),
        ("aspect.score.precedence", "The conditions of “{other}” hold as well; “{class}” comes first by the precedence of the method.", "同时符合“{other}”的条件，按规定的优先次序取“{class}”。"),
        ("aspect.score.no-class", "No class of the method claims the total {total}.", "总分 {total} 不属于评价方法的任何一级。"),
        ("aspect.score.significant", "Significant environmental aspect, class “{class}”.", "评价为重要环境因素（级别：{class}）。"),
        ("aspect.score.not-significant", "Not a significant environmental aspect, class “{class}”.", "不属于重要环境因素（级别：{class}）。"),
        ("aspect.score.not-evaluated", "Not evaluated: neither significant nor not until what is missing or wrong is put right.", "未评价：缺项补全、错项更正之前，不作是否重要的结论。"),
    ];

    private static (string Code, string English, string Chinese)[] Comparison =>
    [
        ("aspect.comparison.significant", "The aspect would become significant.", "将成为重要环境因素。"),
        ("aspect.comparison.not-significant", "The aspect would be found not significant.", "将评价为一般环境因素。"),
        ("aspect.comparison.not-evaluated", "The aspect could not be evaluated any more.", "将无法评价。"),
        ("aspect.comparison.class", "The class would change from “{present}” to “{other}”.", "级别将由“{present}”变为“{other}”。"),
        ("aspect.comparison.decided-by", "Decided now by: {present}; then by: {other}.", "现由以下条件判定：{present}；届时由以下条件判定：{other}。"),
    ];

    private static (string Code, string English, string Chinese)[] Register =>
    [
        ("aspect.lifecycle.no-such-step", "Nothing leads on from “{state}” by “{event}”.", "当前状态为“{state}”，不能执行“{event}”。"),
        ("aspect.lifecycle.not-evaluated", "The evaluation came to no verdict.", "评价尚无结论。"),
        ("aspect.register.unevaluated", "The aspect has not been evaluated.", "该环境因素尚未评价。"),
        ("aspect.register.regional-contradiction", "A regional problem is on the list of significant aspects, but the manual says that none is.", "重要环境因素清单中列有区域性环境问题，与管理手册“重要环境因素不涉及区域性问题”的表述不符。"),
        ("aspect.control.missing", "The significant aspect has neither a programme nor a documented control.", "该重要环境因素既无管理方案，也无运行控制文件。"),
        ("aspect.control.emergency-plan-missing", "No emergency plan covers the aspect, which belongs to an emergency.", "该紧急状态下的环境因素尚无应急预案。"),
        ("aspect.trigger.new-activity", "A new activity, service or development came up on {date}.", "{date} 出现新的活动、服务或开发。"),
        ("aspect.trigger.changed-activity", "An activity or service was modified on {date}.", "{date} 活动或服务发生变更。"),
        ("aspect.trigger.legal-change", "A law or another requirement changed on {date}.", "{date} 法律法规及其他要求发生变化。"),
        ("aspect.trigger.method-change", "The method of evaluation changed on {date}.", "{date} 评价方法发生变化。"),
    ];
}
