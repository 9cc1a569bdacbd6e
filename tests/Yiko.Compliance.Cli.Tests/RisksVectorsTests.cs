using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Cli;

public sealed class RisksVectorsTests
{
    [Fact]
    public void All_252_combinations_are_printed_once()
    {
        var run = CliRun.Of(["risks", "vectors", "--format", "csv"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("likelihood,exposure,consequence,score,grade,vector", run.Lines[0]);
        Assert.Equal(252, run.Lines.Skip(1).Distinct().Count());
        Assert.Contains("3,6,15,270,high,LEC:1.0/L:3/E:6/C:15", run.Lines);
        Assert.Contains("0.1,0.5,1,0.05,slight,LEC:1.0/L:0.1/E:0.5/C:1", run.Lines);
        Assert.Equal(
            [("extreme", 40), ("high", 21), ("moderate", 50), ("slight", 111), ("substantial", 30)],
            run.Lines.Skip(1).CountBy(line => line.Split(',')[4]).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value)));
    }

    [Fact]
    public void Each_vector_can_be_read_back()
    {
        foreach (var cells in CliRun.Of(["risks", "vectors", "--format", "csv"]).Lines.Skip(1).Select(line => line.Split(',')))
        {
            var factors = LecVector.Parse(cells[5]);
            Assert.Equal(cells[..3], new[] { factors.Likelihood, factors.Exposure, factors.Consequence }.Select(Text));
        }

        static string Text(decimal? value) => value!.Value.ToString("0.###", System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void A_table_of_all_combinations_counts_the_grades()
    {
        var run = CliRun.Of(["risks", "vectors", "--explain", "--lang", "zh"], width: 80);
        Assert.Contains("规则集 risks/standard@1.0 共 252 种组合：", run.Output, StringComparison.Ordinal);
        Assert.Contains("稍有危险 111", run.Output, StringComparison.Ordinal);
        Assert.Contains("D = L × E × C = 3 × 6 × 15 = 270。", run.Output, StringComparison.Ordinal);
    }
}
