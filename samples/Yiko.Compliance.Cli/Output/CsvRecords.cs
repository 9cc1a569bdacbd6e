using System.Buffers;
using System.Globalization;
using System.Text;

namespace Yiko.Compliance.Cli.Output;

/// <summary>
/// CSV as the contract has it: UTF-8 without byte order mark, <c>\n</c>, invariant numbers without trailing zeros, empty for absent,
/// lists separated by semicolons. Bytes go straight into one buffer.
/// </summary>
internal sealed class CsvRecords(Stream stream) : RecordWriter
{
    private const int LongestNumber = 40;

    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create([',', '"', '\r', '\n']);

    private byte[] _buffer = new byte[1 << 16];
    private int _used;
    private bool _inRecord;

    public override void Begin(IReadOnlyList<string> columns)
    {
        foreach (var column in columns) Text(column);
        EndRecord();
    }

    public override void Text(ReadOnlySpan<char> value)
    {
        BeginCell();
        if (value.IsEmpty) return;
        if (value.IndexOfAny(NeedQuotes) >= 0) Quoted(value);
        else Raw(value);
    }

    public override void Number(decimal? value)
    {
        BeginCell();
        if (value is not { } number) return;
        Reserve(LongestNumber);
        number.TryFormat(_buffer.AsSpan(_used), out var length, default, CultureInfo.InvariantCulture);
        var written = _buffer.AsSpan(_used, length);
        if (written.Contains((byte)'.')) written = written.TrimEnd((byte)'0').TrimEnd((byte)'.');
        _used += written.Length;
    }

    public override void Flag(bool? value)
    {
        BeginCell();
        if (value is { } flag) Raw(flag ? "true" : "false");
    }

    public override void List(ReadOnlySpan<string> values)
    {
        // Codes are words and points: nothing in them asks for quotes.
        BeginCell();
        for (var i = 0; i < values.Length; i++)
        {
            if (i > 0) Raw(";");
            Raw(values[i]);
        }
    }

    public override void EndRecord()
    {
        Reserve(1);
        _buffer[_used++] = (byte)'\n';
        _inRecord = false;
    }

    public override void Complete() => Flush();

    private void BeginCell()
    {
        if (_inRecord)
        {
            Reserve(1);
            _buffer[_used++] = (byte)',';
        }

        _inRecord = true;
    }

    private void Quoted(ReadOnlySpan<char> value)
    {
        Raw("\"");
        for (int quote; (quote = value.IndexOf('"')) >= 0; value = value[(quote + 1)..])
        {
            Raw(value[..quote]);
            Raw("\"\"");
        }

        Raw(value);
        Raw("\"");
    }

    private void Raw(ReadOnlySpan<char> value)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(value.Length));
        _used += Encoding.UTF8.GetBytes(value, _buffer.AsSpan(_used));
    }

    private void Reserve(int count)
    {
        if (_buffer.Length - _used >= count) return;
        Flush();
        if (_buffer.Length < count) _buffer = new byte[count];
    }

    private void Flush()
    {
        stream.Write(_buffer, 0, _used);
        _used = 0;
    }
}
