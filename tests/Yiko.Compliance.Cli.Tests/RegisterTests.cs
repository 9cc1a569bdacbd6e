using System.Text;

namespace Yiko.Compliance.Cli;

/// <summary>Tests that write a register to a folder of their own and run the program over it.</summary>
public abstract class RegisterTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("yiko-cli-");

    private protected string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private protected string Write(string text, string name = "register.csv", Encoding? encoding = null)
    {
        File.WriteAllText(PathOf(name), text, encoding ?? new UTF8Encoding(false));
        return PathOf(name);
    }

    private protected string Write(byte[] bytes, string name = "register.csv")
    {
        File.WriteAllBytes(PathOf(name), bytes);
        return PathOf(name);
    }

    private protected CliRun Assess(string text, params string[] options) => CliRun.Of(["risks", "assess", Write(text), "--format", "csv", .. options]);

    private protected CliRun AssessFile(string file, params string[] options) => CliRun.Of(["risks", "assess", file, "--format", "csv", .. options]);

    /// <summary>The cells of the only row of a run's output, by column.</summary>
    private protected static Dictionary<string, string> OnlyRow(CliRun run)
    {
        Assert.Equal(2, run.Lines.Length);
        var (header, cells) = (run.Lines[0].Split(','), run.Lines[1].Split(','));
        Assert.Equal(header.Length, cells.Length);
        return header.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    /// <summary>A file that cannot be used: one sentence, exit code 2, nothing written.</summary>
    private protected static void AssertRefused(CliRun run, params string[] parts)
    {
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.OutputBytes);
        var sentence = Assert.Single(run.Sentences);
        foreach (var part in parts) Assert.Contains(part, sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => _folder.Delete(recursive: true);
}
