using static Yiko.Compliance.Aspects.SignificanceCondition;
using static Yiko.Compliance.Aspects.SignificanceGrades;

namespace Yiko.Compliance.Aspects;

/// <content>The default rule set and its direct criteria.</content>
/// <example>
/// <code>
/// using Yiko.Compliance.Aspects;
///
/// var standard = SignificanceRuleSet.Standard;
/// var own = standard with
/// {
///     Id = "own/aspects",
///     Version = "2026.1",
///     Groups = standard.GroupsWith("pollution", method => method.WithClasses(
///         [method.Classes[0] with { Conditions = [SignificanceCondition.TotalAtLeast(16)] }, method.Classes[1]])),
/// };
/// Console.WriteLine(own.GroupOf(AspectType.Air).Method.Classes[0].Conditions[0]); // total ≥ 16
/// </code>
/// </example>
public sealed partial record SignificanceRuleSet
{
    private const string StandardDocument = "Q/WH HSE-A55-16";

    /// <summary>
    /// The default: four direct criteria; pollution by the sum of five factors on 1/3/5, significant from 15; resources by the sum of
    /// two, significant from 7; both bounds included. Source: enterprise standard Q/WH HSE-A55-16, 3.3 (P1), the one published
    /// standard found that prints criteria, points and both tables.
    /// </summary>
    public static SignificanceRuleSet Standard { get; } = SignificanceShapes.Rules.Publish(new()
    {
        Id = "aspects/standard",
        Version = "1.0",
        Source = LocalizedText.Of(
            "P1: enterprise standard Q/WH HSE-A55-16, 3.3: direct criteria, then Σ ≥ 15 for pollution and Σ ≥ 7 for resources",
            "P1：企业标准 Q/WH HSE-A55-16 第 3.3 条：先是非判断，再打分，污染类总分 ≥ 15、资源能源类总分 ≥ 7 为重要"),
        DirectCriteria =
        [
            Direct("illegal", "1", "ENV-13", "A law or another requirement is not met.", "不符合法律法规及其他要求。"),
            Direct("emergency", "2", "ENV-08", "The aspect belongs to an emergency.", "属紧急状态下的环境因素。") with { State = AspectState.Emergency },
            Direct("hazardous-waste", "3", "ENV-09", "The waste stands on the national list of hazardous wastes.", "产生的固体废物列入《国家危险废物名录》。"),
            Direct("key-energy-saving", "4", "ENV-09", "The aspect is a key point of energy saving.", "属节能降耗的重点环境因素。"),
        ],
        Groups =
        [
            new()
            {
                Code = "pollution",
                Types = ScoringGroup.PollutionTypes,
                Method = new(
                    [
                        AspectFactor.Of("scale", "scale", "规模范围", OneThreeFive(
                            ("within the site", "场界内"), ("within the community", "社区内"), ("beyond the community", "超出社区"))),
                        AspectFactor.Of("severity", "severity", "影响程度", OneThreeFive(("slight", "轻微"), ("moderate", "一般"), ("serious", "严重"))),
                        AspectFactor.Of("frequency", "frequency", "发生频率", OneThreeFive(
                            ("occasional", "偶然发生"), ("intermittent", "间歇发生"), ("continuous", "持续发生"))),
                        AspectFactor.Of("compliance", "legal compliance", "法规符合性", OneThreeFive(
                            ("within the limits", "未超标"), ("slightly above the limits", "稍超标"), ("far above the limits", "严重超标"))),
                        AspectFactor.Of("concern", "public concern", "社会关注度", OneThreeFive(
                            ("hardly any", "基本不关注"), ("moderate", "一般"), ("strong", "强烈"))),
                    ],
                    ScoringFormula.Sum("scale", "severity", "frequency", "compliance", "concern"),
                    SignificantWhenAny(TotalAtLeast(15m))),
            },
            new()
            {
                Code = "resources",
                Types = ScoringGroup.ResourceTypes,
                Method = new(
                    [
                        AspectFactor.Of("consumption", "consumption", "消耗量", Consumption),
                        AspectFactor.Of("saving", "potential of saving", "可节约程度", Saving),
                    ],
                    ScoringFormula.Sum("consumption", "saving"),
                    SignificantWhenAny(TotalAtLeast(7m))),
            },
        ],
    });

    private static FactorScale Consumption => OneThreeFive(("small", "小"), ("medium", "中"), ("large", "大"));

    private static FactorScale Saving => OneThreeFive(
        ("hard to save", "难以节约"), ("better processes save", "改进工艺可见效"), ("better management saves clearly", "加强管理可明显见效"));

    private static DirectCriterion Direct(string code, string item, string rule, string english, string chinese) => new()
    {
        Code = code,
        Sentence = LocalizedText.Of(english, chinese),
        Rule = RuleId.Parse(rule),
        Clause = ClauseReference.Standard(StandardDocument, $"3.3.1 ({item})"),
    };

    private static FactorScale OneThreeFive(
        (string English, string Chinese) one,
        (string English, string Chinese) three,
        (string English, string Chinese) five) => new(
    [
        ScalePoint.Of(1m, one.English, one.Chinese),
        ScalePoint.Of(3m, three.English, three.Chinese),
        ScalePoint.Of(5m, five.English, five.Chinese),
    ]);
}
