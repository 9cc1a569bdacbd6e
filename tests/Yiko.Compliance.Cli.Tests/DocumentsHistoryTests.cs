using Yiko.Compliance.Documents;
using Yiko.Compliance.Engines;

namespace Yiko.Compliance.Cli;

public sealed class DocumentsHistoryTests : DocumentTests
{
    private const string Header = "file,share,percent,version,new_edition,reasons,rule_set";

    [Fact]
    public void Revisions_are_numbered_oldest_first_by_name()
    {
        Write("b.txt", "012345678x");
        Write("B.txt", "012345xxxx");
        Write("a.txt", "01234xxxxx");
        Write("10.txt", "0123456789");

        Assert.Equal(
            [
                Header,
                "10.txt,,,A/0,false,document.version.first-issue,documents/standard@1.0",
                "B.txt,2/5,40.00,A/1,false,document.version.not-over-threshold;document.version.at-boundary;document.version.next-revision,documents/standard@1.0",
                "a.txt,1/2,50.00,B/0,true,document.version.over-threshold;document.version.new-edition,documents/standard@1.0",
                "b.txt,2/5,40.00,B/1,false,document.version.not-over-threshold;document.version.at-boundary;document.version.next-revision,documents/standard@1.0",
            ],
            History().Lines);
    }

    [Fact]
    public void Numbers_in_names_count_by_their_value()
    {
        string[] names = ["A2.txt", "a.txt", "v1.txt", "v01.txt", "v1-1.txt", "v2.txt", "v9.txt", "v９a.txt", "v10.txt", "v18446744073709551616.txt", "v18446744073709551617.txt", "v.txt", "第2版.txt", "第10版.txt"];
        foreach (var name in names) Write(name, "a");

        // '-' and '.' come before digits and letters; of equal values the shorter run comes first.
        Assert.Equal(
            ["A2.txt", "a.txt", "v.txt", "v1-1.txt", "v1.txt", "v01.txt", "v2.txt", "v9.txt", "v９a.txt", "v10.txt", "v18446744073709551616.txt", "v18446744073709551617.txt", "第2版.txt", "第10版.txt"],
            History().Lines.Skip(1).Select(line => line.Split(',')[0]));
    }

