using System.Text;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Risks;
using Yiko.Compliance.Tables;

namespace Yiko.Compliance.RuleSets;

/// <summary>Small tables with millions of faults, and tables that take for ever: the work is bounded, and where it ends is said.</summary>
public sealed class TableBoundTests
{
    // Some four thousand bytes: fifty frames, one inside of the other, each at a height of its own.
    [Fact]
    public void A_small_table_of_rules_with_a_million_gaps_tells_the_first_thousand_and_that_there_are_more()
    {
        DecisionTable table = new() { Inputs = Inputs(3), Rules = Rules(50, place => [$"[{place}, {200 - place}]", $"[{place}, {200 - place}]", $"{2 * place}"]) };

        var findings = TableAnalyser.Analyse(table);

        AssertCutOff(findings, "rules.decision.uncovered");
        Assert.InRange(table.ToJson().Length, 0, 4_500);
        Assert.Equal("There are more than 1000 findings; not all are told. Mend these first.", RationaleFormatter.English.Sentence(findings[^1].Reason));
        Assert.Equal("问题超过 1000 处，未全部列出，请先处理以上问题。", RationaleFormatter.ChineseSimplified.Sentence(findings[^1].Reason));
    }

    // 152 KB: each of three thousand bands overlaps each other one.
    [Fact]
    public void A_table_of_grades_with_millions_of_overlaps_tells_the_first_thousand_and_that_there_are_more()
    {
        PrintedTable table = new() { Bands = Enumerable.Range(0, 3_000).Select(place => Band(place, $"[0, {10_000 + place}]")).ToValueList() };

        AssertCutOff(TableAnalyser.Analyse(table with { GreatestScore = 10_000m }), "rules.table.overlap");
        Assert.Null(TableAnalyser.ToGrades(table));
    }

    [Fact]
    public void Warnings_that_are_cut_off_end_with_an_error()
    {
        DecisionTable table = new() { Inputs = Inputs(1), Rules = Rules(100, _ => ["-"]) };

        AssertCutOff(TableAnalyser.Analyse(table), "rules.decision.redundant");
    }

    [Fact]
    public void A_thousand_findings_are_all_there_is_where_there_are_no_more()
    {
        var points = Enumerable.Repeat(1m, TableAnalyser.MostFindings + 1).ToValueList();

        var findings = TableAnalyser.Analyse(new PrintedTable { Scales = [new() { Name = LocalizedText.Same("L"), Points = points }] });

        Assert.Equal(TableAnalyser.MostFindings, findings.Count);
        Assert.All(findings, finding => Assert.Equal("rules.table.duplicate-point", finding.Reason.Code));
    }

    // No region that is left out holds a point, so nothing is ever found: 117 slabs along each of eight inputs.
    [Fact]
    public void A_table_that_takes_for_ever_is_given_up_and_told_of()
    {
        var inputs = Inputs(8).Select(input => input with { Points = [1m] }).ToValueList();
        var finding = Assert.Single(TableAnalyser.Analyse(new DecisionTable { Inputs = inputs, Rules = Rules(58, place => Repeated(8, $"[1, {2 + place}]")) }).AsEnumerable());

        Assert.Equal(("$: rules.table.too-large", Severity.Error), (finding.ToString(), finding.Severity));
        Assert.Equal("表格过大，未能全部检查，是否还有其他问题尚不清楚。", RationaleFormatter.ChineseSimplified.Sentence(finding.Reason));
    }

    [Fact]
    public void Scores_that_take_for_ever_to_list_are_taken_for_all_between_the_ends()
    {
        var points = Enumerable.Range(0, 300).Select(point => (decimal)point).ToValueList();
        var scales = Enumerable.Repeat(new PrintedScale { Name = LocalizedText.Same("s"), Points = points }, 300).ToValueList();

        Assert.Null(ReachableScores.Of(new() { Scales = scales, Formula = ScoreFormula.Sum }));
        Assert.Equal(901, ReachableScores.Of(new() { Scales = [.. scales.Take(3)], Formula = ScoreFormula.Sum })!.Length + 3);
    }

    // Each input takes a level of the search.
    [Fact]
    public void A_table_of_more_inputs_than_anybody_prints_is_refused()
    {
        DecisionTable table = new() { Inputs = Inputs(80_000), Rules = [Rule("a", Repeated(80_000, "-"))] };

        var finding = Assert.Single(TableAnalyser.Analyse(table).AsEnumerable());

        Assert.Equal("$.inputs: rules.decision.too-many-inputs", finding.ToString());
        Assert.Equal("The table has 80000 inputs; at most 16 are looked at.", RationaleFormatter.English.Sentence(finding.Reason));
        Assert.Empty(TableAnalyser.Analyse(new DecisionTable { Inputs = Inputs(16), Rules = [Rule("a", Repeated(16, "-"))] }));
    }

    [Fact]
    public void Ten_thousand_bands_without_a_fault_are_a_scale()
    {
        PrintedTable table = new() { Bands = Enumerable.Range(0, 10_000).Select(place => Band(place, place == 0 ? "<1" : $"[{place}, {(place == 9_999 ? "∞" : place + 1)})")).ToValueList() };

        Assert.Empty(TableAnalyser.Analyse(table));
        Assert.Equal(10_000, TableAnalyser.ToGrades(table)!.Bands.Count);
    }

