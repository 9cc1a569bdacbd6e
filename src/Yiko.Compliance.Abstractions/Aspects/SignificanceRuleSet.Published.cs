using static Yiko.Compliance.Aspects.SignificanceCondition;
using static Yiko.Compliance.Aspects.SignificanceGrades;

namespace Yiko.Compliance.Aspects;

/// <content>The other published methods that print all their numbers. None has direct criteria.</content>
public sealed partial record SignificanceRuleSet
{
    /// <summary>
    /// Pollution: significant when a, b or d is 5 or the sum of five is at least 15; a, c and e from 1 to 5, b and d on 1/3/5.
    /// Resources: significant when f or g is 5 or their sum is above 7. Source: the guide that supersedes P1 in a contractor's HSE
    /// application, and that application's running code (P2).
    /// </summary>
    public static SignificanceRuleSet P2 { get; } = SignificanceShapes.Rules.Publish(new()
    {
        Id = "aspects/p2",
        Version = "1.0",
        Source = LocalizedText.Of(
            "P2: a contractor's HSE application: a, b or d = 5, or Σ ≥ 15; resources f or g = 5, or Σ > 7",
            "P2：某工程公司 HSE 系统：A、B、D 任一为 5 或总分 ≥ 15；资源能源类 F、G 任一为 5 或总分 > 7"),
        Groups =
        [
            Group("pollution", ScoringGroup.PollutionTypes, new(
                [
                    AspectFactor.Of("a", "scale", "规模范围", UpTo(5)),
                    AspectFactor.Of("b", "severity", "影响程度", OneThreeFive(("slight", "轻微"), ("moderate", "一般"), ("serious", "严重"))),
                    AspectFactor.Of("c", "frequency", "发生频率", UpTo(5)),
                    AspectFactor.Of("d", "legal compliance", "法规符合性", OneThreeFive(
                        ("within the limits", "达标"), ("near the limits", "接近超标"), ("above the limits", "超标"))),
                    AspectFactor.Of("e", "public concern", "社会关注度", UpTo(5)),
                ],
                ScoringFormula.Sum("a", "b", "c", "d", "e"),
                SignificantWhenAny(TotalAtLeast(15m), FactorAt("a", 5m), FactorAt("b", 5m), FactorAt("d", 5m)))),
            Group("resources", ScoringGroup.ResourceTypes, new(
                [
                    AspectFactor.Of("f", "consumption", "消耗量", Consumption),
                    AspectFactor.Of("g", "potential of saving", "可节约程度", Saving),
                ],
                ScoringFormula.Sum("f", "g"),
                SignificantWhenAny(TotalAbove(7m), FactorAt("f", 5m), FactorAt("g", 5m)))),
        ],
    });

    /// <summary>
    /// Pollution: significant when b, c, d, e or f is 4 or the sum of six on 1 to 4 is at least 15; the frequency a alone never decides.
    /// Resources: significant when g or h is 5 or their sum is at least 7. Source: QEOHS procedure CX-08-03 of a company's head office, 2011 (P3).
    /// </summary>
    public static SignificanceRuleSet P3 { get; } = SignificanceShapes.Rules.Publish(new()
    {
        Id = "aspects/p3",
        Version = "1.0",
        Source = LocalizedText.Of(
            "P3: QEOHS procedure CX-08-03 of a head office, 2011: b to f = 4, or Σ ≥ 15; resources g or h = 5, or Σ ≥ 7",
            "P3：某公司机关 QEOHS 程序文件 CX-08-03（2011）：B～F 任一为 4 或总分 ≥ 15；资源能源类 G、H 任一为 5 或总分 ≥ 7"),
        Groups =
        [
            Group("pollution", ScoringGroup.PollutionTypes, new(
                [
                    AspectFactor.Of("a", "frequency", "发生频率", UpTo(4)),
                    AspectFactor.Of("b", "extent", "影响范围", UpTo(4)),
                    AspectFactor.Of("c", "degree of harm", "危害程度", UpTo(4)),
                    AspectFactor.Of("d", "interested parties", "相关方关注", UpTo(4)),
                    AspectFactor.Of("e", "legal compliance", "法规符合性", UpTo(4)),
                    AspectFactor.Of("f", "controllability", "可控程度", UpTo(4)),
                ],
                ScoringFormula.Sum("a", "b", "c", "d", "e", "f"),
                SignificantWhenAny(
                    TotalAtLeast(15m), FactorAt("b", 4m), FactorAt("c", 4m), FactorAt("d", 4m), FactorAt("e", 4m), FactorAt("f", 4m)))),
            Group("resources", ScoringGroup.ResourceTypes, new(
                [
                    AspectFactor.Of("g", "yearly consumption per 10,000 yuan of output", "万元产值年消耗量", PointsOf(1m, 3m, 5m)),
                    AspectFactor.Of("h", "potential of saving", "可节约程度", PointsOf(1m, 3m, 5m)),
                ],
                ScoringFormula.Sum("g", "h"),
                SignificantWhenAny(TotalAtLeast(7m), FactorAt("g", 5m), FactorAt("h", 5m)))),
        ],
    });

