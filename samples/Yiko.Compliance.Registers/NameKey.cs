using System.Globalization;
using System.Text;

namespace Yiko.Compliance.Registers;

/// <summary>
/// The form in which names are compared for a remark: without blanks and signs that do not show, in one letter case, one width and one
/// normal form, with one kind of hyphen.
/// </summary>
internal static class NameKey
{
    public static string Of(string name)
    {
        if (IsPlain(name)) return name.ToUpperInvariant();
        var key = new StringBuilder(name.Length);
        foreach (var sign in name)
        {
            foreach (var c in Decompositions.Of(sign))
            {
                if (char.IsWhiteSpace(c) || InvisibleSigns.Is(c)) continue;
                key.Append(CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation || c == '\u2212' ? '-' : char.ToUpperInvariant(c));
            }
        }

        return key.ToString();
    }

    /// <summary>The names that are different texts and yet alike, those that are alike beside each other.</summary>
    public static string[] Alike(IEnumerable<string> names) =>
    [
        .. names.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)
            .GroupBy(Of, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).SelectMany(group => group),
    ];

    /// <summary>A name as a sentence shows it: signs that do not show by their numbers, since nobody could find the difference otherwise.</summary>
    public static string Shown(string name)
    {
        if (IsPlain(name)) return name;
        var shown = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (LooksLikeAnother(c) || InvisibleSigns.Is(c) || (char.IsWhiteSpace(c) && c is not (' ' or '\u3000')) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                shown.Append(CultureInfo.InvariantCulture, $"<U+{(int)c:X4}>");
            else shown.Append(c);
        }

        return shown.ToString();
    }

    // Hyphens of other lengths, radicals and compatibility characters show as the usual ones do.
    private static bool LooksLikeAnother(char c) =>
        c is >= '\u2E80' and <= '\u2FDF' or >= '\uF900' and <= '\uFAFF' or '\u2212' || (c > '\u007E' && char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation);

    private static bool IsPlain(string name)
    {
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '.' or '/')) return false;
        }

        return true;
    }
}
