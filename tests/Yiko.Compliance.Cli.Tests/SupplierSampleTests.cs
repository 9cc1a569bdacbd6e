using Spectre.Console;

namespace Yiko.Compliance.Cli;

/// <summary>The supplier registers that ship with the sample, and their results as they were read and found right.</summary>
public sealed class SupplierSampleTests
{
    private static string Events => Repository.PathOf("samples", "data", "supplier-events.csv");

    private static string Scores => Repository.PathOf("samples", "data", "supplier-scores.csv");

    [Fact]
    public void The_register_gives_the_golden_verdicts() =>
        AssertGolden("supplier-events.status.csv", CliRun.Of(["suppliers", "status", Events, "--as-of", "2026-06-30", "--format", "csv"]));

    [Fact]
    public void The_register_gives_the_golden_table() =>
        AssertGolden("supplier-events.zh.txt", CliRun.Of(["suppliers", "status", Events, "--as-of", "2026-06-30", "--lang", "zh"], width: 100));

    [Fact]
    public void The_score_sheet_gives_the_golden_verdicts() =>
        AssertGolden("supplier-scores.score.csv", CliRun.Of(["suppliers", "score", Scores, "--format", "csv"]));

    [Fact]
    public void The_score_sheet_gives_the_golden_table() =>
        AssertGolden("supplier-scores.zh.txt", CliRun.Of(["suppliers", "score", Scores, "--lang", "zh"], width: 100));

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void Their_tables_fit_the_terminal(int width)
    {
        foreach (var language in new[] { "en", "zh" })
        {
            var status = CliRun.Of(["suppliers", "status", Events, "--as-of", "2026-06-30", "--lang", language, "--explain"], width);
            var score = CliRun.Of(["suppliers", "score", Scores, "--lang", language, "--explain"], width);
            Assert.All(status.Lines.Concat(score.Lines), line => Assert.InRange(line.GetCellWidth(), 0, width));
        }
    }

    /// <summary>Compares with what was read and found right. To accept a new output, read it, then copy it over the golden file.</summary>
    private static void AssertGolden(string name, CliRun run)
    {
        Assert.Equal(3, run.ExitCode);
        var actual = Path.Combine(AppContext.BaseDirectory, "Golden", name + ".actual");
        File.WriteAllBytes(actual, run.OutputBytes);
        Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", name)), run.Output);
        File.Delete(actual);
    }
}
