namespace Yiko.Compliance;

public sealed class ClauseReferenceTests
{
    [Fact]
    public void A_clause_of_the_manual_reads_in_either_language()
    {
        var clause = ClauseReference.Manual("6.1.6.3 c)");
        Assert.Equal("management manual 6.1.6.3 c)", clause.ToString());
        Assert.Equal("管理手册 6.1.6.3 c)", clause.In(Language.ChineseSimplified));
    }

    [Fact]
    public void A_clause_of_a_standard_has_one_designation() =>
        Assert.All([Language.English, Language.ChineseSimplified], language =>
            Assert.Equal("ISO 45001:2018 6.1.2", ClauseReference.Standard("ISO 45001:2018", "6.1.2").In(language)));

    [Fact]
    public void Document_and_clause_are_not_blank()
    {
        Assert.ThrowsAny<ArgumentException>(() => ClauseReference.Manual(" "));
        Assert.ThrowsAny<ArgumentException>(() => ClauseReference.Standard("", "6.1"));
        Assert.Throws<ArgumentNullException>(() => new ClauseReference { Document = null!, Clause = "6.1" });
    }
}
