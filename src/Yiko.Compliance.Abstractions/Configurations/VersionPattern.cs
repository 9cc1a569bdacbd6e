using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <summary>How the versions of an item are written and which of two is the later one, as data: <c>0.0.0</c>, <c>A/0</c>, <c>0.0</c>.</summary>
/// <remarks>
/// Counters are compared from the left: numbers by their value, letters as A … Z, AA, AB …, whatever their length.
/// </remarks>
[Shaped(typeof(ConfigurationShapes), nameof(ConfigurationShapes.Scheme))]
[JsonConverter(typeof(ShapeJsonConverter<VersionPattern>))]
public sealed record VersionPattern
{
    private const char Number = '0';
    private const char Letter = 'A';

    /// <summary>Three numbers, <c>1.0.0</c>.</summary>
    public static VersionPattern ThreeNumbers { get; } = Of("three-numbers", "0.0.0");

    /// <summary>An edition and a revision, <c>A/0</c>.</summary>
    public static VersionPattern EditionAndRevision { get; } = Of("edition-and-revision", "A/0");

    /// <summary>Two numbers, <c>3.2</c>.</summary>
    public static VersionPattern TwoNumbers { get; } = Of("two-numbers", "0.0");

    /// <summary>The name that is stored and compared: lower-case letters, digits and hyphens.</summary>
    /// <exception cref="ArgumentException">The code is blank or has other characters.</exception>
    public required string Code
    {
        get;
        init => field = PublishedValues.Own(this, CodeSyntax.Word(value, nameof(Code)));
    }

    /// <summary>What a version looks like: <c>0</c> stands for a number, <c>A</c> for capital letters, everything else for itself.</summary>
    /// <exception cref="ArgumentException">There is no counter, or two counters of one kind stand side by side.</exception>
    public required string Pattern
    {
        get;
        init => field = PublishedValues.Own(this, Check(Guard.Against.NullOrWhiteSpace(value), nameof(Pattern)));
    }

    /// <summary>
    /// A counter with the sign after it that the counter takes for its own, so that no version is ever accepted: <c>01</c> or <c>AB</c>.
    /// Null where there is none.
    /// </summary>
    internal (char Counter, char Literal)? Greedy
    {
        get
        {
            for (var i = 1; i < Pattern.Length; i++)
            {
                var (counter, literal) = (Pattern[i - 1], Pattern[i]);
                if (!IsCounter(literal) && (counter == Number ? literal is >= '0' and <= '9' : counter == Letter && literal is >= 'A' and <= 'Z'))
                    return (counter, literal);
            }

            return null;
        }
    }

    /// <summary>A scheme.</summary>
    /// <param name="code">The name that is stored and compared.</param>
    /// <param name="pattern">What a version looks like.</param>
    /// <exception cref="ArgumentException">The code or the pattern is not valid.</exception>
    public static VersionPattern Of(string code, string pattern) => new() { Code = code, Pattern = pattern };

    /// <summary>Whether a text is a version of this scheme.</summary>
    /// <param name="version">The text.</param>
    public bool Accepts(string version)
    {
        var at = 0;
        Guard.Against.Null(version);
        foreach (var part in Pattern)
        {
            var end = EndOf(part, version, at);
            if (end == at) return false;
            at = end;
        }

        return at == version.Length;
    }

    /// <summary>Which of two versions is the later one.</summary>
    /// <param name="left">One version.</param>
    /// <param name="right">The other version.</param>
    /// <returns>Below 0 when the left one is earlier, above 0 when it is later, 0 when both are the same; null when one is not of this scheme.</returns>
    public int? Compare(string left, string right)
    {
        if (!Accepts(left) || !Accepts(right)) return null;
        int l = 0, r = 0;
        foreach (var part in Pattern)
        {
            int leftEnd = EndOf(part, left, l), rightEnd = EndOf(part, right, r);
            var order = CompareCounters(left, l, leftEnd, right, r, rightEnd);
            if (order != 0) return order;
            (l, r) = (leftEnd, rightEnd);
        }

        return 0;
    }

    /// <summary>The pattern.</summary>
    public override string ToString() => Pattern;

    private static int EndOf(char part, string version, int at)
    {
        switch (part)
        {
            case Number:
                while (at < version.Length && version[at] is >= '0' and <= '9') at++;
                return at;
            case Letter:
                while (at < version.Length && version[at] is >= 'A' and <= 'Z') at++;
                return at;
            default:
                return at < version.Length && version[at] == part ? at + 1 : at;
        }
    }

    private static int CompareCounters(string left, int l, int leftEnd, string right, int r, int rightEnd)
    {
        while (l < leftEnd && left[l] == '0') l++;
        while (r < rightEnd && right[r] == '0') r++;
        var byLength = (leftEnd - l).CompareTo(rightEnd - r);
        return byLength != 0 ? byLength : string.CompareOrdinal(left, l, right, r, leftEnd - l);
    }

    /// <summary>Whether versions can look so.</summary>
    internal static bool IsPattern(string pattern) => FaultOf(pattern) is null;

    private static string Check(string pattern, string name) =>
        FaultOf(pattern) is { } fault ? throw new ArgumentException(fault, name) : pattern;

    private static string? FaultOf(string pattern)
    {
        if (!pattern.Any(IsCounter)) return "A version needs a counter: 0 for a number, A for letters.";
        for (var i = 1; i < pattern.Length; i++)
        {
            if (IsCounter(pattern[i]) && pattern[i] == pattern[i - 1]) return "Two counters of one kind stand side by side: " + pattern;
        }

        return null;
    }

    private static bool IsCounter(char part) => part is Number or Letter;
}
