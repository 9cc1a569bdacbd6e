using System.Text;

namespace Yiko.Compliance.Registers;

/// <summary>Where a text stands against its line.</summary>
internal enum TextLevel
{
    Line,
    Raised,
    Lowered,

    /// <summary>On the line, with a stroke through it.</summary>
    Struck,
}

/// <summary>
/// Raised and lowered text in a line: m² and H₂O by the characters of that look, what has none as <c>x^(甲)</c> and <c>x_(甲)</c>, so that
/// it is another text than the same characters on the line, however the file splits it. Where a part of a text is struck out, its characters have a stroke.
/// </summary>
internal static class ScriptSigns
{
    private const string Plain = "0123456789+-=()n";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";
    private const char Stroke = '\u0336';
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ";

    public static TextLevel LevelOf(string? value) => value switch
    {
        "superscript" => TextLevel.Raised,
        "subscript" => TextLevel.Lowered,
        _ => TextLevel.Line,
    };

    /// <summary>
    /// What a cell shows whose whole font is raised or lowered: figures alone are a note mark or a power and no number; a word is the word that it was.
    /// </summary>
    public static string OfWhole(string text, TextLevel level) =>
        level is TextLevel.Line or TextLevel.Struck || text.AsSpan().IndexOfAnyInRange('0', '9') < 0 || text.Any(char.IsLetter) ? text : Of(text, level);

    /// <summary>The text as it was before it was struck out.</summary>
    public static string WithoutStroke(string text) => text.Replace(Stroke.ToString(), string.Empty, StringComparison.Ordinal);

    /// <summary>A text at a level.</summary>
    public static string Of(string text, TextLevel level)
    {
        if (level == TextLevel.Line || text.Length == 0) return text;
        var line = new StringBuilder(text.Length);
        if (Append(line, text, level, TextLevel.Line) != TextLevel.Line) line.Append(')');
        return line.ToString();
    }

    /// <summary>Appends a text at a level.</summary>
    /// <returns>The level whose bracket is open behind it.</returns>
    public static TextLevel Append(StringBuilder line, string text, TextLevel level, TextLevel open)
    {
        if (level == TextLevel.Line)
        {
            if (open != TextLevel.Line) line.Append(')');
            line.Append(text);
            return TextLevel.Line;
        }

        if (level == TextLevel.Struck)
        {
            if (open != TextLevel.Line) line.Append(')');
            foreach (var c in text)
            {
                line.Append(c);
                if (!char.IsWhiteSpace(c) && !char.IsHighSurrogate(c)) line.Append(Stroke);
            }

            return TextLevel.Line;
        }

        foreach (var c in text)
        {
            var sign = Plain.IndexOf(c, StringComparison.Ordinal);
            if (open != TextLevel.Line && (sign >= 0 || open != level))
            {
                line.Append(')');
                open = TextLevel.Line;
            }

            if (sign >= 0) line.Append((level == TextLevel.Raised ? Raised : Lowered)[sign]);
            else if (char.IsWhiteSpace(c) && open == TextLevel.Line) line.Append(c);
            else
            {
                if (open == TextLevel.Line) line.Append(level == TextLevel.Raised ? "^(" : "_(");
                open = level;
                line.Append(c);
            }
        }

        return open;
    }
}
