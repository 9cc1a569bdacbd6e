using Yiko.Compliance.Localization;
using Yiko.Compliance.Tables;

namespace Yiko.Compliance.RuleSets;

public sealed class DecisionTableTests
{
    // Source: Apache KIE Drools, decision table analysis, GapsAndOverlaps1: four rectangles, 17 gaps, one overlap of rules 1 and 3.
    [Fact]
    public void Four_rectangles_leave_seventeen_gaps_and_one_overlap()
    {
        var findings = TableAnalyser.Analyse(Table(["[0..4]", "[0..2]"], ["[1..3]", "[5..6]"], ["[2..5]", "[1..4]"], ["[6..7]", "[0..3]"]));

        Assert.Equal(
            [
                "(-∞, 0) × (-∞, ∞)",
                "[0, 1) × (-∞, 0)", "[0, 1) × (2, ∞)",
                "[1, 2) × (-∞, 0)", "[1, 2) × (2, 5)", "[1, 2) × (6, ∞)",
                "[2, 3] × (-∞, 0)", "[2, 3] × (4, 5)", "[2, 3] × (6, ∞)",
                "(3, 4] × (-∞, 0)", "(3, 4] × (4, ∞)",
                "(4, 5] × (-∞, 1)", "(4, 5] × (4, ∞)",
                "(5, 6) × (-∞, ∞)",
                "[6, 7] × (-∞, 0)", "[6, 7] × (3, ∞)",
                "(7, ∞) × (-∞, ∞)",
            ],
            Regions(findings, "rules.decision.uncovered"));
        Assert.Equal(["[2, 4] × [1, 2]"], Regions(findings, "rules.decision.ambiguous"));
        Assert.Equal("$.rules[2]", findings[17].Path);
        Assert.Equal("The input 2; 1 meets rules 1 and 3, which say different things in [2, 4] × [1, 2].", RationaleFormatter.English.Sentence(findings[17].Reason));
        Assert.Equal("输入 -1; 0 不符合任何一条规则：规则表遗漏了 (-∞, 0) × (-∞, ∞)。", RationaleFormatter.ChineseSimplified.Sentence(findings[0].Reason));
        Assert.Equal(18, findings.Count);
    }

    // Source: Apache KIE Drools, decision table analysis, GapsXY: both signs, the quadrants between left out, no overlap.
    [Fact]
    public void Signs_of_two_inputs_leave_three_gaps()
    {
        var findings = TableAnalyser.Analyse(Table(["<0", "<=0"], ["0", "<0"], [">0", ">=0"]));

        Assert.Equal(["(-∞, 0) × (0, ∞)", "[0, 0] × [0, ∞)", "(0, ∞) × (-∞, 0)"], Regions(findings, "rules.decision.uncovered"));
        Assert.Equal(3, findings.Count);
        Assert.Equal(["-1; 1", "0; 0", "1; -1"], findings.Select(Input));
    }

    [Fact]
    public void What_can_occur_bounds_the_gaps()
    {
        var table = Table(["<3", "-"], ["3", "≥2"]) with { Inputs = [Within(1m, 3m), Within(1m, 5m)] };

        Assert.Equal(["[3, 3] × [1, 2)"], Regions(TableAnalyser.Analyse(table), "rules.decision.uncovered"));
    }

    // A printed matrix has whole points: what lies between them is nobody's gap, and a rule that only takes what lies between is never met.
    [Fact]
    public void Only_points_that_can_occur_count()
    {
        var scale = Within(null, null) with { Points = [1m, 2m, 3m] };
        DecisionTable table = new()
        {
            Inputs = [scale, scale],
            Rules = [Rule("a", "1-2", "-"), Rule("b", "3", "1-2"), Rule("c", "(2.5, 3)", "-"), Rule("d", "≥2", "2.5-3")],
        };

        Assert.Equal(
            ["$.rules[2]: rules.decision.unmet", "$.rules[3]: rules.decision.ambiguous"],
            TableAnalyser.Analyse(table).Select(finding => finding.ToString()));
        Assert.Equal("3; 3", Input(TableAnalyser.Analyse(table with { Rules = [.. table.Rules.Take(2)] })[0]));
    }

    [Fact]
    public void A_matrix_of_three_inputs_without_fault_has_no_finding() => Assert.Empty(TableAnalyser.Analyse(
        Table(["<2", "－", ""], ["≥2", "<5", "—"], ["≥2", "≥5", "[0, 1]"], ["≥2", "≥5", "<0"], ["≥2", "≥5", ">1"])));

