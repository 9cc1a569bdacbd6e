using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;

namespace Yiko.Compliance.Documents;

public sealed class DocumentRuleSetJsonTests
{
    [Fact]
    public void A_saved_rule_set_is_readable()
    {
        var text = Written();

        Assert.Contains(
            """
              "scheme": {
                "resetsLowerParts": true,
                "parts": [
                  {
                    "letters": "ABCDEFGHJKLMNPQRSTUVWXYZ",
                    "first": 1
                  },
                  {
                    "separator": "/",
                    "first": 0,
                    "highest": 9
                  }
                ]
              },
              "threshold": 0.4,
              "thresholdIncluded": false,
              "accumulation": "since-edition",
              "unit": "characters",
              "duty": "mandatory",
              "triggers": [
                "standard-replaced",
                "organisation-changed",
                "scope-changed",
                "ordered",
                "structure-changed"
              ],
              "approvals": [
                {
                  "kind": "manual",
                  "scope": "issue",
                  "samePerson": "forbid",
                  "steps": [
                    {
                      "act": "prepare",
                      "role": {
                        "code": "general-department",
                        "name": {
                          "en": "general department",
                          "zh": "综合部"
                        }
                      },
                      "rule": "APR-02",
                      "clause": {
                        "document": {
                          "en": "management manual",
                          "zh": "管理手册"
                        },
                        "clause": "4.4.2"
                      }
                    },
            """.ReplaceLineEndings("\n"),
            text,
            StringComparison.Ordinal);
        Assert.EndsWith("  ],\n  \"copyExchange\": {\n    \"workingDays\": 5\n  }\n}\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.4")]
    [InlineData("4e-1")]
    [InlineData("\"2/5\"")]
    [InlineData("\"40%\"")]
    [InlineData("\"40.0%\"")]
    public void A_threshold_is_the_same_however_it_is_written(string threshold) =>
        Assert.Equal(Own, VerdictFormats.Documents.RuleSets.Read(Written().Replace("0.4,", threshold + ",", StringComparison.Ordinal)).Value);

