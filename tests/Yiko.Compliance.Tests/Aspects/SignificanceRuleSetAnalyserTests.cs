using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using static Yiko.Compliance.Aspects.SignificanceCondition;

namespace Yiko.Compliance.Aspects;

/// <summary>What the analyser says of rules that can be applied and are not likely to be meant. That it says nothing of published ones is tested with all kinds.</summary>
public sealed class SignificanceRuleSetAnalyserTests
{
    private const string Pollution = "$.groups[0].classes";

    // The total of the standard runs from 5 to 25 by twos.
    public static TheoryData<string, string[]> Faulty => new()
    {
        { "total ≥ 26", [Pollution + "[0]: rules.aspects.unreachable-class"] },
        { "total > 25", [Pollution + "[0]: rules.aspects.unreachable-class"] },
        { "total ≥ 5", [Pollution + "[1]: rules.aspects.unreachable-class", Pollution + ": rules.aspects.all-significant"] },
        { "total > 4.9", [Pollution + "[1]: rules.aspects.unreachable-class", Pollution + ": rules.aspects.all-significant"] },
        { "total ≥ 15|total ≥ 30", [Pollution + "[0].anyOf[1]: rules.aspects.unreachable-condition"] },
        { "total ≥ 15|total ≤ 5", [Pollution + ": rules.aspects.mixed-direction", Pollution + ": rules.aspects.turns"] },
        { "15 ≤ total ≤ 21", [Pollution + ": rules.aspects.turns"] },
        { "total ≥ 15", [] },
        { "total > 5", [] },
        { "total ≥ 25", [] },
        { "total ≤ 5", [] },
        { "severity = 5", [] },
        { "severity = 5 and compliance = 1", [] },
        { "severity = 5 and severity = 1", [Pollution + "[0]: rules.aspects.unreachable-class"] },
        { "total ≥ 15|severity = 5 and total ≤ 7", [Pollution + "[0].anyOf[1]: rules.aspects.unreachable-condition"] },
        { "total ≥ 15|severity = 5 and total ≤ 9", [] },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public void Conditions_that_are_not_likely_to_be_meant_are_found(string conditions, string[] findings) => AssertFindings(
        findings,
        WithClasses(
            Class("significant", true, [.. conditions.Split('|').Select(Condition)]),
            Class("not-significant", false)));

    [Fact]
    public void A_total_without_class_is_found() => AssertFindings(
        [Pollution + ": rules.aspects.gap"],
        WithClasses(Class("significant", true, TotalAtLeast(15m)), Class("minor", false, TotalAtMost(11m))));

    [Fact]
    public void Ranges_that_share_an_end_are_found() => AssertFindings(
        [Pollution + "[1]: rules.aspects.overlap", Pollution + "[2]: rules.aspects.overlap"],
        WithClasses(
            Class("high", true, TotalAtLeast(21m)),
            Class("middle", true, All(TotalAtLeast(11m), TotalAtMost(21m))),
            Class("low", false, TotalAtMost(11m))));

    [Fact]
    public void Later_classes_that_hold_earlier_ones_are_precedence_and_no_finding() => AssertFindings(
        [],
        WithClasses(Class("high", true, TotalAtLeast(21m)), Class("middle", true, TotalAtLeast(15m)), Class("low", false, TotalAtLeast(5m))));

    [Fact]
    public void A_class_that_an_earlier_one_takes_whole_is_found() => AssertFindings(
        [Pollution + "[1]: rules.aspects.unreachable-class"],
        WithClasses(Class("middle", true, TotalAtLeast(15m)), Class("high", true, TotalAtLeast(21m)), Class("low", false)));

    [Fact]
    public void Two_classes_of_one_colour_are_found()
    {
        var red = Class("significant", true, TotalAtLeast(15m));
        red = red with { Grade = red.Grade with { Colour = "#FF0000" } };
        var alike = Class("rest", false);
        alike = alike with { Grade = alike.Grade with { Colour = "#ff0000" } };

        AssertFindings([Pollution + "[1]: rules.table.shared-colour"], WithClasses(red, alike));
    }

    [Theory]
    [InlineData(0.4, 0.6, false)]
    [InlineData(40, 60, false)]
    [InlineData(0.4, 0.5, true)]
    [InlineData(40, 50, true)]
    public void Weights_that_add_up_to_neither_1_nor_100_are_found(decimal first, decimal second, bool found) => AssertFindings(
        found ? ["$.groups[0].formula: rules.table.weight-sum"] : [],
        With(Method(
            ScoringFormula.Sum(ScoringFormula.Weighted(first, ScoringFormula.Factor("a")), ScoringFormula.Weighted(second, ScoringFormula.Factor("b"))),
            TotalAtLeast(first * 5m))));

    [Fact]
    public void Cells_of_a_table_need_not_run_one_way()
    {
        var table = ScoringFormula.Lookup(ScoringFormula.Factor("a"), ScoringFormula.Factor("b"), new([3m], [3m], [1m, 2m, 3m, 4m]));

        AssertFindings([], With(Method(table, All(TotalAtLeast(2m), TotalAtMost(3m)))));
    }

    // More totals than can be listed: nothing is said of reach, and what does not need it is still found.
    [Fact]
    public void Methods_of_very_many_totals_are_answered_in_time()
    {
        var codes = Enumerable.Range(1, 40).Select(i => "f" + i).ToArray();
        var factors = codes.Select((code, i) => AspectFactor.Of(code, code, code, new([new() { Value = 0m }, new() { Value = i + 0.001m }, new() { Value = (i * i) + 0.01m }])));
        var rules = With(new(factors, ScoringFormula.Sum(codes), [Class("significant", true, TotalAtLeast(1_000_000m), TotalAtMost(1m)), Class("rest", false)]));

        AssertFindings([Pollution + ": rules.aspects.mixed-direction"], rules);
    }

    // Two sums of very many totals each, which together give hardly more; and as many conditions as a file takes.
    [Fact]
    public void Methods_that_would_take_long_to_go_through_are_answered_in_time()
    {
        var codes = Enumerable.Range(1, 80).Select(i => "f" + i).ToArray();
        var factors = codes.Select(code => AspectFactor.Of(code, code, code, new(Enumerable.Range(0, 50).Select(value => new ScalePoint { Value = value }))));
        var formula = ScoringFormula.Sum(ScoringFormula.Sum(codes.AsSpan(0, 40)), ScoringFormula.Sum(codes.AsSpan(40)));
        var classes = Enumerable.Range(1, 100).Select(i => Class("c" + i, true, [.. Enumerable.Range(1, 100).Select(bound => TotalAtLeast((100_000 * i) + bound))]));

        AssertFindings([], With(new(factors, formula, classes)));
    }

    // The states are what all combinations of points give, found in another way.
    [Fact]
    public void What_is_found_out_of_reach_is_what_no_combination_of_points_gives() => Prop.ForAll(Arb.From(RandomSignificance.Methods), method =>
    {
        var analysis = MethodAnalysis.Of(method);
        var findings = VerdictFormats.Aspects.RuleSets.Analysis(With(method)).Select(finding => finding.ToString()).ToArray();
        return method.Classes.Select((item, i) => (item, i)).All(pair =>
                (analysis.CountOf(pair.item.Grade.Code) == 0) == findings.Contains($"{Pollution}[{pair.i}]: rules.aspects.unreachable-class"))
            && (analysis.Unclaimed > 0) == findings.Contains(Pollution + ": rules.aspects.gap")
            && (analysis.Significant == analysis.Combinations) == findings.Contains(Pollution + ": rules.aspects.all-significant");
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Findings_name_an_input_that_shows_them()
    {
        var gap = Assert.Single(VerdictFormats.Aspects.RuleSets.Analysis(WithClasses(Class("significant", true, TotalAtLeast(15m)), Class("minor", false, TotalAtMost(11m)))));

        Assert.Equal(Severity.Warning, gap.Severity);
        Assert.Equal("No class claims a total of 13: such an aspect would not be evaluated.", RationaleFormatter.English.Sentence(gap.Reason));
        Assert.Equal("总分 13 不属于任何级别，此类环境因素将无法评价。", RationaleFormatter.ChineseSimplified.Sentence(gap.Reason));
    }

    [Fact]
    public void Null_is_a_mistake_of_the_caller() => Assert.Throws<ArgumentNullException>(() => VerdictFormats.Aspects.RuleSets.Analysis(null!));

    private static void AssertFindings(string[] expected, SignificanceRuleSet rules)
    {
        var findings = VerdictFormats.Aspects.RuleSets.Analysis(rules);

        Assert.Equal(expected, findings.Select(finding => finding.ToString()));
        Assert.All(findings, finding =>
        {
            Assert.Equal(Severity.Warning, finding.Severity);
            Assert.DoesNotContain('{', RationaleFormatter.English.Line(finding.Reason) + RationaleFormatter.ChineseSimplified.Line(finding.Reason));
        });
    }

    private static SignificanceRuleSet WithClasses(params SignificanceClass[] classes) => SignificanceRuleSet.Standard with
    {
        Groups = SignificanceRuleSet.Standard.GroupsWith("pollution", method => method.WithClasses(classes)),
    };

    private static SignificanceRuleSet With(ScoringMethod method) => SignificanceRuleSet.Standard with
    {
        Groups = [SignificanceRuleSet.Standard.Groups[0] with { Method = method }, SignificanceRuleSet.Standard.Groups[1]],
    };

    private static ScoringMethod Method(ScoringFormula formula, SignificanceCondition condition) => new(
        "ab".Select(letter => AspectFactor.Of(letter.ToString(), "factor", "因子", new([new() { Value = 1m }, new() { Value = 5m }]))),
        formula,
        [Class("significant", true, condition), Class("rest", false)]);

    private static SignificanceClass Class(string code, bool significant, params SignificanceCondition[] conditions) => new()
    {
        Grade = new() { Code = code, Name = LocalizedText.Same(code) },
        IsSignificant = significant,
        Conditions = conditions.ToValueList(),
    };

    // Conditions as they write themselves.
    private static SignificanceCondition Condition(string text)
    {
        SignificanceCondition[] all = [.. text.Split(" and ").SelectMany(Singles)];
        return all is [var one] ? one : All(all);
    }

    private static IEnumerable<SignificanceCondition> Singles(string text) => text.Split(' ') switch
    {
        [var least, "≤", "total", "≤", var most] => [TotalAtLeast(Number(least)), TotalAtMost(Number(most))],
        ["total", "≥", var bound] => [TotalAtLeast(Number(bound))],
        ["total", ">", var bound] => [TotalAbove(Number(bound))],
        ["total", "≤", var bound] => [TotalAtMost(Number(bound))],
        [var factor, "=", var points] => [FactorAt(factor, Number(points))],
        _ => throw new ArgumentException(text, nameof(text)),
    };

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
