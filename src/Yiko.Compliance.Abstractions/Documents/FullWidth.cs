namespace Yiko.Compliance.Documents;

/// <summary>Full-width forms of ASCII (Ａ, ／, ０, ideographic space), which Chinese input methods leave in codes.</summary>
internal static class FullWidth
{
    private const int Distance = '！' - '!';

    public static string ToHalf(string text) => text.Any(IsWide) ? string.Concat(text.Select(Half)) : text;

    private static char Half(char c) => c == '\u3000' ? ' ' : IsWide(c) ? (char)(c - Distance) : c;

    private static bool IsWide(char c) => c is '\u3000' or (>= '！' and <= '～');
}
