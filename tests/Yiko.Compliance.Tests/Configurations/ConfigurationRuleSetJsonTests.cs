using Yiko.Compliance.Engines;

namespace Yiko.Compliance.Configurations;

public sealed class ConfigurationRuleSetJsonTests
{
    private static readonly ConfigurationRuleSet Own = ConfigurationRuleSet.Standard with
    {
        Id = "own/configurations",
        Version = "2026.1",
        Schemes = [VersionPattern.EditionAndRevision, VersionPattern.Of("train", "R0.0")],
        MajorCriteria = ["safety", "interfaces"],
        MinorCriteria = ["editorial"],
        MasterCopyKinds = [Term.Of("model", "3D model", "三维模型")],
    };

    [Fact]
    public void A_saved_rule_set_is_readable() => Assert.EndsWith(
        """
          "responsible": {
            "code": "technical-department",
            "name": {
              "en": "technical department",
              "zh": "技术部"
            }
          },
          "schemes": [
            {
              "code": "edition-and-revision",
              "pattern": "A/0"
            },
            {
              "code": "train",
              "pattern": "R0.0"
            }
          ],
          "majorCriteria": [
            "safety",
            "interfaces"
          ],
          "minorCriteria": [
            "editorial"
          ],
          "samePerson": "forbid",
          "masterCopyKinds": [
            {
              "code": "model",
              "name": {
                "en": "3D model",
                "zh": "三维模型"
              }
            }
          ],
          "exceptionalRelease": "never",
          "requiresHashChain": false,
          "jointCriteria": [
            "process",
            "conditions",
            "environment",
            "people"
          ],
          "jointDepartments": [
            {
              "code": "technical-department",
              "name": {
                "en": "technical department",
                "zh": "技术部"
              }
            },
            {
              "code": "general-department",
              "name": {
                "en": "general department",
                "zh": "综合部"
              }
            }
          ]
        }

        """.ReplaceLineEndings("\n"),
        Written(),
        StringComparison.Ordinal);

    // One fault each, at its place: path and code.
    [Theory]
    [InlineData("\"method\": \"iso-10007\"", "\"method\": \"exact\"", "$.method: rules.json.unknown-word")]
    [InlineData("\"responsible\": {\n    \"code\": \"technical-department\"", "\"responsible\": {\n    \"code\": \"技术部\"", "$.responsible.code: rules.json.not-a-code")]
    [InlineData("\"code\": \"train\"", "\"code\": \"edition-and-revision\"", "$.schemes[1].code: rules.json.repeated-value")]
    [InlineData("\"pattern\": \"R0.0\"", "\"pattern\": \"R\"", "$.schemes[1].pattern: rules.configuration.not-a-pattern")]
    [InlineData("\"pattern\": \"R0.0\"", "\"pattern\": \"R00\"", "$.schemes[1].pattern: rules.configuration.not-a-pattern")]
    [InlineData("\"pattern\": \"R0.0\"", "\"pattern\": \"AA0\"", "$.schemes[1].pattern: rules.configuration.not-a-pattern")]
    [InlineData("\"pattern\": \"R0.0\"", "\"pattern\": \"\"", "$.schemes[1].pattern: rules.configuration.not-a-pattern")]
    [InlineData("\"pattern\": \"R0.0\"", "\"pattern\": \"R0.0\", \"parts\": 2", "$.schemes[1].parts: rules.json.unknown-property")]
    [InlineData("\"interfaces\"", "\"Interfaces\"", "$.majorCriteria[1]: rules.json.not-a-code")]
    [InlineData("\"editorial\"", "{}", "$.minorCriteria[0]: rules.json.wrong-kind")]
    [InlineData("\"samePerson\": \"forbid\"", "\"samePerson\": \"forbidden\"", "$.samePerson: rules.json.unknown-word")]
    [InlineData("\"code\": \"model\",", "", "$.masterCopyKinds[0].code: rules.json.missing-property")]
    [InlineData("\"exceptionalRelease\": \"never\"", "\"exceptionalRelease\": false", "$.exceptionalRelease: rules.json.wrong-kind")]
    [InlineData("\"requiresHashChain\": false", "\"requiresHashChain\": 0", "$.requiresHashChain: rules.json.wrong-kind")]
    public void A_fault_is_told_with_its_place(string written, string faulty, string finding)
    {
        Assert.Contains(written, Written(), StringComparison.Ordinal);
        var loaded = VerdictFormats.Configurations.RuleSets.Read(Written().Replace(written, faulty, StringComparison.Ordinal));

        Assert.Null(loaded.Value);
        Assert.Equal([finding], loaded.Findings.Select(found => found.ToString()));
    }

    // Equal kinds may be called differently: the names have to survive all the same.
    [Fact]
    public void Names_of_kinds_survive() =>
        Assert.Equal("三维模型", VerdictFormats.Configurations.RuleSets.Read(Written()).Value!.MasterCopyKinds[0].Name.ChineseSimplified);

    [Fact]
    public void A_loaded_rule_set_decides()
    {
        var rules = VerdictFormats.Configurations.RuleSets.Read(Written()).Value!;

        Assert.Equal((true, false), (rules.IsMajor(["interfaces"]), rules.IsMajor(["editorial"])));
        Assert.True(rules.Schemes[1].Compare("R9.1", "R10.0") < 0);
    }

    [Fact]
    public void Null_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => VerdictFormats.Configurations.RuleSets.Read((string)null!));
        Assert.Throws<ArgumentNullException>(() => VerdictFormats.Configurations.RuleSets.Write(null!));
    }

    private static string Written() => VerdictFormats.Configurations.RuleSets.Write(Own);
}
