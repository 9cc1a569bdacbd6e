using System.Diagnostics.CodeAnalysis;

namespace Yiko.Compliance.RuleSets.Json.Shapes;

/// <summary>How values of a type stand in JSON, told once for both directions: what is written reads back as it was.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <remarks>Writing gives canonical JSON: one content has one text. Reading takes any order and white space, and tells every fault.</remarks>
internal abstract class Shape<T>
{
    /// <summary>The value as JSON.</summary>
    public abstract CanonicalJson Write(T value);

    /// <summary>The value at a place; if there is none, findings say why.</summary>
    public abstract bool TryRead(JsonPlace place, [MaybeNullWhen(false)] out T value);
}

/// <summary>A shape of two functions.</summary>
internal sealed class FunctionShape<T>(Func<T, CanonicalJson> write, Func<JsonPlace, (bool Read, T? Value)> read) : Shape<T>
{
    public override CanonicalJson Write(T value) => write(value);

    public override bool TryRead(JsonPlace place, [MaybeNullWhen(false)] out T value)
    {
        (var success, value) = read(place);
        return success;
    }
}

/// <summary>Makes shapes.</summary>
internal static class Shape
{
    /// <summary>The shape of a value type.</summary>
    public static Shape<T> Value<T>(Func<T, CanonicalJson> write, Func<JsonPlace, T?> read)
        where T : struct => new FunctionShape<T>(write, place => read(place) is { } value ? (true, value) : (false, default));

    /// <summary>The shape of a class.</summary>
    public static Shape<T> Reference<T>(Func<T, CanonicalJson> write, Func<JsonPlace, T?> read)
        where T : class => new FunctionShape<T>(write, place => read(place) is { } value ? (true, value) : (false, null));

    /// <summary>A text that some type can parse; what it cannot is a finding.</summary>
    public static Shape<T> Parsed<T>(Func<T, string> write, Func<string, (bool Read, T? Value)> parse) => new FunctionShape<T>(
        value => CanonicalJson.Of(write(value)),
        place =>
        {
            if (place.Text(TextForm.Any) is not { } text) return (false, default);
            var parsed = parse(text);
            if (!parsed.Read) place.Refuse(JsonReasons.Refused.With(JsonReasons.ValueOf(text)));
            return parsed;
        });

    /// <summary>One of a few words.</summary>
    public static Shape<T> Word<T>(params (string Word, T Value)[] words)
        where T : struct, Enum => Value<T>(value => CanonicalJson.Of(WordOf(words, value)), place => place.Word(words));

    /// <summary>Flags as a list of words, each at most once, in the order given.</summary>
    public static Shape<T> Flags<T>(params (string Word, T Value)[] words)
        where T : struct, Enum
    {
        var items = Listed(Word(words));
        return new FunctionShape<T>(
            value => items.Write(words.Select(known => known.Value).Where(known => value.HasFlag(known)).ToValueList()),
            place => items.TryRead(place, out var flags) ? Union(place, words, flags) : (false, default));
    }

    /// <summary>A list; an item that cannot be read has findings of its own.</summary>
    public static Shape<ValueList<T>> Listed<T>(Shape<T> item) => new FunctionShape<ValueList<T>>(
        list => CanonicalJson.Array(list.Select(item.Write)),
        place =>
        {
            var before = place.Findings.Count;
            var items = place.Items<object>(0, int.MaxValue, at => item.TryRead(at, out var value) ? value : null);
            return items is null || place.Findings.Count > before ? (false, default) : (true, items.Cast<T>().ToValueList());
        });

    /// <summary>An object with members.</summary>
    /// <param name="describe">Names the members, and gives how an object is made of their values.</param>
    public static ObjectShape<T> Of<T>(Func<MemberList<T>, Func<MemberValues, T>> describe)
    {
        MemberList<T> members = new();
        var make = describe(members);
        return new(members.ToArray(), make);
    }

    private static string WordOf<T>((string Word, T Value)[] words, T value)
        where T : struct, Enum =>
        Array.Find(words, known => EqualityComparer<T>.Default.Equals(known.Value, value)).Word
        ?? throw new ArgumentException($"{value} is none of the values that {typeof(T).Name} has.", nameof(value));

    private static (bool Read, T Value) Union<T>(JsonPlace place, (string Word, T Value)[] words, ValueList<T> flags)
        where T : struct, Enum
    {
        foreach (var (word, value) in words)
        {
            if (flags.Count(flag => EqualityComparer<T>.Default.Equals(flag, value)) <= 1) continue;
            place.Refuse(JsonReasons.RepeatedValue(word));
            return (false, default);
        }

        var union = flags.Aggregate(0, (bits, flag) => bits | Convert.ToInt32(flag, System.Globalization.CultureInfo.InvariantCulture));
        return (true, (T)Enum.ToObject(typeof(T), union));
    }
}
