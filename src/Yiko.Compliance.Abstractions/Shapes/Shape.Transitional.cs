namespace Yiko.Compliance.Shapes;

/// <content>Words that do not yet stand beside the values of their enumeration.</content>
public static partial class Shape
{
    internal static Shape<T> Word<T>(params (string Word, T Value)[] words)
        where T : struct, Enum => Value<T>(
            (writer, value) =>
            {
                if (Array.Find(words, known => EqualityComparer<T>.Default.Equals(known.Value, value)).Word is { } word) writer.Value(word);
                else writer.Value(NumberOf(value));
            },
            place => place.IsNumber ? NamelessOf(place, words) : place.Word(words),
            schema => DescribeWords(schema, [.. words.Select(known => known.Word)]));

    internal static Shape<T> Flags<T>((string Word, T Value)[] words)
        where T : struct, Enum
    {
        var items = List(Word(words));
        return new FunctionShape<T>(
            (writer, value) =>
            {
                var known = words.Select(word => word.Value).Where(flag => value.HasFlag(flag)).ToArray();
                var rest = NumberOf(value) & ~known.Aggregate(0, (bits, flag) => bits | NumberOf(flag));
                items.Write(writer, rest == 0 ? known.ToValueList() : [.. known, Of<T>(rest)]);
            },
            place => items.TryRead(place, out var flags) ? (true, Together(flags)) : (false, default),
            items.Describe);
    }

    private static T? NamelessOf<T>(JsonPlace place, (string Word, T Value)[] words)
        where T : struct, Enum
    {
        if (place.Number(NumberForm.AnyWhole) is not { } number) return null;
        var value = Of<T>((int)number);
        if (Array.Find(words, known => EqualityComparer<T>.Default.Equals(known.Value, value)).Word is not { } word) return value;
        place.Refuse(JsonReasons.UnknownWord(ShapeWriter.NumberText(number), [word]));
        return null;
    }
}
