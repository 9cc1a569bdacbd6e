using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;

namespace Yiko.Compliance.Shapes;

/// <summary>Makes shapes, and holds those of the shared words.</summary>
public static partial class Shape
{
    private const DynamicallyAccessedMemberTypes Fields = DynamicallyAccessedMemberTypes.PublicFields;

    /// <summary>Reading a number of so many digits takes no time that anybody notices.</summary>
    private const int LongestParsed = 10_000;

    /// <summary>An object with members.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="tell">Names the members, and gives how an object is made of what was read.</param>
    public static Shape<T> Of<T>(Func<Members<T>, Func<Members<T>, T>> tell) => Of(Guard.Against.Null(tell), null);

    /// <summary>An object with members.</summary>
    /// <param name="tell">Names the members, and gives how an object is made of what was read.</param>
    /// <param name="definition">The name under which a JSON Schema tells it once.</param>
    /// <param name="optional">How members that may be left out may be.</param>
    internal static Shape<T> Of<T>(Func<Members<T>, Func<Members<T>, T>> tell, string? definition, Presence optional = Presence.Optional) =>
        new ObjectShape<T>(tell, definition, optional);

    /// <summary>An object that has exactly one of several members, each of which may be left out: which one says what it holds.</summary>
    internal static Shape<T> Choice<T>(Func<Members<T>, Func<Members<T>, T>> tell) => new ObjectShape<T>(tell, isChoice: true);

    /// <summary>An item that may stand in a list twice, whatever its members say of it.</summary>
    internal static Shape<T> Repeatable<T>(Shape<T> shape) => new FunctionShape<T>(
        shape.Write,
        place => shape.TryRead(place.Alone, out var value) ? (true, value) : (false, default),
        shape.Describe);

    /// <summary>A list; an item that cannot be read has findings of its own.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="item">The shape of an item.</param>
    public static Shape<ValueList<T>> List<T>(Shape<T> item) => List(item, 0, int.MaxValue);

    /// <summary>A list of so many items.</summary>
    /// <param name="item">The shape of an item.</param>
    /// <param name="least">How many there are at least.</param>
    /// <param name="most">How many there are at most.</param>
    /// <param name="check">
    /// What does not hold between the items: the place of the item, the member (or the place within one) at which it is told or null, and why. An item that could
    /// not be read is not among the items read.
    /// </param>
    internal static Shape<ValueList<T>> List<T>(
        Shape<T> item,
        int least,
        int most,
        Func<IReadOnlyList<(int Place, T Item)>, IEnumerable<(int Place, string? Member, Reason Reason)>>? check = null) => new FunctionShape<ValueList<T>>(
            (writer, list) =>
            {
                writer.BeginArray();
                foreach (var one in list) item.Write(writer, one);
                writer.EndArray();
            },
            place => ReadList(place, item, least, most, check),
            schema =>
            {
                schema.Say("type", "array");
                if (least > 0) schema.Say("minItems", least);
                if (most < int.MaxValue) schema.Say("maxItems", most);
                schema.Nest("items", item.Describe);
            });

    /// <summary>A list of which the order is only shown: it is hashed in the order of its keys.</summary>
    /// <param name="list">The list.</param>
    /// <param name="key">What tells its items apart.</param>
    internal static Shape<ValueList<T>> Unordered<T>(Shape<ValueList<T>> list, Func<T, string> key) => new FunctionShape<ValueList<T>>(
        (writer, items) => list.Write(writer, writer.Text == ShapeText.Decisive ? items.OrderBy(key, StringComparer.Ordinal).ToValueList() : items),
        place => list.TryRead(place, out var items) ? (true, items) : (false, default),
        list.Describe);

    /// <summary>A value that stands as another one does, such as a scale as the list of its points.</summary>
    /// <param name="shape">How it stands.</param>
    /// <param name="to">What is written for a value.</param>
    /// <param name="from">The value of what was read, or what is wrong with it.</param>
    internal static Shape<T> Convert<T, TStored>(Shape<TStored> shape, Func<T, TStored> to, Func<TStored, (T? Value, Reason? Refusal)> from) => new FunctionShape<T>(
        (writer, value) => shape.Write(writer, to(value)),
        place =>
        {
            if (!shape.TryRead(place, out var stored)) return (false, default);
            var (value, refusal) = from(stored);
            if (refusal is not null) place.Refuse(refusal);
            return (refusal is null, value);
        },
        shape.Describe);

    /// <summary>A value that stands as another one does, and is made of each.</summary>
    internal static Shape<T> Convert<T, TStored>(Shape<TStored> shape, Func<T, TStored> to, Func<TStored, T> from) =>
        Convert<T, TStored>(shape, to, stored => (from(stored), null));

    /// <summary>A shape of which a JSON Schema says something else than what is read one by one.</summary>
    internal static Shape<T> Described<T>(Shape<T> shape, Action<SchemaWriter> describe) => new FunctionShape<T>(
        shape.Write,
        place => shape.TryRead(place, out var value) ? (true, value) : (false, default),
        describe);

