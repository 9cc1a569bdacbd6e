using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Yiko.Compliance.Cli.Output;

/// <summary>An array of objects, one a line, written as they come: numbers and flags as such, absent as null, lists as arrays.</summary>
internal sealed class JsonRecords(Stream stream) : RecordWriter
{
    private const int FlushAt = 1 << 16;

    private readonly ArrayBufferWriter<byte> _buffer = new(FlushAt);
    private JsonEncodedText[] _columns = [];
    private int _column;
    private bool _any;

    // Chinese stays Chinese; the output is a file, never the inside of a page.
    private Utf8JsonWriter Json =>
        field ??= new(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    public override void Begin(IReadOnlyList<string> columns)
    {
        _columns = [.. columns.Select(column => JsonEncodedText.Encode(column, JavaScriptEncoder.UnsafeRelaxedJsonEscaping))];
        Raw("["u8);
    }

    public override void Text(ReadOnlySpan<char> value)
    {
        Name();
        if (value.IsEmpty) Json.WriteNullValue();
        else Json.WriteStringValue(value);
    }

    public override void Number(decimal? value)
    {
        Name();
        // Dividing by a one with many places strips trailing zeros.
        if (value is { } number) Json.WriteNumberValue(number / 1.0000000000000000000000000000m);
        else Json.WriteNullValue();
    }

    public override void Flag(bool? value)
    {
        Name();
        if (value is { } flag) Json.WriteBooleanValue(flag);
        else Json.WriteNullValue();
    }

    public override void List(ReadOnlySpan<string> values)
    {
        Name();
        Json.WriteStartArray();
        foreach (var value in values) Json.WriteStringValue(value);
        Json.WriteEndArray();
    }

    public override void EndRecord()
    {
        Json.WriteEndObject();
        Json.Flush();
        _column = 0;
        if (_buffer.WrittenCount > FlushAt) Flush();
    }

    public override void Complete()
    {
        Raw(_any ? "\n]\n"u8 : "]\n"u8);
        Flush();
    }

    protected override void Dispose(bool disposing)
    {
        Json.Dispose();
        base.Dispose(disposing);
    }

    private void Name()
    {
        if (_column == 0)
        {
            // The writer has no line breaks between the elements of an array; each record is a document of its own to it.
            Raw(_any ? ",\n"u8 : "\n"u8);
            Json.WriteStartObject();
            _any = true;
        }

        Json.WritePropertyName(_columns[_column++]);
    }

    private void Raw(ReadOnlySpan<byte> text)
    {
        Json.Reset();
        _buffer.Write(text);
    }

    private void Flush()
    {
        stream.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }
}
