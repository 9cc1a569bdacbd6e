using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Risks;
using Yiko.Compliance.Shapes;
using Yiko.Compliance.Tables;

namespace Yiko.Compliance.RuleSets;

public sealed class TableAnalyserTests
{
    private static readonly ValueList<PrintedScale> Lec =
    [
        Scale("L", 10m, 6m, 3m, 1m, 0.5m, 0.2m, 0.1m),
        Scale("E", 10m, 6m, 3m, 2m, 1m, 0.5m),
        Scale("C", 100m, 40m, 15m, 7m, 3m, 1m),
    ];

    // Source: Q/WH HSE-A55-16. Integer ends, yet no score of the classic scales lies between them.
    [Fact]
    public void A_table_with_integer_ends_is_the_standard_scale_since_no_score_falls_between()
    {
        var analysis = Analysis(Table("≧320", "160~319", "70~159", "20~69", "<20") with { Scales = Lec, Formula = ScoreFormula.Product });

        Assert.Equal(3, analysis.Findings.Count);
        Assert.All(analysis.Findings, finding => Assert.Equal(("rules.table.harmless-gap", Severity.Warning), (finding.Reason.Code, finding.Severity)));
        Assert.Equal([20m, 70m, 160m, 320m], analysis.Grades!.Bands.Skip(1).Select(band => band.Floor!.Value));
        Assert.Equal(BoundSide.Included, analysis.Grades.FloorSide);
    }

    // Source: LEC method of HSSE and the web code of SUBHSSE: both ends closed, so 160, 70 and 20 have two grades.
    [Fact]
    public void Bands_closed_on_both_sides_overlap_where_scores_reach_their_ends()
    {
        var analysis = Analysis(Table(">320", "160~320", "70~160", "20~70", "<20") with { Scales = Lec, Formula = ScoreFormula.Product });

        Assert.Equal(
            ["$.bands[2]: rules.table.overlap 70", "$.bands[1]: rules.table.harmless-overlap 160", "$.bands: rules.table.mixed-sides"],
            Shown(analysis));
        Assert.Null(analysis.Grades);
        Assert.Equal(
            ["$.bands[2]: rules.table.overlap 70", "$.bands[1]: rules.table.overlap 160", "$.bands: rules.table.mixed-sides"],
            Shown(Analysis(Table(">320", "160~320", "70~160", "20~70", "<20"))));
    }

    // Source: the E table of the same documents, where 3 stands in the place of 1.
    [Fact]
    public void A_point_printed_twice_is_found() => Assert.Equal(
        ["$.scales[1].points[4]: rules.table.duplicate-point 3", "$.scales[1].points[4]: rules.table.non-monotone 3"],
        Shown(Analysis(new() { Scales = [Lec[0], Scale("E", 10m, 6m, 3m, 2m, 3m, 0.5m), Lec[2]] })));

    // Source: a Python engine with whole-number bands up to 9999: decimals and the highest score are ungraded.
    [Fact]
    public void Whole_number_bands_leave_out_decimals_and_the_highest_score()
    {
        var printed = Table("320-9999", "160-319", "70-159", "20-69", "0-19");

        Assert.Equal(
            [
                "$.bands: rules.table.gap 19.5", "$.bands: rules.table.gap 69.5", "$.bands: rules.table.gap 159.5", "$.bands: rules.table.gap 319.5",
                "$.bands: rules.table.open-top 10000",
            ],
            Shown(Analysis(printed)));
        Assert.Equal(
            [
                "$.bands: rules.table.harmless-gap 19.5", "$.bands: rules.table.harmless-gap 69.5", "$.bands: rules.table.harmless-gap 159.5",
                "$.bands: rules.table.harmless-gap 319.5", "$.bands: rules.table.open-top 10000",
            ],
            Shown(Analysis(printed with { Scales = Lec, Formula = ScoreFormula.Product })));
    }

    // Source: the thresholds of OCA kpi, of which only the last pair is compared there.
    [Fact]
    public void An_overlap_of_any_pair_is_found() => Assert.Equal(
        ["$.bands[1]: rules.table.overlap 40"],
        Shown(Analysis(Table("[0, 50]", "[40, 80)", "[80, 100]") with { GreatestScore = 100m })));

