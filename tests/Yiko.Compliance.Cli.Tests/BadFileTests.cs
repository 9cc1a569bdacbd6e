using System.Text;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli;

public sealed class BadFileTests : RegisterTests
{
    private const string Header = "id,likelihood,exposure,consequence\n";

    [Fact]
    public void A_file_that_does_not_exist_is_refused() => AssertRefused(AssessFile(PathOf("none.csv")), "none.csv", "no such file");

    [Fact]
    public void A_directory_is_refused() => AssertRefused(AssessFile(Path.GetDirectoryName(PathOf("x"))!), "directory");

    [Fact]
    public void An_empty_file_is_refused() => AssertRefused(Assess(string.Empty), "register.csv", "empty", "header");

    [Fact]
    public void A_byte_order_mark_alone_is_an_empty_file() => AssertRefused(AssessFile(Write([0xEF, 0xBB, 0xBF])), "register.csv", "blank");

    [Theory]
    [InlineData("\n\n")]
    [InlineData("\r\n1,3,6,15\r\n")]
    [InlineData(",,,\n1,3,6,15\n")]
    public void A_blank_line_in_the_place_of_the_header_is_refused(string text) => AssertRefused(Assess(text), "line 1", "blank", "--header-row");

    [Fact]
    public void A_file_without_header_is_refused_and_shows_what_stands_there() =>
        AssertRefused(Assess("1,3,6,15\n2,3,6,15\n"), "line 1", "'id'", "1, 3, 6, 15", "--header-row");

    [Fact]
    public void A_file_without_the_required_column_is_refused() =>
        AssertRefused(Assess("hazard,likelihood\nfire,3\n"), "line 1", "'id'", "--map id=HEADER", "hazard, likelihood");

    [Fact]
    public void An_unknown_separator_is_guessed_at() => AssertRefused(Assess("id，likelihood\n1，3\n"), "'id'", "separated by something else than commas");

    [Fact]
    public void A_short_line_names_line_and_column_where_it_ends() =>
        AssertRefused(Assess(Header + "1,3,6,15\n2,3,6\n"), "register.csv, line 3, column 6", "3 cells", "header has 4");

    [Fact]
    public void A_long_line_names_line_and_column_where_the_surplus_begins() =>
        AssertRefused(Assess(Header + "1,3,6,15,7,8\n"), "line 2, column 10", "6 cells", "header 4");

    [Fact]
    public void Lines_inside_quoted_cells_are_counted() =>
        AssertRefused(Assess("id,hazard\n1,\"a\nb\r\nc\"\n2\n"), "line 5, column 2", "1 cells");

    [Fact]
    public void Lines_are_counted_where_a_buffer_ends_inside_a_line_end()
    {
        // Whatever the size of the buffer, one of these line ends is cut by its end.
        var cell = string.Concat(Enumerable.Range(0, 300).Select(i => new string('x', 500 + (i % 7)) + "\r\n"));
        AssertRefused(Assess("id,hazard\r\n" + string.Concat(Enumerable.Repeat($"1,\"{cell}\"\r\n", 4)) + "2\r\n"), "line 1206, column 2");
    }

    [Fact]
    public void A_broken_header_is_told_once() => AssertRefused(Assess("id,a\"b,c\n1,2,3\n4,5,6\n"), "line 1, column 5");

