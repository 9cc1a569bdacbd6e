using Ardalis.GuardClauses;

namespace Yiko.Compliance;

/// <summary>The spelling of codes, which outlive the software that wrote them: ASCII, lower case, no blanks.</summary>
internal static class CodeSyntax
{
    /// <summary>Lower-case letters, digits and inner hyphens: <c>past-accident</c>.</summary>
    public static string Word(string value, string name) =>
        Check(value, name, IsWord(value), "lower-case letters, digits and inner hyphens");

    /// <summary>Words joined by points: <c>risk.lec.band</c>.</summary>
    public static string Dotted(string value, string name) =>
        Check(value, name, IsDotted(value), "words joined by points");

    /// <summary>Words joined by slashes: <c>risks/standard</c>.</summary>
    public static string Path(string value, string name) =>
        Check(value, name, IsPath(value), "words joined by slashes");

    /// <summary><c>#RRGGBB</c>.</summary>
    public static string Colour(string value, string name) =>
        Check(value, name, IsColour(value), "of the form #RRGGBB");

    public static bool IsWord(string? value) => value is not null && IsWord(value.AsSpan());

    public static bool IsPath(string? value) => value is not null && WordsIn(value, '/') >= 1;

    public static bool IsDotted(string? value) => value is not null && WordsIn(value, '.') >= 2;

    public static bool IsColour(string? value)
    {
        if (value is not ['#', _, _, _, _, _, _]) return false;
        foreach (var c in value.AsSpan(1))
        {
            if (c is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'))) return false;
        }

        return true;
    }

    // Every reason and every row of a file passes here: no allocation.
    private static bool IsWord(ReadOnlySpan<char> value)
    {
        if (value.IsEmpty || value[0] == '-' || value[value.Length - 1] == '-') return false;
        foreach (var c in value)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')) return false;
        }

        return true;
    }

    // How many words there are between separators; 0 where one of them is none.
    private static int WordsIn(string value, char separator)
    {
        var rest = value.AsSpan();
        for (var words = 1; ; words++)
        {
            var end = rest.IndexOf(separator);
            if (!IsWord(end < 0 ? rest : rest.Slice(0, end))) return 0;
            if (end < 0) return words;
            rest = rest.Slice(end + 1);
        }
    }

    private static string Check(string value, string name, bool valid, string form)
    {
        Guard.Against.NullOrWhiteSpace(value, name);
        return valid ? value : throw new ArgumentException($"{name} must be {form}; this is not: {value}", name);
    }
}
