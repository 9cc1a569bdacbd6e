using System.Globalization;
using Yiko.Compliance;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Documentation;

#pragma warning disable CA1305 // Documents show the call that most people write: without a provider, numbers are invariant.

public sealed class SuppliersPageSnippets
{
    [Fact]
    public void A_register_is_classified_and_explained()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region classify
        var suppliers = new SupplierRegister(SupplierRuleSet.Standard);
        var evaluated = new SupplierEvent { Supplier = "宏远钢材", Product = "钢板", Class = ProductClass.A, Result = EvaluationResult.Pass };
        SupplierEvent[] register =
        [
            evaluated with { Kind = SupplierEventKind.Annual, Date = new(2025, 3, 5) },
            evaluated with
            {
                Kind = SupplierEventKind.Initial,
                Date = new(2024, 2, 20),
                Evidence = QualificationEvidence.Steps | QualificationEvidence.SampleTrial,
            },
            evaluated with { Supplier = "启明五金", Kind = SupplierEventKind.Initial, Date = new(2026, 5, 8), Evidence = QualificationEvidence.Steps },
        ];

        foreach (var verdict in suppliers.ClassifyAll(register, asOf: new(2027, 1, 1)))
        {
            Console.WriteLine($"{verdict.History.Supplier}: {verdict.Status}, on the list: {verdict.IsOnList}, order: {verdict.IsOrderAllowed}");
            foreach (var line in RationaleFormatter.ChineseSimplified.Lines(verdict.Rationale)) Console.WriteLine("  " + line);
        }

        var year = suppliers.Summarise(new() { AsOf = new(2027, 1, 1), Events = register.ToValueList() });
        foreach (var line in RationaleFormatter.ChineseSimplified.Lines(year.Rationale)) Console.WriteLine(line);
        #endregion

        DocumentedCode.AssertPrints(Console, "classify");
    }

    [Fact]
    public void A_supplier_is_scored()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region score
        var scorer = new WeightedSupplierScorer(SupplierRuleSet.Standard);
        var performance = scorer.Score(new()
        {
            Scores =
            [
                new() { Criterion = "quality", Score = 92.5m },
                new() { Criterion = "cost", Score = 80 },
                new() { Criterion = "delivery", Score = 78 },
                new() { Criterion = "service", Score = 83.9m },
            ],
        });

        Console.WriteLine($"{performance.Total}: {performance.Grade!.Name}, {performance.Grade.Action}");
        #endregion

        DocumentedCode.AssertPrints(Console, "score");
    }

    [Fact]
    public void A_rule_set_is_varied()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region vary
        var card = SupplierRuleSet.Standard.ScoreCard;
        var own = SupplierRuleSet.Standard with
        {
            Id = "suppliers/own",
            Version = "2026.1",
            PeriodA = DueDateRule.WithinMonths(6),
            LeastMeasures = 2,
            MissingScores = MissingScorePolicy.Redistribute,
            ScoreCard = new(card.Criteria, card.Grades, [new() { Code = "forged-licence", Name = LocalizedText.Of("forged licence", "资质证照造假") }]),
        };

        var vetoed = new WeightedSupplierScorer(own).Score(new()
        {
            Scores = [new() { Criterion = "quality", Score = 100 }],
            Vetoes = [new() { Veto = "forged-licence" }],
        });
        Console.WriteLine($"{vetoed.Status}: {vetoed.Grade!.Name}, by the total alone {vetoed.ComputedGrade!.Name}");
        #endregion

        DocumentedCode.AssertPrints(Console, "vary");
    }

    [Fact]
    public void Rules_of_supplier_control_are_a_file()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region file
        // Whole months only, and weights that sum to 110.
        var file = VerdictFormats.SupplierStatus.RuleSets.Write(SupplierRuleSet.WithinTwelveMonths)
            .Replace("\"months\": 12", "\"months\": 0.5")
            .Replace("\"weight\": 40", "\"weight\": 50");
        foreach (var finding in VerdictFormats.SupplierStatus.RuleSets.Read(file).Findings)
            Console.WriteLine($"{finding.Path}: {RationaleFormatter.ChineseSimplified.Sentence(finding.Reason)}");

        var rare = SupplierRuleSet.WithinTwelveMonths with { PeriodA = DueDateRule.WithinMonths(36) };
        foreach (var finding in VerdictFormats.SupplierStatus.RuleSets.Analysis(rare))
            Console.WriteLine($"{finding.Path}: {RationaleFormatter.English.Sentence(finding.Reason)}");
        #endregion

        DocumentedCode.AssertPrints(Console, "file");
    }

    [Fact]
    public void The_tables_of_defaults_are_those_of_the_standard()
    {
        var standard = SupplierRuleSet.Standard;
        string[] rows =
        [
            .. standard.ScoreCard.Criteria.Select(criterion => string.Create(
                CultureInfo.InvariantCulture,
                $"| `{criterion.Code}` | {criterion.Name.ChineseSimplified} | {criterion.Weight} |")),
            .. standard.ScoreCard.Grades.Bands.Select(band => string.Create(
                CultureInfo.InvariantCulture,
                $"| {band.Grade.Name.English} | {band.Floor ?? 0} | {band.Grade.Action!.English} |")),
            string.Create(
                CultureInfo.InvariantCulture,
                $"| Evidence for entry (A) | {string.Join(", ", Steps(standard.RequiredSteps))}, and at least {standard.LeastMeasures} measure |"),
            $"| Period of A | {Period(standard.PeriodA)}: due at the end of the following year |",
            $"| Period of B | {Period(standard.PeriodB)} |",
            $"| Period of C | {Period(standard.PeriodC)} |",
        ];

        var page = File.ReadAllLines(Repository.PathOf("docs", "engines", "suppliers.md"));
        Assert.All(rows, row => Assert.Contains(row, page));
        Assert.Equal(
            (true, false, MissingScorePolicy.Refuse),
            (standard.MayReturn, standard.FailedVerificationStops, standard.MissingScores));
    }

    private static IEnumerable<string> Steps(QualificationEvidence steps) =>
        new (QualificationEvidence Step, string Name)[]
        {
            (QualificationEvidence.QualificationVerified, "qualification verified"),
            (QualificationEvidence.CapabilityVerified, "capability verified"),
            (QualificationEvidence.InformationCollected, "information collected"),
            (QualificationEvidence.PerformanceAssessed, "performance assessed"),
        }.Where(named => steps.HasFlag(named.Step)).Select(named => named.Name);

    private static string Period(DueDateRule? period) =>
        period is null ? "never" : period == DueDateRule.EachCalendarYear ? "once in each calendar year" : period.ToString();
}
