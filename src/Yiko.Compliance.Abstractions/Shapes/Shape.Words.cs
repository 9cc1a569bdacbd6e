using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Yiko.Compliance.Shapes;

/// <content>Words of enumerations, alone and as flags.</content>
public static partial class Shape
{
    /// <summary>One of the words of an enumeration; a value that has none, which only a caller's cast can make, as its number.</summary>
    /// <typeparam name="T">The enumeration; its values carry their words.</typeparam>
    public static Shape<T> Word<[DynamicallyAccessedMembers(Fields)] T>()
        where T : struct, Enum => WordRead(
            place => place.IsNumber ? Nameless<T>(place) : place.Word(CodedWords<T>.Known),
            schema => schema.Nest("anyOf", [word => DescribeWords(word, WordsOf<T>()), DescribeNameless<T>]));

    /// <summary>One of the words of an enumeration and nothing else, as people write them into a file.</summary>
    internal static Shape<T> KnownWord<[DynamicallyAccessedMembers(Fields)] T>()
        where T : struct, Enum => WordRead(place => place.Word(CodedWords<T>.Known), schema => DescribeWords(schema, WordsOf<T>()));

    /// <summary>The code of one of the parts of a list and nothing else.</summary>
    internal static Shape<string> PartOf(Checklist list)
    {
        JsonWords<int> rows = new([.. list.Parts.Select((part, i) => (part.Code, i))]);
        return Reference<string>(
            (writer, code) => writer.Value(code),
            place => place.Word(rows) is { } row ? list.Parts[row].Code : null,
            schema => DescribeWords(schema, [.. list.Parts.Select(part => part.Code)]));
    }

    /// <summary>One of these words and nothing else.</summary>
    internal static Shape<string> OneOf(params string[] words)
    {
        JsonWords<int> rows = new([.. words.Select((word, i) => (word, i))]);
        return Reference<string>(
            (writer, word) => writer.Value(word),
            place => place.Word(rows) is { } row ? words[row] : null,
            schema => DescribeWords(schema, words));
    }

    /// <summary>True or false, each as a word: what a file says in words and the type as the answer to one question.</summary>
    internal static Shape<bool> TruthAs(string no, string yes)
    {
        JsonWords<bool> words = new((no, false), (yes, true));
        return Value<bool>((writer, value) => writer.Value(value ? yes : no), place => place.Word(words), schema => DescribeWords(schema, [no, yes]));
    }

    /// <summary>Flags as a list of words, each at most once, in the order of the enumeration; what has no word as a number at the end.</summary>
    /// <typeparam name="T">The enumeration; its single flags carry their words.</typeparam>
    public static Shape<T> Flags<[DynamicallyAccessedMembers(Fields)] T>()
        where T : struct, Enum => FlagsOf(Word<T>());

    /// <summary>Flags as a list of words and nothing else, as people write them into a file.</summary>
    internal static Shape<T> KnownFlags<[DynamicallyAccessedMembers(Fields)] T>()
        where T : struct, Enum => FlagsOf(KnownWord<T>());

    /// <summary>Flags as a list of words, each at most once, of which only some may be chosen.</summary>
    /// <param name="choice">The flags that may be chosen.</param>
    internal static Shape<T> KnownFlags<[DynamicallyAccessedMembers(Fields)] T>(T choice)
        where T : struct, Enum
    {
        (string Word, T Value)[] rows = [.. RowsOf<T>().Where(row => choice.HasFlag(row.Item2))];
        var flag = KnownWord(rows);
        var flags = List(flag, 0, rows.Length, Repeated);
        return new FunctionShape<T>(
            (writer, value) => flags.Write(writer, rows.Select(row => row.Value).Where(known => value.HasFlag(known)).ToValueList()),
            place => flags.TryRead(place, out var read) ? (true, Together(read)) : (false, default),
            schema =>
            {
                flags.Describe(schema);
                schema.Say("uniqueItems", true);
            });
    }

    private static Shape<T> WordRead<[DynamicallyAccessedMembers(Fields)] T>(Func<JsonPlace, T?> read, Action<SchemaWriter> describe)
        where T : struct, Enum => Value<T>(
            (writer, value) =>
            {
                if (Words.Find(value) is { } word) writer.Value(word.Code);
                else writer.Value(NumberOf(value));
            },
            read,
            describe);