    [Fact]
    public void Work_that_is_cancelled_ends()
    {
        CancellationToken cancelled = new(canceled: true);

        Assert.Throws<OperationCanceledException>(() => TableAnalyser.Analyse(new PrintedTable(), cancelled));
        Assert.Throws<OperationCanceledException>(() => TableAnalyser.Analyse(new DecisionTable(), cancelled));
        Assert.Throws<OperationCanceledException>(() => TableAnalyser.ToGrades(new PrintedTable(), cancelled));
        Assert.Throws<OperationCanceledException>(() => TableAnalyser.Analyse(Encoding.UTF8.GetBytes(new PrintedTable().ToJson()), cancelled));
    }

    [Fact]
    public void A_long_cell_is_no_range_and_is_told_by_its_beginning()
    {
        var long_cell = new string('9', 201);
        var finding = TableAnalyser.Analyse(new PrintedTable { Bands = [Band(0, long_cell)] })[0];

        Assert.Null(ScoreInterval.Read(long_cell));
        Assert.Equal(new string('9', 60) + "…", finding.Reason.Argument("cell")!.Text!.English);
    }

    [Fact]
    public void Weights_of_any_size_add_up()
    {
        PrintedScale Weighted(decimal weight) => new() { Name = LocalizedText.Same("w"), Points = [0m, 1m], Weight = weight };
        PrintedTable table = new() { Scales = [Weighted(decimal.MaxValue), Weighted(decimal.MaxValue)] };

        Assert.Equal(
            "The weights add up to 158456325028528675187087900670 instead of 100.",
            RationaleFormatter.English.Sentence(Assert.Single(TableAnalyser.Analyse(table).AsEnumerable()).Reason));
    }

    // Three thirds are one, so the band from one on is reached.
    [Fact]
    public void Weighted_scores_are_divided_once()
    {
        var third = new PrintedScale { Name = LocalizedText.Same("third"), Points = [0m, 1m], Weight = 1m };
        PrintedTable table = new() { Bands = [Band(0, "<1"), Band(1, "≥1")], Scales = [third, third, third], WeightTotal = 3m, Formula = ScoreFormula.WeightedSum };

        Assert.Empty(TableAnalyser.Analyse(table));
    }

    [Fact]
    public void Points_beyond_the_ends_of_a_scale_do_not_occur()
    {
        PrintedScale scale = new() { Name = LocalizedText.Same("s"), Points = [1m, 2m, 3m, 4m], Least = 2m, Greatest = 3m };

        Assert.Equal([2m, 3m], ReachableScores.Of(new() { Scales = [scale], Formula = ScoreFormula.Sum })!);
        Assert.Null(ReachableScores.Of(new() { Scales = [scale with { Least = 5m }], Formula = ScoreFormula.Sum }));
    }

    [Fact]
    public void A_file_is_analysed_as_what_it_says_it_is()
    {
        var printed = TableAnalyser.Analyse(Encoding.UTF8.GetBytes(new PrintedTable { Bands = [Band(0, "?")] }.ToJson()))!.Value;
        var decision = TableAnalyser.Analyse(Encoding.UTF8.GetBytes(new DecisionTable().ToJson()))!.Value;
        var broken = TableAnalyser.Analyse("[]"u8.ToArray())!.Value;

        Assert.Equal("$.bands[0]: rules.table.unreadable-cell", Assert.Single(printed.AsEnumerable()).ToString());
        Assert.Equal("$.inputs: rules.decision.no-input", Assert.Single(decision.AsEnumerable()).ToString());
        Assert.Equal("$: rules.json.wrong-kind", Assert.Single(broken.AsEnumerable()).ToString());
        Assert.Null(TableAnalyser.Analyse(Encoding.UTF8.GetBytes(VerdictFormats.Risks.RuleSets.Write(LecRuleSet.Standard))));
    }

    private static void AssertCutOff(ValueList<Finding> findings, string code)
    {
        Assert.Equal(TableAnalyser.MostFindings + 1, findings.Count);
        Assert.All(findings.Take(TableAnalyser.MostFindings), finding => Assert.Equal(code, finding.Reason.Code));
        Assert.Equal(("$: rules.table.more-findings", Severity.Error), (findings[^1].ToString(), findings[^1].Severity));
    }

    private static ValueList<PrintedScale> Inputs(int count) => Enumerable.Repeat(new PrintedScale { Name = LocalizedText.Same("x") }, count).ToValueList();

    private static ValueList<DecisionRule> Rules(int count, Func<int, string[]> cells) => Enumerable.Range(0, count).Select(place => Rule("a", cells(place))).ToValueList();

    private static DecisionRule Rule(string outcome, string[] cells) =>
        new() { Cells = cells.ToValueList(), Outcome = new() { Code = outcome, Name = LocalizedText.Same(outcome) } };

    private static string[] Repeated(int count, string cell) => [.. Enumerable.Repeat(cell, count)];

    private static PrintedBand Band(int place, string cell) => new() { Grade = new() { Code = $"g-{place}", Name = LocalizedText.Same("g") }, Cell = cell };
}