    [Fact]
    public void Every_broken_line_is_listed()
    {
        var run = Assess(Header + "1,3\n2,3,6,15\n3\n4,1,\"x\"y,1\n");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(3, run.Sentences.Length);
        Assert.Contains("line 2, column 4", run.Sentences[0], StringComparison.Ordinal);
        Assert.Contains("line 4, column 2", run.Sentences[1], StringComparison.Ordinal);
        Assert.Contains("line 5, column 8", run.Sentences[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_thousand_broken_lines_are_counted_after_the_twentieth()
    {
        var run = Assess(Header + string.Concat(Enumerable.Repeat("1,2\n", 1000)));
        Assert.Equal(21, run.Sentences.Length);
        Assert.Contains("980 more", run.Sentences[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_that_is_never_closed_is_named_where_it_opens() =>
        AssertRefused(Assess(Header + "1,3,6,15\n2,\"3,6,15\n3,3,6,15\n"), "line 3, column 3", "never closed");

    [Fact]
    public void A_quote_inside_a_plain_cell_is_refused() => AssertRefused(Assess(Header + "1,3,1\"2,15\n"), "line 2, column 6", "quote");

    [Fact]
    public void Text_after_a_closing_quote_is_refused_and_names_the_cell() =>
        AssertRefused(Assess(Header + "1,\"3\"x,6,15\n"), "line 2, column 6", "line 2, column 3");

    // A byte that no encoding knows; Cyrillic; damaged UTF-8; rare characters of GB 18030, which fit Windows-1252 as well.
    [Theory]
    [InlineData(new byte[] { 0x81, 0x20 })]
    [InlineData(new byte[] { 0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, 0x20, 0xEC, 0xE8, 0xF0, 0x2E })]
    [InlineData(new byte[] { 0xE7, 0x81, 0xAB, 0xE7, 0x81, 0xBE, 0xE7, 0x81 })]
    [InlineData(new byte[] { 0xBB, 0xF0, 0xD4, 0xD6, 0x86, 0xB4, 0x86, 0xB4, 0x86, 0xB4 })]
    public void Bytes_that_are_not_utf8_and_fit_no_other_encoding_clearly_are_refused_with_the_remedy(byte[] bytes) =>
        AssertRefused(AssessFile(Write([.. "id,hazard\n1,ok\n2,"u8, .. bytes, (byte)'\n'])), "line 3, column ", "not UTF-8", "--encoding");

    [Fact]
    public void An_encoding_that_was_named_and_is_not_that_of_the_file_is_refused() =>
        AssertRefused(AssessFile(Write([.. "id,hazard\n1,"u8, 0xBB, 0xF0, 0xD4, 0xD6, (byte)'\n']), "--encoding", "utf-8"), "line 2, column 3", "not UTF-8");

    [Fact]
    public void Bytes_that_are_not_gb18030_are_refused_with_the_remedy() =>
        AssertRefused(AssessFile(Write([.. "id\n1"u8, 0xFF, 0xFF, (byte)'\n']), "--encoding", "gb18030"), "line 2, column 2", "not gb18030", "utf-8");

    [Fact]
    public void A_binary_file_is_refused() => AssertRefused(AssessFile(Write([.. "id,x\n1,"u8, 0, 1, 2])), "line 2, column 3", "NUL");

    [Fact]
    public void An_old_workbook_is_refused() => AssertRefused(AssessFile(Write([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "old.xls")), "not a readable XLS", "XLSX");

    [Fact]
    public void Ten_megabytes_in_one_cell_are_refused() =>
        AssertRefused(Assess("id,hazard\n1,a\n2," + new string('x', 10 << 20) + "\n3,b\n"), "line 3, column 3", "longer than 1 MB");

    [Fact]
    public void Ten_megabytes_in_one_quoted_cell_with_line_breaks_are_refused() =>
        AssertRefused(Assess("id,hazard\n1,\"" + string.Concat(Enumerable.Repeat("line of text\n", 800_000)) + "\"\n"), "line 2, column 3", "longer than 1 MB");

    [Fact]
    public void A_line_of_many_large_cells_is_refused() =>
        AssertRefused(Assess("id,a,b,c,d,e\n1" + string.Concat(Enumerable.Repeat("," + new string('x', 1_000_000), 5)) + "\n"), "line 2", "longer than 4 MB");

    [Fact]
    public void A_long_line_of_cells_that_are_not_too_long_is_read()
    {
        var run = Assess("id,p,q,r\n1,x,y,z\n2" + string.Concat(Enumerable.Repeat("," + new string('字', 1_000_000), 3)) + "\n3,x,y,z\n");
        Assert.Equal((3, 4), (run.ExitCode, run.Lines.Length));
        Assert.Equal(3_000_000, run.Lines[2].Count(c => c == '字'));
    }

    [Fact]
    public void Columns_of_the_same_name_are_named() =>
        AssertRefused(Assess("id,likelihood,exposure,Likelihood\n1,3,6,1\n"), "columns 2 and 4", "'likelihood'");

    [Fact]
    public void Columns_of_the_same_meaning_are_named() =>
        AssertRefused(Assess("id,likelihood,可能性/L\n1,3,6\n"), "columns 2 and 3", "'likelihood', '可能性/L'", "--map likelihood=HEADER");

    [Fact]
    public void Faults_are_told_in_chinese_on_request()
    {
        var run = Assess(Header + "1,3\n", "--lang", "zh");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("第 2 行第 4 个字符：该行到此结束", Assert.Single(run.Sentences), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_left_of_an_output_file_when_the_input_is_refused()
    {
        var run = Assess(Header + "1,3\n", "--out", PathOf("out.csv"));
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["register.csv"], Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(PathOf("x"))!).Select(Path.GetFileName));
    }

    [Fact]
    public void A_header_without_rows_gives_a_header_and_a_remark()
    {
        var run = Assess(Header);
        Assert.Equal(0, run.ExitCode);
        Assert.Single(run.Lines);
        Assert.Contains("no record below the header", run.Error, StringComparison.Ordinal);
    }
}