    // One fault each, at its place: path and code.
    [Theory]
    [InlineData("\"method\": \"edition-share\"", "\"method\": \"lec\"", "$.method: rules.json.unknown-word")]
    [InlineData("\"threshold\": 0.4", "\"threshold\": 0", "$.threshold: rules.json.number-not-above")]
    [InlineData("\"threshold\": 0.4", "\"threshold\": 40", "$.threshold: rules.json.number-not-above")]
    [InlineData("\"threshold\": 0.4", "\"threshold\": \"0/5\"", "$.threshold: rules.json.number-not-above")]
    [InlineData("\"threshold\": 0.4", "\"threshold\": \"101%\"", "$.threshold: rules.json.number-not-above")]
    [InlineData("\"threshold\": 0.4", "\"threshold\": \"two fifths\"", "$.threshold: rules.json.not-a-share")]
    [InlineData("\"thresholdIncluded\": false", "\"thresholdIncluded\": \"no\"", "$.thresholdIncluded: rules.json.wrong-kind")]
    [InlineData("\"unit\": \"characters\"", "\"unit\": \"pages\"", "$.unit: rules.json.unknown-word")]
    [InlineData("\"duty\": \"mandatory\"", "\"mandatory\": true", "$.mandatory: rules.json.unknown-property", "$.duty: rules.json.missing-property")]
    [InlineData("\"scope-changed\"", "\"ordered\"", "$.triggers[3]: rules.json.repeated-value")]
    [InlineData("\"resetsLowerParts\": true", "\"resetsLowerParts\": false", "$.scheme.resetsLowerParts: rules.document.end-without-reset")]
    [InlineData("\"resetsLowerParts\": true,", "", "$.scheme.resetsLowerParts: rules.json.missing-property")]
    [InlineData("\"letters\": \"ABCD", "\"letters\": \"ABCDA", "$.scheme.parts[0].letters: rules.json.repeated-value")]
    [InlineData("\"letters\": \"ABCD", "\"letters\": \"ABC1", "$.scheme.parts[0].letters: rules.document.not-letters")]
    [InlineData("\"letters\": \"ABCD", "\"letters\": \"ABC D", "$.scheme.parts[0].letters: rules.document.not-letters")]
    [InlineData("\"letters\": \"ABCD", "\"letters\": \"ABCＤ", "$.scheme.parts[0].letters: rules.document.not-letters")]
    [InlineData("\"letters\": \"ABCD", "\"letters\": \"ABC😀D", "$.scheme.parts[0].letters: rules.document.not-letters")]
    [InlineData("\"letters\": \"ABCDEFGHJKLMNPQRSTUVWXYZ\"", "\"letters\": \"\"", "$.scheme.parts[0].letters: rules.document.not-letters")]
    [InlineData("\"first\": 1", "\"first\": 0", "$.scheme.parts[0].first: rules.json.number-out-of-range")]
    [InlineData("\"first\": 1", "\"first\": 1, \"highest\": 3", "$.scheme.parts[0].highest: rules.document.end-of-first-part")]
    [InlineData("\"first\": 0", "\"first\": -1", "$.scheme.parts[1].first: rules.json.number-out-of-range")]
    [InlineData("\"first\": 0", "\"first\": 0.5", "$.scheme.parts[1].first: rules.json.not-whole")]
    [InlineData("\"first\": 0", "\"first\": 10", "$.scheme.parts[1].highest: rules.document.end-before-beginning")]
    [InlineData("\"highest\": 9", "\"highest\": 1000001", "$.scheme.parts[1].highest: rules.json.number-out-of-range")]
    [InlineData("\"separator\": \"/\"", "\"separator\": \" \"", "$.scheme.parts[1].separator: rules.document.not-a-separator")]
    [InlineData("\"separator\": \"/\"", "\"separator\": \"／\"", "$.scheme.parts[1].separator: rules.document.not-a-separator")]
    [InlineData("\"separator\": \"/\"", "\"separator\": \"-----------\"", "$.scheme.parts[1].separator: rules.document.not-a-separator")]
    [InlineData("\"separator\": \"/\"", "\"separator\": \"B\"", "$.scheme.parts[1]: rules.document.parts-run-together")]
    [InlineData("\"kind\": \"manual\"", "\"kind\": \"handbook\"", "$.approvals[0].kind: rules.json.unknown-word")]
    [InlineData("\"scope\": \"change\"", "\"scope\": \"issue\"", "$.approvals[1].scope: rules.json.repeated-value")]
    [InlineData("\"act\": \"prepare\"", "\"act\": \"approve\"", "$.approvals[0].steps[2].act: rules.json.repeated-value")]
    [InlineData("\"code\": \"general-department\"", "\"code\": \"General\"", "$.approvals[0].steps[0].role.code: rules.json.not-a-code")]
    [InlineData("\"rule\": \"APR-02\"", "\"rule\": \"APR2\"", "$.approvals[0].steps[0].rule: rules.json.not-a-rule")]
    [InlineData("\"clause\": \"4.4.2\"", "\"clause\": \" \"", "$.approvals[0].steps[0].clause.clause: rules.json.blank-text")]
    [InlineData("\"clause\": \"4.4.2\"", "\"page\": 4", "$.approvals[0].steps[0].clause.page: rules.json.unknown-property", "$.approvals[0].steps[0].clause.clause: rules.json.missing-property")]
    [InlineData("\"workingDays\": 5", "\"workingDays\": 0", "$.copyExchange.workingDays: rules.json.number-out-of-range")]
    [InlineData("\"workingDays\": 5", "\"workingDays\": 5, \"months\": 1", "$.copyExchange: rules.json.not-one-of")]
    public void A_fault_is_told_with_its_place(string written, string faulty, params string[] findings)
    {
        var text = Written();
        var at = text.IndexOf(written, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The text holds no {written}");
        var loaded = VerdictFormats.Documents.RuleSets.Read(text.Remove(at, written.Length).Insert(at, faulty));

        Assert.Null(loaded.Value);
        Assert.Equal(findings, loaded.Findings.Select(found => found.ToString()));
    }

    // What the constructor of a scheme refuses, the reader refuses first.
    [Theory]
    [InlineData("{\"first\":0},{\"first\":0}")]
    [InlineData("{\"letters\":\"ABC\",\"first\":1},{\"letters\":\"CDE\",\"first\":1}")]
    [InlineData("{\"letters\":\"ABC\",\"first\":1},{\"separator\":\"A\",\"first\":0}")]
    [InlineData("{\"first\":1},{\"separator\":\"1\",\"letters\":\"ABC\",\"first\":1}")]
    public void Parts_that_run_together_are_refused(string parts) => Assert.Equal(
        ["$.scheme.parts[1]: rules.document.parts-run-together"],
        WithParts(parts).Findings.Select(found => found.ToString()));

    [Theory]
    [InlineData("{\"first\":0},{\"letters\":\"abc\",\"first\":2}", "0b")]
    [InlineData("{\"separator\":\"V\",\"first\":1},{\"separator\":\".\",\"first\":0,\"highest\":0}", "V1.0")]
    [InlineData("{\"separator\":\"第\",\"letters\":\"甲乙丙\",\"first\":1},{\"separator\":\"版第\",\"first\":1}", "第甲版第1")]
    public void A_scheme_of_an_own_kind_is_read(string parts, string first) => Assert.Equal(first, WithParts(parts).Value!.Scheme.First.ToString());

    [Fact]
    public void Sentences_are_told_in_both_languages()
    {
        var finding = Assert.Single(WithParts("{\"first\":0},{\"first\":0}").Findings);

        Assert.Equal(
            "Nothing tells this part from the one before it: let it begin with a character that the other cannot hold. [RUL-02, ISO 9001:2015 4.4.1 c)]",
            RationaleFormatter.English.Line(finding.Reason));
        Assert.Equal("该部分与前一部分无法区分，其开头应为前一部分不会出现的字符。〔RUL-02，ISO 9001:2015 4.4.1 c)〕", RationaleFormatter.ChineseSimplified.Line(finding.Reason));
    }

    [Fact]
    public void A_loaded_rule_set_decides()
    {
        var rules = VerdictFormats.Documents.RuleSets.Read(Written().Replace("0.4,", "\"50%\",", StringComparison.Ordinal)).Value!;
        var versioner = new EditionShareDocumentVersioner(rules);
        var half = versioner.Revise(DocumentGenerators.Change(DocumentVersion.Parse("H/3", rules.Scheme), Ratio.Of(1, 2)));
        var more = versioner.Revise(DocumentGenerators.Change(DocumentVersion.Parse("H/3", rules.Scheme), Ratio.Of(51, 100)));

        Assert.Equal(("H/4", "J/0", "own/documents@2026.1"), (half.Next!.ToString(), more.Next!.ToString(), more.RuleSet.ToString()));
    }

    [Fact]
    public void A_scheme_beyond_the_format_is_written_and_refused()
    {
        var rules = Own with { Scheme = new([VersionPart.Letters(alphabet: string.Concat(Enumerable.Range('一', 101).Select(c => (char)c)))]) };

        Assert.Equal(["$.scheme.parts[0].letters: rules.document.not-letters"], VerdictFormats.Documents.RuleSets.Read(VerdictFormats.Documents.RuleSets.Write(rules)).Findings.Select(found => found.ToString()));
    }

    [Fact]
    public void Null_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => VerdictFormats.Documents.RuleSets.Read((string)null!));
        Assert.Throws<ArgumentNullException>(() => VerdictFormats.Documents.RuleSets.Write(null!));
    }

    private static DocumentRuleSet Own { get; } = DocumentRuleSet.Standard with
    {
        Id = "own/documents",
        Version = "2026.1",
        Scheme = new([VersionPart.Letters("IO"), VersionPart.Numbers("/", highest: 9)]),
        CopyExchange = DueDateRule.WithinWorkingDays(5),
    };

    private static string Written() => VerdictFormats.Documents.RuleSets.Write(Own);

    private static Loaded<DocumentRuleSet> WithParts(string parts)
    {
        var text = Written();
        var begin = text.IndexOf("\"parts\": [", StringComparison.Ordinal) + "\"parts\": [".Length;
        var end = text.IndexOf(']', begin);
        return VerdictFormats.Documents.RuleSets.Read(text.Remove(begin, end - begin).Insert(begin, parts));
    }
}
