using System.Diagnostics.CodeAnalysis;

namespace Yiko.Compliance.Shapes;

/// <content>Words where nothing else may stand.</content>
public static partial class Shape
{
    /// <summary>One of the words of an enumeration, for an object that refuses every other value of it.</summary>
    /// <typeparam name="T">The enumeration; its values carry their words.</typeparam>
    internal static Shape<T> KnownWord<[DynamicallyAccessedMembers(Fields)] T>()
        where T : struct, Enum => Value<T>(
            (writer, value) => writer.Value(Words.Of(value).Code),
            place => place.Word(RowsOf<T>()),
            schema => DescribeWords(schema, [.. Words.Rows<T>().Select(row => row.Term.Code)]));

    /// <summary>A truth that stands as one of two words.</summary>
    /// <param name="whenFalse">The word for false.</param>
    /// <param name="whenTrue">The word for true.</param>
    internal static Shape<bool> TwoWords(string whenFalse, string whenTrue) => Value<bool>(
        (writer, value) => writer.Value(value ? whenTrue : whenFalse),
        place => place.Word((whenFalse, false), (whenTrue, true)),
        schema => DescribeWords(schema, [whenFalse, whenTrue]));
}
