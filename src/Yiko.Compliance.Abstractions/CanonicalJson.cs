using System.Globalization;
using System.Text;
using Ardalis.GuardClauses;

namespace Yiko.Compliance;

/// <summary>JSON of which one content has exactly one text, so that its hash is stable for ever.</summary>
/// <remarks>
/// <para>
/// Names stand in ordinal order, nothing is indented, numbers have neither exponent nor trailing zeros, and only what JSON
/// demands is escaped, besides lone surrogates, which UTF-8 cannot hold. Serialisers of the framework escape differently from version to version, so the text is written here.
/// </para>
/// </remarks>
public sealed class CanonicalJson : IEquatable<CanonicalJson>
{
    private readonly string _text;

    private CanonicalJson(string text) => _text = text;

    /// <summary>The JSON value <c>null</c>.</summary>
    public static CanonicalJson Null { get; } = new("null");

    /// <summary>A JSON string.</summary>
    /// <param name="value">Any text.</param>
    public static CanonicalJson Of(string value) => new(Quote(Guard.Against.Null(value)));

    /// <summary>A JSON number: <c>0.05</c>, <c>70</c>.</summary>
    /// <param name="value">Any number; 70.0 and 70 give the same text.</param>
    public static CanonicalJson Of(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        if (text.Contains('.')) text = text.TrimEnd('0').TrimEnd('.');
        return new(text);
    }

    /// <summary>A JSON truth value.</summary>
    /// <param name="value">The value.</param>
    public static CanonicalJson Of(bool value) => new(value ? "true" : "false");

    /// <summary>A JSON array, in the order given.</summary>
    /// <param name="items">The items.</param>
    /// <exception cref="ArgumentException"><paramref name="items"/> or one of them is null; the value null of JSON is <see cref="Null"/>.</exception>
    public static CanonicalJson Array(IEnumerable<CanonicalJson> items) =>
        new("[" + string.Join(",", (IEnumerable<CanonicalJson>)Faults.NoneNull(items, nameof(items))) + "]");

    /// <summary>A JSON object; the order in which members are given does not matter.</summary>
    /// <param name="members">The members, each name once.</param>
    /// <exception cref="ArgumentException">A name occurs twice, or a name or value is null; the message lists every fault.</exception>
#pragma warning disable CA1720 // Object is JSON's own word.
    public static CanonicalJson Object(params (string Name, CanonicalJson Value)[] members)
#pragma warning restore CA1720
    {
        var sorted = Guard.Against.Null(members).OrderBy(member => member.Name, StringComparer.Ordinal).ToArray();
        Faults.ThrowIfAny(FaultsOf(sorted), nameof(members));
        return new("{" + string.Join(",", sorted.Select(member => Quote(member.Name) + ":" + member.Value._text)) + "}");
    }

    /// <inheritdoc/>
    public bool Equals(CanonicalJson? other) => other is not null && _text == other._text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CanonicalJson);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    /// <summary>The text.</summary>
    public override string ToString() => _text;

    private static IEnumerable<string> FaultsOf((string Name, CanonicalJson Value)[] sorted)
    {
        for (var i = 0; i < sorted.Length; i++)
        {
            var (name, value) = sorted[i];
            if (name is null) yield return "a member has no name";
            else if (i > 0 && name == sorted[i - 1].Name) yield return $"the name {name} occurs twice";
            if (value is null) yield return $"the member {name} has no value";
        }
    }

    private static string Quote(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (char.IsSurrogatePair(value, i)) text.Append(c).Append(value[++i]);
            else if (c is '"' or '\\') text.Append('\\').Append(c);
            else if (c < ' ' || char.IsSurrogate(c)) text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else text.Append(c);
        }

        return text.Append('"').ToString();
    }
}
