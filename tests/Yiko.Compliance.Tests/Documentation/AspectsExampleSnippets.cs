using Yiko.Compliance.Aspects;
using Yiko.Compliance.Localization;

namespace Yiko.Compliance.Documentation;

#pragma warning disable CA1305 // Documents show the call that most people write: without a provider, numbers are invariant.

public sealed class AspectsExampleSnippets
{
    [Fact]
    public void An_evaluator_adds_up_the_points()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region IAspectEvaluator
        IAspectEvaluator evaluator = new ScoringAspectEvaluator(SignificanceRuleSet.Standard);
        var evaluation = evaluator.Evaluate(new()
        {
            Aspect = new() { Id = "E-17", Type = AspectType.Soil, Tense = AspectTense.Present, State = AspectState.Abnormal },
            Points =
            [
                FactorPoints.Of("scale", 1), FactorPoints.Of("severity", 5), FactorPoints.Of("frequency", 1),
                FactorPoints.Of("compliance", 5), FactorPoints.Of("concern", 5),
            ],
        });
        Console.WriteLine($"{evaluation.Total}, significant: {evaluation.IsSignificant}"); // 17, significant: True
        #endregion

        DocumentedCode.AssertPrints(Console, "IAspectEvaluator");
    }

    [Fact]
    public void Missing_points_leave_an_aspect_unevaluated_and_a_criterion_decides_alone()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region AspectScores
        AspectScores scores = new()
        {
            Aspect = new() { Id = "E-17", Type = AspectType.Soil, Tense = AspectTense.Present, State = AspectState.Abnormal },
            Points = [FactorPoints.Of("severity", 5), FactorPoints.Of("concern", 5)],
        };
        ScoringAspectEvaluator evaluator = new(SignificanceRuleSet.Standard);
        Console.WriteLine(evaluator.Evaluate(scores).Status); // NotEvaluated
        Console.WriteLine(evaluator.Evaluate(scores with { Criteria = ["illegal"] }).Status); // Direct
        #endregion

        DocumentedCode.AssertPrints(Console, "AspectScores");
    }

    [Fact]
    public void A_rule_set_of_aspects_has_another_threshold()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region SignificanceRuleSet
        var standard = SignificanceRuleSet.Standard;
        var own = standard with
        {
            Id = "own/aspects",
            Version = "2026.1",
            Groups = standard.GroupsWith("pollution", method => method.WithClasses(
                [method.Classes[0] with { Conditions = [SignificanceCondition.TotalAtLeast(16)] }, method.Classes[1]])),
        };
        Console.WriteLine(own.GroupOf(AspectType.Air).Method.Classes[0].Conditions[0]); // total ≥ 16
        #endregion

        DocumentedCode.AssertPrints(Console, "SignificanceRuleSet");
    }

    [Fact]
    public void The_register_says_what_an_aspect_lacks()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region AspectCase
        AspectCase asked = new()
        {
            Aspect = new() { Id = "E-17", Department = "综合部", Type = AspectType.Soil, Tense = AspectTense.Present, State = AspectState.Normal },
            AsOf = new(2026, 3, 31),
        };
        var finding = new AspectRegister(SignificanceRuleSet.Standard).Check(asked);
        Console.WriteLine($"conforms: {finding.Conforms}"); // conforms: False
        foreach (var line in RationaleFormatter.ChineseSimplified.Lines(finding.Rationale)) Console.WriteLine(line);
        // 该环境因素尚未评价。〔ENV-03，管理手册 6.1.3, 2.2〕
        #endregion

        DocumentedCode.AssertPrints(Console, "AspectCase");
    }

    [Fact]
    public void The_register_says_what_it_covers()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region AspectRegister
        EnvironmentalAspect oil = new() { Id = "E-17", Type = AspectType.Soil, Tense = AspectTense.Present, State = AspectState.Abnormal };
        EnvironmentalAspect noise = new() { Id = "E-18", Type = AspectType.Noise };
        var coverage = AspectRegister.CoverageOf([oil, noise]);
        Console.WriteLine($"{coverage.Covered} of {coverage.Cells.Count}, not placed: {string.Join(", ", coverage.Unplaced)}");
        // 1 of 63, not placed: E-18
        #endregion

        DocumentedCode.AssertPrints(Console, "AspectRegister");
    }
}
