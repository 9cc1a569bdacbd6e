using System.Text.Json;
using Spectre.Console;

namespace Yiko.Compliance.Cli;

public sealed class OutputTests : RegisterTests
{
    private const string Register =
        "id,hazard,department,likelihood,exposure,consequence,law_breached,residual_likelihood,residual_exposure,residual_consequence,note\n"
        + "GF-01,屋面光伏支架安装时临边无防护且未系安全带,新能源工程部,6,6,15,,0.5,6,15,\n"
        + "BG-08,boxes stored in the escape route of the office building,Administration,,,,yes,,,,n\n"
        + "YX-04,overloaded rack,Operations,low,2,7,,,,,\n"
        + "BG-04,cut by a paper knife,Administration,3,2,1,,x,,,\n";

    [Fact]
    public void Csv_is_utf8_without_mark_and_with_plain_line_ends()
    {
        var run = Assess(Register);
        Assert.Equal((byte)'i', run.OutputBytes[0]);
        Assert.DoesNotContain('\r', run.Output);
        Assert.EndsWith("\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(5, run.Lines.Length);
    }

    [Fact]
    public void A_cell_as_long_as_a_book_stands_in_the_table_whole()
    {
        var run = CliRun.Of(["risks", "assess", Write($"id,hazard,likelihood,exposure,consequence\n1,{new string('危', 300_000)},3,6,15\n")]);
        Assert.Equal(300_000, run.Output.Count(c => c == '危'));
    }

    [Fact]
    public void Out_writes_the_file_and_leaves_standard_output_alone()
    {
        var run = Assess(Register, "--out", PathOf("out.csv"));
        Assert.Empty(run.OutputBytes);
        Assert.Equal(Assess(Register).Output, File.ReadAllText(PathOf("out.csv")));
        Assert.Equal(["out.csv", "register.csv"], Directory.EnumerateFiles(Path.GetDirectoryName(PathOf("x"))!).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Out_replaces_an_old_file()
    {
        Write("old", "out.csv");
        Assess(Register, "--out", PathOf("out.csv"));
        Assert.StartsWith("id,status", File.ReadAllText(PathOf("out.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_an_array_of_objects_with_typed_values()
    {
        var run = CliRun.Of(["risks", "assess", Write(Register), "--format", "json"]);
        using var json = JsonDocument.Parse(run.OutputBytes);
        var rows = json.RootElement.EnumerateArray().ToArray();
        Assert.Equal(4, rows.Length);
        Assert.Equal(540, rows[0].GetProperty("score").GetDecimal());
        Assert.Equal(JsonValueKind.False, rows[0].GetProperty("acceptable").ValueKind);
        Assert.Equal(JsonValueKind.Null, rows[1].GetProperty("score").ValueKind);
        Assert.Equal(JsonValueKind.Null, rows[2].GetProperty("acceptable").ValueKind);
        Assert.Equal("cell.number.unreadable", Assert.Single(rows[2].GetProperty("reasons").EnumerateArray()).GetString());
        Assert.Equal(Assess(Register).Lines[0].Split(','), rows[0].EnumerateObject().Select(property => property.Name));
        Assert.Contains("\"residual_score\":45,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_of_no_rows_is_an_empty_array()
    {
        using var json = JsonDocument.Parse(CliRun.Of(["risks", "assess", Write("id\n"), "--format", "json"]).OutputBytes);
        Assert.Equal(0, json.RootElement.GetArrayLength());
    }

    [Theory]
    [InlineData("en", "Score D = L × E × C = 6 × 6 × 15 = 540. [LEC-05, management manual 6.1.6.3 c)]")]
    [InlineData("zh", "危险性分值 D = L × E × C = 6 × 6 × 15 = 540。〔LEC-05，管理手册 6.1.6.3 c)〕")]
    public void Explain_gives_the_rationale_in_the_chosen_language(string language, string sentence)
    {
        var run = Assess(Register, "--explain", "--lang", language);
        Assert.Contains(sentence, run.Lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "“low” in column likelihood is not a number.")]
    [InlineData("zh", "likelihood 列的“low”不是有效数值。")]
    public void Explain_gives_a_bad_cell_in_the_chosen_language(string language, string sentence) =>
        Assert.Contains(sentence, Assess(Register, "--explain", "--lang", language).Lines[3], StringComparison.Ordinal);

    [Theory]
    [InlineData(80, "en")]
    [InlineData(80, "zh")]
    [InlineData(120, "en")]
    [InlineData(120, "zh")]
    public void A_table_never_exceeds_the_terminal(int width, string language)
    {
        foreach (var explain in new[] { Array.Empty<string>(), ["--explain"] })
        {
            var run = CliRun.Of(["risks", "assess", Write(Register), "--lang", language, .. explain], width);
            Assert.All(run.Lines, line => Assert.InRange(line.GetCellWidth(), 0, width));
            Assert.All(run.Lines, line => Assert.Equal(line.TrimEnd(), line));
        }
    }

    [Fact]
    public void A_table_lines_up_its_columns_in_cells_not_characters()
    {
        var lines = CliRun.Of(["risks", "assess", Write(Register), "--lang", "zh"]).Lines;
        var at = lines[0][..lines[0].IndexOf("结论", StringComparison.Ordinal)].GetCellWidth();
        foreach (var line in lines.Where(line => line.Contains("可接受", StringComparison.Ordinal) && (line.StartsWith("GF", StringComparison.Ordinal) || line.StartsWith("BG", StringComparison.Ordinal))))
        {
            var verdict = line.IndexOf("不可接受", StringComparison.Ordinal) is var found and >= 0 ? found : line.IndexOf("可接受", StringComparison.Ordinal);
            Assert.Equal(at, line[..verdict].GetCellWidth());
        }
    }

    [Fact]
    public void A_table_ends_with_a_summary_that_says_where_to_look()
    {
        var run = CliRun.Of(["risks", "assess", Write(Register)]);
        var summary = string.Join(' ', run.Lines[^3..]);
        Assert.Contains("4 hazards by risks/standard@1.0:", summary, StringComparison.Ordinal);
        Assert.Contains("extreme 1", summary, StringComparison.Ordinal);
        Assert.Contains("Unacceptable: 2, 1 of them by a direct criterion.", summary, StringComparison.Ordinal);
        Assert.Contains("Look first at GF-01, BG-08.", summary, StringComparison.Ordinal);
        Assert.Contains("Not rated: 1 (YX-04).", summary, StringComparison.Ordinal);
        Assert.Contains("Not rated after controls: 1 (BG-04).", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Grades_are_coloured_where_the_terminal_has_colours()
    {
        var plain = CliRun.Of(["risks", "assess", Write(Register)]);
        var coloured = CliRun.Of(["risks", "assess", Write(Register)], colours: true);
        Assert.DoesNotContain('\u001b', plain.Output);
        Assert.Contains("\u001b[38;2;211;47;47mextreme", coloured.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_in_a_file_has_no_colours()
    {
        CliRun.Of(["risks", "assess", Write(Register), "--out", PathOf("out.txt")], colours: true);
        Assert.DoesNotContain('\u001b', File.ReadAllText(PathOf("out.txt")));
    }

    [Fact]
    public void A_long_table_is_printed_to_its_end()
    {
        var rows = Enumerable.Range(1, 1200).Select(i => $"{i},3,6,{(i > 1000 ? 100 : 1)}\n");
        var run = CliRun.Of(["risks", "assess", Write("id,likelihood,exposure,consequence\n" + string.Concat(rows))]);
        Assert.Equal(1200, run.Lines.Count(line => line.Contains(" 3×6×", StringComparison.Ordinal)));
    }
}
