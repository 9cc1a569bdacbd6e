namespace Yiko.Compliance.Shapes;

/// <content>Rule sets that are still read and written by hand.</content>
public static partial class Shape
{
    internal static Shape<T> ByHand<T>(Func<JsonPlace, T?> read, Func<T, string> write)
        where T : class => Reference<T>((writer, value) => writer.Raw(write(value).TrimEnd('\n')), read, _ => { });
}
