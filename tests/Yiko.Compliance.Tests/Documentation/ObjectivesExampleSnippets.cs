using Yiko.Compliance.Localization;
using Yiko.Compliance.Objectives;

namespace Yiko.Compliance.Documentation;

#pragma warning disable CA1305 // Documents show the call that most people write: without a provider, numbers are invariant.

public sealed class ObjectivesExampleSnippets
{
    [Fact]
    public void An_appraiser_compares_before_it_rounds()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region IObjectiveAppraiser
        IObjectiveAppraiser appraiser = new ExactObjectiveAppraiser(ObjectiveRuleSet.Standard);
        var appraisal = appraiser.Appraise(new()
        {
            Objective = ManualObjectives.CustomerSatisfaction,
            Measurement = Measurement.Of(9496, 10000),
            IsPeriodClosed = true,
        });
        Console.WriteLine($"{appraisal.Status}: {appraisal.Actual}, margin {appraisal.Margin}"); // NotAttained: 1187/1250, margin -1/2500
        #endregion

        DocumentedCode.AssertPrints(Console, "IObjectiveAppraiser");
    }

    [Fact]
    public void A_report_of_an_open_period_is_provisional()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region ObjectiveReport
        ObjectiveReport report = new() { Objective = ManualObjectives.CustomerSatisfaction, Measurement = Measurement.Of(96, 100) };
        ExactObjectiveAppraiser appraiser = new(ObjectiveRuleSet.Standard);
        Console.WriteLine(appraiser.Appraise(report).Status); // ProvisionallyAttained
        Console.WriteLine(appraiser.Appraise(report with { IsPeriodClosed = true }).Status); // Attained
        Console.WriteLine(appraiser.Appraise(report with { Measurement = Measurement.None }).Status); // NoData
        #endregion

        DocumentedCode.AssertPrints(Console, "ObjectiveReport");
    }

    [Fact]
    public void A_course_tells_how_many_failures_are_left()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region ObjectiveCourse
        ObjectiveCourse course = new()
        {
            Objective = ManualObjectives.CustomerSatisfaction,
            AsOf = new(2026, 6, 30),
            Entries = [new() { Date = new(2026, 6, 30), Measurement = Measurement.Of(51, 55) }],
            Outstanding = 45,
        };
        var outlook = new ObjectiveRegister(ObjectiveRuleSet.Standard).Outlook(course);
        Console.WriteLine($"{outlook.Prospect}, failures left: {outlook.FailuresLeft}"); // Open, failures left: 1
        #endregion

        DocumentedCode.AssertPrints(Console, "ObjectiveCourse");
    }

    [Fact]
    public void The_review_is_told_what_it_lacks()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region ObjectiveReviewInput
        ObjectiveReviewInput input = new() { Objectives = [ManualObjectives.NoFire], Received = ["satisfaction"] };
        var review = new ObjectiveRegister(ObjectiveRuleSet.Standard).ForReview(input);
        Console.WriteLine($"complete: {review.IsComplete}"); // complete: False
        foreach (var reason in review.Rationale) Console.WriteLine(RationaleFormatter.ChineseSimplified.Sentence(reason));
        // 职业健康安全目标 OBJ-07 须在每次管理评审中评审，但未上报完成情况。
        // 缺少人员培训率的年度分析报告。
        // 缺少产品符合性的年度分析报告。
        #endregion

        DocumentedCode.AssertPrints(Console, "ObjectiveReviewInput");
    }

    [Fact]
    public void A_register_pools_figures_and_averages_no_percentages()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region ObjectiveRegister
        ObjectiveRegister register = new(ObjectiveRuleSet.Standard);
        var pooled = register.Pool([Measurement.Of(9, 10), Measurement.Of(96, 100)]);
        Console.WriteLine($"{pooled.Counted} of {pooled.Cases}: {pooled.Actual}"); // 105 of 110: 21/22
        #endregion

        DocumentedCode.AssertPrints(Console, "ObjectiveRegister");
    }

    [Fact]
    public void A_rule_set_of_objectives_reads_an_empty_denominator()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region ObjectiveRuleSet
        var own = ObjectiveRuleSet.Standard with { Id = "own/objectives", Version = "2026.1", EmptyDenominatorIsNotApplicable = true };
        var satisfaction = ManualObjectives.CustomerSatisfaction;
        ObjectiveReport nobodyAsked = new() { Objective = satisfaction, Measurement = Measurement.Of(0, 0), IsPeriodClosed = true };
        Console.WriteLine(new ExactObjectiveAppraiser(ObjectiveRuleSet.Standard).Appraise(nobodyAsked).Status); // NoData
        Console.WriteLine(new ExactObjectiveAppraiser(own).Appraise(nobodyAsked).Status); // NotApplicable
        #endregion

        DocumentedCode.AssertPrints(Console, "ObjectiveRuleSet");
    }
}
