using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;

namespace Yiko.Compliance.Suppliers;

/// <summary>What is particular to the JSON of rules of supplier control; what all rule set files share is tested with them.</summary>
public sealed class SupplierRuleSetJsonTests
{
    [Fact]
    public void Periods_read_as_one_would_write_them()
    {
        var text = Written();

        Assert.Contains("\"periodA\": \"each-calendar-year\",\"periodB\": \"never\",\"periodC\": {\"months\": 12},", text, StringComparison.Ordinal);
        Assert.Contains("\"requiredSteps\": [\"qualification-verified\",\"performance-assessed\"],\"leastMeasures\": 1,", text, StringComparison.Ordinal);
        Assert.Contains("\"weight\": 62.5,\"maximum\": 40,\"vetoBelow\": 12.5}", text, StringComparison.Ordinal);
    }

    // One fault each, at its place: path and code.
    [Theory]
    [InlineData("\"periodA\": \"each-calendar-year\",", "", "$.periodA: rules.json.missing-property")]
    [InlineData("\"periodA\": \"each-calendar-year\",", "\"periodA\": null,", "$.periodA: rules.json.open-value")]
    [InlineData("\"periodA\": \"each-calendar-year\",", "\"periodA\": \"yearly\",", "$.periodA: rules.json.unknown-word")]
    [InlineData("{\"months\": 12}", "{\"months\": 0}", "$.periodC.months: rules.json.number-out-of-range")]
    [InlineData("{\"months\": 12}", "{\"months\": 1201}", "$.periodC.months: rules.json.number-out-of-range")]
    [InlineData("{\"months\": 12}", "{\"months\": 1.5}", "$.periodC.months: rules.json.not-whole")]
    [InlineData("{\"months\": 12}", "{\"workingDays\": 12}", "$.periodC.workingDays: rules.json.unknown-property", "$.periodC: rules.json.not-one-of")]
    [InlineData("{\"months\": 12}", "{}", "$.periodC: rules.json.not-one-of")]
    [InlineData("{\"months\": 12}", "12", "$.periodC: rules.json.wrong-kind")]
    [InlineData("\"performance-assessed\"", "\"sample-trial\"", "$.requiredSteps[1]: rules.json.unknown-word")]
    [InlineData("\"performance-assessed\"", "\"qualification-verified\"", "$.requiredSteps[1]: rules.json.repeated-value")]
    [InlineData("\"leastMeasures\": 1", "\"leastMeasures\": 5", "$.leastMeasures: rules.json.number-out-of-range")]
    [InlineData("\"afterCancellation\": \"new-initial-evaluation\"", "\"afterCancellation\": \"later\"", "$.afterCancellation: rules.json.unknown-word")]
    [InlineData("\"failedVerification\": \"reselect\"", "\"failedVerification\": 1", "$.failedVerification: rules.json.wrong-kind")]
    [InlineData("\"missingScores\": \"refuse\"", "\"missingScores\": \"ignore\"", "$.missingScores: rules.json.unknown-word")]
    [InlineData("\"weight\": 62.5", "\"weight\": 62.4", "$.scoreCard.criteria: rules.suppliers.weight-sum")]
    [InlineData("\"weight\": 62.5", "\"weight\": 0", "$.scoreCard.criteria[0].weight: rules.json.number-not-above")]
    [InlineData("\"weight\": 62.5", "\"weight\": 62.5000001", "$.scoreCard.criteria[0].weight: rules.json.number-too-precise")]
    [InlineData("\"vetoBelow\": 12.5", "\"vetoBelow\": 40.5", "$.scoreCard.criteria[0].vetoBelow: rules.suppliers.veto-above-maximum")]
    [InlineData("\"vetoBelow\": 12.5", "\"vetoBelow\": 0", "$.scoreCard.criteria[0].vetoBelow: rules.json.number-not-above")]
    [InlineData("\"maximum\": 40", "\"maximum\": 0", "$.scoreCard.criteria[0].maximum: rules.json.number-not-above")]
    [InlineData("\"code\": \"delivery\"", "\"code\": \"quality\"", "$.scoreCard.criteria[1].code: rules.json.repeated-value")]
    [InlineData("\"floor\": 70", "\"floor\": 100.5", "$.scoreCard.grades.bands[2].floor: rules.suppliers.grade-out-of-reach")]
    [InlineData("\"floor\": 60", "\"floor\": 0", "$.scoreCard.grades.bands[1].floor: rules.suppliers.grade-out-of-reach")]
    [InlineData("\"floor\": 70", "\"floor\": 60", "$.scoreCard.grades.bands[2].floor: rules.json.floor-not-ascending")]
    [InlineData("\"fromCount\": 3", "\"fromCount\": 0", "$.scoreCard.vetoes[1].fromCount: rules.json.number-out-of-range")]
    [InlineData("\"fromCount\": 3", "\"fromCount\": 1e400", "$.scoreCard.vetoes[1].fromCount: rules.json.number-out-of-range")]
    [InlineData("\"code\": \"quality-failure\"", "\"code\": \"forged-licence\"", "$.scoreCard.vetoes[1].code: rules.json.repeated-value")]
    public void A_fault_is_told_with_its_place(string written, string faulty, params string[] findings)
    {
        var loaded = VerdictFormats.SupplierStatus.RuleSets.Read(Replaced(Written(), written, faulty));

        Assert.Null(loaded.Value);
        Assert.Equal(findings, loaded.Findings.Select(found => found.ToString()));
    }

    // 0 and 100 themselves: what is reached depends on the side of the floors.
    [Theory]
    [InlineData(true, 100, true)]
    [InlineData(false, 100, false)]
    [InlineData(true, 0, false)]
    [InlineData(false, 0, true)]
    public void A_floor_at_an_end_of_the_totals_is_taken_where_a_total_reaches_it(bool included, int floor, bool taken)
    {
        var text = Written();
        text = Replaced(text, "\"floorIncluded\": true", included ? "\"floorIncluded\": true" : "\"floorIncluded\": false");
        text = Replaced(text, floor == 0 ? "\"floor\": 60" : "\"floor\": 70", floor == 0 ? "\"floor\": 0" : "\"floor\": 100");

        Assert.Equal(taken, VerdictFormats.SupplierStatus.RuleSets.Read(text).Value is not null);
    }

    [Fact]
    public void A_wrong_sum_is_told_in_words()
    {
        var finding = Assert.Single(VerdictFormats.SupplierStatus.RuleSets.Read(Replaced(Written(), "\"weight\": 62.5", "\"weight\": 60")).Findings);

        Assert.Equal("The weights add up to 97.5 instead of 100.", RationaleFormatter.English.Sentence(finding.Reason));
        Assert.Equal("权重合计为 97.5，应为 100。", RationaleFormatter.ChineseSimplified.Sentence(finding.Reason));
    }

    [Fact]
    public void Null_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => VerdictFormats.SupplierStatus.RuleSets.Read((string)null!));
        Assert.Throws<ArgumentNullException>(() => VerdictFormats.SupplierStatus.RuleSets.Write(null!));
    }

    private static string Written() => string.Concat(VerdictFormats.SupplierStatus.RuleSets.Write(SupplierFormat.EveryProperty).Split('\n').Select(line => line.Trim()));

    private static string Replaced(string text, string written, string other)
    {
        var at = text.IndexOf(written, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The text holds no {written}");
        return text.Remove(at, written.Length).Insert(at, other);
    }
}
