namespace Yiko.Compliance;

public sealed class CitationTableTests
{
    private static readonly LocalizedText Handbook = LocalizedText.Of("safety handbook", "安全手册");

    [Theory]
    [InlineData("LEC-05", "ISO 45001:2018 6.1.2.2", "GB/T 45001-2020 6.1.2.2")]
    [InlineData("LEC-06", "ISO 45001:2018 8.1.2", "GB/T 45001-2020 8.1.2")]
    [InlineData("ENV-01", "ISO 14001:2015 6.1.2", "GB/T 24001-2016 6.1.2")]
    [InlineData("SUP-05", "ISO 9001:2015 8.4.1", "GB/T 19001-2016 8.4.1")]
    [InlineData("DOC-02", "ISO 9001:2015 7.5.3.2 c)", "GB/T 19001-2016 7.5.3.2 c)")]
    [InlineData("AUD-04", "ISO 9001:2015 9.2.2 c)", "GB/T 19001-2016 9.2.2 c)")]
    [InlineData("CAL-04", "ISO 9001:2015 7.1.5.2", "GB/T 19001-2016 7.1.5.2")]
    [InlineData("EMG-05", "ISO 14001:2015 8.2 d)", "GB/T 24001-2016 8.2 d)")]
    [InlineData("LEC-01", "ISO 45001:2018 6.1.2.2", "GB/T 45001-2020 6.1.2.2")]
    [InlineData("COM-07", "ISO 14001:2015 7.4.1 a)", "GB/T 24001-2016 7.4.1 a)")]
    [InlineData("EMG-10", "ISO 45001:2018 8.2 e), f)", "GB/T 45001-2020 8.2 e), f)")]
    [InlineData("MRV-03", "ISO 9001:2015 9.3.2", "GB/T 19001-2016 9.3.2")]
    [InlineData("OBJ-08", "ISO 9001:2015 6.2.1 a)–g)", "GB/T 19001-2016 6.2.1 a)–g)")]
    [InlineData("OBJ-11", "ISO 9001:2015 6.2.1 g)", "GB/T 19001-2016 6.2.1 g)")]
    public void The_table_of_the_standards_leads_from_a_rule_to_its_clause(string rule, string english, string chinese)
    {
        var clause = CitationTable.Standards.Of(RuleId.Parse(rule));

        Assert.Equal((english, chinese, true), (clause.In(Language.English), clause.In(Language.ChineseSimplified), clause.HasClause));
    }

    [Theory]
    [InlineData("ENV-07")]
    [InlineData("CFG-02")]
    [InlineData("ACME-7")]
    public void Of_a_rule_that_no_standard_asks_for_it_says_so(string rule)
    {
        var clause = CitationTable.Standards.Of(RuleId.Parse(rule));

        Assert.False(clause.HasClause);
        Assert.Equal("no clause in ISO 9001:2015, ISO 14001:2015 and ISO 45001:2018", clause.In(Language.English));
        Assert.Equal("GB/T 19001-2016、GB/T 24001-2016 和 GB/T 45001-2020无对应条款", clause.In(Language.ChineseSimplified));
    }

    [Fact]
    public void An_organisation_cites_documents_of_its_own()
    {
        ClauseReference fourth = new() { Document = Handbook, Clause = "4.1" };
        CitationTable own = new(Handbook, [(RuleId.Parse("LEC-07"), ClauseReference.Standard("Q/ACME 12", "3")), (RuleId.Parse("LEC-05"), fourth)]);

        Assert.Equal((fourth, "Q/ACME 12 3", "no clause in safety handbook"), (own.Of(RuleId.Parse("LEC-05")), own.Of(RuleId.Parse("LEC-07")).ToString(), own.Of(RuleId.Parse("LEC-11")).ToString()));
        Assert.Equal(["LEC-05", "LEC-07"], own.Rows.Select(row => row.Rule.ToString()));
        Assert.Equal("safety handbook", own.ToString());
        Assert.Throws<ArgumentException>(() => new CitationTable(Handbook, [(RuleId.Parse("LEC-05"), fourth), (RuleId.Parse("LEC-05"), fourth)]));
    }

    [Fact]
    public void Tables_are_equal_by_content()
    {
        CitationTable Made(string clause) => new(Handbook, [(RuleId.Parse("LEC-05"), new() { Document = Handbook, Clause = clause })]);

        Assert.True(Made("1") == Made("1") && Made("1") != Made("2") && Made("1") != null && null != Made("1"));
        Assert.Equal(Made("1").GetHashCode(), Made("1").GetHashCode());
        Assert.False(Made("1").Equals("1"));
        Assert.NotEqual(CitationTable.Manual, CitationTable.Standards);
    }

    [Fact]
    public void A_citation_of_the_manual_is_replaced_and_no_other()
    {
        Reason Citing(ClauseReference clause) => new() { Code = "a.b", Rule = RuleId.Parse("LEC-05"), Clause = clause };
        var (manual, own) = (Citing(ClauseReference.Manual("6.1.6.3 c)")), Citing(ClauseReference.Standard("Q/ACME 12", "3")));

        Assert.Equal([manual, own], CitationTable.Manual.Cite([manual, own]));
        Assert.Equal(["ISO 45001:2018 6.1.2.2", "Q/ACME 12 3"], CitationTable.Standards.Cite([manual, own]).Select(reason => reason.Clause.ToString()));
    }
}
