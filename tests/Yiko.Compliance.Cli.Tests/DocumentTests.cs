using System.Text;

namespace Yiko.Compliance.Cli;

/// <summary>A directory of its own for each test of documents.</summary>
public abstract class DocumentTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("documents");

    protected string Folder => _directory.FullName;

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => _directory.Delete(recursive: true);

    protected string PathOf(string name) => Path.Combine(_directory.FullName, name);

    protected string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    protected string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(PathOf(name), bytes);
        return PathOf(name);
    }

    private protected static CliRun Compare(string old, string @new, params string[] options) =>
        CliRun.Of(["documents", "compare", old, @new, "--format", "csv", .. options]);

    private protected CliRun History(params string[] options) => CliRun.Of(["documents", "history", Folder, "--format", "csv", .. options]);

    private protected static void AssertRefused(CliRun run, params string[] words)
    {
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.OutputBytes);
        Assert.All(words, word => Assert.Contains(word, run.Error, StringComparison.Ordinal));
    }
}
