using NodaTime;
using Yiko.Compliance;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Objectives;

namespace Yiko.Compliance.Documentation;

#pragma warning disable CA1305 // Documents show the call that most people write: without a provider, numbers are invariant.

public sealed class ObjectivesPageSnippets
{
    [Fact]
    public void Reports_of_departments_are_pooled()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region pool
        var register = new ObjectiveRegister(ObjectiveRuleSet.Standard);
        var satisfaction = ManualObjectives.CustomerSatisfaction;
        ObjectiveReport[] reports =
        [
            new() { Objective = satisfaction, Measurement = Measurement.Of(9, 10), IsPeriodClosed = true, Department = "技术部" },
            new() { Objective = satisfaction, Measurement = Measurement.Of(96, 100), IsPeriodClosed = true, Department = "综合部" },
            new() { Objective = ManualObjectives.NoFire, Measurement = Measurement.Count(0, Coverage.Of(11, 12)), IsPeriodClosed = true },
        ];

        foreach (var appraisal in register.OfCompany(reports).Appraisals)
        {
            Console.WriteLine($"{appraisal.Report.Objective.Wording!.ChineseSimplified}: {appraisal.Status} {appraisal.Actual}");
            foreach (var line in RationaleFormatter.ChineseSimplified.Lines(appraisal.Rationale)) Console.WriteLine(line);
        }
        #endregion

        DocumentedCode.AssertPrints(Console, "pool");
    }

    [Fact]
    public void The_outlook_says_how_many_failures_are_left()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region outlook
        var course = new ObjectiveCourse
        {
            Objective = ManualObjectives.CustomerSatisfaction,
            AsOf = new(2026, 6, 30),
            Entries = [new() { Date = new(2026, 6, 30), Measurement = Measurement.Of(51, 55) }],
            Outstanding = 45,
        };
        var later = course with
        {
            AsOf = new(2026, 9, 30),
            Entries = [.. course.Entries, new() { Date = new(2026, 9, 30), Measurement = Measurement.Of(18, 20) }],
            Outstanding = 25,
        };

        var register = new ObjectiveRegister(ObjectiveRuleSet.Standard);
        foreach (var outlook in new[] { register.Outlook(course), register.Outlook(later) })
        {
            Console.WriteLine($"{outlook.Prospect}, failures left: {outlook.FailuresLeft}");
            foreach (var line in RationaleFormatter.English.Lines(outlook.Rationale)) Console.WriteLine(line);
        }
        #endregion

        DocumentedCode.AssertPrints(Console, "outlook");
    }

    [Fact]
    public void A_rule_set_is_varied()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region vary
        var own = ObjectiveRuleSet.Standard with
        {
            Id = "objectives/own",
            Version = "2026.1",
            Period = ObjectivePeriod.Quarter,
            AttainmentCap = Ratio.Parse("120%"),
        };
        var power = new Objective { Id = "E-04", Criterion = ObjectiveCriterion.AtMost(Ratio.Parse("42000")) };
        var verdict = new ExactObjectiveAppraiser(own).Appraise(new() { Objective = power, Measurement = Measurement.Of(21000m), IsPeriodClosed = true });

        Console.WriteLine($"{verdict.Status}, attainment {verdict.Attainment}, margin {verdict.Margin}, by {verdict.RuleSet}");
        #endregion

        DocumentedCode.AssertPrints(Console, "vary");
    }

    [Fact]
    public void A_rule_set_is_loaded()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region objective-file
        var file = VerdictFormats.Objectives.RuleSets.Write(ObjectiveRuleSet.TargetByActual)
            .Replace("\"attainmentCap\": 1.2", "\"attainmentCap\": \"80%\"")
            .Replace("\"period\": \"year\"", "\"period\": \"week\"");
        foreach (var finding in VerdictFormats.Objectives.RuleSets.Read(file).Findings)
            Console.WriteLine($"{finding.Path}: {RationaleFormatter.English.Sentence(finding.Reason)}");
        #endregion

        DocumentedCode.AssertPrints(Console, "objective-file");
    }

    [Fact]
    public void A_review_is_prepared()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region review
        var register = new ObjectiveRegister(ObjectiveRuleSet.Quarterly);
        ObjectiveReport report = new()
        {
            Objective = ManualObjectives.NoFire with { Period = null },
            Measurement = Measurement.Count(0, Coverage.Of(3, 3)),
            DayInPeriod = new(2026, 8, 15),
            AsOf = new(2026, 9, 30),
        };

        var review = register.ForReview(new()
        {
            Objectives = [report.Objective, ManualObjectives.NoSeriousInjury],
            Reports = [report],
            Received = ["satisfaction", "training"],
        });
        Console.WriteLine($"{review.RollUp.Status}, complete: {review.IsComplete}");
        foreach (var line in RationaleFormatter.ChineseSimplified.Lines(review.Rationale)) Console.WriteLine(line);
        Console.WriteLine(register.OfCompany([report with { AsOf = new(2026, 10, 1) }]).Status);
        #endregion

        DocumentedCode.AssertPrints(Console, "review");
    }

    [Fact]
    public void The_table_of_defaults_is_that_of_the_standard()
    {
        var standard = ObjectiveRuleSet.Standard;
        string[] rows =
        [
            $"| Period | {(standard.Period == ObjectivePeriod.Year ? "year" : "other")} |",
            $"| Attainment where less is better | {(standard.AttainmentIsTargetByActual ? "target ÷ actual" : "2 − actual ÷ target")} |",
            $"| Attainment capped | {standard.AttainmentCap?.ToString() ?? "no"} |",
            $"| Denominator 0 | {(standard.EmptyDenominatorIsNotApplicable ? "not applicable" : "no data")} |",
            $"| Share above 1 | {(standard.TargetAboveOneIsMeant ? "meant" : "fault")} |",
            $"| Loss asks for corrective action | {(standard.LossAsksForCorrectiveAction ? "yes" : "no")} |",
            $"| Serious injury | from {standard.SeriousInjuryFromLostDays} lost days (GB 6441-1986) |",
        ];

        var page = File.ReadAllLines(Repository.PathOf("docs", "engines", "objectives.md"));
        Assert.All(rows, row => Assert.Contains(row, page));
    }
}
