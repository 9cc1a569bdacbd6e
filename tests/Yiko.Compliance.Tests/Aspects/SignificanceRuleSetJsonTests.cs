using System.Globalization;
using System.Text.Json.Nodes;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using static Yiko.Compliance.Aspects.SignificanceCondition;

namespace Yiko.Compliance.Aspects;

/// <summary>What is particular to the JSON of rules of significance; what all rule set files share is tested with them.</summary>
public sealed class SignificanceRuleSetJsonTests
{
    [Fact]
    public void Formula_and_classes_read_as_one_would_write_them()
    {
        var text = string.Concat(VerdictFormats.Aspects.RuleSets.Write(SignificanceFormat.EveryShape).Split('\n').Select(line => line.Trim()));

        Assert.Contains(
            "\"formula\": {\"sum\": [{\"weighted\": {\"weight\": 0.25,\"term\": \"a\"}},{\"product\": [\"b\",{\"maximum\": [\"c\",\"d\"]}]},"
            + "{\"table\": {\"rows\": \"e\",\"columns\": \"f\",\"rowFloors\": [3],\"columnFloors\": [3.5],\"cells\": [[1,2],[3,4]]}}]}",
            text,
            StringComparison.Ordinal);
        Assert.Contains(
            "\"anyOf\": [{\"totalAtLeast\": 20},{\"factor\": {\"code\": \"a\",\"points\": 5}},{\"all\": [{\"totalAbove\": 10},{\"factor\": {\"code\": \"b\",\"points\": 5}}]}]",
            text,
            StringComparison.Ordinal);
        Assert.Contains("\"rule\": \"ENV-08\",\"clause\": {\"document\": \"Q/WH HSE-A55-16\",\"clause\": \"3.3.1 (2)\"},\"state\": \"emergency\"", text, StringComparison.Ordinal);
    }

