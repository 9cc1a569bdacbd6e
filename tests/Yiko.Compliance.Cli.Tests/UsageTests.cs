namespace Yiko.Compliance.Cli;

public sealed class UsageTests : RegisterTests
{
    [Theory]
    [InlineData("", "risks")]
    [InlineData("risks", "assess, reach, vectors")]
    [InlineData("risk assess x.csv", "'risk'", "risks")]
    [InlineData("risks asess x.csv", "'asess'", "assess, reach, vectors")]
    [InlineData("risks assess", "'risks assess' needs FILE")]
    [InlineData("risks assess a.csv b.csv", "'b.csv'")]
    [InlineData("risks assess a.csv --colour", "--colour", "--format", "--explain")]
    [InlineData("risks assess --colour", "--colour", "--format", "--explain")]
    [InlineData("risks assess a.csv --format", "--format needs a value")]
    [InlineData("risks assess a.csv --format csv --format json", "--format", "2 were provided")]
    [InlineData("risks assess a.csv --format xml", "'xml'", "table, csv, json")]
    [InlineData("risks assess a.csv --lang de", "'de'", "en, zh")]
    [InlineData("risks assess a.csv --rules risks/none", "'risks/none'", "risks/standard, risks/construction, risks/kinney, risks/four-colour")]
    [InlineData("risks assess a.csv --rules suppliers/standard", "'suppliers/standard'", "risks/standard")]
    [InlineData("risks assess a.csv --rules mine.json", "mine.json", "does not exist")]
    [InlineData("aspects evaluate a.csv --rules mine.json", "mine.json", "does not exist")]
    [InlineData("risks assess a.csv --encoding latin1", "'latin1'", "utf-8, gb18030")]
    [InlineData("risks assess a.csv --header-row 0", "--header-row", "'0'")]
    [InlineData("risks assess a.csv --header-row two", "--header-row", "'two'")]
    [InlineData("risks assess a.csv --map likelihood", "COLUMN=HEADER", "'likelihood'")]
    [InlineData("risks assess a.csv --map Q=P", "'Q'", "likelihood, exposure")]
    [InlineData("risks assess a.csv --map id=a --map id=b", "'id' twice")]
    [InlineData("risks reach a.csv", "--grade", "slight, moderate, substantial, high, extreme")]
    [InlineData("risks reach a.csv --grade huge", "'huge'", "slight, moderate, substantial, high, extreme")]
    [InlineData("risks reach a.csv --grade slight --rules risks/four-colour", "'slight'", "low, general, larger, major")]
    [InlineData("risks vectors more", "'more'")]
    [InlineData("risks assess a.csv --out /nowhere/at/all.csv", "--out /nowhere/at/all.csv", "does not exist")]
    public void Unusable_arguments_are_refused_in_one_sentence_with_the_valid_ones(string line, params string[] parts) =>
        AssertRefused(CliRun.Of(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)), parts);

    [Theory]
    [InlineData("risks|assess|", "'risks assess' needs FILE")]
    [InlineData("risks|assess||--out|x.csv", "'risks assess' needs FILE")]
    [InlineData("documents|compare||b", "'documents compare' needs OLD")]
    [InlineData("documents|history|", "'documents history' needs DIR")]
    [InlineData("configurations|diff|a|", "'configurations diff' needs NEW")]
    [InlineData("configurations|replay|", "'configurations replay' needs FILE")]
    [InlineData("rules|check|", "'rules check' needs FILE")]
    [InlineData("rules|show|", "'rules show' needs NAME")]
    [InlineData("risks|vectors|--out|", "--out needs a value")]
    [InlineData("risks|vectors|--out=", "--out needs a value")]
    [InlineData("risks|vectors|--rules|", "--rules needs a value")]
    [InlineData("rules|compare|risks/standard|risks/kinney|--in|", "--in needs a value")]
    public void An_empty_name_is_no_name(string arguments, string expected) => AssertRefused(CliRun.Of(arguments.Split('|')), expected);

    [Fact]
    public void Every_fault_of_the_arguments_is_told()
    {
        var run = CliRun.Of(["risks", "reach", "a.csv", "--format", "xml", "--rules", "none", "--grade", "huge", "--header-row", "x"]);
        Assert.Equal((2, 4), (run.ExitCode, run.Sentences.Length));
    }

    [Fact]
    public void Faults_of_the_arguments_are_told_in_chinese_on_request()
    {
        Assert.Equal("--format 的值“xml”无效，可用：table、csv、json。\n", CliRun.Of(["risks", "assess", "a.csv", "--format", "xml", "--lang", "zh"]).Error);
        Assert.Equal("“risks”之后还需一个词：assess、reach、vectors。可用 --help 查看说明。\n", CliRun.Of(["risks", "--lang=zh"]).Error);
    }

    [Fact]
    public void Help_names_every_option_and_the_exit_codes()
    {
        var root = CliRun.Of(["--help"]);
        Assert.Equal(0, root.ExitCode);
        Assert.Contains("Exit code: 0 every row decided", root.Output, StringComparison.Ordinal);
        var help = CliRun.Of(["risks", "assess", "--help"]).Output;
        foreach (var option in new[] { "--map", "--header-row", "--encoding", "--rules", "--format", "--lang", "--out", "--explain" })
            Assert.Contains(option, help, StringComparison.Ordinal);
    }

    [Fact]
    public void The_output_is_never_the_input()
    {
        var file = Write("id,likelihood\n1,3\n");
        AssertRefused(AssessFile(file, "--out", file), "overwrite");
        Assert.Equal("id,likelihood\n1,3\n", File.ReadAllText(file));
    }

    [Fact]
    public void The_output_is_never_a_directory() => AssertRefused(Assess("id\n1\n", "--out", Path.GetDirectoryName(PathOf("x"))!), "directory");
}
