using System.Globalization;

namespace Yiko.Compliance.Registers;

/// <summary>
/// What characters are made of: é of e and an accent, ㎡ of m and 2. The framework knows it only where the libraries of the operating system
/// are at hand, and the command line does without them; so the table is part of the program.
/// </summary>
internal static class Decompositions
{
    private const int HangulFirst = 0xAC00;
    private const int HangulCount = 11_172;

    private static readonly Lazy<Dictionary<char, string>> Table = new(Read);

    public static string Of(char c)
    {
        if (c < '\u00A0' || c is >= '\u4E00' and <= '\u9FFF') return c.ToString();
        if (FullWidth.Narrow(c) is var narrow && narrow != c) return narrow.ToString();
        if (c - HangulFirst is >= 0 and < HangulCount and var syllable) return OfHangul(syllable);
        return Table.Value.TryGetValue(c, out var parts) ? parts : c.ToString();
    }

    private static string OfHangul(int syllable)
    {
        const int Vowels = 21, Tails = 28;
        var (lead, vowel, tail) = (syllable / (Vowels * Tails), syllable / Tails % Vowels, syllable % Tails);
        return tail == 0 ? $"{(char)(0x1100 + lead)}{(char)(0x1161 + vowel)}" : $"{(char)(0x1100 + lead)}{(char)(0x1161 + vowel)}{(char)(0x11A7 + tail)}";
    }

    private static Dictionary<char, string> Read()
    {
        Dictionary<char, string> table = [];
        using var text = new StreamReader(typeof(Decompositions).Assembly.GetManifestResourceStream("decompositions.txt")!);
        while (text.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            foreach (var pair in line.Split(' '))
            {
                var parts = pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..].Split('+').Select(Character);
                table.Add(Character(pair[..4]), string.Concat(parts));
            }
        }

        return table;
    }

    private static char Character(string digits) => (char)ushort.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
