using Spectre.Console;

namespace Yiko.Compliance.Cli;

/// <summary>The register of aspects that the documents show, and its results as they were read and found right.</summary>
public sealed class AspectSampleTests
{
    private static string Register => Repository.PathOf("samples", "data", "aspects.csv");

    [Fact]
    public void The_register_gives_the_golden_verdicts() =>
        AssertGolden("aspects.evaluate.csv", CliRun.Of(["aspects", "evaluate", Register, "--format", "csv"]));

    [Fact]
    public void The_register_gives_the_golden_table() =>
        AssertGolden("aspects.zh.txt", CliRun.Of(["aspects", "evaluate", Register, "--lang", "zh"]));

    [Fact]
    public void The_register_gives_the_golden_picture_of_its_coverage() =>
        AssertGolden("aspects.coverage.zh.txt", CliRun.Of(["aspects", "coverage", Register, "--lang", "zh"]));

    [Fact]
    public void The_register_has_the_awkward_rows_of_real_ones()
    {
        var lines = CliRun.Of(["aspects", "evaluate", Register, "--format", "csv"]).Lines;
        var register = File.ReadAllText(Register);
        Assert.Contains(lines, line => line.Contains(",direct,,true,aspect.direct.emergency;aspect.direct.unscored,", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains(",aspect.score.factor-missing;", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains(",aspect.score.factor-off-scale;", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains(",cell.number.unreadable,", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("aspect.score.state-missing;", StringComparison.Ordinal));
        Assert.Contains("\"变压器检修\n（客户厂区）\"", register, StringComparison.Ordinal);
        Assert.True(lines.Length > 41, "at least 40 aspects");
    }

    [Theory]
    [InlineData("evaluate", "zh", 80)]
    [InlineData("evaluate", "en", 120)]
    [InlineData("coverage", "zh", 80)]
    [InlineData("coverage", "en", 80)]
    public void Its_tables_fit_the_terminal(string verb, string language, int width)
    {
        var run = CliRun.Of(["aspects", verb, Register, "--lang", language, "--explain"], width);
        Assert.All(run.Lines, line => Assert.InRange(line.GetCellWidth(), 0, width));
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
