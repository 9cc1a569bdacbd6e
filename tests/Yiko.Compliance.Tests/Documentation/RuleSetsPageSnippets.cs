using NodaTime;
using Yiko.Compliance;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Risks;
using Yiko.Compliance.RuleSets;
using Yiko.Compliance.Suppliers;
using Yiko.Compliance.Tables;

namespace Yiko.Compliance.Documentation;

#pragma warning disable CA1305, CA1307 // Documents show the call that most people write: without a provider, numbers are invariant.

public sealed class RuleSetsPageSnippets
{
    [Fact]
    public void A_faulty_text_is_told_of()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region load
        var text = VerdictFormats.Risks.RuleSets.Write(LecRuleSet.Standard).Replace("\"floor\": 70", "\"floor\": 20").Replace("not-rated", "clamped");
        foreach (var finding in VerdictFormats.Risks.RuleSets.Read(text).Findings)
            Console.WriteLine($"{finding.Path}: {RationaleFormatter.ChineseSimplified.Sentence(finding.Reason)}");
        #endregion

        DocumentedCode.AssertPrints(Console, "load");
    }

    [Fact]
    public void A_printed_table_is_analysed()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region analyse
        Grade Named(string code, string chinese) => new() { Code = code, Name = LocalizedText.Of(code, chinese) };
        var table = new PrintedTable
        {
            Bands =
            [
                new() { Grade = Named("excellent", "优秀"), Cell = "80～99" },
                new() { Grade = Named("average", "一般"), Cell = "60～80" },
                new() { Grade = Named("poor", "较差"), Cell = "60以下" },
            ],
            GreatestScore = 100m,
        };
        foreach (var finding in TableAnalyser.Analyse(table)) Console.WriteLine(RationaleFormatter.ChineseSimplified.Sentence(finding.Reason));
        #endregion

        DocumentedCode.AssertPrints(Console, "analyse");
    }

    [Fact]
    public void A_rule_set_is_in_force_on_a_date()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region timeline
        var timeline = new RuleSetTimeline<LecRuleSet>(
        [
            LecRuleSet.Standard,
            LecRuleSet.Construction with { EffectiveFrom = new LocalDate(2026, 7, 1) },
        ]);
        Console.WriteLine(RuleSetStamp.Of(timeline.InForceOn(new LocalDate(2026, 6, 30))!));
        Console.WriteLine(RuleSetStamp.Of(timeline.InForceOn(new LocalDate(2026, 7, 1))!));
        #endregion

        DocumentedCode.AssertPrints(Console, "timeline");
    }

    [Fact]
    public void A_matrix_is_checked()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region matrix
        PrintedScale Step(string name) => new() { Name = LocalizedText.Same(name), Least = 1, Greatest = 5, Points = [1, 2, 3, 4, 5] };
        DecisionRule Rule(string outcome, params string[] cells) => new() { Outcome = new() { Code = outcome, Name = LocalizedText.Same(outcome) }, Cells = [.. cells] };
        var matrix = new DecisionTable
        {
            Inputs = [Step("likelihood"), Step("severity")],
            Rules = [Rule("low", "1-2", "1-3"), Rule("medium", "1-3", "4-5"), Rule("high", "≥3", "≥3")],
        };
        foreach (var finding in TableAnalyser.Analyse(matrix)) Console.WriteLine(RationaleFormatter.English.Sentence(finding.Reason));
        #endregion

        DocumentedCode.AssertPrints(Console, "matrix");
    }

    [Fact]
    public void Two_rule_sets_for_suppliers_are_compared()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region compare-suppliers
        var history = new SupplyHistory
        {
            Supplier = "S-01",
            Product = "steel",
            Class = ProductClass.B,
            AsOf = new LocalDate(2026, 8, 1),
            Events = [new() { Supplier = "S-01", Product = "steel", Class = ProductClass.B, Date = new LocalDate(2024, 3, 1), Kind = SupplierEventKind.Initial, Result = EvaluationResult.Pass }],
        };
        var suppliers = VerdictFormats.SupplierStatus.Compare(SupplierRuleSet.Standard, SupplierRuleSet.YearlyForAll).Compare([history]);
        foreach (var change in suppliers.Changed[0].Changes) Console.WriteLine(RationaleFormatter.English.Sentence(change));
        foreach (var cell in suppliers.Grades) Console.WriteLine(cell);
        #endregion

        DocumentedCode.AssertPrints(Console, "compare-suppliers");
    }

    [Fact]
    public void An_assessment_names_the_rules_of_its_day()
    {
        using var Console = new StringWriter { NewLine = "\n" };
        var timeline = new RuleSetTimeline<LecRuleSet>([LecRuleSet.Standard, LecRuleSet.Construction with { EffectiveFrom = new LocalDate(2026, 7, 1) }]);

        #region assessors
        var assessors = new EngineTimeline<LecRuleSet, IRiskAssessor>(timeline, rules => new LecRiskAssessor(rules));
        var substantial = new RiskFactors { Likelihood = 6, Exposure = 6, Consequence = 3 };
        foreach (var day in new[] { new LocalDate(2026, 6, 30), new LocalDate(2026, 7, 1) })
        {
            var assessed = assessors.InForceOn(day)!.Assess(substantial);
            Console.WriteLine($"{assessed.RuleSet}: acceptable {assessed.IsAcceptable}");
        }
        #endregion

        DocumentedCode.AssertPrints(Console, "assessors");
    }

    [Fact]
    public void Two_rule_sets_are_compared()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region compare
        RiskFactors[] register =
        [
            new() { Likelihood = 6, Exposure = 10, Consequence = 3 },
            new() { Likelihood = 1, Exposure = 1, Consequence = 1 },
        ];
        var comparison = VerdictFormats.Risks.Compare(LecRuleSet.Standard, LecRuleSet.Kinney).Compare(register);
        foreach (var item in comparison.Changed) Console.WriteLine($"{item.Index}: {RationaleFormatter.English.Lines(item.Changes)[0]}");
        foreach (var cell in comparison.Grades) Console.WriteLine(cell);
        #endregion

        DocumentedCode.AssertPrints(Console, "compare");
    }
    [Fact]
    public void A_stored_verdict_is_verified()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region replay
        var verdict = new LecRiskAssessor(LecRuleSet.Standard).Assess(new() { Likelihood = 3, Exposure = 6, Consequence = 15 });
        var record = VerdictFormats.Risks.Record(verdict, new LocalDate(2026, 3, 31));
        Console.WriteLine(record.Request);
        Console.WriteLine(VerdictFormats.Risks.Verify(record, LecRuleSet.Standard).Outcome);

        var touched = record with { Verdict = record.Verdict.Replace("\"acceptable\":false", "\"acceptable\":true") };
        foreach (var finding in VerdictFormats.Risks.Verify(touched, LecRuleSet.Standard).Findings)
            Console.WriteLine($"{finding.Path}: {RationaleFormatter.ChineseSimplified.Sentence(finding.Reason)}");
        #endregion

        DocumentedCode.AssertPrints(Console, "replay");
    }
}