    // One fault each, at its place: path and code.
    [Theory]
    [InlineData("\"method\": \"significance\"", "\"method\": \"lec\"", "$.method: rules.json.unknown-word")]
    [InlineData("\"rule\": \"ENV-08\"", "\"rule\": \"ENV8\"", "$.directCriteria[0].rule: rules.json.not-a-rule")]
    [InlineData("\"state\": \"emergency\"", "\"state\": \"urgent\"", "$.directCriteria[0].state: rules.json.unknown-word")]
    [InlineData("\"code\": \"hazardous-waste\"", "\"code\": \"emergency\"", "$.directCriteria[1].code: rules.json.repeated-value")]
    [InlineData("\"clause\": \"3.3.1 (2)\"", "\"clause\": \"\"", "$.directCriteria[0].clause.clause: rules.json.blank-text")]
    [InlineData("\"code\": \"resources\"", "\"code\": \"pollution\"", "$.groups[1].code: rules.json.repeated-value")]
    [InlineData("\"water\",", "", "$.groups: rules.aspects.type-without-group")]
    [InlineData("\"water\",", "\"air\",", "$.groups[0].types[1]: rules.json.repeated-value")]
    [InlineData("\"water\",", "\"resource\",\"water\",", "$.groups[1].types[0]: rules.json.repeated-value")]
    [InlineData("\"code\": \"f\"", "\"code\": \"total\"", "$.groups[0].factors[5].code: rules.aspects.reserved-code")]
    [InlineData("\"code\": \"f\"", "\"code\": \"e\"", "$.groups[0].factors[5].code: rules.json.repeated-value")]
    [InlineData("\"term\": \"a\"", "\"term\": \"z\"", "$.groups[0].formula.sum[0].weighted.term: rules.aspects.unknown-factor", "$.groups[0].formula: rules.aspects.unused-factor")]
    [InlineData("\"term\": \"a\"", "\"term\": \"b\"", "$.groups[0].formula.sum[1].product[0]: rules.json.repeated-value", "$.groups[0].formula: rules.aspects.unused-factor")]
    [InlineData("\"weight\": 0.25", "\"weight\": 0", "$.groups[0].formula.sum[0].weighted.weight: rules.json.number-not-above")]
    [InlineData("\"weight\": 0.25", "\"weight\": 0.0000001", "$.groups[0].formula.sum[0].weighted.weight: rules.json.number-too-precise")]
    [InlineData("\"maximum\": [\"c\",\"d\"]", "\"maximum\": [\"c\"]", "$.groups[0].formula.sum[1].product[1].maximum: rules.json.too-few-items")]
    [InlineData("\"maximum\": [\"c\",\"d\"]", "\"maximum\": [\"c\",\"d\"], \"sum\": [\"c\",\"d\"]", "$.groups[0].formula.sum[1].product[1]: rules.json.not-one-of")]
    [InlineData("\"maximum\": [\"c\",\"d\"]", "\"minimum\": [\"c\",\"d\"]", "$.groups[0].formula.sum[1].product[1].minimum: rules.json.unknown-property", "$.groups[0].formula.sum[1].product[1]: rules.json.not-one-of")]
    [InlineData("\"rowFloors\": [3]", "\"rowFloors\": [3,2]", "$.groups[0].formula.sum[2].table.rowFloors[1]: rules.json.not-ascending")]
    [InlineData("\"rowFloors\": [3]", "\"rowFloors\": []", "$.groups[0].formula.sum[2].table.cells: rules.aspects.table-rows")]
    [InlineData("[3,4]", "[3,4,5]", "$.groups[0].formula.sum[2].table.cells[1]: rules.aspects.table-columns")]
    [InlineData("[3,4]", "[3,-4]", "$.groups[0].formula.sum[2].table.cells[1][1]: rules.json.number-out-of-range")]
    [InlineData("\"significant\": true", "\"significant\": 1", "$.groups[0].classes[0].significant: rules.json.wrong-kind")]
    [InlineData("\"totalAtLeast\": 20", "\"totalAtLeast\": \"20\"", "$.groups[0].classes[0].anyOf[0].totalAtLeast: rules.json.wrong-kind")]
    [InlineData("\"code\": \"a\",\"points\": 5}", "\"code\": \"a\",\"points\": 4}", "$.groups[0].classes[0].anyOf[1].factor.points: rules.aspects.point-off-scale")]
    [InlineData("{\"code\": \"b\",\"points\": 5}", "{\"code\": \"z\",\"points\": 5}", "$.groups[0].classes[0].anyOf[2].all[1].factor.code: rules.aspects.unknown-factor")]
    [InlineData("\"anyOf\": [{\"totalAtMost\": 3},{\"totalBelow\": 3.5}]", "\"action\": \"x\"", "$.groups[0].classes[1]: rules.aspects.no-condition")]
    [InlineData("\"significant\": true,\"anyOf\": [{\"totalAtLeast\": 7}]", "\"significant\": false,\"anyOf\": [{\"totalAtLeast\": 7}]", "$.groups[1].classes: rules.aspects.nothing-significant")]
    public void A_fault_is_told_with_its_place(string written, string faulty, params string[] findings)
    {
        var loaded = VerdictFormats.Aspects.RuleSets.Read(Replaced(Written(), written, faulty));

        Assert.Null(loaded.Value);
        Assert.Equal(findings, loaded.Findings.Select(found => found.ToString()));
    }

    [Fact]
    public void A_method_is_not_compared_with_factors_that_could_not_be_read() => Assert.Equal(
        ["$.groups[0].factors[0].name: rules.json.missing-property"],
        VerdictFormats.Aspects.RuleSets.Read(Replaced(Written(), "\"code\": \"a\",\"name\": {\"en\": \"factor a\",\"zh\": \"因子a\"},", "\"code\": \"a\",")).Findings.Select(found => found.ToString()));

    [Fact]
    public void A_value_that_is_still_open_is_asked_for()
    {
        var finding = Assert.Single(VerdictFormats.Aspects.RuleSets.Read(Replaced(Written(), "\"totalAtLeast\": 20", "\"totalAtLeast\": null")).Findings);

        Assert.Equal("$.groups[0].classes[0].anyOf[0].totalAtLeast", finding.Path);
        Assert.Equal("This value is open (null): fill in a number.", RationaleFormatter.English.Sentence(finding.Reason));
        Assert.Equal("此处的值尚未确定（null），应填写数字。", RationaleFormatter.ChineseSimplified.Sentence(finding.Reason));
    }

