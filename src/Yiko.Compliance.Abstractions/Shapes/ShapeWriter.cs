using System.Buffers;
using System.Globalization;

namespace Yiko.Compliance.Shapes;

/// <summary>What a text is written for.</summary>
internal enum ShapeText
{
    /// <summary>To be stored: one content has one text. Names stand in ordinal order, nothing is indented.</summary>
    Canonical,

    /// <summary>To be hashed: canonical, and only what decides.</summary>
    Decisive,

    /// <summary>To be read by people: indented, in the order in which the members are told.</summary>
    Readable,
}

/// <summary>Writes JSON of which one content has exactly one text, so that its hash is stable for ever.</summary>
/// <remarks>
/// Numbers have neither exponent nor trailing zeros, and only what JSON demands is escaped, besides lone surrogates, which UTF-8 cannot
/// hold. Serialisers of the framework escape differently from version to version, so the text is written here.
/// </remarks>
internal sealed class ShapeWriter(ShapeText text) : IDisposable
{
    private const int FirstLength = 4096;

    private char[] _text = ArrayPool<char>.Shared.Rent(FirstLength);
    private int _length;
    private int _depth;
    private bool _isFirst = true;
    private bool _isNamed;

    public ShapeText Text { get; } = text;

    /// <summary>Told of each object that is written; null where nobody asks.</summary>
    public Action<object>? Visit { get; init; }

    public void BeginObject() => Begin('{');

    public void EndObject() => End('}');

    public void BeginArray() => Begin('[');

    public void EndArray() => End(']');

    /// <summary>The name of a member.</summary>
    public void Name(string name) => QuotedName(Quoted(name));

    /// <summary>The name of a member that needs no escape.</summary>
    public void PlainName(string name)
    {
        Separate();
        Append('"');
        Append(name.AsSpan());
        EndName("\"");
    }

    /// <summary>The name of a member as <see cref="Quoted"/> gave it.</summary>
    public void QuotedName(string quoted)
    {
        Separate();
        EndName(quoted);
    }

    public void Value(string value)
    {
        Separate();
        Quote(value);
    }

    public void Value(decimal value)
    {
        Separate();
#if NET8_0_OR_GREATER
        // Twenty-nine digits, a point and a sign.
        Span<char> text = stackalloc char[32];
        _ = value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        Append(Trimmed(text.Slice(0, length)));
#else
        Append(NumberText(value).AsSpan());
#endif
    }

    public void Value(bool value)
    {
        Separate();
        Append((value ? "true" : "false").AsSpan());
    }

    /// <summary>Whether what was written is a text, character by character.</summary>
    public bool Says(string text) => _text.AsSpan(0, _length).SequenceEqual(text.AsSpan());

    public override string ToString() => new(_text, 0, _length);

    /// <summary>Gives back what the text was written into.</summary>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_text);
        (_text, _length) = ([], 0);
    }

    /// <summary>A number without exponent and trailing zeros: 70.0 and 70 give the same text.</summary>
    public static string NumberText(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        return Trimmed(text.AsSpan()) is var trimmed && trimmed.Length == text.Length ? text : trimmed.ToString();
    }

    /// <summary>A text in quotes, with what must be escaped escaped.</summary>
    public static string Quoted(string text)
    {
        using ShapeWriter writer = new(ShapeText.Canonical);
        writer.Quote(text);
        return writer.ToString();
    }

    private static ReadOnlySpan<char> Trimmed(ReadOnlySpan<char> number)
    {
        if (number.IndexOf('.') >= 0) number = number.TrimEnd('0').TrimEnd('.');
        return number is "-0" ? "0".AsSpan() : number;
    }

    private void EndName(string quoted)
    {
        Append(quoted.AsSpan());
        Append(':');
        if (Text == ShapeText.Readable) Append(' ');
        _isNamed = true;
    }

    private void Begin(char bracket)
    {
        Separate();
        Append(bracket);
        _depth++;
        _isFirst = true;
    }

    private void End(char bracket)
    {
        _depth--;
        if (!_isFirst) BreakLine();
        Append(bracket);
        _isFirst = false;
    }

    private void Separate()
    {
        if (_isNamed)
        {
            _isNamed = false;
            return;
        }

        if (!_isFirst) Append(',');
        _isFirst = false;
        if (_depth > 0) BreakLine();
    }

    private void BreakLine()
    {
        if (Text != ShapeText.Readable) return;
        Append('\n');
        for (var i = 0; i < _depth; i++) Append("  ".AsSpan());
    }

    private void Quote(string value)
    {
        Append('"');
        var plain = 0;
        while (plain < value.Length && IsPlain(value[plain])) plain++;
        Append(value.AsSpan(0, plain));
        for (var i = plain; i < value.Length; i++)
        {
            var c = value[i];
            if (IsPlain(c))
            {
                Append(c);
            }
            else if (c is '"' or '\\')
            {
                Append('\\');
                Append(c);
            }
            else if (char.IsSurrogatePair(value, i))
            {
                Append(c);
                Append(value[++i]);
            }
            else
            {
                Append("\\u".AsSpan());
                Append(((int)c).ToString("x4", CultureInfo.InvariantCulture).AsSpan());
            }
        }

        Append('"');
    }

    private static bool IsPlain(char c) => c >= ' ' && c is not ('"' or '\\') && !char.IsSurrogate(c);

    private void Append(char c)
    {
        if (_length == _text.Length) Grow(1);
        _text[_length++] = c;
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (text.Length > _text.Length - _length) Grow(text.Length);
        text.CopyTo(_text.AsSpan(_length));
        _length += text.Length;
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_length + more, 2 * _text.Length));
        _text.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_text);
        _text = larger;
    }
}
