using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.RuleSets;

/// <summary>Whose clause it is: the manual's, the standards', or an organisation's own, in every verdict of every engine.</summary>
public sealed class CitationTests
{
    private const string Manual = "management manual";

    private static readonly string Folder = Repository.PathOf("tests", "Yiko.Compliance.Tests", "Golden", "0.1.0");

    public static TheoryData<string> Areas => new(VerdictFormats.All.Select(engine => engine.Area).Where(area => area != "configurations" && File.Exists(Path.Combine(Folder, area + ".tsv"))));

    [Theory]
    [MemberData(nameof(Areas))]
    public void Under_a_rule_set_that_cites_the_standards_no_verdict_cites_the_manual_and_each_verifies(string area)
    {
        var engine = VerdictFormats.All.Single(known => known.Area == area);
        var rules = Citing(engine.Kind.All[0], "standards-1");
        var (before, after) = (0, 0);
        foreach (var request in File.ReadLines(Path.Combine(Folder, area + ".tsv")).Select(line => line.Split('\t')[4]).Distinct().Take(60))
        {
            if (engine.Decide(request, engine.Kind.All[0], new(2026, 3, 2)).Value is not { } plain) continue;
            var record = engine.Decide(request, rules, new(2026, 3, 2)).Value!;
            if (engine.Explain(plain.Verdict).Value!.Any(reason => reason.Clause.Document.English == Manual)) before++;
            after += engine.Explain(record.Verdict).Value!.Count(reason => reason.Clause.Document.English == Manual);
            Assert.Equal(engine.Explain(plain.Verdict).Value!.ToString(), engine.Explain(record.Verdict).Value!.ToString());
            Assert.True(engine.Verify(record, rules).IsVerified);
        }

        Assert.Equal(0, after);
        Assert.True(before > 0 || area == "audit-teams", $"{area} has verdicts that cite the manual.");
    }

    [Fact]
    public void Every_rule_that_a_reason_cites_from_the_manual_stands_in_the_table_of_the_standards_or_has_no_clause_there()
    {
        var told = File.ReadLines(Repository.PathOf("src", "Yiko.Compliance.Abstractions", "citations.tsv")).Skip(1).Select(line => line.Split('\t')).ToArray();

        Assert.Empty(Texts.Rows.Where(row => row.Clause.Document.English == Manual).Select(row => row.Rule.ToString()).Distinct().Except(told.Select(line => line[0])));
        Assert.All(told, line => Assert.True(line is [_, "ISO 9001:2015", "GB/T 19001-2016", _] or [_, "ISO 14001:2015", "GB/T 24001-2016", _] or [_, "ISO 45001:2018", "GB/T 45001-2020", _] or [_, "-", "-", "-"], string.Join(" ", line)));
        Assert.Equal(told.Length, told.Select(line => line[0]).Distinct().Count());
        Assert.Equal(told.Count(line => line[3] != "-"), CitationTable.Standards.Rows.Count);
    }

    // A rule set holds the table by its name, so its hash does not move with the table: whoever reads the standards otherwise publishes standards-2.
    [Fact]
    public void The_table_of_the_standards_stays_as_it_is_under_its_name()
    {
        var told = string.Join('\n', File.ReadLines(Repository.PathOf("src", "Yiko.Compliance.Abstractions", "citations.tsv"))) + "\n";

        Assert.Equal(
            "1a4ff52fc9a902240fa5f451e474fcdf91b99ec3b97b788fa4d337c7afe7aed8",
            string.Concat(SHA256.HashData(Encoding.UTF8.GetBytes(told)).Select(part => part.ToString("x2", CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void Citations_are_content_of_the_rule_set()
    {
        foreach (var known in VerdictFormats.All.Select(engine => engine.Kind).Distinct().Select(kind => kind.All[0]))
        {
            var standards = Citing(known, "standards-1");
            Assert.NotEqual(known.ContentHash, standards.ContentHash);
            Assert.Equal(known.ContentHash, Citing(known, "manual").ContentHash);
            Assert.Contains("\"citations\": \"standards-1\"", RuleSetJson.Write(standards), StringComparison.Ordinal);
            Assert.Equal(standards, RuleSetJson.Read(RuleSetJson.Write(standards)).Value);
            Assert.DoesNotContain("\"citations\"", RuleSetJson.Write(known), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_table_of_an_organisations_own_stands_in_the_file_in_full()
    {
        var rules = LecRuleSet.Standard with
        {
            Id = "acme/risks",
            Citations = new(LocalizedText.Of("ACME safety handbook", "ACME 安全手册"), [(RuleId.Parse("LEC-05"), ClauseReference.Standard("Q/ACME 12", "3.1"))]),
        };

        var lines = RationaleFormatter.English.Lines(new LecRiskAssessor((LecRuleSet)RuleSetJson.Read(RuleSetJson.Write(rules)).Value!).Assess(new() { Likelihood = 3, Exposure = 6, Consequence = 15 }).Rationale);

        Assert.Equal("Score D = L × E × C = 3 × 6 × 15 = 270. [LEC-05, Q/ACME 12 3.1]", lines[0]);
        Assert.EndsWith("[LEC-07, no clause in ACME safety handbook]", lines[2], StringComparison.Ordinal);
        Assert.Equal(
            ["$.citations: rules.json.unknown-word"],
            RuleSetJson.Read(RuleSetJson.Write(LecRuleSet.Standard with { Id = "acme/risks", Citations = CitationTable.Standards }).Replace("standards-1", "standards", StringComparison.Ordinal)).Findings.Select(finding => finding.ToString()));
    }

    private static IRuleSet Citing(IRuleSet rules, string table)
    {
        var file = JsonNode.Parse(RuleSetJson.Write(rules))!.AsObject();
        file["citations"] = table;
        file["id"] = "test/citing";
        var loaded = RuleSetJson.Read(file.ToJsonString());
        return loaded.Value ?? throw new InvalidOperationException(string.Join("; ", loaded.Findings));
    }
}