    /// <summary>
    /// Every type: significant when the sum of five on 1 to 5 is at least 16. Source: register of a chemical construction company, 2015 (P5).
    /// </summary>
    public static SignificanceRuleSet P5 { get; } = SignificanceShapes.Rules.Publish(new()
    {
        Id = "aspects/p5",
        Version = "1.0",
        Source = LocalizedText.Of(
            "P5: register of a chemical construction company, 2015: Σ ≥ 16",
            "P5：某化建公司 2015 年环境因素清单：总分 ≥ 16 为重要"),
        Groups =
        [
            Group("all", ScoringGroup.AllTypes, new(
                [
                    AspectFactor.Of("a", "legal compliance", "法规符合性", UpTo(5)),
                    AspectFactor.Of("b", "frequency", "发生频率", UpTo(5)),
                    AspectFactor.Of("c", "extent", "影响范围", UpTo(5)),
                    AspectFactor.Of("d", "severity", "影响程度", UpTo(5)),
                    AspectFactor.Of("e", "concern of the community", "社区关注度", UpTo(5)),
                ],
                ScoringFormula.Sum("a", "b", "c", "d", "e"),
                SignificantWhenAny(TotalAtLeast(16m)))),
        ],
    });

    /// <summary>
    /// Every type: significant when the sum of six is at least 17; m1, m4 and m5 from 1 to 5, m2 and m3 on 1/3/5, m6 from 1 to 3.
    /// Source: published identification and evaluation procedure, 777doc.com document 6841501 (P6).
    /// </summary>
    public static SignificanceRuleSet P6 { get; } = SignificanceShapes.Rules.Publish(new()
    {
        Id = "aspects/p6",
        Version = "1.0",
        Source = LocalizedText.Of(
            "P6: published procedure, 777doc.com 6841501: Σ M1 … M6 ≥ 17",
            "P6：公开的评价程序（777doc.com 6841501）：M1～M6 总分 ≥ 17 为重要"),
        Groups =
        [
            Group("all", ScoringGroup.AllTypes, new(
                [
                    AspectFactor.Of("m1", "frequency", "发生频率", UpTo(5)),
                    AspectFactor.Of("m2", "legal compliance", "法规符合性", PointsOf(1m, 3m, 5m)),
                    AspectFactor.Of("m3", "severity", "影响程度", PointsOf(1m, 3m, 5m)),
                    AspectFactor.Of("m4", "recoverability", "可恢复性", UpTo(5)),
                    AspectFactor.Of("m5", "public concern", "公众关注度", UpTo(5)),
                    AspectFactor.Of("m6", "technical difficulty", "技术难度", UpTo(3)),
                ],
                ScoringFormula.Sum("m1", "m2", "m3", "m4", "m5", "m6"),
                SignificantWhenAny(TotalAtLeast(17m)))),
        ],
    });

    /// <summary>
    /// Every type, five factors on 1/4/6: significant when the sum is above 20 or e is 6; general when it is from 10 to 20 or e is 4;
    /// minor below 10. With e = 4 and a sum of 8 or 9 two classes claim an aspect: the more serious one comes first here.
    /// Source: published procedure, 360docs.net document 5617206130 (P7).
    /// </summary>
    public static SignificanceRuleSet P7 { get; } = SignificanceShapes.Rules.Publish(new()
    {
        Id = "aspects/p7",
        Version = "1.0",
        Source = LocalizedText.Of(
            "P7: published procedure, 360docs.net 5617206130: f > 20 or e = 6 significant; 10 ≤ f ≤ 20 or e = 4 general; f < 10 minor",
            "P7：公开的评价程序（360docs.net 5617206130）：f > 20 或 e = 6 为重要，10 ≤ f ≤ 20 或 e = 4 为一般，f < 10 为轻微"),
        Groups =
        [
            Group("all", ScoringGroup.AllTypes, new(
                [
                    AspectFactor.Of("a", "factor a", "因子 a", PointsOf(1m, 4m, 6m)),
                    AspectFactor.Of("b", "factor b", "因子 b", PointsOf(1m, 4m, 6m)),
                    AspectFactor.Of("c", "factor c", "因子 c", PointsOf(1m, 4m, 6m)),
                    AspectFactor.Of("d", "factor d", "因子 d", PointsOf(1m, 4m, 6m)),
                    AspectFactor.Of("e", "legal compliance", "法规符合性", PointsOf(1m, 4m, 6m)),
                ],
                ScoringFormula.Sum("a", "b", "c", "d", "e"),
                [
                    new() { Grade = Significant, IsSignificant = true, Conditions = [TotalAbove(20m), FactorAt("e", 6m)] },
                    new() { Grade = General, IsSignificant = false, Conditions = [All(TotalAtLeast(10m), TotalAtMost(20m)), FactorAt("e", 4m)] },
                    new() { Grade = Minor, IsSignificant = false, Conditions = [TotalBelow(10m)] },
                ])),
        ],
    });