    private static Shape<T> FlagsOf<[DynamicallyAccessedMembers(Fields)] T>(Shape<T> flag)
        where T : struct, Enum
    {
        var items = List(flag, 0, int.MaxValue, Repeated);
        return new FunctionShape<T>(
            (writer, value) => items.Write(writer, Separate(value)),
            place => items.TryRead(place, out var flags) ? (true, Together(flags)) : (false, default),
            schema =>
            {
                schema.Say("type", "array");
                schema.Say("uniqueItems", true);
                schema.Nest("items", flag.Describe);
            });
    }

    private static (string Word, T Value)[] RowsOf<[DynamicallyAccessedMembers(Fields)] T>()
        where T : struct, Enum => CodedWords<T>.Known.Rows;

    private static string[] WordsOf<[DynamicallyAccessedMembers(Fields)] T>()
        where T : struct, Enum => [.. RowsOf<T>().Select(row => row.Word)];

    // A value that has a word never stands as its number.
    private static void DescribeNameless<[DynamicallyAccessedMembers(Fields)] T>(SchemaWriter schema)
        where T : struct, Enum
    {
        NumberForm.AnyWhole.Describe(schema);
        schema.Nest("not", known => known.Say("enum", RowsOf<T>().Select(row => NumberOf(row.Value))));
    }

    private static void DescribeWords(SchemaWriter schema, string[] words)
    {
        schema.Say("type", "string");
        schema.Say("enum", words);
    }

    private static T? Nameless<[DynamicallyAccessedMembers(Fields)] T>(JsonPlace place)
        where T : struct, Enum
    {
        if (place.Number(NumberForm.AnyWhole) is not { } number) return null;
        var value = Of<T>((int)number);
        if (Words.Find(value) is not { } word) return value;
        place.Refuse(JsonReasons.UnknownWord(ShapeWriter.NumberText(number), [word.Code]));
        return null;
    }

    private static ValueList<T> Separate<[DynamicallyAccessedMembers(Fields)] T>(T value)
        where T : struct, Enum
    {
        var rest = NumberOf(value);
        if (rest == 0) return [];
        List<T> flags = [];
        foreach (var (_, flag) in CodedWords<T>.Known.Rows)
        {
            if (!value.HasFlag(flag)) continue;
            flags.Add(flag);
            rest &= ~NumberOf(flag);
        }

        if (rest != 0) flags.Add(Of<T>(rest));
        return flags.ToValueList();
    }

    private static IEnumerable<(int Place, string? Member, Reason Reason)> Repeated<T>(IReadOnlyList<(int Place, T Item)> flags)
        where T : struct, Enum
    {
        var bits = 0;
        foreach (var (place, flag) in flags)
        {
            if ((bits & NumberOf(flag)) != 0) yield return (place, null, JsonReasons.RepeatedValue(flag.ToString()));
            bits |= NumberOf(flag);
        }
    }

    private static T Together<T>(ValueList<T> flags)
        where T : struct, Enum => Of<T>(flags.Aggregate(0, (bits, flag) => bits | NumberOf(flag)));

    private static int NumberOf<T>(T value)
        where T : struct, Enum => System.Convert.ToInt32(value, CultureInfo.InvariantCulture);

    private static T Of<T>(int number)
        where T : struct, Enum => (T)Enum.ToObject(typeof(T), number);

    private static Shape<T> KnownWord<T>((string Word, T Value)[] rows)
        where T : struct, Enum
    {
        JsonWords<T> words = new(rows);
        return Value<T>(
            (writer, value) => writer.Value(Array.Find(rows, row => EqualityComparer<T>.Default.Equals(row.Value, value)).Word),
            place => place.Word(words),
            schema => DescribeWords(schema, [.. rows.Select(row => row.Word)]));
    }

    private static class CodedWords<[DynamicallyAccessedMembers(Fields)] T>
        where T : struct, Enum
    {
        public static readonly JsonWords<T> Known = new([.. Words.Rows<T>().Select(row => (row.Term.Code, row.Value))]);
    }
}
