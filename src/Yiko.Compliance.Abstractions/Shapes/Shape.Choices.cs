using System.Diagnostics.CodeAnalysis;

namespace Yiko.Compliance.Shapes;

/// <content>Choices that a file makes among what it may choose, and lists of which the order decides nothing.</content>
public static partial class Shape
{
    /// <summary>One of the words of an enumeration and nothing else: for a property that refuses values without a word.</summary>
    internal static Shape<T> KnownWord<[DynamicallyAccessedMembers(Fields)] T>()
        where T : struct, Enum => KnownWord(RowsOf<T>());

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
            place => flags.TryRead(place, out var read) ? (true, read.Aggregate(default(T), (all, one) => Of<T>(NumberOf(all) | NumberOf(one)))) : (false, default),
            schema =>
            {
                flags.Describe(schema);
                schema.Say("uniqueItems", true);
            });

        IEnumerable<(int Place, string? Member, Reason Reason)> Repeated(IReadOnlyList<(int Place, T Item)> items) =>
            from item in items
            where items.Any(other => other.Place < item.Place && EqualityComparer<T>.Default.Equals(other.Item, item.Item))
            select (item.Place, (string?)null, JsonReasons.RepeatedValue(Words.Find(item.Item)!.Code));
    }

    /// <summary>A truth value that a file tells by two words.</summary>
    /// <param name="whenTrue">The word for true.</param>
    /// <param name="whenFalse">The word for false.</param>
    internal static Shape<bool> Either(string whenTrue, string whenFalse) => Value<bool>(
        (writer, value) => writer.Value(value ? whenTrue : whenFalse),
        place => place.Word((whenTrue, true), (whenFalse, false)),
        schema => DescribeWords(schema, [whenTrue, whenFalse]));

    /// <summary>A list of which the order is only shown: it is hashed in the order of its keys.</summary>
    /// <param name="list">The list.</param>
    /// <param name="key">What tells its items apart.</param>
    internal static Shape<ValueList<T>> Unordered<T>(Shape<ValueList<T>> list, Func<T, string> key) => new FunctionShape<ValueList<T>>(
        (writer, items) => list.Write(writer, writer.Text == ShapeText.Decisive ? items.OrderBy(key, StringComparer.Ordinal).ToValueList() : items),
        place => list.TryRead(place, out var items) ? (true, items) : (false, default),
        list.Describe);

    private static Shape<T> KnownWord<T>((string Word, T Value)[] rows)
        where T : struct, Enum => Value<T>(
            (writer, value) => writer.Value(Array.Find(rows, row => EqualityComparer<T>.Default.Equals(row.Value, value)).Word),
            place => place.Word(rows),
            schema => DescribeWords(schema, [.. rows.Select(row => row.Word)]));
}
