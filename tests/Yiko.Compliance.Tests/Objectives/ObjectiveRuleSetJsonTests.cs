using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;

namespace Yiko.Compliance.Objectives;

public sealed class ObjectiveRuleSetJsonTests
{
    [Fact]
    public void A_saved_rule_set_is_readable()
    {
        var text = VerdictFormats.Objectives.RuleSets.Write(ObjectiveRuleSet.TargetByActual);

        Assert.EndsWith(
            """
              "period": "year",
              "lowerIsBetter": "target-by-actual",
              "attainmentCap": 1.2,
              "emptyDenominator": "no-data",
              "targetAboveOne": "fault",
              "lossAsksForCorrectiveAction": true,
              "seriousInjuryFromLostDays": 105
            }

            """.ReplaceLineEndings("\n"),
            text,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.2")]
    [InlineData("12e-1")]
    [InlineData("\"6/5\"")]
    [InlineData("\"120/100\"")]
    [InlineData("\"120%\"")]
    [InlineData("\"120.000%\"")]
    public void A_share_is_the_same_however_it_is_written(string cap) =>
        Assert.Equal(ObjectiveRuleSet.TargetByActual, VerdictFormats.Objectives.RuleSets.Read(Written().Replace("1.2,", cap + ",", StringComparison.Ordinal)).Value);

    [Theory]
    [InlineData("\"attainmentCap\": 1.2", "\"attainmentCap\": 0.9", "$.attainmentCap: rules.json.number-out-of-range")]
    [InlineData("\"attainmentCap\": 1.2", "\"attainmentCap\": \"9/10\"", "$.attainmentCap: rules.json.number-out-of-range")]
    [InlineData("\"attainmentCap\": 1.2", "\"attainmentCap\": \"99.9%\"", "$.attainmentCap: rules.json.number-out-of-range")]
    [InlineData("\"attainmentCap\": 1.2", "\"attainmentCap\": \"1000001/1\"", "$.attainmentCap: rules.json.number-out-of-range")]
    [InlineData("\"attainmentCap\": 1.2", "\"attainmentCap\": 1.2000000001", "$.attainmentCap: rules.json.number-too-precise")]
    [InlineData("\"attainmentCap\": 1.2", "\"attainmentCap\": \"1.2\"", "$.attainmentCap: rules.json.not-a-share")]
    [InlineData("\"attainmentCap\": 1.2", "\"attainmentCap\": \"6/0\"", "$.attainmentCap: rules.json.not-a-share")]
    [InlineData("\"attainmentCap\": 1.2", "\"attainmentCap\": \"6/\"", "$.attainmentCap: rules.json.not-a-share")]
    [InlineData("\"attainmentCap\": 1.2", "\"attainmentCap\": \"-6/5\"", "$.attainmentCap: rules.json.not-a-share")]
    [InlineData("\"attainmentCap\": 1.2", "\"attainmentCap\": \"6 / 5\"", "$.attainmentCap: rules.json.not-a-share")]
    [InlineData("\"attainmentCap\": 1.2", "\"attainmentCap\": \"%\"", "$.attainmentCap: rules.json.not-a-share")]
    [InlineData("\"attainmentCap\": 1.2", "\"attainmentCap\": \"１２０%\"", "$.attainmentCap: rules.json.not-a-share")]
    [InlineData("\"attainmentCap\": 1.2", "\"attainmentCap\": \"1234567890%\"", "$.attainmentCap: rules.json.not-a-share")]
    [InlineData("\"attainmentCap\": 1.2", "\"attainmentCap\": \"1234567890123456789/1\"", "$.attainmentCap: rules.json.not-a-share")]
    [InlineData("\"attainmentCap\": 1.2", "\"attainmentCap\": null", "$.attainmentCap: rules.json.open-value")]
    [InlineData("\"method\": \"exact\"", "\"method\": \"lec\"", "$.method: rules.json.unknown-word")]
    [InlineData("\"period\": \"year\"", "\"period\": \"Year\"", "$.period: rules.json.unknown-word")]
    [InlineData("\"period\": \"year\",", "", "$.period: rules.json.missing-property")]
    [InlineData("\"lowerIsBetter\": \"target-by-actual\"", "\"lowerIsBetter\": 1", "$.lowerIsBetter: rules.json.wrong-kind")]
    [InlineData("\"emptyDenominator\": \"no-data\"", "\"emptyDenominator\": \"counts\"", "$.emptyDenominator: rules.json.unknown-word")]
    [InlineData("\"lossAsksForCorrectiveAction\": true", "\"lossAsksForCorrectiveAction\": \"true\"", "$.lossAsksForCorrectiveAction: rules.json.wrong-kind")]
    [InlineData("\"seriousInjuryFromLostDays\": 105", "\"seriousInjuryFromLostDays\": 0", "$.seriousInjuryFromLostDays: rules.json.number-out-of-range")]
    [InlineData("\"seriousInjuryFromLostDays\": 105", "\"seriousInjuryFromLostDays\": 105.5", "$.seriousInjuryFromLostDays: rules.json.not-whole")]
    [InlineData("\"seriousInjuryFromLostDays\": 105", "\"seriousInjuryFromLostDays\": 1000001", "$.seriousInjuryFromLostDays: rules.json.number-out-of-range")]
    public void A_fault_is_told_with_its_place(string written, string faulty, string finding)
    {
        Assert.Contains(written, Written(), StringComparison.Ordinal);
        var loaded = VerdictFormats.Objectives.RuleSets.Read(Written().Replace(written, faulty, StringComparison.Ordinal));

        Assert.Null(loaded.Value);
        Assert.Equal([finding], loaded.Findings.Select(found => found.ToString()));
    }

    [Theory]
    [InlineData("no-data")]
    [InlineData("counts")]
    public void A_file_that_still_says_what_an_uncovered_occurrence_is_loads(string word) => Assert.Equal(
        ObjectiveRuleSet.TargetByActual,
        VerdictFormats.Objectives.RuleSets.Read(Written().Replace("\"period\"", $"\"uncoveredOccurrence\": \"{word}\", \"period\"", StringComparison.Ordinal)).Value);

    [Fact]
    public void A_finding_has_a_sentence_in_each_language()
    {
        var finding = Assert.Single(VerdictFormats.Objectives.RuleSets.Read(Written().Replace("1.2,", "\"1.2\",", StringComparison.Ordinal)).Findings);

        Assert.Equal("“1.2” is neither a fraction such as 2/5 nor a percentage such as 40%.", RationaleFormatter.English.Sentence(finding.Reason));
        Assert.Equal("“1.2”既不是 2/5 形式的分数，也不是 40% 形式的百分数。", RationaleFormatter.ChineseSimplified.Sentence(finding.Reason));
    }

    [Fact]
    public void A_cap_beyond_the_format_is_written_and_refused()
    {
        var loaded = VerdictFormats.Objectives.RuleSets.Read(VerdictFormats.Objectives.RuleSets.Write(ObjectiveRuleSet.Standard with { AttainmentCap = Ratio.Of(2_000_001, 2) }));

        Assert.Equal(["$.attainmentCap: rules.json.number-out-of-range"], loaded.Findings.Select(found => found.ToString()));
    }

    [Fact]
    public void A_loaded_rule_set_decides()
    {
        var own = VerdictFormats.Objectives.RuleSets.Read(Written().Replace("objectives/target-by-actual", "own/rules", StringComparison.Ordinal)).Value!;
        var verdict = new ExactObjectiveAppraiser(own).Appraise(new()
        {
            Objective = new() { Id = "E-04", Criterion = ObjectiveCriterion.AtMost(Ratio.Of(100, 1)) },
            Measurement = Measurement.Of(50m),
            IsPeriodClosed = true,
        });

        Assert.Equal((Ratio.Of(6, 5), "own/rules@1.0"), (verdict.Attainment, verdict.RuleSet.ToString()));
    }

    [Fact]
    public void Null_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => VerdictFormats.Objectives.RuleSets.Read((string)null!));
        Assert.Throws<ArgumentNullException>(() => VerdictFormats.Objectives.RuleSets.Write(null!));
    }

    private static string Written() => VerdictFormats.Objectives.RuleSets.Write(ObjectiveRuleSet.TargetByActual);
}
