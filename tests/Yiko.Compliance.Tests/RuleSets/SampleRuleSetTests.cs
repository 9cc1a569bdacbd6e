using System.Globalization;
using Yiko.Compliance.Risks;

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
    public void A_sample_gives_what_its_source_prints(string name, string factors, string? grade, bool? acceptable)
    {
        var parts = factors.Split(',').Select(part => decimal.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        var verdict = new LecRiskAssessor(Load(name)).Assess(RiskGenerators.Factors(parts[0], parts[1], parts[2]));

        Assert.Equal((grade, acceptable), (verdict.Grade?.Code, verdict.IsAcceptable));
    }

    [Fact]
    public void Samples_are_clean_and_named_after_their_files()
    {
        var names = Directory.GetFiles(Repository.PathOf("samples", "rules"), "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).ToArray();

        Assert.Equal(5, names.Length);
        Assert.All(names, name =>
        {
            var rules = Load(name);
            Assert.Equal("samples/" + name, rules.Id);
            Assert.Empty(LecRuleSetAnalyser.Analyse(rules));
        });
        Assert.Distinct(names.Select(name => RuleSetStamp.Of(Load(name)).ContentHash));
    }

    private static LecRuleSet Load(string name)
    {
        var loaded = LecRuleSetJson.Read(File.ReadAllText(Repository.PathOf("samples", "rules", name + ".json")));
        Assert.Empty(loaded.Findings);
        return loaded.RuleSet!;
    }
}
