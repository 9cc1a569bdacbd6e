using Spectre.Console;

namespace Yiko.Compliance.Cli;

/// <summary>The registers that the README shows, and their results as they were read and found right.</summary>
public sealed class SampleRegisterTests
{
    private static string Chinese => Repository.PathOf("samples", "data", "hazards.csv");

    private static string English => Repository.PathOf("samples", "data", "hazards.en.csv");

    private static string Workbook => Repository.PathOf("samples", "data", "hazards.xlsx");

    [Fact]
    public void The_chinese_register_gives_the_golden_verdicts() =>
        AssertGolden("hazards.assess.csv", CliRun.Of(["risks", "assess", Chinese, "--format", "csv"]), exitCode: 3);

    [Fact]
    public void The_english_register_gives_the_golden_verdicts_with_their_explanation() =>
        AssertGolden("hazards.en.explained.csv", CliRun.Of(["risks", "assess", English, "--format", "csv", "--explain"]), exitCode: 3);

    [Fact]
    public void The_chinese_register_gives_the_golden_table() =>
        AssertGolden("hazards.zh.txt", CliRun.Of(["risks", "assess", Chinese, "--lang", "zh"], width: 100), exitCode: 3);

    [Fact]
    public void The_english_register_gives_the_golden_table() =>
        AssertGolden("hazards.en.txt", CliRun.Of(["risks", "assess", English], width: 80), exitCode: 3);

    [Fact]
    public void The_workbook_gives_what_the_csv_gives()
    {
        var workbook = CliRun.Of(["risks", "assess", Workbook, "--format", "csv"]);
        Assert.Equal(CliRun.Of(["risks", "assess", Chinese, "--format", "csv"]).Output, workbook.Output);
        Assert.Equal(3, workbook.ExitCode);
    }

    [Fact]
    public void The_chinese_register_has_the_awkward_rows_of_real_ones()
    {
        var lines = CliRun.Of(["risks", "assess", Chinese, "--format", "csv"]).Lines;
        var register = File.ReadAllText(Chinese);
        Assert.Contains(lines, line => line.Contains(",overridden,,,false,", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("-missing;risk.lec.not-rated", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("-off-scale;risk.lec.not-rated", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains(",cell.number.unreadable,", StringComparison.Ordinal));
        Assert.Contains("\"叉车作业\n（库区）\"", register, StringComparison.Ordinal);
        Assert.True(lines.Length > 48, "at least 48 hazards");
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void Their_tables_fit_the_terminal(int width)
    {
        foreach (var (file, language) in new[] { (Chinese, "zh"), (Chinese, "en"), (English, "en") })
        {
            foreach (var verb in new[] { "assess", "reach" })
            {
                var run = CliRun.Of(["risks", verb, file, "--lang", language, "--explain", .. verb == "reach" ? ["--grade", "moderate"] : Array.Empty<string>()], width);
                Assert.All(run.Lines, line => Assert.InRange(line.GetCellWidth(), 0, width));
            }
        }
    }

    /// <summary>Compares with what was read and found right. To accept a new output, read it, then copy it over the golden file.</summary>
    private static void AssertGolden(string name, CliRun run, int exitCode)
    {
        Assert.Equal(exitCode, run.ExitCode);
        var actual = Path.Combine(AppContext.BaseDirectory, "Golden", name + ".actual");
        File.WriteAllBytes(actual, run.OutputBytes);
        Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", name)), run.Output);
        File.Delete(actual);
    }
}
