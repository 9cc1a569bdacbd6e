using Yiko.Compliance.Localization;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Documentation;

#pragma warning disable CA1305 // Documents show the call that most people write: without a provider, numbers are invariant.

public sealed class SuppliersExampleSnippets
{
    [Fact]
    public void A_classifier_says_where_a_supplier_stands()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region ISupplierClassifier
        ISupplierClassifier classifier = new AbcSupplierClassifier(SupplierRuleSet.Standard);
        SupplierEvent entry = new()
        {
            Supplier = "宏远钢材",
            Product = "钢板",
            Class = ProductClass.A,
            Date = new(2025, 3, 5),
            Kind = SupplierEventKind.Initial,
            Result = EvaluationResult.Pass,
            Evidence = QualificationEvidence.Steps | QualificationEvidence.SampleTrial,
        };
        var verdict = classifier.Classify(new() { Supplier = entry.Supplier, Product = entry.Product, Events = [entry], AsOf = new(2027, 1, 1) });
        Console.WriteLine($"{verdict.Status}, on the list: {verdict.IsOnList}, order: {verdict.IsOrderAllowed}");
        // Overdue, on the list: True, order: False
        #endregion

        DocumentedCode.AssertPrints(Console, "ISupplierClassifier");
    }

    [Fact]
    public void A_scorer_weighs_the_scores()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region ISupplierScorer
        ISupplierScorer scorer = new WeightedSupplierScorer(SupplierRuleSet.Standard);
        (string Criterion, decimal Score)[] card = [("quality", 92.5m), ("cost", 80), ("delivery", 78), ("service", 83.9m)];
        var scores = card.Select(cell => new CriterionScore { Criterion = cell.Criterion, Score = cell.Score });
        var performance = scorer.Score(new() { Scores = [.. scores] });
        Console.WriteLine($"{performance.Total}: {performance.Grade!.Name}"); // 8499/100: B
        #endregion

        DocumentedCode.AssertPrints(Console, "ISupplierScorer");
    }

    [Fact]
    public void A_history_is_seen_from_a_day()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region SupplyHistory
        SupplierEvent received = new()
        {
            Supplier = "启明五金",
            Product = "螺栓",
            Class = ProductClass.B,
            Date = new(2026, 5, 8),
            Kind = SupplierEventKind.Receipt,
            Result = EvaluationResult.Fail,
        };
        SupplyHistory history = new() { Supplier = "启明五金", Product = "螺栓", Events = [received], AsOf = new(2026, 5, 7) };
        AbcSupplierClassifier classifier = new(SupplierRuleSet.Standard);
        Console.WriteLine($"the day before: {classifier.Classify(history).Status}"); // the day before: InUse
        Console.WriteLine($"afterwards: {classifier.Classify(history with { AsOf = new(2026, 5, 8) }).Status}"); // afterwards: Replaced
        #endregion

        DocumentedCode.AssertPrints(Console, "SupplyHistory");
    }

    [Fact]
    public void A_missing_score_is_not_zero()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region SupplierScores
        SupplierScores scores = new() { Scores = [new() { Criterion = "quality", Score = 92.5m }, new() { Criterion = "cost", Score = null }] };
        WeightedSupplierScorer scorer = new(SupplierRuleSet.Standard);
        Console.WriteLine(scorer.Score(scores).Status); // NotScored
        #endregion

        DocumentedCode.AssertPrints(Console, "SupplierScores");
    }

    [Fact]
    public void A_record_tells_what_is_owed_for_a_supplier()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region SupplierRecord
        SupplyHistory bolts = new() { Supplier = "启明五金", Product = "螺栓", Class = ProductClass.B, AsOf = new(2026, 8, 1) };
        SupplyHistory plates = new() { Supplier = "启明五金", Product = "钢板", Class = ProductClass.A, AsOf = new(2026, 8, 1) };
        SupplierRecord record = new() { Supplier = "启明五金", Supplies = [bolts, plates] };
        var owed = new SupplierRegister(SupplierRuleSet.Standard).Duties(record);
        foreach (var duty in owed.Duties) Console.WriteLine($"{duty.Kind}: {string.Join(", ", duty.Products)}");
        // IncomingVerification: 螺栓, 钢板
        // FitnessForUse: 螺栓, 钢板
        // InitialEvaluation: 钢板
        // AnnualEvaluation: 钢板
        #endregion

        DocumentedCode.AssertPrints(Console, "SupplierRecord");
    }

    [Fact]
    public void The_effect_of_a_product_gives_its_class()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region ProductEffect
        SupplierRegister register = new(SupplierRuleSet.Standard);
        ProductEffect plates = new() { Product = "钢板", DecidesRequirement = true, IsAuxiliary = false };
        ProductEffect bolts = new() { Product = "螺栓" };
        Console.WriteLine($"{plates.Product}: {register.ClassifyProduct(plates).Class}"); // 钢板: A
        Console.WriteLine($"{bolts.Product} has a class: {register.ClassifyProduct(bolts).Class is not null}"); // 螺栓 has a class: False
        #endregion

        DocumentedCode.AssertPrints(Console, "ProductEffect");
    }

    [Fact]
    public void The_records_of_a_year_are_summarised()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region PurchaseRecords
        SupplierEvent evaluated = new()
        {
            Supplier = "宏远钢材",
            Product = "钢板",
            Class = ProductClass.A,
            Date = new(2026, 3, 5),
            Kind = SupplierEventKind.Annual,
            Result = EvaluationResult.Fail,
        };
        PurchaseRecords records = new() { AsOf = new(2026, 12, 31), Events = [evaluated] };
        var year = new SupplierRegister(SupplierRuleSet.Standard).Summarise(records);
        foreach (var reason in year.Rationale) Console.WriteLine(RationaleFormatter.ChineseSimplified.Sentence(reason));
        // 截至 2026-12-31 的本年度汇总：供方 1 家，供应关系 1 项。
        // 宏远钢材（钢板）：2026-03-05 状态变为“取消资格”，须重新选择供方。
        #endregion

        DocumentedCode.AssertPrints(Console, "PurchaseRecords");
    }

    [Fact]
    public void A_register_gives_the_list_of_qualified_suppliers()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region SupplierRegister
        SupplierEvent entry = new()
        {
            Supplier = "宏远钢材",
            Product = "钢板",
            Class = ProductClass.A,
            Date = new(2026, 3, 5),
            Kind = SupplierEventKind.Initial,
            Result = EvaluationResult.Pass,
            Evidence = QualificationEvidence.Steps | QualificationEvidence.SampleTrial,
        };
        var incomplete = entry with { Supplier = "启明五金", Evidence = QualificationEvidence.Steps };
        var verdicts = new SupplierRegister(SupplierRuleSet.Standard).ClassifyAll([entry, incomplete], asOf: new(2026, 8, 1));
        Console.WriteLine(string.Join(", ", SupplierRegister.Qualified(verdicts).Select(listed => listed.History.Supplier))); // 宏远钢材
        #endregion

        DocumentedCode.AssertPrints(Console, "SupplierRegister");
    }

    [Fact]
    public void A_rule_set_of_suppliers_redistributes_missing_scores()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region SupplierRuleSet
        var own = SupplierRuleSet.Standard with { Id = "own/suppliers", Version = "2026.1", MissingScores = MissingScorePolicy.Redistribute };
        var performance = new WeightedSupplierScorer(own).Score(new() { Scores = [new() { Criterion = "quality", Score = 92.5m }] });
        Console.WriteLine($"{performance.Total} by {performance.RuleSet}"); // 185/2 by own/suppliers@2026.1
        #endregion

        DocumentedCode.AssertPrints(Console, "SupplierRuleSet");
    }
}
