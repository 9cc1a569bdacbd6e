namespace Yiko.Compliance.Objectives;

/// <content>The published rule sets.</content>
/// <example>
/// <code>
/// using Yiko.Compliance.Objectives;
///
/// var own = ObjectiveRuleSet.Standard with { Id = "own/objectives", Version = "2026.1", EmptyDenominatorIsNotApplicable = true };
/// var satisfaction = ManualObjectives.CustomerSatisfaction;
/// ObjectiveReport nobodyAsked = new() { Objective = satisfaction, Measurement = Measurement.Of(0, 0), IsPeriodClosed = true };
/// Console.WriteLine(new ExactObjectiveAppraiser(ObjectiveRuleSet.Standard).Appraise(nobodyAsked).Status); // NoData
/// Console.WriteLine(new ExactObjectiveAppraiser(own).Appraise(nobodyAsked).Status); // NotApplicable
/// </code>
/// </example>
public sealed partial record ObjectiveRuleSet
{
    /// <summary>
    /// The default: exact comparison, the calendar year, no data is never attained, a lost objective asks for corrective action; an injury
    /// is serious from 105 lost days. Source: management manual 6.2 and 9.1.1; GB 6441-1986 for injuries.
    /// </summary>
    public static ObjectiveRuleSet Standard { get; } = ObjectiveRuleShapes.Rules.Publish(new()
    {
        Id = "objectives/standard",
        Version = "1.0",
        Source = LocalizedText.Of(
            "Management manual 6.2 and 9.1.1, exact comparison over the calendar year; serious injuries as in GB 6441-1986",
            "管理手册 6.2、9.1.1，按年统计、全数值比较；重伤界限按 GB 6441-1986"),
    });

    /// <summary>As <see cref="Standard"/>, counted by the quarter.</summary>
    public static ObjectiveRuleSet Quarterly { get; } = ObjectiveRuleShapes.Rules.Publish(Standard with
    {
        Id = "objectives/quarterly",
        Source = LocalizedText.Of("As the standard rules, counted by the quarter", "同标准规则，按季度统计"),
        Period = ObjectivePeriod.Quarter,
    });

    /// <summary>As <see cref="Standard"/>, counted by the month.</summary>
    public static ObjectiveRuleSet Monthly { get; } = ObjectiveRuleShapes.Rules.Publish(Standard with
    {
        Id = "objectives/monthly",
        Source = LocalizedText.Of("As the standard rules, counted by the month", "同标准规则，按月统计"),
        Period = ObjectivePeriod.Month,
    });

    /// <summary>
    /// As <see cref="Standard"/>, with attainment where less is better reckoned as target ÷ actual, and nothing above 120 % counted:
    /// the reading of pay and performance schemes.
    /// </summary>
    public static ObjectiveRuleSet TargetByActual { get; } = ObjectiveRuleShapes.Rules.Publish(Standard with
    {
        Id = "objectives/target-by-actual",
        Source = LocalizedText.Of(
            "As the standard rules; where less is better, attainment is target ÷ actual; capped at 120 %",
            "同标准规则；逆向指标完成率＝目标值÷实际值，完成率封顶 120%"),
        AttainmentIsTargetByActual = true,
        AttainmentCap = Ratio.Of(6, 5),
    });
}