    // Source: ERPNext supplier standings [0,30) [30,50) [50,80) [80,100): a perfect score has no standing.
    [Fact]
    public void A_perfect_score_without_a_standing_is_found()
    {
        var analysis = Analysis(Table("[0,30)", "[30,50)", "[50,80)", "[80,100)") with { GreatestScore = 100m });

        Assert.Equal(["$.bands: rules.table.open-top 100"], Shown(analysis));
        Assert.Equal("A score of 100 lies above all bands: [100, 100] has no grade.", RationaleFormatter.English.Sentence(analysis.Findings[0].Reason));
        Assert.Equal("分值 100 高于所有等级的范围，[100, 100] 没有对应等级。", RationaleFormatter.ChineseSimplified.Sentence(analysis.Findings[0].Reason));
    }

    // Source: New-BMS, where colour and level disagree in 16 of 25 cells. The cut-offs here are chosen so that as many do.
    [Fact]
    public void Cells_whose_colour_is_not_that_of_their_grade_are_found()
    {
        var table = Table("≥16", "10-15", "5-9", "<5");
        var colours = table.Bands.Reverse().Select(band => band.Grade.Colour!).ToArray();
        var codes = table.Bands.Reverse().Select(band => band.Grade.Code).ToArray();
        var cells = from row in Enumerable.Range(1, 5)
                    from column in Enumerable.Range(1, 5)
                    let score = row * column
                    select new PrintedCell
                    {
                        Input = FormattableString.Invariant($"{row} × {column}"),
                        Grade = codes[new[] { 5, 10, 16 }.Count(floor => score >= floor)],
                        Colour = colours[new[] { 2, 3, 13 }.Count(floor => score >= floor)],
                    };
        var printed = table with { Cells = cells.ToValueList(), Scales = [Scale("L", 1m, 2m, 3m, 4m, 5m), Scale("S", 1m, 2m, 3m, 4m, 5m)], Formula = ScoreFormula.Product };
        var found = Analysis(printed).Findings.Where(finding => finding.Severity == Severity.Error).ToArray();

        Assert.Equal(16, found.Count(finding => finding.Reason.Code == "rules.table.cell-colour"));
        Assert.Equal(16, found.Length);
        Assert.Equal("$.cells[1]", found[0].Path);
        Assert.Equal("1 × 2", Assert.IsType<TextArgument>(found[0].Reason.Argument("input")).Value.English);
    }

    // Source: New-BMS, where reversibility 1 gives 27 points and 2 gives 24. The points of the other steps are ours.
    [Fact]
    public void A_factor_that_turns_round_is_found() => Assert.Equal(
        ["$.scales[0].points[1]: rules.table.non-monotone 24"],
        Shown(Analysis(new() { Scales = [Scale("reversibility", 27m, 24m, 54m, 81m)] })));

    [Fact]
    public void Tables_without_a_fault_become_scales()
    {
        var printed = Table("D>320", "160＜D≤320", "70<D≤160", "20<D≤70", "20以下");
        var analysis = Analysis(printed with { Scales = Lec, Formula = ScoreFormula.Product });

        Assert.Empty(analysis.Findings);
        Assert.Equal(BoundSide.Excluded, analysis.Grades!.FloorSide);
        Assert.Equal("grade-4", analysis.Grades.GradeOf(20m).Code);
        Assert.Equal("grade-0", analysis.Grades.GradeOf(320.01m).Code);
    }

    // The tables that this library publishes: nothing is found.
    [Fact]
    public void Published_rule_sets_are_clean()
    {
        Assert.Empty(RiskGenerators.Published.SelectMany(rules => VerdictFormats.Risks.RuleSets.Analysis(rules)));
        Assert.Empty(VerdictFormats.Risks.RuleSets.Analysis(LecRuleSet.Standard with { TakesValuesBetweenPoints = true }));
        Assert.Empty(VerdictFormats.Risks.RuleSets.Analysis(LecRuleSet.Standard with { Grades = LecRuleSet.Standard.Grades.WithFloorSide(BoundSide.Excluded) }));
    }

    [Fact]
    public void A_rule_set_that_no_score_uses_fully_is_told_of()
    {
        var small = new FactorScale([new() { Value = 1m }, new() { Value = 2m }]);
        var rules = LecRuleSet.Standard with { Likelihood = small, Exposure = small };
        var grades = LecRuleSet.Standard.Grades.Bands;

        Assert.Equal(
            ["$.unacceptableFrom: rules.lec.limit-out-of-reach 400"],
            Shown(VerdictFormats.Risks.RuleSets.Analysis(rules with { UnacceptableFrom = 401m })));
        Assert.Equal(["$.unacceptableFrom: rules.lec.limit-below-all 1"], Shown(VerdictFormats.Risks.RuleSets.Analysis(rules with { UnacceptableFrom = 1m })));
        Assert.Equal(
            ["$.grades.bands[4]: rules.table.unreachable-band"],
            Shown(VerdictFormats.Risks.RuleSets.Analysis(rules with { Consequence = new([new() { Value = 1m }, new() { Value = 7m }, new() { Value = 20m }, new() { Value = 40m }]) })));
        Assert.Equal(
            ["$.grades.bands[1]: rules.table.shared-colour"],
            Shown(VerdictFormats.Risks.RuleSets.Analysis(LecRuleSet.Standard with
            {
                Grades = new([grades[0], grades[1] with { Grade = grades[1].Grade with { Colour = "#388e3c" } }, .. grades.Skip(2)]),
            })));
        Assert.Throws<ArgumentNullException>(() => VerdictFormats.Risks.RuleSets.Analysis(null!));
    }

