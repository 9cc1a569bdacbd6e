using System.Globalization;
using System.Text;

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
internal sealed class ShapeWriter(ShapeText text)
{
    private readonly StringBuilder _text = new();
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

    public void Name(string name)
    {
        Separate();
        Quote(name);
        _text.Append(Text == ShapeText.Readable ? ": " : ":");
        _isNamed = true;
    }

    public void Value(string value)
    {
        Separate();
        Quote(value);
    }

    public void Value(decimal value)
    {
        Separate();
        _text.Append(NumberText(value));
    }

    public void Value(bool value)
    {
        Separate();
        _text.Append(value ? "true" : "false");
    }

    public override string ToString() => _text.ToString();

    /// <summary>A number without exponent and trailing zeros: 70.0 and 70 give the same text.</summary>
    public static string NumberText(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        if (text.Contains('.')) text = text.TrimEnd('0').TrimEnd('.');
        return text == "-0" ? "0" : text;
    }

    private void Begin(char bracket)
    {
        Separate();
        _text.Append(bracket);
        _depth++;
        _isFirst = true;
    }

    private void End(char bracket)
    {
        _depth--;
        if (!_isFirst) BreakLine();
        _text.Append(bracket);
        _isFirst = false;
    }

    private void Separate()
    {
        if (_isNamed)
        {
            _isNamed = false;
            return;
        }

        if (!_isFirst) _text.Append(',');
        _isFirst = false;
        if (_depth > 0) BreakLine();
    }

    private void BreakLine()
    {
        if (Text == ShapeText.Readable) _text.Append('\n').Append(' ', 2 * _depth);
    }

    private void Quote(string value)
    {
        _text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (char.IsSurrogatePair(value, i)) _text.Append(c).Append(value[++i]);
            else if (c is '"' or '\\') _text.Append('\\').Append(c);
            else if (c < ' ' || char.IsSurrogate(c)) _text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else _text.Append(c);
        }

        _text.Append('"');
    }
}
