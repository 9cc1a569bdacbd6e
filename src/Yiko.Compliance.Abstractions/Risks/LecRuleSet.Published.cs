namespace Yiko.Compliance.Risks;

/// <content>The published rule sets.</content>
public sealed partial record LecRuleSet
{
    private const string Red = "#D32F2F";
    private const string Orange = "#F57C00";
    private const string Yellow = "#FBC02D";
    private const string Blue = "#1976D2";
    private const string Green = "#388E3C";

    /// <summary>
    /// The default: classic scales; bands from 20, 70, 160 and 320, each floor included; unacceptable from 70, as 不可接受 is read in
    /// offices and services. Source: management manual 6.1.6.3 c) with the tables of practice.
    /// </summary>
    public static LecRuleSet Standard { get; } = RiskShapes.Rules.Publish(new()
    {
        Id = "risks/standard",
        Version = "1.0",
        Source = LocalizedText.Of(
            "LEC method, management manual 6.1.6.3 c), with the tables commonly printed in China; unacceptable from 70",
            "作业条件危险性评价法（LEC法），管理手册 6.1.6.3 c)，采用国内通行分值表，70 分及以上为不可接受风险"),
        Likelihood = new(
        [
            ScalePoint.Of(0.1m, "virtually impossible", "实际不可能"),
            ScalePoint.Of(0.2m, "practically impossible", "极不可能"),
            ScalePoint.Of(0.5m, "conceivable but very unlikely", "很不可能，可以设想"),
            ScalePoint.Of(1m, "only remotely possible", "可能性小，完全意外"),
            ScalePoint.Of(3m, "unusual but possible", "可能，但不经常"),
            ScalePoint.Of(6m, "quite possible", "相当可能"),
            ScalePoint.Of(10m, "to be expected", "完全可以预料"),
        ]),
        Exposure = new(
        [
            ScalePoint.Of(0.5m, "very rare", "非常罕见地暴露"),
            ScalePoint.Of(1m, "a few times a year", "每年几次暴露"),
            ScalePoint.Of(2m, "monthly", "每月一次暴露"),
            ScalePoint.Of(3m, "weekly or occasional", "每周一次或偶然暴露"),
            ScalePoint.Of(6m, "daily during working hours", "每天工作时间内暴露"),
            ScalePoint.Of(10m, "continuous", "连续暴露"),
        ]),
        Consequence = new(
        [
            ScalePoint.Of(1m, "noticeable, first aid", "引人注目，不利于基本的安全卫生要求"),
            ScalePoint.Of(3m, "important, disability", "重大，致残"),
            ScalePoint.Of(7m, "serious injury", "严重，重伤"),
            ScalePoint.Of(15m, "very serious, one fatality", "非常严重，一人死亡"),
            ScalePoint.Of(40m, "disaster, a few fatalities", "灾难，数人死亡"),
            ScalePoint.Of(100m, "catastrophe, many fatalities", "大灾难，许多人死亡"),
        ]),
        Grades = FiveGrades(20m, 70m, 160m, 320m),
        UnacceptableFrom = 70m,
        Controls = ControlHierarchy.Manual,
    });

    /// <summary>
    /// As <see cref="Standard"/>, unacceptable from 160, as 重大危险源 is read in construction.
    /// </summary>
    public static LecRuleSet Construction { get; } = RiskShapes.Rules.Publish(Standard with
    {
        Id = "risks/construction",
        Source = LocalizedText.Of(
            "LEC method as used in construction: major hazards from 160",
            "建设工程领域通行的 LEC 法，160 分及以上为重大（不可接受）风险"),
        UnacceptableFrom = 160m,
    });

    /// <summary>
    /// As <see cref="Standard"/> with the bands of Kinney and Wiruth (1976): from 20, 70, 200 and 400.
    /// </summary>
    public static LecRuleSet Kinney { get; } = RiskShapes.Rules.Publish(Standard with
    {
        Id = "risks/kinney",
        Source = LocalizedText.Of(
            "Kinney and Wiruth, Practical Risk Analysis for Safety Management, 1976: bands from 20, 70, 200 and 400",
            "Kinney 与 Wiruth 1976 年原始分级：20、70、200、400"),
        Grades = FiveGrades(20m, 70m, 200m, 400m),
    });