    [Fact]
    public void Cells_that_say_nothing_are_found() => Assert.Equal(
        ["$.bands[0]: rules.table.unreadable-cell", "$.bands[1]: rules.table.empty-band", "$.bands[3]: rules.table.unreadable-cell", "$.bands: rules.table.gap 70"],
        Shown(Analysis(Table("高", "160~70", ">70", "", "<70"))));

    [Fact]
    public void A_table_that_begins_too_high_is_found() => Assert.Equal(
        ["$.bands: rules.table.open-bottom 0"],
        Shown(Analysis(Table("≥20", "[5, 20)"))));

    [Fact]
    public void Grades_printed_twice_and_numbers_out_of_order_are_found()
    {
        var table = Table("≥30", "[20, 30)", "[10, 20)", "<10");
        var numbers = new[] { 4, 2, 3, 1 };
        var numbered = table with { Bands = table.Bands.Select((band, i) => band with { Number = numbers[i] }).ToValueList() };
        var repeated = table with { Bands = [.. table.Bands.Take(3), table.Bands[3] with { Grade = table.Bands[0].Grade }] };

        Assert.Equal(["$.bands[1]: rules.table.number-order"], Shown(Analysis(numbered)));
        Assert.Empty(Analysis(table with { Bands = table.Bands.Select((band, i) => band with { Number = i + 1 }).ToValueList() }).Findings);
        Assert.Equal(["$.bands[3]: rules.table.repeated-grade", "$.bands[3]: rules.table.shared-colour"], Shown(Analysis(repeated)));
    }

    [Fact]
    public void Weights_must_have_their_sum_and_scales_one_direction()
    {
        var weighted = Table("≥85", "[70, 85)", "[60, 70)", "<60") with
        {
            Scales = [Scale("quality", 0m, 50m, 100m) with { Weight = 40m }, Scale("cost", 0m, 50m, 100m) with { Weight = 30m }, Scale("delivery", 0m, 100m) with { Weight = 20m }],
            Formula = ScoreFormula.WeightedSum,
        };

        Assert.Equal(["$.scales: rules.table.weight-sum"], Shown(Analysis(weighted)));
        Assert.Empty(Analysis(weighted with { Scales = [.. weighted.Scales, Scale("service", 0m, 100m) with { Weight = 10m }] }).Findings);
        Assert.Equal(["$.scales: rules.table.mixed-direction"], Shown(Analysis(new() { Scales = [Scale("a", 1m, 2m), Scale("b", 5m, 3m, 1m), Scale("c", 1m)] })));
    }

    [Fact]
    public void A_cell_of_an_unknown_grade_is_found() => Assert.Equal(
        ["$.cells[0]: rules.table.cell-grade"],
        Shown(Analysis(Table("≥20", "<20") with { Cells = [new() { Input = "1 × 1", Grade = "none", Colour = "#000000" }] })));

    // A band inside another, two bands that begin alike: no score shows it, yet no scale of floors can say it.
    [Theory]
    [InlineData("[3, 4]", "[0, 5]")]
    [InlineData("[3, 5]", "(3, 5]")]
    [InlineData("<2", "<3")]
    public void Bands_inside_of_one_another_become_no_scale(string one, string other)
    {
        var analysis = Analysis(Table(one, other) with { Scales = [Scale("s", 0m, 5m)], Formula = ScoreFormula.Sum, LeastScore = null });

        Assert.Null(analysis.Grades);
    }

