using System.Globalization;
using System.Text;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.RuleSets;

public sealed class LecRuleSetJsonTests
{
    [Fact]
    public void Everything_that_may_be_said_survives()
    {
        var rules = LecRuleSet.FourColour with
        {
            EffectiveFrom = new NodaTime.LocalDate(2026, 2, 28),
            Source = LocalizedText.Of("a \"quoted\" source\r\nof two lines", "来源\t😀"),
            DirectCriteria = RiskCriteria.JustifiedComplaint | RiskCriteria.LawBreached,
            TakesValuesBetweenPoints = true,
            Grades = LecRuleSet.FourColour.Grades.WithFloorSide(BoundSide.Excluded),
            UnacceptableFrom = 0.000000001m,
            Controls = ControlHierarchy.Iso45001,
            Likelihood = new([new() { Value = 0.125m }, new() { Value = 1_000_000m, Name = LocalizedText.Same("最高") }]),
        };

        Assert.Equal(rules, VerdictFormats.Risks.RuleSets.Read(VerdictFormats.Risks.RuleSets.Write(rules)).Value);
    }

    [Fact]
    public void A_saved_rule_set_is_readable()
    {
        var text = VerdictFormats.Risks.RuleSets.Write(LecRuleSet.Standard);

        Assert.StartsWith("{\n  \"method\": \"lec\",\n  \"id\": \"risks/standard\",\n  \"version\": \"1.0\",\n  \"source\": {\n", text, StringComparison.Ordinal);
        Assert.Contains("\"zh\": \"完全可以预料\"", text, StringComparison.Ordinal);
        Assert.Contains("\"value\": 0.1,", text, StringComparison.Ordinal);
        Assert.EndsWith("  \"numbering\": \"lowest-is-one\"\n}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public void A_text_may_name_its_schema_and_use_one_wording_for_both_languages()
    {
        var text = Written().Replace("\"method\"", "\"$schema\": \"lec-rule-set.schema.json\",\n  \"method\"", StringComparison.Ordinal);
        var loaded = VerdictFormats.Risks.RuleSets.Read(text.Replace("\"version\": \"1.0\"", "\"version\": \"1.0\",\n  \"effectiveFrom\": \"2026-01-31\"", StringComparison.Ordinal));

        Assert.Equal(LecRuleSet.Standard with { EffectiveFrom = new NodaTime.LocalDate(2026, 1, 31) }, loaded.Value);
    }

    // One fault each, at its place: path and code.
    [Theory]
    [InlineData("\"method\": \"lec\"", "\"method\": \"mes\"", "$.method: rules.json.unknown-word")]
    [InlineData("\"method\": \"lec\",", "", "$.method: rules.json.missing-property")]
    [InlineData("\"id\": \"risks/standard\"", "\"id\": \"Risks Standard\"", "$.id: rules.json.not-an-id")]
    [InlineData("\"id\": \"risks/standard\"", "\"id\": 7", "$.id: rules.json.wrong-kind")]
    [InlineData("\"version\": \"1.0\"", "\"version\": \" \"", "$.version: rules.json.blank-text")]
    [InlineData("\"version\": \"1.0\"", "\"version\": \"\"", "$.version: rules.json.blank-text")]
    [InlineData("\"version\": \"1.0\"", "\"version\": \"1.0\", \"version\": \"1.0\"", "$.version: rules.json.duplicate-property")]
    [InlineData("\"version\": \"1.0\"", "\"version\": \"1.0\", \"effectiveFrom\": \"2026-02-30\"", "$.effectiveFrom: rules.json.not-a-date")]
    [InlineData("\"version\": \"1.0\"", "\"version\": \"1.0\", \"effectiveFrom\": null", "$.effectiveFrom: rules.json.open-value")]
    [InlineData("\"version\": \"1.0\"", "\"version\": \"1.0\", \"colour of hope\": 1", "$['colour of hope']: rules.json.unknown-property")]
    [InlineData("\"version\": \"1.0\"", "\"version\": \"1.0\", \"\": 1", "$['']: rules.json.unknown-property")]
    [InlineData("\"version\": \"1.0\"", "\"version\": \"1.0\", \"it's\\u0001\": 1", "$['it\\'s\\u0001']: rules.json.unknown-property")]
    [InlineData("\"version\": \"1.0\"", "\"version\": \"1.0\", \"\\ud800\": 1", "$: rules.json.broken-text")]
    [InlineData("\"version\": \"1.0\"", "\"version\": \"\\udc00\"", "$.version: rules.json.broken-text")]
    [InlineData("\"value\": 0.1,", "\"value\": -0.1,", "$.likelihood[0].value: rules.json.number-out-of-range")]
    [InlineData("\"value\": 0.1,", "\"value\": 1e400,", "$.likelihood[0].value: rules.json.number-out-of-range")]
    [InlineData("\"value\": 0.1,", "\"value\": 1e99999999999,", "$.likelihood[0].value: rules.json.number-out-of-range")]
    [InlineData("\"value\": 0.1,", "\"value\": 1e-99999999999,", "$.likelihood[0].value: rules.json.number-too-precise")]
    [InlineData("\"value\": 0.1,", "\"value\": 1000000.001,", "$.likelihood[0].value: rules.json.number-out-of-range")]
    [InlineData("\"value\": 0.1,", "\"value\": 0.10000000000000000000000000000000001,", "$.likelihood[0].value: rules.json.number-too-precise")]
    [InlineData("\"value\": 0.1,", "\"value\": 0.2,", "$.likelihood[1].value: rules.json.repeated-value")]
    [InlineData("\"value\": 0.1,", "\"value\": \"0.1\",", "$.likelihood[0].value: rules.json.wrong-kind")]
    [InlineData("\"value\": 0.1,", "", "$.likelihood[0].value: rules.json.missing-property")]
    [InlineData("\"floorIncluded\": true", "\"floorIncluded\": 1", "$.grades.floorIncluded: rules.json.wrong-kind")]
    [InlineData("\"code\": \"slight\"", "\"code\": \"slight\", \"floor\": 1", "$.grades.bands[0].floor: rules.json.floor-of-lowest-band")]
    [InlineData("\"floor\": 70,", "", "$.grades.bands[2].floor: rules.json.missing-property")]
    [InlineData("\"floor\": 70,", "\"floor\": 20,", "$.grades.bands[2].floor: rules.json.floor-not-ascending")]
    [InlineData("\"floor\": 70,", "\"floor\": 200,", "$.grades.bands[3].floor: rules.json.floor-not-ascending")]
    [InlineData("\"floor\": 70,", "\"floor\": 70.0000000001,", "$.grades.bands[2].floor: rules.json.number-too-precise")]
    [InlineData("\"floor\": 70,", "\"floor\": \"70\",", "$.grades.bands[2].floor: rules.json.wrong-kind")]
    [InlineData("\"code\": \"moderate\"", "\"code\": \"slight\"", "$.grades.bands[1].code: rules.json.repeated-value")]
    [InlineData("\"code\": \"moderate\"", "\"code\": \"Moderate\"", "$.grades.bands[1].code: rules.json.not-a-code")]
    [InlineData("\"colour\": \"#388E3C\"", "\"colour\": \"green\"", "$.grades.bands[0].colour: rules.json.not-a-colour")]
    [InlineData("\"unacceptableFrom\": 70", "\"unacceptableFrom\": 0", "$.unacceptableFrom: rules.json.number-not-above")]
    [InlineData("\"unacceptableFrom\": 70", "\"unacceptableFrom\": 1000000000000000001", "$.unacceptableFrom: rules.json.number-not-above")]
    [InlineData("\"law-breached\"", "\"justified-complaint\"", "$.directCriteria[2]: rules.json.repeated-value")]
    [InlineData("\"law-breached\"", "\"law\"", "$.directCriteria[0]: rules.json.unknown-word")]
    [InlineData("\"offScale\": \"not-rated\"", "\"offScale\": \"clamped\"", "$.offScale: rules.json.unknown-word")]
    [InlineData("\"code\": \"isolate\"", "\"code\": \"reduce\"", "$.controls[3].code: rules.json.repeated-value")]
    [InlineData("\"code\": \"isolate\"", "\"code\": \"isolate\", \"level\": 4", "$.controls[3].level: rules.json.unknown-property")]
    public void A_fault_is_told_with_its_place(string written, string faulty, string finding)
    {
        var loaded = VerdictFormats.Risks.RuleSets.Read(Replaced(Written(), written, faulty));

        Assert.Null(loaded.Value);
        Assert.Equal([finding], loaded.Findings.Select(found => found.ToString()));
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var text = Written();
        text = Replaced(text, "\"id\": \"risks/standard\"", "\"id\": \"\"");
        text = Replaced(text, "\"floor\": 160,", "\"floor\": 1e30,");
        text = Replaced(text, "\"offScale\": \"not-rated\",", "");
        text = Replaced(text, "\"unacceptableFrom\": 70", "\"unacceptableFrom\": \"70\", \"limit\": 70");

        Assert.Equal(
            [
                "$.limit: rules.json.unknown-property",
                "$.id: rules.json.not-an-id",
                "$.grades.bands[3].floor: rules.json.number-out-of-range",
                "$.unacceptableFrom: rules.json.wrong-kind",
                "$.offScale: rules.json.missing-property",
            ],
            VerdictFormats.Risks.RuleSets.Read(text).Findings.Select(found => found.ToString()));
    }

    [Fact]
    public void A_finding_has_a_sentence_in_each_language()
    {
        var finding = Assert.Single(VerdictFormats.Risks.RuleSets.Read(Replaced(Written(), "\"floor\": 70,", "\"floor\": \"70\",")).Findings);

        Assert.Equal("Expected a number, found a string. [RUL-01, ISO 9001:2015 7.5.3.1]", RationaleFormatter.English.Line(finding.Reason));
        Assert.Equal("此处应为数字，实际为字符串。〔RUL-01，ISO 9001:2015 7.5.3.1〕", RationaleFormatter.ChineseSimplified.Line(finding.Reason));
    }

    [Theory]
    [InlineData("", "rules.json.not-json", "line=1 column=1")]
    [InlineData("{\n  \"id\": 1,\n}", "rules.json.not-json", "line=3 column=1")]
    [InlineData("{} {}", "rules.json.not-json", "line=1 column=4")]
    [InlineData("{\"a\": NaN}", "rules.json.not-json", "line=1 column=7")]
    [InlineData("// comment\n{}", "rules.json.not-json", "line=1 column=1")]
    [InlineData("[]", "rules.json.wrong-kind", "expected=an object found=an array")]
    [InlineData("\"{\"", "rules.json.wrong-kind", "expected=an object found=a string")]
    [InlineData("null", "rules.json.open-value", "expected=an object")]
    [InlineData("true", "rules.json.wrong-kind", "expected=an object found=true")]
    public void What_is_no_rule_set_is_refused_with_one_finding(string text, string code, string arguments)
    {
        var finding = Assert.Single(VerdictFormats.Risks.RuleSets.Read(text).Findings);

        Assert.Equal(("$", code, Severity.Error), (finding.Path, finding.Reason.Code, finding.Severity));
        Assert.Equal(arguments, Arguments(finding.Reason));
    }

    [Fact]
    public void Brackets_in_texts_are_no_depth() =>
        Assert.NotNull(VerdictFormats.Risks.RuleSets.Read(Replaced(Written(), "\"version\": \"1.0\"", "\"version\": \"" + new string('[', 40) + "\\\"{{\"")).Value);

    [Fact]
    public void A_large_file_is_refused_with_its_size()
    {
        var large = VerdictFormats.Risks.RuleSets.Read(new byte[10 * 1024 * 1024]);

        Assert.Equal("rules.json.too-large", Code(large));
        Assert.Equal("size=10485760 most=1048576", Arguments(large.Findings[0].Reason));
        Assert.Equal("rules.json.too-large", Code(VerdictFormats.Risks.RuleSets.Read(new string('级', 400_000))));
    }

    [Fact]
    public void Long_lists_are_refused_with_one_finding()
    {
        var points = string.Join(",", Enumerable.Range(0, 101).Select(i => "{\"value\":" + i.ToString(CultureInfo.InvariantCulture) + "}"));
        var text = Replaced(Written(), "\"likelihood\": [", "\"likelihood\": [" + points + ",");

        Assert.Equal(["$.likelihood: rules.json.too-many-items"], VerdictFormats.Risks.RuleSets.Read(text).Findings.Select(found => found.ToString()));
        Assert.Equal("$.controls: rules.json.too-few-items", VerdictFormats.Risks.RuleSets.Read("{\"controls\":[]}").Findings.Select(found => found.ToString()).Last());
    }

    [Fact]
    public void A_byte_order_mark_is_told_of_and_passed_over()
    {
        var loaded = VerdictFormats.Risks.RuleSets.Read(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Written())).ToArray());

        Assert.Equal(LecRuleSet.Standard, loaded.Value);
        Assert.Equal(Severity.Warning, Assert.Single(loaded.Findings).Severity);
        Assert.Equal("rules.json.byte-order-mark", Code(loaded));
        Assert.Equal(LecRuleSet.Standard, VerdictFormats.Risks.RuleSets.Read("\uFEFF" + Written()).Value);
    }

