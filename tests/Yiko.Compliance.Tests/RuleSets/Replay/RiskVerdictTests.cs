using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.RuleSets.Replay;

public sealed class RiskVerdictTests
{
    private static readonly RiskFactors Grave = new() { Likelihood = 3, Exposure = 6, Consequence = 15 };

    private static Engine<RiskFactors, RiskAssessment, LecRuleSet> Format => VerdictFormats.Risks;

    [Property]
    public Property Every_verdict_survives_storage_with_its_rationale() => Prop.ForAll(
        Arb.From(from rules in RiskGenerators.AnyRuleSet from factors in RiskGenerators.Any select (rules, factors)),
        test => StoredVerdicts.AssertSurvives(Format, new LecRiskAssessor(test.rules).Assess(test.factors), test.rules));

    // Literally, so that no framework and no later version writes another byte.
    [Fact]
    public void A_verdict_has_one_text() => Assert.Equal(
        """{"acceptable":false,"computedGrade":{"action":{"en":"rectify at once","zh":"要立即整改"},"code":"high","colour":"#F57C00","name":{"en":"high danger","zh":"高度危险"}},"factors":{"consequence":15,"exposure":6,"likelihood":3},"grade":{"action":{"en":"rectify at once","zh":"要立即整改"},"code":"high","colour":"#F57C00","name":{"en":"high danger","zh":"高度危险"}},"rationale":[{"arguments":[{"name":"likelihood","number":3},{"name":"exposure","number":6},{"name":"consequence","number":15},{"name":"score","number":270}],"clause":{"clause":"6.1.6.3 c)","document":{"en":"management manual","zh":"管理手册"}},"code":"risk.lec.score","rule":"LEC-05"},{"arguments":[{"name":"score","number":270},{"grade":{"action":{"en":"rectify at once","zh":"要立即整改"},"code":"high","colour":"#F57C00","name":{"en":"high danger","zh":"高度危险"}},"name":"grade"},{"name":"floor","number":160}],"clause":{"clause":"6.1.6.3 c)","document":{"en":"management manual","zh":"管理手册"}},"code":"risk.lec.band","rule":"LEC-05"},{"arguments":[{"name":"score","number":270},{"name":"limit","number":70}],"clause":{"clause":"6.1.6.3 d)","document":{"en":"management manual","zh":"管理手册"}},"code":"risk.lec.unacceptable","rule":"LEC-07"}],"ruleSet":{"contentHash":"HASH","id":"risks/standard","version":"1.0"},"score":270,"status":"rated"}"""
            .Replace("HASH", RuleSetStamp.Of(LecRuleSet.Standard).ContentHash, StringComparison.Ordinal),
        Format.Write(new LecRiskAssessor(LecRuleSet.Standard).Assess(Grave)));

    [Fact]
    public void A_request_has_one_text()
    {
        Assert.Equal("""{"consequence":15,"exposure":6,"likelihood":3}""", Format.WriteRequest(Grave with { Likelihood = 3.00m }));
        Assert.Equal(
            """{"criteria":["law-breached","direct-danger-uncontrolled"],"likelihood":0.1}""",
            Format.WriteRequest(new() { Likelihood = 0.10m, Criteria = RiskCriteria.DirectDangerUncontrolled | RiskCriteria.LawBreached }));
        Assert.Equal("{}", Format.WriteRequest(new()));
    }

    [Fact]
    public void A_verdict_reads_in_both_languages_after_years_in_storage()
    {
        var verdict = Format.Read(Format.Write(new LecRiskAssessor(LecRuleSet.FourColour).Assess(Grave))).Value!;

        Assert.Equal("D = 270 reaches 160, where grade “larger risk” begins.", RationaleFormatter.English.Sentence(verdict.Rationale[1]));
        Assert.Equal("D = 270，达到“较大风险”的下限 160。", RationaleFormatter.ChineseSimplified.Sentence(verdict.Rationale[1]));
    }

