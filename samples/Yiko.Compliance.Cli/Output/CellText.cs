using Spectre.Console;

namespace Yiko.Compliance.Cli.Output;

/// <summary>Breaks text into lines of a width in character cells, of which a Chinese character takes two.</summary>
internal static class CellText
{
    /// <summary>Characters that a Chinese line never begins with.</summary>
    private const string NeverFirst = "，。；：、！？）》”’%";

    public static IReadOnlyList<string> Wrap(string text, int width)
    {
        List<string> lines = [];
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var rest = paragraph.AsSpan();
            while (BreakOf(rest, width) is var end && end < rest.Length)
            {
                lines.Add(rest[..end].TrimEnd().ToString());
                rest = rest[end..].TrimStart();
            }

            lines.Add(rest.ToString());
        }

        return lines;
    }

    public static string Pad(string text, int width, bool rightAligned)
    {
        var gap = new string(' ', Math.Max(0, width - text.GetCellWidth()));
        return rightAligned ? gap + text : text + gap;
    }

    /// <summary>How much of a text goes on the first line: all of it, or what ends with the last space, or between two Chinese characters.</summary>
    private static int BreakOf(ReadOnlySpan<char> text, int width)
    {
        var used = 0;
        var best = 0;
        var fits = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var own = char.IsHighSurrogate(text[i]) ? 2 : char.IsLowSurrogate(text[i]) ? 0 : text[i].GetCellWidth();
            used += own;
            if (used > width) return best > 0 ? best : Math.Max(fits, 1);
            fits = i + 1;
            if (char.IsHighSurrogate(text[i])) continue;
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            var betweenWide = (own == 2 || next.GetCellWidth() == 2) && !NeverFirst.Contains(next, StringComparison.Ordinal);
            if (text[i] == ' ' || next == ' ' || (next != '\0' && betweenWide)) best = fits;
        }

        return text.Length;
    }
}
