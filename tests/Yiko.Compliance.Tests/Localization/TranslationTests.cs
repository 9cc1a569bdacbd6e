using Yiko.Compliance.Engines;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Localization;

public sealed class TranslationTests
{
    private static readonly Language German = Language.Of("de");

    private static readonly Engine[] Risks = [VerdictFormats.Risks, VerdictFormats.ResidualRisks, VerdictFormats.ProjectStarts, VerdictFormats.Reassessments];

    private static readonly Translation Whole = new(German, Rows("sentences"), Rows("terms"), Risks);

    [Fact]
    public void The_German_of_the_sample_is_complete_for_the_engines_of_risks() => Assert.Empty(Whole.Missing());

    [Fact]
    public void A_rationale_reads_in_a_language_that_the_host_brings()
    {
        var formatter = RationaleFormatter.For(Whole);
        var verdict = new LecRiskAssessor(LecRuleSet.Standard).Assess(new() { Likelihood = 3, Exposure = 6, Consequence = 15 });

        Assert.Equal(
            [
                "Wert D = L × E × C = 3 × 6 × 15 = 270. [LEC-05, Managementhandbuch 6.1.6.3 c)]",
                "D = 270 erreicht 160, womit die Stufe „hohe Gefahr“ beginnt. [LEC-05, Managementhandbuch 6.1.6.3 c)]",
                "D = 270 erreicht die Grenze 70: unannehmbar; Schutzmaßnahmen treffen, bis das Risiko annehmbar ist. [LEC-07, Managementhandbuch 6.1.6.3 d)]",
            ],
            formatter.Lines(verdict.Rationale));
        Assert.Equal(("hohe Gefahr", German), (formatter.Text(verdict.Grade!.Name), formatter.Language));
        Assert.Equal("verhüten, verringern", formatter.Text(LocalizedText.Of("prevent, reduce", "预防、减小")));
    }

    [Fact]
    public void Citations_of_other_documents_and_of_none_are_told_too()
    {
        var terms = Rows("terms").Append(new("works handbook", "Betriebshandbuch"));
        var formatter = RationaleFormatter.For(new Translation(German, Rows("sentences"), terms, Risks));
        var handbook = LocalizedText.Of("works handbook", "厂区手册");
        var rules = LecRuleSet.Standard with { Id = "own/risks", Citations = new(handbook, [(RuleId.Parse("LEC-05"), new() { Document = handbook, Clause = "4" })]) };

        var lines = formatter.Lines(new LecRiskAssessor(rules).Assess(new() { Likelihood = 3, Exposure = 6, Consequence = 15 }).Rationale);

        Assert.EndsWith("[LEC-05, Betriebshandbuch 4]", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("[LEC-07, kein Abschnitt in Betriebshandbuch]", lines[2], StringComparison.Ordinal);
        Assert.EndsWith("[LEC-05, ISO 45001:2018 6.1.2.2]", formatter.Line(CitationTable.Standards.Cite(new Rationale(new LecRiskAssessor(LecRuleSet.Standard).Assess(new()).Rationale))[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_listed_and_shown_as_what_it_is()
    {
        Translation some = new(German, Rows("sentences").Where(row => row.Key != "risk.lec.band" && row.Key != "line"), Rows("terms").Where(row => row.Key != "high danger"), Risks);

        Assert.Equal(["line", "risk.lec.band", "high danger"], some.Missing());
        Assert.Equal(
            "[en] D = 270 reaches 160, where grade “[en] high danger” begins. [LEC-05, Managementhandbuch 6.1.6.3 c)]",
            RationaleFormatter.For(some).Lines(new LecRiskAssessor(LecRuleSet.Standard).Assess(new() { Likelihood = 3, Exposure = 6, Consequence = 15 }).Rationale)[1]);
        Assert.Equal(["high danger"], some.MissingIn(LecRuleSet.Kinney));
        Assert.Throws<ArgumentException>(() => some.MissingIn(Suppliers.SupplierRuleSet.Standard));
        Assert.InRange(new Translation(German, Rows("sentences"), Rows("terms")).Missing().Count, 500, int.MaxValue);
    }

    [Fact]
    public void Sentences_with_other_placeholders_and_unknown_codes_are_refused_with_every_fault()
    {
        var refusal = Assert.Throws<ArgumentException>(() => new Translation(
            German,
            [new("risk.lec.score", "Wert {wert}."), new("risk.lec.skore", "Wert."), new("risk.lec.not-rated", " ")],
            [new("high danger", "")],
            Risks)).Message;

        Assert.Contains("the sentence of risk.lec.score has not the placeholders of “Score D = L × E × C = {likelihood} × {exposure} × {consequence} = {score}.”", refusal, StringComparison.Ordinal);
        Assert.Contains("no reason has the code risk.lec.skore", refusal, StringComparison.Ordinal);
        Assert.Contains("the sentence of risk.lec.not-rated is blank", refusal, StringComparison.Ordinal);
        Assert.Contains("the term for “high danger” is blank", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_is_a_tag()
    {
        Assert.Equal(("en", "zh-Hans", "de"), (Language.English.Tag, Language.ChineseSimplified.ToString(), German.Tag));
        Assert.True(Language.Of("en") == Language.English && default == Language.English && German != Language.English && Language.Of("de").Equals((object)German));
        Assert.Equal(Language.Of("de").GetHashCode(), German.GetHashCode());
        Assert.Equal([Language.English, Language.ChineseSimplified], Language.OfLibrary);
        Assert.All(["", " ", "de_DE", "de-", "-", "dé"], tag => Assert.Throws<ArgumentException>(() => Language.Of(tag)));
        Assert.Throws<ArgumentException>(() => RationaleFormatter.For(German));
        Assert.Same(RationaleFormatter.ChineseSimplified, RationaleFormatter.For(Language.ChineseSimplified));
    }

    private static IEnumerable<KeyValuePair<string, string>> Rows(string name) =>
        File.ReadLines(Repository.PathOf("samples", "data", "german", name + ".tsv")).Select(line => line.Split('\t')).Select(cells => KeyValuePair.Create(cells[0], cells[1]));
}
