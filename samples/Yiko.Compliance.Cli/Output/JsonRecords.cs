using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Yiko.Compliance.Cli.Output;

/// <summary>An array of objects, one a line, written as they come: numbers and flags as such, absent as null, lists as arrays.</summary>
internal sealed class JsonRecords(Stream stream) : RecordWriter
{
    private const int FlushAt = 1 << 16;

    // Chinese stays Chinese; the output is a file, never the inside of a page.
    private readonly Utf8JsonWriter _json = new(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
    private JsonEncodedText[] _columns = [];
    private int _column;
    private bool _any;

    public override void Begin(IReadOnlyList<string> columns)
    {
        _columns = [.. columns.Select(column => JsonEncodedText.Encode(column, JavaScriptEncoder.UnsafeRelaxedJsonEscaping))];
        Raw("[");
    }

    public override void Text(ReadOnlySpan<char> value)
    {
        Name();
        if (value.IsEmpty) _json.WriteNullValue();
        else _json.WriteStringValue(value);
    }

    public override void Number(decimal? value)
    {
        Name();
        // Dividing by a one with many places strips trailing zeros.
        if (value is { } number) _json.WriteNumberValue(number / 1.0000000000000000000000000000m);
        else _json.WriteNullValue();
    }

    public override void Flag(bool? value)
    {
        Name();
        if (value is { } flag) _json.WriteBooleanValue(flag);
        else _json.WriteNullValue();
    }

    public override void List(ReadOnlySpan<string> values)
    {
        Name();
        _json.WriteStartArray();
        foreach (var value in values) _json.WriteStringValue(value);
        _json.WriteEndArray();
    }

    public override void EndRecord()
    {
        _json.WriteEndObject();
        _column = 0;
        if (_json.BytesPending > FlushAt) _json.Flush();
    }

    public override void Complete()
    {
        Raw(_any ? "\n]\n" : "]\n");
        _json.Flush();
    }

    protected override void Dispose(bool disposing)
    {
        _json.Dispose();
        base.Dispose(disposing);
    }

    private void Name()
    {
        if (_column == 0)
        {
            // The writer has no line breaks between the elements of an array; each record is a document of its own to it.
            Raw(_any ? ",\n" : "\n");
            _json.WriteStartObject();
            _any = true;
        }

        _json.WritePropertyName(_columns[_column++]);
    }

    private void Raw(string text)
    {
        _json.Flush();
        _json.Reset();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