    [Fact]
    public void Rules_that_say_the_same_twice_or_are_never_met_are_warnings()
    {
        var same = Rule("a", "≤2", "-");
        DecisionTable table = new() { Inputs = [Within(0m, 4m), Within(0m, 4m)], Rules = [same, same with { Cells = ["≥1", "-"] }, Rule("b", ">9", "-")] };

        var findings = TableAnalyser.Analyse(table);

        Assert.Equal(["$.rules[1]: rules.decision.redundant", "$.rules[2]: rules.decision.unmet"], findings.Select(finding => finding.ToString()));
        Assert.All(findings, finding => Assert.Equal(Severity.Warning, finding.Severity));
    }

    [Fact]
    public void Cells_that_cannot_be_read_are_told_with_their_place()
    {
        var findings = TableAnalyser.Analyse(Table(["many", "≥2"], ["≥0", "5-1"], ["≥0"]) with { Rules = [Rule("a", "many", "≥2"), Rule("b", "≥0", "5-1"), Rule("c", "≥0"), Rule("d", "-", "-")] });

        Assert.Equal(
            ["$.rules[0].cells[0]: rules.table.unreadable-cell", "$.rules[1].cells[1]: rules.decision.empty-cell", "$.rules[2]: rules.decision.cell-count"],
            findings.Select(finding => finding.ToString()));
        Assert.Equal("$.inputs: rules.decision.no-input", Assert.Single(TableAnalyser.Analyse(new DecisionTable()).AsEnumerable()).ToString());
        Assert.Throws<ArgumentNullException>(() => TableAnalyser.Analyse((DecisionTable)null!));
    }

    // The obvious analysis: try every half of a grid.
    [Property]
    public Property A_table_without_finding_gives_every_input_one_rule() => Prop.ForAll(
        Arb.From(
            from count in Gen.Choose(1, 4)
            from cells in Gen.ArrayOf(Gen.ArrayOf(Cell, 2), count)
            select cells),
        cells =>
        {
            var findings = TableAnalyser.Analyse(Table(cells) with { Inputs = [Within(0m, 4m), Within(0m, 4m)] });
            var boxes = cells.Select(rule => rule.Select(cell => ScoreInterval.Read(cell)!).ToArray()).ToArray();
            foreach (var x in Enumerable.Range(0, 17).Select(quarter => quarter / 4m))
            {
                foreach (var y in Enumerable.Range(0, 17).Select(quarter => quarter / 4m))
                {
                    var met = boxes.Count(box => box[0].Contains(x) && box[1].Contains(y));
                    var told = findings.Count(finding => finding.Reason.Code == "rules.decision.uncovered" && Holds(finding, x, y));
                    Assert.Equal(met == 0 ? 1 : 0, told);
                    Assert.Equal(met * (met - 1) / 2, findings.Count(finding => finding.Reason.Code == "rules.decision.ambiguous" && Holds(finding, x, y)));
                }
            }
        });

    private static Gen<string> Cell { get; } =
        from lower in Gen.Choose(0, 4)
        from length in Gen.Choose(1, 4)
        from ends in Gen.Elements("[]", "[)", "(]", "()")
        select FormattableString.Invariant($"{ends[0]}{lower}, {lower + length}{ends[1]}");

    private static bool Holds(Finding finding, decimal x, decimal y)
    {
        var sides = Region(finding).Split(" × ").Select(side => ScoreInterval.Read(side)!).ToArray();
        return sides[0].Contains(x) && sides[1].Contains(y);
    }

    private static IEnumerable<string> Regions(IEnumerable<Finding> findings, string code) =>
        findings.Where(finding => finding.Reason.Code == code).Select(Region);

    private static string Region(Finding finding) => ((TextArgument)finding.Reason.Argument("region")!).Value.English;

    private static string Input(Finding finding) => ((TextArgument)finding.Reason.Argument("input")!).Value.English;

    private static DecisionTable Table(params string[][] rules) => new()
    {
        Inputs = [.. rules[0].Select(_ => Within(null, null))],
        Rules = [.. rules.Select((cells, i) => Rule(FormattableString.Invariant($"r{i + 1}"), cells))],
    };

    private static PrintedScale Within(decimal? least, decimal? greatest) => new() { Name = LocalizedText.Same("x"), Least = least, Greatest = greatest };

    private static DecisionRule Rule(string outcome, params string[] cells) =>
        new() { Cells = cells.ToValueList(), Outcome = new() { Code = outcome, Name = LocalizedText.Same(outcome) } };
}
