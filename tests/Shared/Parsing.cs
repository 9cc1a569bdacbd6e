#if !AGAINST_NETSTANDARD2_0
using System.Diagnostics.CodeAnalysis;

namespace Yiko.Compliance;

/// <summary>Parses as generic code of the framework does, with whatever culture it happens to pass.</summary>
internal static class Parsing
{
    public static T Parse<T>(string text)
        where T : IParsable<T> => T.Parse(text, AwkwardCulture.Instance);

    public static bool TryParse<T>(string? text, [MaybeNullWhen(false)] out T value)
        where T : IParsable<T> => T.TryParse(text, AwkwardCulture.Instance, out value);
}
#endif
