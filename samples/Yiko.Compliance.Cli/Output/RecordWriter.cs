namespace Yiko.Compliance.Cli.Output;

/// <summary>
/// Writes records for other programs, cell by cell in the order of the columns. One call for each column, then
/// <see cref="EndRecord"/>.
/// </summary>
internal abstract class RecordWriter : IDisposable
{
    public abstract void Begin(IReadOnlyList<string> columns);

    public abstract void Text(ReadOnlySpan<char> value);

    public abstract void Number(decimal? value);

    public abstract void Flag(bool? value);

    public abstract void List(ReadOnlySpan<string> values);

    public abstract void EndRecord();

    /// <summary>Writes what closes the output and hands everything to the stream.</summary>
    public abstract void Complete();

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