    [Fact]
    public void Other_encodings_are_refused()
    {
        Assert.Equal("rules.json.wrong-encoding", Code(VerdictFormats.Risks.RuleSets.Read(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Written())).ToArray())));
        Assert.Equal("rules.json.wrong-encoding", Code(VerdictFormats.Risks.RuleSets.Read(Encoding.Latin1.GetBytes("{\"a\":\"é\"}"))));
        Assert.Equal("rules.json.broken-text", Code(VerdictFormats.Risks.RuleSets.Read("{\"a\":\"\ud800\"}")));
    }

    [Theory]
    [InlineData("0.1000")]
    [InlineData("1e-1")]
    [InlineData("0.01E+1")]
    [InlineData("100e-3")]
    [InlineData("0.00000000000000000000000000000000000000001e40")]
    public void A_number_is_the_same_however_it_is_written(string number) =>
        Assert.Equal(LecRuleSet.Standard, VerdictFormats.Risks.RuleSets.Read(Replaced(Written(), "\"value\": 0.1,", $"\"value\": {number},")).Value);

    [Theory]
    [InlineData("-0")]
    [InlineData("0.000e-500")]
    public void Zero_is_zero(string number)
    {
        var rules = VerdictFormats.Risks.RuleSets.Read(Replaced(Written(), "\"value\": 0.1,", $"\"value\": {number},")).Value!;

        Assert.Equal("0", rules.Likelihood.Points[0].ToString());
    }

    [Fact]
    public void Long_texts_are_shortened_in_findings()
    {
        var finding = Assert.Single(VerdictFormats.Risks.RuleSets.Read(Replaced(Written(), "\"offScale\": \"not-rated\"", "\"offScale\": \"" + new string('x', 59) + "😀\"")).Findings);

        Assert.Equal(new string('x', 59) + "…", ((TextArgument)finding.Reason.Argument("value")!).Value.English);
    }

    [Fact]
    public void Null_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => VerdictFormats.Risks.RuleSets.Read((string)null!));
        Assert.Throws<ArgumentNullException>(() => VerdictFormats.Risks.RuleSets.Write(null!));
    }

    private static string Written() => VerdictFormats.Risks.RuleSets.Write(LecRuleSet.Standard);

    private static string Replaced(string text, string written, string other)
    {
        var at = text.IndexOf(written, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The text holds no {written}");
        return text.Remove(at, written.Length).Insert(at, other);
    }

    private static string Code(Loaded<LecRuleSet> loaded) => Assert.Single(loaded.Findings).Reason.Code;

    private static string Arguments(Reason reason) => string.Join(" ", reason.Arguments.Select(argument => argument.Name + "=" + argument switch
    {
        NumberArgument number => number.Value.ToString(CultureInfo.InvariantCulture),
        TextArgument text => text.Value.English,
        _ => argument.ToString(),
    }));

    [Fact]
    public void A_floor_of_0_of_the_lowest_band_is_read_where_floors_are_included()
    {
        var text = VerdictFormats.Risks.RuleSets.Write(LecRuleSet.Standard).Replace("\"code\": \"slight\"", "\"code\": \"slight\", \"floor\": 0", StringComparison.Ordinal);

        Assert.Equal(LecRuleSet.Standard, VerdictFormats.Risks.RuleSets.Read(text).Value);
        var excluded = text.Replace("\"floorIncluded\": true", "\"floorIncluded\": false", StringComparison.Ordinal);
        Assert.Equal("$.grades.bands[0].floor: rules.json.floor-of-lowest-band", Assert.Single(VerdictFormats.Risks.RuleSets.Read(excluded).Findings.AsEnumerable()).ToString());
    }

    [Fact]
    public void A_method_of_two_factors_has_no_exposure_in_its_file()
    {
        var text = VerdictFormats.Risks.RuleSets.Write(LecRuleSet.Matrix5x5);

        Assert.DoesNotContain("exposure", text, StringComparison.Ordinal);
        Assert.Equal(LecRuleSet.Matrix5x5, VerdictFormats.Risks.RuleSets.Read(text).Value);
    }
}
