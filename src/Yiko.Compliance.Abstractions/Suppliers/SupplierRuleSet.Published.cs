namespace Yiko.Compliance.Suppliers;

public sealed partial record SupplierRuleSet
{
    private const string Green = "#00A650";
    private const string Blue = "#0070C0";
    private const string Yellow = "#FFC000";
    private const string Red = "#FF0000";

    /// <summary>
    /// The management manual's control with the usual score card: class A evaluated and class C verified once in each calendar year, class B
    /// never; quality 40, cost 30, delivery 20, service 10; grades A from 85, B from 70, C from 60, D below. The general department evaluates,
    /// the management representative approves the list, which the manual leaves open.
    /// </summary>
    public static SupplierRuleSet Standard { get; } = SupplierRuleShapes.Rules.Publish(new()
    {
        Id = "suppliers/standard",
        Version = "1.0",
        Source = LocalizedText.Of(
            "Management manual 8.4.2; score card of quality 40, cost 30, delivery 20, service 10 with grades from 85, 70 and 60, as commonly printed in China",
            "管理手册 8.4.2；评分采用国内通行的质量 40、价格 30、交付 20、服务 10 评分表，85、70、60 分为分级界限"),
        PeriodA = DueDateRule.EachCalendarYear,
        PeriodC = DueDateRule.EachCalendarYear,
        ListApproval = new(
        [
            new() { Act = ApprovalAct.Evaluate, Role = Role.GeneralDepartment, Rule = RuleId.Parse("SUP-13"), Clause = ClauseReference.Manual("7.4 3)") },
            new() { Act = ApprovalAct.Approve, Role = Role.ManagementRepresentative, Rule = RuleId.Parse("SUP-13"), Clause = ClauseReference.Manual("7.4 3)") },
        ]),
        ScoreCard = CardOf(new(
        [
            new() { Grade = GradeOf("d", "D", "D级", "stop buying and phase out", "停止采购，淘汰", Red) },
            new() { Grade = GradeOf("c", "C", "C级", "improve within a set time, buy less", "限期整改，减少采购", Yellow), Floor = 60m },
            new() { Grade = GradeOf("b", "B", "B级", "keep buying, ask for improvement", "合格，正常采购并督促改进", Blue), Floor = 70m },
            new() { Grade = GradeOf("a", "A", "A级", "prefer and buy more", "优先采购，可增加采购量", Green), Floor = 85m },
        ])),
    });

    /// <summary>As <see cref="Standard"/>, with “every year” read strictly: within twelve months.</summary>
    public static SupplierRuleSet WithinTwelveMonths { get; } = SupplierRuleShapes.Rules.Publish(Standard with
    {
        Id = "suppliers/within-twelve-months",
        Source = LocalizedText.Of(
            "Management manual 8.4.2, every year read as within twelve months",
            "管理手册 8.4.2，“每年度”按十二个月内理解"),
        PeriodA = DueDateRule.WithinTwelveMonths,
        PeriodC = DueDateRule.WithinTwelveMonths,
    });

    /// <summary>As <see cref="Standard"/>, with class B verified every year as well, so that no class is controlled less than C.</summary>
    public static SupplierRuleSet YearlyForAll { get; } = SupplierRuleShapes.Rules.Publish(Standard with
    {
        Id = "suppliers/yearly-for-all",
        Source = LocalizedText.Of(
            "Management manual 8.4.2, with class B verified every year like class C",
            "管理手册 8.4.2，B 类供方与 C 类同样每年验证"),
        PeriodB = DueDateRule.EachCalendarYear,
    });

    /// <summary>As <see cref="Standard"/>, with the four-class table from 90, 80 and 70.</summary>
    public static SupplierRuleSet FourClasses { get; } = SupplierRuleShapes.Rules.Publish(Standard with
    {
        Id = "suppliers/four-classes",
        Source = LocalizedText.Of(
            "Management manual 8.4.2; performance in four classes from 90, 80 and 70",
            "管理手册 8.4.2；供方绩效按 90、80、70 分为四等"),
        ScoreCard = CardOf(new(
        [
            new() { Grade = GradeOf("fourth", "fourth class", "四等", "suspend or buy less", "暂停或减少采购", Red) },
            new() { Grade = GradeOf("third", "third class", "三等", "improve; buy depending on the result", "要求改进，视改进结果采购", Yellow), Floor = 70m },
            new() { Grade = GradeOf("second", "second class", "二等", "keep, ask for improvement", "保持采购，督促改进", Blue), Floor = 80m },
            new() { Grade = GradeOf("first", "first class", "一等", "prefer", "优先采购", Green), Floor = 90m },
        ])),
    });

    private static SupplierScoreCard CardOf(GradeScale<decimal> grades) => new(
        [
            new() { Code = "quality", Name = LocalizedText.Of("quality", "质量"), Weight = 40m },
            new() { Code = "cost", Name = LocalizedText.Of("cost", "价格"), Weight = 30m },
            new() { Code = "delivery", Name = LocalizedText.Of("delivery", "交付"), Weight = 20m },
            new() { Code = "service", Name = LocalizedText.Of("service", "服务"), Weight = 10m },
        ],
        grades);

    private static Grade GradeOf(string code, string english, string chinese, string action, string actionChinese, string colour) => new()
    {
        Code = code,
        Name = LocalizedText.Of(english, chinese),
        Action = LocalizedText.Of(action, actionChinese),
        Colour = colour,
    };
}
