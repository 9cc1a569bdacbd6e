using System.Text;

namespace Yiko.Compliance.Cli.Output;

/// <summary>The open output of one run: a table, or records. What is not completed was never there.</summary>
internal sealed class OutputSession : IDisposable
{
    private readonly OutputTarget _target;
    private readonly StreamWriter? _text;

    private OutputSession(OutputTarget target, RecordWriter records) => (_target, Records) = (target, records);

    private OutputSession(OutputTarget target, StreamWriter text, TableWriter table) => (_target, _text, Table) = (target, text, table);

    /// <summary>Null where a table is wanted.</summary>
    public RecordWriter? Records { get; }

    /// <summary>Null where records are wanted.</summary>
    public TableWriter? Table { get; }

    public static OutputSession Open(
        Terminal terminal, OutputSettings settings, IReadOnlyList<string> columns, IReadOnlyList<TableColumn> table)
    {
        var target = OutputTarget.Of(terminal, settings.File);
        if (settings.Format == OutputFormat.Table)
        {
            var text = new StreamWriter(target.Stream, new UTF8Encoding(false), leaveOpen: true);
            var console = TableWriter.ConsoleFor(text, terminal, toFile: settings.File is not null);
            return new(target, text, new(console, settings.Language, table));
        }

        RecordWriter records = settings.Format == OutputFormat.Json ? new JsonRecords(target.Stream) : new CsvRecords(target.Stream);
        records.Begin(columns);
        return new(target, records);
    }

    /// <param name="summary">Lines below the table; records have none.</param>
    public void Complete(IEnumerable<IReadOnlyList<TableCell>> summary)
    {
        Table?.Complete(summary);
        Records?.Complete();
        _text?.Flush();
        _target.Complete();
    }

    public void Dispose()
    {
        // An output that was not completed is thrown away with what its writers still hold.
        Records?.Dispose();
        _target.Dispose();
    }
}
