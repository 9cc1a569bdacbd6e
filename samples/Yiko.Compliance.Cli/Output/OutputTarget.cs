using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Output;

/// <summary>
/// Standard output, or a file that appears under its name only when it is whole: it is written beside it and moved at the end, so
/// that a run that fails half-way leaves neither half a file nor a lost old one. Links are followed, and the rights of an old file stay.
/// What is no file, such as a pipe, is written to as it stands.
/// </summary>
internal sealed class OutputTarget : IDisposable
{
    private static readonly string[] NamesOfStandardOutput = ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"];
    private static readonly Lock Gate = new();
    private static readonly HashSet<string> AllUnfinished = [];

    private readonly string? _file;
    private readonly string? _unfinished;
    private readonly UnixFileMode? _mode;
    private readonly bool _owned;

    private OutputTarget(Stream stream, bool owned) => (Stream, _owned) = (stream, owned);

    private OutputTarget(string file)
    {
        _owned = true;
        _file = file;
        _unfinished = Path.Combine(Path.GetDirectoryName(file)!, $".{Guid.NewGuid():N}.part");
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 1 };
        if (!OperatingSystem.IsWindows() && File.Exists(file)) options.UnixCreateMode = _mode = File.GetUnixFileMode(file);
        lock (Gate)
        {
            Stream = new FileStream(_unfinished, options);
            AllUnfinished.Add(_unfinished);
        }
    }

    public Stream Stream { get; }

    public static OutputTarget Of(Terminal terminal, string? file)
    {
        if (file is null || NamesOfStandardOutput.Contains(file)) return new(terminal.Output, owned: false);
        var real = RealPath.Of(file);
        return SpecialFile.IsAt(real) ? new(new FileStream(real, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 1), owned: true) : new(real);
    }

    /// <summary>
    /// Removes what was not completed, because the process is about to end. The gate stays shut behind it: from here on nothing is begun or
    /// completed any more.
    /// </summary>
    public static void Abandon()
    {
        Gate.Enter();
        foreach (var unfinished in AllUnfinished) File.Delete(unfinished);
    }

    /// <summary>Makes what was written visible under the name that the user gave.</summary>
    public void Complete()
    {
        Stream.Flush();
        if (!_owned) return;
        Stream.Dispose();
        if (_unfinished is null) return;
        lock (Gate)
        {
            if (_mode is { } mode && !OperatingSystem.IsWindows()) File.SetUnixFileMode(_unfinished, mode);
            File.Move(_unfinished, _file!, overwrite: true);
            AllUnfinished.Remove(_unfinished);
        }
    }

    public void Dispose()
    {
        if (!_owned) return;
        Stream.Dispose();
        if (_unfinished is null) return;
        lock (Gate)
        {
            if (AllUnfinished.Remove(_unfinished)) File.Delete(_unfinished);
        }
    }
}