    /// <summary>
    /// As <see cref="Standard"/> with the four colours of dual prevention (双重预防): low, general, larger and major from 0, 70, 160 and 320.
    /// Grade 1 is the worst.
    /// </summary>
    public static LecRuleSet FourColour { get; } = RiskShapes.Rules.Publish(Standard with
    {
        Id = "risks/four-colour",
        Source = LocalizedText.Of(
            "LEC scores in the four colours of dual prevention: red, orange, yellow, blue",
            "双重预防机制“红、橙、黄、蓝”四色分级，对应 LEC 分值 320、160、70"),
        Grades = new(
        [
            new() { Grade = GradeOf("low", "low risk", "低风险", "keep the controls", "保持现有控制措施", Blue) },
            new() { Grade = GradeOf("general", "general risk", "一般风险", "rectify", "需要整改", Yellow), Floor = 70m },
            new() { Grade = GradeOf("larger", "larger risk", "较大风险", "rectify at once", "要立即整改", Orange), Floor = 160m },
            new() { Grade = GradeOf("major", "major risk", "重大风险", "stop the work", "不能继续作业", Red), Floor = 320m },
        ]),
        Numbering = GradeNumbering.HighestIsOne,
    });

    /// <summary>
    /// A risk matrix (风险矩阵法): likelihood and consequence from 1 to 5, no exposure; bands of their product from 5, 10, 15 and 20,
    /// unacceptable from 10. Practice without a single source: an organisation is expected to bring its own.
    /// </summary>
    public static LecRuleSet Matrix5x5 { get; } = RiskShapes.Rules.Publish(new()
    {
        Id = "risks/matrix-5x5",
        Version = "1.0",
        Source = LocalizedText.Of(
            "Risk matrix of likelihood and consequence from 1 to 5, as practice has it; unacceptable from 10",
            "风险矩阵法：可能性、后果各分 1～5 级，取乘积；10 分及以上为不可接受风险（行业惯例，无单一出处）"),
        Likelihood = new(
        [
            ScalePoint.Of(1m, "rare", "极少发生"),
            ScalePoint.Of(2m, "unlikely", "不太可能"),
            ScalePoint.Of(3m, "possible", "可能"),
            ScalePoint.Of(4m, "likely", "很可能"),
            ScalePoint.Of(5m, "almost certain", "几乎肯定"),
        ]),
        Exposure = null,
        Consequence = new(
        [
            ScalePoint.Of(1m, "negligible", "轻微，无需急救"),
            ScalePoint.Of(2m, "minor, first aid", "较轻，需急救处理"),
            ScalePoint.Of(3m, "moderate, lost time", "中等，造成误工"),
            ScalePoint.Of(4m, "major, lasting injury", "严重，造成伤残"),
            ScalePoint.Of(5m, "catastrophic, fatality", "灾难性，造成死亡"),
        ]),
        Grades = FiveGrades(5m, 10m, 15m, 20m),
        UnacceptableFrom = 10m,
        Controls = ControlHierarchy.Manual,
    });

    private static GradeScale<decimal> FiveGrades(decimal moderate, decimal substantial, decimal high, decimal extreme) => new(
    [
        new() { Grade = GradeOf("slight", "slight danger", "稍有危险", "may be accepted", "可以接受", Green) },
        new() { Grade = GradeOf("moderate", "moderate danger", "一般危险", "needs attention", "需要注意", Blue), Floor = moderate },
        new() { Grade = GradeOf("substantial", "substantial danger", "显著危险", "rectify", "需要整改", Yellow), Floor = substantial },
        new() { Grade = GradeOf("high", "high danger", "高度危险", "rectify at once", "要立即整改", Orange), Floor = high },
        new() { Grade = GradeOf("extreme", "extreme danger", "极其危险", "stop the work", "不能继续作业", Red), Floor = extreme },
    ]);

    private static Grade GradeOf(string code, string english, string chinese, string action, string actionChinese, string colour) => new()
    {
        Code = code,
        Name = LocalizedText.Of(english, chinese),
        Action = LocalizedText.Of(action, actionChinese),
        Colour = colour,
    };
}