    // 10 to the 6th power, four times, has 25 digits; a fifth time it has 31, and no decimal holds them.
    [Theory]
    [InlineData("product", 1_000_000, 4, true)]
    [InlineData("product", 1_000_000, 5, false)]
    [InlineData("product", 0.001, 9, true)]
    [InlineData("product", 0.001, 10, false)]
    [InlineData("sum", 1_000_000, 100, true)]
    [InlineData("maximum", 0.001, 100, true)]
    public void Totals_that_could_be_rounded_are_refused(string join, decimal points, int factors, bool exact)
    {
        string[] codes = [.. Enumerable.Range(1, factors).Select(i => "f" + i.ToString(CultureInfo.InvariantCulture))];
        AssertExact(exact, codes, points, "{\"" + join + "\":[" + string.Join(",", codes.Select(code => $"\"{code}\"")) + "]}");
    }

    // Weights multiply on their way to a factor.
    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void Weights_within_weights_stay_exact_or_are_refused(int weights, bool exact)
    {
        var formula = "\"f1\"";
        for (var i = 0; i < weights; i++) formula = "{\"weighted\":{\"weight\":1000000,\"term\":" + formula + "}}";
        AssertExact(exact, ["f1"], 1_000_000m, formula);
    }

    [Theory]
    [InlineData("{\"weighted\":{\"weight\":0.000001,\"term\":{\"weighted\":{\"weight\":0.000001,\"term\":{\"weighted\":{\"weight\":0.000001,\"term\":{\"weighted\":{\"weight\":0.000001,\"term\":\"f1\"}}}}}}}}", 0.1, true)]
    [InlineData("{\"weighted\":{\"weight\":0.000001,\"term\":{\"weighted\":{\"weight\":0.000001,\"term\":{\"weighted\":{\"weight\":0.000001,\"term\":{\"weighted\":{\"weight\":0.000001,\"term\":{\"weighted\":{\"weight\":0.000001,\"term\":\"f1\"}}}}}}}}}}", 0.1, false)]
    public void Weights_that_need_too_many_decimals_are_refused(string formula, decimal points, bool exact) => AssertExact(exact, ["f1"], points, formula);

    [Fact]
    public void Null_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => VerdictFormats.Aspects.RuleSets.Read((string)null!));
        Assert.Throws<ArgumentNullException>(() => VerdictFormats.Aspects.RuleSets.Write(null!));
    }

    [Fact]
    public void A_read_rule_set_decides_as_the_published_one()
    {
        var read = VerdictFormats.Aspects.RuleSets.Read(VerdictFormats.Aspects.RuleSets.Write(SignificanceRuleSet.P9)).Value!;
        var scores = AspectGenerators.Complete(SignificanceRuleSet.P9);
        Prop.ForAll(Arb.From(scores), item => new ScoringAspectEvaluator(read).Evaluate(item) == new ScoringAspectEvaluator(SignificanceRuleSet.P9).Evaluate(item))
            .QuickCheckThrowOnFailure();
    }

    private static void AssertExact(bool exact, string[] codes, decimal points, string formula)
    {
        var text = JsonNode.Parse(VerdictFormats.Aspects.RuleSets.Write(SignificanceRuleSet.P5))!;
        var group = text["groups"]![0]!;
        group["factors"] = new JsonArray([.. codes.Select(code => JsonNode.Parse(
            "{\"code\":\"" + code + "\",\"name\":\"" + code + "\",\"points\":[{\"value\":0},{\"value\":" + points.ToString(CultureInfo.InvariantCulture) + "}]}"))]);
        group["formula"] = JsonNode.Parse(formula);
        var loaded = VerdictFormats.Aspects.RuleSets.Read(text.ToJsonString());

        Assert.Equal(exact ? [] : ["$.groups[0].formula: rules.aspects.total-too-long"], loaded.Findings.Select(found => found.ToString()));
        if (loaded.Value is not { } rules) return;

        // What is taken is reckoned: all factors at their highest.
        var method = rules.Groups[0].Method;
        Assert.True(method.TotalOf([.. codes.Select(_ => points)]) > 0m);
        Assert.Single(method.ClaimsOf([.. codes.Select(_ => points)]));
    }

    private static string Written() => string.Concat(VerdictFormats.Aspects.RuleSets.Write(SignificanceFormat.EveryShape).Split('\n').Select(line => line.Trim()));

    private static string Replaced(string text, string written, string other)
    {
        var at = text.IndexOf(written, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The text holds no {written}");
        return text.Remove(at, written.Length).Insert(at, other);
    }
}
