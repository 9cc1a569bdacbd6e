using System.Globalization;

namespace Yiko.Compliance.Registers;

/// <summary>Characters of which nothing shows: zero-width spaces and joiners, soft hyphens, marks of direction and byte order, fillers.</summary>
internal static class InvisibleSigns
{
    public static bool Is(char c) => c > '\u007E' && (c is '\u034F' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or '\u3164' or '\uFFA0' or (>= '\u180B' and <= '\u180F') or (>= '\uFE00' and <= '\uFE0F')
        || char.GetUnicodeCategory(c) == UnicodeCategory.Format);

    public static bool StandIn(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (Is(c)) return true;
        }

        return false;
    }

    public static string Without(ReadOnlySpan<char> text) => string.Concat(text.ToString().Where(c => !Is(c)));
}
