using Sylvan.Data.Csv;

namespace Yiko.Compliance.Registers;

/// <summary>The second pass over a CSV file that <see cref="CsvStructure"/> found well-formed: its rows, one at a time.</summary>
internal sealed class CsvRows : RowReader
{
    private readonly CsvDataReader? _rows;
    private readonly TextReader _text;
    private readonly CancellationToken _cancellation;
    private long _nextLine;

    /// <param name="text">The decoded file from its beginning; disposed with the reader.</param>
    /// <param name="structure">What the first pass found.</param>
    /// <param name="filter">Which rows are no records.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public CsvRows(TextReader text, CsvStructure structure, RecordFilter filter, CancellationToken cancellation)
    {
        (_text, Filter, _cancellation) = (text, filter, cancellation);
        _nextLine = structure.RowsLine;
        SkipTo(structure.RowsStart);
        if (structure.RowCount > 0) _rows = CsvDataReader.Create(text, Options(structure.Separator));
    }

    protected override bool ReadRow()
    {
        while (_rows?.Read() == true)
        {
            var raw = _rows.GetRawRecordSpan();
            Line = _nextLine;
            _nextLine += LinesIn(raw);
            if ((_nextLine & 0xFFF) == 0) _cancellation.ThrowIfCancellationRequested();
            if (raw is not ("\n" or "\r" or "\r\n")) return true;
        }

        return false;
    }

    protected override ReadOnlySpan<char> CellOfFile(int index) => index < 0 ? default : _rows!.GetFieldSpan(index);

    protected override void Dispose(bool disposing)
    {
        _rows?.Dispose();
        _text.Dispose();
    }

    private static CsvDataReaderOptions Options(char separator) => new()
    {
        HasHeaders = false,
        Delimiter = separator,
        // A hash is an ordinary character in a register. The first pass refuses NUL, so no line is a comment.
        Comment = '\0',
        BufferSize = 1 << 16,
        MaxBufferSize = CsvStructure.LongestLine * 2,
        OwnsReader = true,
    };

    private static int LinesIn(ReadOnlySpan<char> raw)
    {
        var feeds = raw.Count('\n');
        return feeds > 0 ? feeds : 1;
    }

    private void SkipTo(long position)
    {
        var ignored = new char[1 << 12];
        while (position > 0)
        {
            var read = _text.ReadBlock(ignored.AsSpan(0, (int)Math.Min(position, ignored.Length)));
            if (read == 0) return;
            position -= read;
        }
    }
}
