using System.Diagnostics.CodeAnalysis;
using System.Globalization;

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
    /// <summary>Reading a number of so many digits takes no time that anybody notices.</summary>
    private const int LongestParsed = 10_000;

    /// <summary>The shape of a value type.</summary>
    public static Shape<T> Value<T>(Func<T, CanonicalJson> write, Func<JsonPlace, T?> read)
        where T : struct => new FunctionShape<T>(write, place => read(place) is { } value ? (true, value) : (false, default));

    /// <summary>The shape of a class.</summary>
    public static Shape<T> Reference<T>(Func<T, CanonicalJson> write, Func<JsonPlace, T?> read)
        where T : class => new FunctionShape<T>(write, place => read(place) is { } value ? (true, value) : (false, null));

    /// <summary>A text that some type can parse; what it cannot, and what is longer than any number that was ever counted, is a finding.</summary>
    public static Shape<T> Parsed<T>(Func<T, string> write, Func<string, (bool Read, T? Value)> parse) => new FunctionShape<T>(
        value => CanonicalJson.Of(write(value)),
        place =>
        {
            if (place.Text(TextForm.Any) is not { } text) return (false, default);
            var parsed = text.Length <= LongestParsed ? parse(text) : (false, default);
            if (!parsed.Read) place.Refuse(JsonReasons.Refused.With(JsonReasons.ValueOf(text)));
            return parsed;
        });

    /// <summary>One of a few words; a value that has none, which only a caller's cast can make, as its number.</summary>
    public static Shape<T> Word<T>(params (string Word, T Value)[] words)
        where T : struct, Enum => Value<T>(
            value => WordOf(words, value) is { } word ? CanonicalJson.Of(word) : CanonicalJson.Of(NumberOf(value)),
            place => place.IsNumber ? Nameless(place, words) : place.Word(words));

    /// <summary>Flags as a list of words, each at most once, in the order given; what has no word as a number at the end.</summary>
    public static Shape<T> Flags<T>(params (string Word, T Value)[] words)
        where T : struct, Enum
    {
        var items = Listed(Word(words));
        return new FunctionShape<T>(
            value => items.Write(Separate(words, value)),
            place => items.TryRead(place, out var flags) ? Together(place, flags) : (false, default));
    }

    /// <summary>Whichever of a closed hierarchy of types, told by a member of the name given.</summary>
    public static Shape<T> OneOf<T>(string kind, params UnionCase<T>[] cases)
        where T : class => new UnionShape<T>(kind, cases);

    /// <summary>A shape that is made when it is first needed: one that holds itself.</summary>
    public static Shape<T> Later<T>(Func<Shape<T>> shape) => new FunctionShape<T>(
        value => shape().Write(value),
        place => shape().TryRead(place, out var value) ? (true, value) : (false, default));

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
    /// <param name="ifOptional">How those that may be left out may be.</param>
    public static ObjectShape<T> Of<T>(Func<MemberList<T>, Func<MemberValues, T>> describe, Presence ifOptional = Presence.Optional)
    {
        MemberList<T> members = new(ifOptional);
        var make = describe(members);
        return new(members.ToArray(), make);
    }

    private static string? WordOf<T>((string Word, T Value)[] words, T value)
        where T : struct, Enum =>
        Array.Find(words, known => EqualityComparer<T>.Default.Equals(known.Value, value)).Word;

    private static T? Nameless<T>(JsonPlace place, (string Word, T Value)[] words)
        where T : struct, Enum
    {
        if (place.Number(NumberForm.AnyWhole) is not { } number) return null;
        var value = Of<T>((int)number);
        if (WordOf(words, value) is not { } word) return value;
        place.Refuse(JsonReasons.UnknownWord(CanonicalJson.Of(number).ToString(), [word]));
        return null;
    }

    private static ValueList<T> Separate<T>((string Word, T Value)[] words, T value)
        where T : struct, Enum
    {
        var known = words.Select(word => word.Value).Where(flag => value.HasFlag(flag)).ToArray();
        var rest = NumberOf(value) & ~known.Aggregate(0, (bits, flag) => bits | NumberOf(flag));
        return rest == 0 ? known.ToValueList() : [.. known, Of<T>(rest)];
    }

    private static (bool Read, T Value) Together<T>(JsonPlace place, ValueList<T> flags)
        where T : struct, Enum
    {
        var bits = 0;
        foreach (var flag in flags)
        {
            if ((bits & NumberOf(flag)) != 0)
            {
                place.Refuse(JsonReasons.Contradiction);
                return (false, default);
            }

            bits |= NumberOf(flag);
        }

        return (true, Of<T>(bits));
    }

    private static int NumberOf<T>(T value)
        where T : struct, Enum => Convert.ToInt32(value, CultureInfo.InvariantCulture);

    private static T Of<T>(int number)
        where T : struct, Enum => (T)Enum.ToObject(typeof(T), number);
}