    /// <summary>A shape that a JSON Schema tells once, under a name.</summary>
    internal static Shape<T> Named<T>(string definition, Shape<T> shape) => new FunctionShape<T>(
        shape.Write,
        place => shape.TryRead(place, out var value) ? (true, value) : (false, default),
        schema => schema.Refer(definition, shape.Describe));

    /// <summary>Objects of two kinds, of which only one has the member given.</summary>
    internal static Shape<T> WithOrWithout<T>(string member, Shape<T> with, Shape<T> without, Func<T, bool> isWith)
        where T : class => new FunctionShape<T>(
            (writer, value) => (isWith(value) ? with : without).Write(writer, value),
            place => (place.Has(member) ? with : without).TryRead(place, out var value) ? (true, value) : (false, null),
            schema => schema.Nest("anyOf", [with.Describe, without.Describe]));

    /// <summary>Whichever of a closed hierarchy of types, told by a member of the name given.</summary>
    internal static Shape<T> OneOf<T>(string kind, UnionCase<T>[] cases, string? definition = null)
        where T : class => new UnionShape<T>(kind, cases, definition);

    /// <summary>A shape that is made when it is first needed: one that holds itself. In a schema it stands under a name.</summary>
    internal static Shape<T> Later<T>(string definition, Func<Shape<T>> shape) => new FunctionShape<T>(
        (writer, value) => shape().Write(writer, value),
        place => shape().TryRead(place, out var value) ? (true, value) : (false, default),
        schema => schema.Refer(definition, at => shape().Describe(at)));

    /// <summary>The same word always.</summary>
    internal static Shape<string> Constant(string word)
    {
        JsonWords<bool> words = new((word, true));
        return new FunctionShape<string>(
            (writer, _) => writer.Value(word),
            place => place.Word(words) == true ? (true, word) : (false, null),
            schema => DescribeWords(schema, [word]));
    }

    /// <summary>The shape of a value type.</summary>
    internal static Shape<T> Value<T>(Action<ShapeWriter, T> write, Func<JsonPlace, T?> read, Action<SchemaWriter> describe)
        where T : struct => new FunctionShape<T>(write, place => read(place) is { } value ? (true, value) : (false, default), describe);

    /// <summary>The shape of a class.</summary>
    internal static Shape<T> Reference<T>(Action<ShapeWriter, T> write, Func<JsonPlace, T?> read, Action<SchemaWriter> describe)
        where T : class => new FunctionShape<T>(write, place => read(place) is { } value ? (true, value) : (false, null), describe);

    /// <summary>A text of a form.</summary>
    internal static Shape<string> Written(TextForm form) => Reference<string>((writer, text) => writer.Value(text), place => place.Text(form), form.Describe);

    /// <summary>A number of a form.</summary>
    internal static Shape<decimal> Counted(NumberForm form) => Value<decimal>((writer, number) => writer.Value(number), place => place.Number(form), form.Describe);

    /// <summary>A whole number of a form.</summary>
    internal static Shape<int> CountedWhole(NumberForm form) =>
        Value<int>((writer, number) => writer.Value(number), place => place.Number(form) is { } number ? (int)number : null, form.Describe);

    /// <summary>A text that some type can parse; what it cannot, and what is longer than any number that was ever counted, is a finding.</summary>
    internal static Shape<T> Parsed<T>(Func<T, string> write, Func<string, (bool IsRead, T? Value)> parse, string? pattern = null) => new FunctionShape<T>(
        (writer, value) => writer.Value(write(value)),
        place =>
        {
            if (place.Text(TextForm.Any) is not { } text) return (false, default);
            var parsed = text.Length <= LongestParsed ? parse(text) : (false, default);
            if (!parsed.IsRead) place.Refuse(JsonReasons.Refused.With(JsonReasons.ValueOf(text)));
            return parsed;
        },
        schema =>
        {
            schema.Say("type", "string");
            if (pattern is not null) schema.Say("pattern", pattern);
        });

    private static (bool, ValueList<T>) ReadList<T>(
        JsonPlace place,
        Shape<T> item,
        int least,
        int most,
        Func<IReadOnlyList<(int Place, T Item)>, IEnumerable<(int Place, string? Member, Reason Reason)>>? check)
    {
        var before = place.Findings.Count;
        if (place.Items(least, most) is not { } count) return (false, default);
        if (count == 0 && check is null) return (true, default);
        var items = new T[count];
        List<(int Place, T Item)>? read = check is null ? null : new(count);
        var (list, index) = (place.Within(), 0);
        foreach (var element in place.Element.EnumerateArray())
        {
            if (item.TryRead(JsonPlace.ItemOf(list, element, index), out var value))
            {
                items[index] = value;
                read?.Add((index, value));
            }

            index++;
        }

        if (check is not null)
        {
            foreach (var (at, member, reason) in check(read!))
                place.Findings.Add(JsonPath.Within(JsonPath.Item(list.Path, at), member ?? string.Empty), reason);
        }

        return place.Findings.Count > before ? (false, default) : (true, new ValueList<T>(items));
    }
}
