using System.Text;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.RuleSets.Formats;

/// <summary>Rule sets whose kind is not known beforehand: read, written and analysed as their own class does.</summary>
public sealed class RuleSetJsonTests
{
    public static TheoryData<string> Methods => RuleSetFormats.Methods;

    [Fact]
    public void Every_kind_is_known() => Assert.Equal(RuleSetFormats.All.Select(format => format.Method).Order(StringComparer.Ordinal), RuleSetJson.Methods.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Methods))]
    public void A_rule_set_of_any_kind_is_read_and_written(string method)
    {
        var format = RuleSetFormats.Of(method);
        Assert.All(format.Presets.Concat(format.Examples), rules =>
        {
            var loaded = RuleSetJson.Read(Encoding.UTF8.GetBytes(format.Write(rules)));

            Assert.Empty(loaded.Findings);
            Assert.Equal(rules, loaded.Value);
            Assert.Equal(format.Write(rules), RuleSetJson.Write(rules));
            Assert.Equal(format.Analyse(rules), RuleSetJson.Analyse(rules));
        });
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Faults_are_those_that_its_kind_finds(string method)
    {
        var text = $$"""{ "colour": 1, "method": "{{method}}" }""";

        Assert.Equal(RuleSetFormats.Of(method).Read(text).Findings, RuleSetJson.Read(Encoding.UTF8.GetBytes(text)).Findings);
    }

    [Theory]
    [InlineData("{}", "$.method: rules.json.missing-property")]
    [InlineData("{\"id\":7}", "$.method: rules.json.missing-property")]
    [InlineData("{\"\\ud800\":7}", "$.method: rules.json.missing-property")]
    [InlineData("{\"method\":7}", "$.method: rules.json.wrong-kind")]
    [InlineData("{\"method\":null}", "$.method: rules.json.open-value")]
    [InlineData("{\"method\":\"LEC\"}", "$.method: rules.json.unknown-word")]
    [InlineData("[]", "$: rules.json.wrong-kind")]
    [InlineData("", "$: rules.json.not-json")]
    public void A_text_of_no_known_kind_is_refused_with_that_alone(string text, string finding)
    {
        var loaded = RuleSetJson.Read(Encoding.UTF8.GetBytes(text));

        Assert.Null(loaded.Value);
        Assert.Equal([finding], loaded.Findings.Select(found => found.ToString()));
    }

    [Fact]
    public void Texts_beyond_the_limits_are_refused()
    {
        Assert.Equal("rules.json.too-large", Assert.Single(RuleSetJson.Read(new byte[10 * 1024 * 1024]).Findings).Reason.Code);
        Assert.Equal("rules.json.too-deep", Assert.Single(RuleSetJson.Read(Encoding.UTF8.GetBytes(new string('[', 1_000_000))).Findings).Reason.Code);
    }

    // A second method is a fault of the text whichever of the two is asked.
    [Fact]
    public void Two_methods_are_one_too_many()
    {
        var text = VerdictFormats.Risks.RuleSets.Write(LecRuleSet.Standard).Replace("{\n  \"method\"", "{\n  \"method\": \"exact\",\n  \"method\"", StringComparison.Ordinal);

        Assert.Contains("$.method: rules.json.duplicate-property", RuleSetJson.Read(Encoding.UTF8.GetBytes(text)).Findings.Select(found => found.ToString()));
    }

    [Fact]
    public void A_byte_order_mark_is_told_of_once()
    {
        var loaded = RuleSetJson.Read(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(VerdictFormats.Risks.RuleSets.Write(LecRuleSet.Standard))).ToArray());

        Assert.Equal(LecRuleSet.Standard, loaded.Value);
        Assert.Equal(["$: rules.json.byte-order-mark"], loaded.Findings.Select(found => found.ToString()));
    }

    [Fact]
    public void A_kind_of_the_hosts_own_has_no_form_here()
    {
        Assert.Throws<ArgumentException>(() => RuleSetJson.Write(new OwnRules()));
        Assert.Throws<ArgumentException>(() => RuleSetJson.Analyse(new OwnRules()));
        Assert.Throws<ArgumentNullException>(() => RuleSetJson.Write(null!));
        Assert.Throws<ArgumentNullException>(() => RuleSetJson.Analyse(null!));
    }

    private sealed class OwnRules : IRuleSet
    {
        public string Id => "own/rules";

        public string Version => "1";

        public NodaTime.LocalDate? EffectiveFrom => null;

        public LocalizedText Source { get; } = LocalizedText.Same("own");

        public string ContentHash => new('0', 64);
    }
}