    [Fact]
    public void Scores_are_known_only_where_they_can_be_listed()
    {
        PrintedTable table = new() { Scales = [Scale("a", 1m, 2m), Scale("b", 3m, 5m)] };
        var many = Enumerable.Range(1, 1000).Select(i => (decimal)i).ToArray();

        Assert.Null(ReachableScores.Of(table));
        Assert.Equal([3m, 5m, 6m, 10m], ReachableScores.Of(table with { Formula = ScoreFormula.Product })!);
        Assert.Equal([4m, 5m, 6m, 7m], ReachableScores.Of(table with { Formula = ScoreFormula.Sum })!);
        Assert.Null(ReachableScores.Of(table with { Formula = ScoreFormula.WeightedSum }));
        Assert.Null(ReachableScores.Of(table with { Formula = ScoreFormula.Sum, Scales = [Scale("a")] }));
        Assert.Null(ReachableScores.Of(new() { Formula = ScoreFormula.Sum }));
        Assert.Null(ReachableScores.Of(new() { Formula = ScoreFormula.Product, Scales = [Scale("a", many), Scale("b", many), Scale("c", many)] }));
        Assert.Null(ReachableScores.Of(new() { Formula = ScoreFormula.Product, Scales = [Scale("a", decimal.MaxValue), Scale("b", 2m)] }));
    }

    // Half-open bands of any floors, printed as cells: nothing is found, and the scale comes back.
    [Property]
    public Property A_scale_printed_as_a_table_is_clean_and_comes_back() => Prop.ForAll(
        Arb.From(
            from floors in Gen.ListOf(Gen.Choose(1, 400))
            from side in Gen.Elements(BoundSide.Included, BoundSide.Excluded)
            select (floors: floors.Distinct().Order().ToArray(), side)),
        test =>
        {
            GradeScale<decimal> scale = new(
                test.floors.Select(floor => (decimal?)floor).Prepend(null).Select((floor, i) => new GradeBand<decimal> { Grade = Graded(i, null), Floor = floor }),
                test.floors.Length == 0 ? BoundSide.Included : test.side);
            var cells = scale.Bands.Select((band, i) => new PrintedBand
            {
                Grade = band.Grade,
                Cell = new ScoreInterval
                {
                    Lower = band.Floor,
                    LowerIncluded = test.side == BoundSide.Included,
                    Upper = i + 1 < scale.Bands.Count ? scale.Bands[i + 1].Floor : null,
                    UpperIncluded = test.side == BoundSide.Excluded,
                }.ToString(),
            });
            var analysis = Analysis(new() { Bands = cells.Reverse().ToValueList() });
            return analysis.Findings.IsEmpty && scale.Equals(analysis.Grades);
        });

    // The obvious analysis: try every half from below the table to above it.
    [Property]
    public Property A_table_without_error_gives_every_score_one_grade() => Prop.ForAll(
        Arb.From(
            from count in Gen.Choose(1, 4)
            from cells in Gen.ArrayOf(
                from lower in Gen.Choose(0, 6)
                from length in Gen.Choose(0, 4)
                from ends in Gen.Elements("[]", "[)", "(]", "()")
                select FormattableString.Invariant($"{ends[0]}{lower}, {lower + length}{ends[1]}"),
                count)
            select cells),
        cells =>
        {
            var analysis = Analysis(Table(cells) with { GreatestScore = 6m });
            var intervals = cells.Select(cell => ScoreInterval.Read(cell)!).ToArray();
            var faulty = Enumerable.Range(0, 25).Select(quarters => quarters / 4m).Any(score => intervals.Count(interval => interval.Contains(score)) != 1)
                || intervals.Any(interval => interval.IsEmpty);
            return faulty == analysis.Findings.Any(finding => finding.Severity == Severity.Error);
        });

    private static (ValueList<Finding> Findings, GradeScale<decimal>? Grades) Analysis(PrintedTable table) => (TableAnalyser.Analyse(table), TableAnalyser.ToGrades(table));

    private static PrintedTable Table(params string[] cells) =>
        new() { Bands = cells.Select((cell, i) => new PrintedBand { Grade = Graded(i, FormattableString.Invariant($"#00000{i}")), Cell = cell }).ToValueList() };

    private static Grade Graded(int index, string? colour) =>
        new() { Code = FormattableString.Invariant($"grade-{index}"), Name = LocalizedText.Of($"grade {index}", $"等级 {index}"), Colour = colour };

    private static PrintedScale Scale(string name, params decimal[] points) => new() { Name = LocalizedText.Same(name), Points = points.ToValueList() };

    private static IEnumerable<string> Shown((ValueList<Finding> Findings, GradeScale<decimal>? Grades) analysis) => Shown(analysis.Findings);

    private static IEnumerable<string> Shown(IEnumerable<Finding> findings) => findings.Select(finding =>
        finding + (finding.Reason.Argument("input") is NumberArgument input ? " " + Shape.Number.ToText(input.Value) : string.Empty));
}
