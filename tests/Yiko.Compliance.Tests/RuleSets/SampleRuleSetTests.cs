using System.Globalization;
using System.Text.Json.Nodes;
using Yiko.Compliance.Aspects;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Documents;
using Yiko.Compliance.Objectives;
using Yiko.Compliance.Risks;
using Yiko.Compliance.RuleSets.Formats;

namespace Yiko.Compliance.RuleSets;

public sealed class SampleRuleSetTests
{
    // The grades that the printed tables give; where one names the boundary, the score on it.
    [Theory]
    [InlineData("lec-construction-company", "10,2,1", "moderate", true)]
    [InlineData("lec-construction-company", "10,1,7", "substantial", true)]
    [InlineData("lec-construction-company", "1,6,15", "substantial", true)]
    [InlineData("lec-construction-company", "3,6,15", "high", false)]
    [InlineData("lec-construction-company", "6,6,15", "extreme", false)]
    [InlineData("lec-above-the-floor", "10,2,1", "slight", true)]
    [InlineData("lec-above-the-floor", "1,3,7", "moderate", true)]
    [InlineData("lec-above-the-floor", "10,1,7", "moderate", true)]
    [InlineData("lec-above-the-floor", "1,6,15", "substantial", false)]
    [InlineData("lec-four-grades", "10,2,1", "low", true)]
    [InlineData("lec-four-grades", "10,1,7", "general", false)]
    [InlineData("lec-four-grades", "3,6,15", "larger", false)]
    [InlineData("lec-four-grades", "10,6,7", "major", false)]
    [InlineData("lec-short-scales", "0.5,1,40", "moderate", true)]
    [InlineData("lec-short-scales", "0.2,1,40", null, null)]
    [InlineData("lec-short-scales", "1,1,100", null, null)]
    [InlineData("lec-consequence-60", "1,1,60", "moderate", true)]
    [InlineData("lec-consequence-60", "1,2,60", "substantial", false)]
    [InlineData("lec-consequence-60", "1,2,40", null, null)]
    [InlineData("lec-property-loss", "10,1,110", "extreme", false)]
    [InlineData("lec-property-loss", "3,1,55", "high", false)]
    [InlineData("lec-property-loss", "3,1,25", "substantial", false)]
    [InlineData("lec-property-loss", "3,1,7", "moderate", true)]
    [InlineData("lec-property-loss", "3,2,7", null, null)]
    [InlineData("lec-first-is-worst", "10,2,1", "moderate", true)]
    [InlineData("lec-first-is-worst", "6,6,15", "extreme", false)]
    public void A_sample_gives_what_its_source_prints(string name, string factors, string? grade, bool? acceptable)
    {
        var parts = factors.Split(',').Select(part => decimal.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        var verdict = new LecRiskAssessor(Load(name)).Assess(RiskGenerators.Factors(parts[0], parts[1], parts[2]));

        Assert.Equal((grade, acceptable), (verdict.Grade?.Code, verdict.IsAcceptable));
    }

    [Fact]
    public void A_sample_numbers_its_grades_from_the_worst()
    {
        var rules = Load("lec-first-is-worst");

        Assert.Equal([5, 4, 3, 2, 1], rules.Grades.Bands.Select(band => rules.Grades.NumberOf(band.Grade, rules.Numbering)));
    }

    [Theory]
    [InlineData("p1", "standard")]
    [InlineData("p2", "p2")]
    [InlineData("p3", "p3")]
    [InlineData("p5", "p5")]
    [InlineData("p6", "p6")]
    [InlineData("p7", "p7")]
    [InlineData("p9", "p9")]
    [InlineData("p11", "p11")]
    public void A_sample_of_significance_decides_as_the_published_method(string name, string published)
    {
        var (rules, _) = Read("aspects-" + name);

        Assert.Equal(AspectGenerators.Published.Single(known => known.Id == "aspects/" + published), ((SignificanceRuleSet)rules!) with { Id = "aspects/" + published });
    }

    [Theory]
    [InlineData("A/4", 39, "A/5")]
    [InlineData("A/4", 40, "B/0")]
    [InlineData("A/5", 1, "B/0")]
    [InlineData("H/0", 40, "J/0")]
    public void The_sample_of_documents_numbers_as_it_says(string current, int percent, string next)
    {
        var rules = (DocumentRuleSet)Read("documents-five-revisions").RuleSet!;
        var change = DocumentGenerators.Change(DocumentVersion.Parse(current, rules.Scheme), Ratio.Of(percent, 100));

        Assert.Equal(next, new EditionShareDocumentVersioner(rules).Revise(change).Next!.ToString());
        Assert.Equal("Review: department-manager → Approve: management-representative", rules.RouteFor(DocumentKind.Procedure, ApprovalScope.Issue)!.ToString());
    }

    [Fact]
    public void The_sample_of_objectives_caps_as_it_says()
    {
        var appraiser = new ExactObjectiveAppraiser((ObjectiveRuleSet)Read("objectives-performance-pay").RuleSet!);
        ObjectiveAppraisal Appraise(ObjectiveCriterion criterion, Measurement measurement) =>
            appraiser.Appraise(new() { Objective = new() { Id = "1", Criterion = criterion }, Measurement = measurement, IsPeriodClosed = true });

        Assert.Equal(Ratio.Of(4, 3), Appraise(ObjectiveCriterion.AtMost(Ratio.Of(4, 1)), Measurement.Of(3m)).Attainment);
        Assert.Equal(Ratio.Of(3, 2), Appraise(ObjectiveCriterion.AtMost(Ratio.Of(4, 1)), Measurement.Of(1m)).Attainment);
        Assert.Equal(ObjectiveStatus.NotAttained, Appraise(ObjectiveCriterion.AtLeast(Ratio.Of(6, 5)), Measurement.Of(11, 11)).Status);
    }

    [Fact]
    public void The_sample_of_configurations_counts_and_classes_as_it_says()
    {
        var rules = (ConfigurationRuleSet)Read("configurations-software-team").RuleSet!;

        Assert.True(rules.Schemes[0].Compare("R1.9", "R1.10") < 0);
        Assert.Equal((true, false), (rules.IsMajor(["safety"]), rules.IsMajor(["editorial"])));
    }

    [Fact]
    public void Samples_are_clean_described_and_named_after_their_files()
    {
        var readme = File.ReadAllText(Path.Combine(Folder, "README.md"));
        var names = Directory.GetFiles(Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).ToArray();

        Assert.All(names, name =>
        {
            var (rules, format) = Read(name);
            Assert.Equal("samples/" + name, rules!.Id);
            Assert.Empty(format.Analyse(rules));
            Assert.Contains($"`{name}.json`", readme, StringComparison.Ordinal);
        });
        Assert.Distinct(names.Select(name => RuleSetStamp.Of(Read(name).RuleSet!).ContentHash));
    }

    private static string Folder => Repository.PathOf("samples", "rules");

    private static LecRuleSet Load(string name) => (LecRuleSet)Read(name).RuleSet!;

    private static (IRuleSet? RuleSet, RuleSetFormat Format) Read(string name)
    {
        var text = File.ReadAllText(Path.Combine(Folder, name + ".json"));
        var format = RuleSetFormats.Of(JsonNode.Parse(text)!["method"]!.GetValue<string>());
        var (rules, findings) = format.Read(text);
        Assert.Empty(findings);
        return (rules, format);
    }
}
