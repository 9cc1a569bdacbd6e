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

    public static bool IsWord(string? value) =>
        !string.IsNullOrEmpty(value) && value![0] != '-' && value[value.Length - 1] != '-'
        && value.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    public static bool IsPath(string? value) => value?.Split('/').All(IsWord) == true;

    public static bool IsDotted(string? value) => value?.Split('.') is { Length: >= 2 } parts && parts.All(IsWord);

    public static bool IsColour(string? value) => value is ['#', _, _, _, _, _, _] && value.Skip(1).All(IsHex);

    private static string Check(string value, string name, bool valid, string form)
    {
        Guard.Against.NullOrWhiteSpace(value, name);
        return valid ? value : throw new ArgumentException($"{name} must be {form}; this is not: {value}", name);
    }

    private static bool IsHex(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