    /// <summary>
    /// Every type: X = a × max(b, c, d, e) on 1 to 5; significant when X is at least 20 or b, c, d or e is 5. Source: published
    /// product method, jinchutou.com document 498253977 (P9).
    /// </summary>
    public static SignificanceRuleSet P9 { get; } = SignificanceShapes.Rules.Publish(new()
    {
        Id = "aspects/p9",
        Version = "1.0",
        Source = LocalizedText.Of(
            "P9: published product method, jinchutou.com 498253977: X = a × max(b, c, d, e) ≥ 20, or the maximum = 5",
            "P9：公开的乘积法（jinchutou.com 498253977）：X = a × max(b, c, d, e)，X ≥ 20 或最大值为 5 为重要"),
        Groups =
        [
            Group("all", ScoringGroup.AllTypes, new(
                [
                    AspectFactor.Of("a", "frequency", "发生频率", UpTo(5)),
                    AspectFactor.Of("b", "emission against the limit", "排放与标准之比", new(
                    [
                        ScalePoint.Of(1m, "below 30 %", "不足 30 %"),
                        ScalePoint.Of(2m, "30 to 50 %", "30 %～50 %"),
                        ScalePoint.Of(3m, "50 to 80 %", "50 %～80 %"),
                        ScalePoint.Of(4m, "80 to 100 %", "80 %～100 %"),
                        ScalePoint.Of(5m, "100 % or more", "100 % 及以上"),
                    ])),
                    AspectFactor.Of("c", "extent", "影响范围", UpTo(5)),
                    AspectFactor.Of("d", "recoverability", "可恢复性", UpTo(5)),
                    AspectFactor.Of("e", "public concern", "公众关注度", UpTo(5)),
                ],
                ScoringFormula.Product(ScoringFormula.Factor("a"), ScoringFormula.Maximum("b", "c", "d", "e")),
                SignificantWhenAny(TotalAtLeast(20m), FactorAt("b", 5m), FactorAt("c", 5m), FactorAt("d", 5m), FactorAt("e", 5m)))),
        ],
    });

    /// <summary>
    /// Every type: Z = a × (b + c + d + e) on 0 to 3; significant when Z is at most 6: lower is worse. Source: seed table of a
    /// contractor's HSE application, 227 rows (P11).
    /// </summary>
    public static SignificanceRuleSet P11 { get; } = SignificanceShapes.Rules.Publish(new()
    {
        Id = "aspects/p11",
        Version = "1.0",
        Source = LocalizedText.Of(
            "P11: seed table of a contractor's HSE application, 227 rows: Z = a × (b + c + d + e) ≤ 6, lower is worse",
            "P11：某工程公司 HSE 系统初始数据（227 行）：Z = A × (B + C + D + E)，Z ≤ 6 为重要（分值越低越重要）"),
        Groups =
        [
            Group("all", ScoringGroup.AllTypes, new(
                [
                    AspectFactor.Of("a", "factor a", "因子 a", PointsOf(0m, 1m, 2m, 3m)),
                    AspectFactor.Of("b", "factor b", "因子 b", PointsOf(0m, 1m, 2m, 3m)),
                    AspectFactor.Of("c", "factor c", "因子 c", PointsOf(0m, 1m, 2m, 3m)),
                    AspectFactor.Of("d", "factor d", "因子 d", PointsOf(0m, 1m, 2m, 3m)),
                    AspectFactor.Of("e", "factor e", "因子 e", PointsOf(0m, 1m, 2m, 3m)),
                ],
                ScoringFormula.Product(ScoringFormula.Factor("a"), ScoringFormula.Sum("b", "c", "d", "e")),
                SignificantWhenAny(TotalAtMost(6m)))),
        ],
    });

    private static ScoringGroup Group(string code, ValueList<AspectType> types, ScoringMethod method) =>
        new() { Code = code, Types = types, Method = method };

    private static FactorScale UpTo(int highest) => PointsOf([.. Enumerable.Range(1, highest).Select(point => (decimal)point)]);

    private static FactorScale PointsOf(params decimal[] values) => new(values.Select(value => new ScalePoint { Value = value }));
}
