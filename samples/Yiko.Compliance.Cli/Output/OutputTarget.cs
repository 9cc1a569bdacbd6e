namespace Yiko.Compliance.Cli.Output;

/// <summary>
/// Standard output, or a file that appears under its name only when it is whole: it is written beside it and moved at the end, so
/// that a run that fails half-way leaves neither half a file nor a lost old one.
/// </summary>
internal sealed class OutputTarget : IDisposable
{
    private readonly string? _file;
    private readonly string? _unfinished;
    private readonly bool _owned;

    private OutputTarget(Stream stream, string? file = null, string? unfinished = null) =>
        (Stream, _file, _unfinished, _owned) = (stream, file, unfinished, file is not null);

    public Stream Stream { get; }

    public static OutputTarget Of(Terminal terminal, string? file)
    {
        if (file is null) return new(terminal.Output);
        var full = Path.GetFullPath(file);
        var unfinished = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.{Environment.ProcessId}.part");
        return new(new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1), full, unfinished);
    }

    /// <summary>Makes what was written visible under the name that the user gave.</summary>
    public void Complete()
    {
        Stream.Flush();
        if (!_owned) return;
        Stream.Dispose();
        File.Move(_unfinished!, _file!, overwrite: true);
    }

    public void Dispose()
    {
        if (!_owned) return;
        Stream.Dispose();
        File.Delete(_unfinished!);
    }
}