    [Fact]
    public void A_text_without_change_gets_the_next_revision()
    {
        Write("1.txt", "same");
        Write("2.txt", "sa me\r\n");

        Assert.EndsWith("A/1,false,document.version.no-measured-change;document.version.not-over-threshold;document.version.next-revision,documents/standard@1.0", History().Lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void An_own_rule_set_numbers_the_revisions()
    {
        Directory.CreateDirectory(PathOf("rules"));
        var own = DocumentRuleSet.Standard with { Id = "own/documents", Scheme = VersionScheme.ThreeNumbers };
        var file = Write(Path.Combine("rules", "own.json"), VerdictFormats.Documents.RuleSets.Write(own));
        Write("1.txt", "0123456789");
        Write("2.txt", "012345678x");
        Write("3.txt", "xxxxxxxxxx");

        Assert.Equal(["1.0.0", "1.1.0", "2.0.0"], History("--rules", file).Lines.Skip(1).Select(line => line.Split(',')[3]));
        Assert.EndsWith(",own/documents@1.0", History("--rules", file).Lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("documents/standard", "A/10")]
    [InlineData("documents/max-revision-9", "B/0")]
    public void The_highest_revision_is_a_rule(string rules, string eleventh)
    {
        for (var i = 10; i <= 20; i++) Write($"{i}.txt", "same");

        Assert.Contains($",{eleventh},", History("--rules", rules).Lines[11], StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_bad_is_named_and_the_rest_is_decided()
    {
        Write("1.txt", "0123456789");
        Write("2.txt", "01\0");
        Write("3.txt", [0xFF, 0x28]);
        Write("4.txt", "012345678x\r\n\n");
        Write("5.docx", "no zip");
        Write("6.txt", "01234567xx");
        Write(".hidden", "x");
        Write("~$6.docx", "lock");
        Write("Thumbs.db", "x");
        Directory.CreateDirectory(PathOf("old"));
        var run = History();

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(
            [
                Header,
                "1.txt,,,A/0,false,document.version.first-issue,documents/standard@1.0",
                "2.txt,,,,,file.text.binary,documents/standard@1.0",
                "3.txt,,,,,file.text.not-in-encoding,documents/standard@1.0",
                "4.txt,1/10,10.00,A/1,false,document.version.not-over-threshold;document.version.next-revision,documents/standard@1.0",
                "5.docx,,,,,file.docx.unreadable,documents/standard@1.0",
                "6.txt,1/5,20.00,A/2,false,document.version.not-over-threshold;document.version.next-revision,documents/standard@1.0",
            ],
            run.Lines);
        Assert.All(
            ["2.txt, line 1", "3.txt, line 1", "4.txt: The file mixes line ends", "5.docx:", ".hidden: This is no revision", "~$6.docx: This", "Thumbs.db: This", "old: This", "3 of 6 files could not be decided"],
            word => Assert.Contains(word, run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void An_empty_file_is_named_and_decided()
    {
        Write("1.txt", "0123456789");
        Write("2.txt", string.Empty);
        var run = History();

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("2.txt,1,100.00,B/0,true,", run.Lines[2], StringComparison.Ordinal);
        Assert.Contains("2.txt: The file holds no text", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_history_may_begin_with_a_bad_file()
    {
        Write("1.txt", "\0");
        Write("2.txt", "a");
        var run = History();

        Assert.StartsWith("1.txt,,,,,file.text.binary", run.Lines[1], StringComparison.Ordinal);
        Assert.StartsWith("2.txt,,,A/0,false,document.version.first-issue", run.Lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Word_documents_and_texts_may_stand_side_by_side()
    {
        DocxFile.Write(PathOf("1.docx"), DocxFile.Line("0123456789"));
        Write("2.md", "01234xxxxx");

        Assert.StartsWith("2.md,1/2,50.00,B/0,true,", History().Lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void The_output_may_lie_in_the_directory_and_is_no_revision()
    {
        Write("1.txt", "a");
        for (var i = 0; i < 2; i++) Assert.Equal(0, History("--out", PathOf("0.csv")).ExitCode);

        Assert.Equal(2, File.ReadAllLines(PathOf("0.csv")).Length);
    }

    [Fact]
    public void A_directory_that_cannot_be_used_is_refused()
    {
        AssertRefused(CliRun.Of(["documents", "history", PathOf("none")]), "none: There is no such directory");
        AssertRefused(CliRun.Of(["documents", "history", Write("1.txt", "a")]), "This is a file");
        File.Delete(PathOf("1.txt"));
        AssertRefused(History(), "The directory holds no document");
    }

    [Fact]
    public void The_explanation_is_a_column()
    {
        Write("1.txt", "0123456789");
        Write("2.txt", "0123456xxx");
        var run = History("--explain", "--lang", "zh");

        Assert.Equal(Header + ",explanation", run.Lines[0]);
        Assert.EndsWith("首次发布，版本为 A/0。〔DOC-01，管理手册 0.6-5〕", run.Lines[1], StringComparison.Ordinal);
        Assert.EndsWith("修改内容占 30 %，未超过 40 %。〔DOC-02，管理手册 0.6-5〕 修订：由 A/0 升为 A/1。〔DOC-02，管理手册 0.6-5〕", run.Lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_is_for_people()
    {
        Write("1.txt", "0123456789");
        Write("2.txt", "\0");
        Write("3.txt", "012345xxxx");
        Write("4.txt", "01234xxxxx");
        var lines = CliRun.Of(["documents", "history", Folder]).Lines;

        Assert.Equal(
            [
                "File   Changed  Version  Verdict",
                "────────────────────────────────────",
                "1.txt           A/0      first issue",
                "2.txt                    not decided",
                "    There is a NUL character; this is no text file. Save the document as text or DOCX.",
                "3.txt  40.00 %  A/1      revision",
                "    The share stands exactly at 40 %: “over” and “at least” differ only here.",
                "4.txt  50.00 %  B/0      new edition",
                "Files: 4. New editions: 1. Rule set: documents/standard@1.0.",
            ],
            lines);
    }

    // The shares were computed outside, by a plain table of the longest common subsequence.
    [Theory]
    [InlineData("document-history.zh", "/ 38/428 77/439 77/439 115/441 77/439 152/443 188/442 39/452 73/459 112/456 153/458 191/458 42/458 80/460 121/461 152/468 189/470", "A/0 A/1 A/2 A/3 A/4 A/5 A/6 B/0 B/1 B/2 B/3 B/4 C/0 C/1 C/2 C/3 C/4 D/0")]
    [InlineData("document-history.en", "/ 81/968 81/968 151/980 206/985 274/1008 206/985 335/1034 409/1064 474/1101 75/1109 148/1101 220/1121 291/1130 350/1138 411/1163 469/1152 68/1168", "A/0 A/1 A/2 A/3 A/4 A/5 A/6 A/7 A/8 B/0 B/1 B/2 B/3 B/4 B/5 B/6 C/0 C/1")]
    public void The_sample_histories_reach_C(string directory, string shares, string versions)
    {
        var run = CliRun.Of(["documents", "history", Repository.PathOf("samples", "data", directory), "--format", "csv"]);
        var rows = run.Lines.Skip(1).Select(line => line.Split(',')).ToArray();

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith($"{directory}: The files are taken in natural order of their names, numbers by their value: v2 before v10.", Assert.Single(run.Sentences), StringComparison.Ordinal);
        Assert.Equal(versions, string.Join(' ', rows.Select(row => row[3])));
        Assert.Equal(
            shares.Split(' ').Skip(1).Select(text => Ratio.Parse(text).ToString()),
            rows.Skip(1).Select(row => row[1]));
    }
}