    [Theory]
    [InlineData("1e2", "100")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-0.0000000000000000000000000001", "-0.0000000000000000000000000001")]
    [InlineData("1.10", "1.1")]
    public void A_number_is_read_exactly(string written, string canonical) => Assert.Equal(
        $$"""{"likelihood":{{canonical}}}""",
        Format.WriteRequest(Format.ReadRequest($$"""{ "likelihood" : {{written}} }""").Value!));

    [Theory]
    [InlineData("""{"likelihood":79228162514264337593543950336}""", "$.likelihood: rules.json.number-not-held")]
    [InlineData("""{"likelihood":0.00000000000000000000000000001}""", "$.likelihood: rules.json.number-not-held")]
    [InlineData("""{"likelihood":1234567890123456.123456789012345}""", "$.likelihood: rules.json.number-not-held")]
    [InlineData("""{"likelihood":1e999999999999}""", "$.likelihood: rules.json.number-not-held")]
    [InlineData("""{"likelihood":"3"}""", "$.likelihood: rules.json.wrong-kind")]
    [InlineData("""{"likelihood":null}""", "$.likelihood: rules.json.open-value")]
    [InlineData("""{"L":3}""", "$.L: rules.json.unknown-property")]
    [InlineData("""{"criteria":["law"]}""", "$.criteria[0]: rules.json.unknown-word")]
    [InlineData("""{"criteria":["law-breached","law-breached"]}""", "$.criteria[1]: rules.json.repeated-value")]
    [InlineData("""{"criteria":["law-breached",17]}""", "$.criteria[1]: rules.json.repeated-value")]
    [InlineData("""{"criteria":[1]}""", "$.criteria[0]: rules.json.unknown-word")]
    [InlineData("""{"criteria":[1.5]}""", "$.criteria[0]: rules.json.not-whole")]
    [InlineData("3", "$: rules.json.wrong-kind")]
    [InlineData("{", "$: rules.json.not-json")]
    public void A_faulty_request_is_told_with_its_place(string json, string finding)
    {
        var loaded = Format.ReadRequest(json);

        Assert.Null(loaded.Value);
        Assert.Equal([finding], loaded.Findings.Select(found => found.ToString()));
    }

    [Theory]
    [InlineData("\"status\":\"rated\"", "\"status\":\"guessed\"", "$.status: rules.json.unknown-word")]
    [InlineData(",\"status\":\"rated\"", "", "$.status: rules.json.missing-property")]
    [InlineData("\"id\":\"risks/standard\"", "\"id\":\"Risks\"", "$.ruleSet.id: rules.json.not-an-id")]
    [InlineData("\"code\":\"risk.lec.score\"", "\"code\":\"score\"", "$.rationale[0].code: rules.json.refused-text")]
    [InlineData("\"code\":\"risk.lec.score\",\"rule\":\"LEC-05\"", "\"code\":\"risk.lec.score\",\"rule\":\"LEC\"", "$.rationale[0].rule: rules.json.not-a-rule")]
    [InlineData("{\"name\":\"floor\",\"number\":160}", "{\"name\":\"floor\"}", "$.rationale[1].arguments[2]: rules.json.not-one-of")]
    [InlineData("{\"name\":\"floor\",\"number\":160}", "{\"name\":\"floor\",\"number\":160,\"ratio\":\"1/2\"}", "$.rationale[1].arguments[2]: rules.json.not-one-of")]
    [InlineData("{\"name\":\"floor\",\"number\":160}", "{\"name\":\"floor\",\"ratio\":\"1/0\"}", "$.rationale[1].arguments[2].ratio: rules.json.refused-text")]
    [InlineData("{\"name\":\"floor\",\"number\":160}", "{\"name\":\"Floor\",\"number\":160}", "$.rationale[1].arguments[2].name: rules.json.not-a-code")]
    public void A_faulty_verdict_is_told_with_its_place(string written, string faulty, string finding)
    {
        var text = Format.Write(new LecRiskAssessor(LecRuleSet.Standard).Assess(Grave));
        Assert.Contains(written, text, StringComparison.Ordinal);

        var loaded = Format.Read(text.Replace(written, faulty, StringComparison.Ordinal));

        Assert.Null(loaded.Value);
        Assert.Equal([finding], loaded.Findings.Select(found => found.ToString()));
    }

    [Fact]
    public void All_faults_are_told_at_once_in_both_languages()
    {
        var findings = Format.ReadRequest("""{"likelihood":1e40,"exposure":true,"criteria":{}}""").Findings;

        Assert.Equal(["$.likelihood", "$.exposure", "$.criteria"], findings.Select(finding => finding.Path));
        Assert.Equal("1e40 has more digits than can be held without rounding.", RationaleFormatter.English.Sentence(findings[0].Reason));
        Assert.Equal("1e40 的位数过多，无法精确保存。", RationaleFormatter.ChineseSimplified.Sentence(findings[0].Reason));
    }

    [Fact]
    public void A_text_with_half_a_character_is_refused() =>
        Assert.Equal("$: rules.json.broken-text", Assert.Single(Format.Read("\"\ud800\"").Findings.AsEnumerable()).ToString());

    [Fact]
    public void Depth_and_size_are_limited()
    {
        Assert.Equal("$: rules.json.too-deep", Assert.Single(Format.Read(new string('[', 33)).Findings.AsEnumerable()).ToString());
        Assert.Equal("$: rules.json.too-large", Assert.Single(Format.Read(new string(' ', (1 << 26) + 1)).Findings.AsEnumerable()).ToString());
    }

    [Fact]
    public void A_value_that_no_enumeration_has_survives_as_its_number()
    {
        var verdict = new LecRiskAssessor(LecRuleSet.Standard).Assess(Grave with { Criteria = RiskCriteria.LawBreached | (RiskCriteria)48 }) with { Status = (RiskStatus)9 };
        var text = Format.Write(verdict);

        Assert.Contains("\"criteria\":[\"law-breached\",48]", text, StringComparison.Ordinal);
        Assert.Contains("\"status\":9}", text, StringComparison.Ordinal);
        Assert.Equal(verdict, Format.Read(text).Value);
    }

    [Fact]
    public void Null_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => Format.Write(null!));
        Assert.Throws<ArgumentNullException>(() => Format.Read((string)null!));
        Assert.Throws<ArgumentNullException>(() => Format.WriteRequest(null!));
        Assert.Throws<ArgumentNullException>(() => Format.ReadRequest((string)null!));
        Assert.Throws<ArgumentNullException>(() => Format.Record(null!, StoredVerdicts.Day));
    }
}
