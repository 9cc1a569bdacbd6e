using System.Globalization;
using System.Text;

namespace Yiko.Compliance.Registers.Word;

/// <summary>
/// What the pictures of the fonts of symbols mean. The whole of Symbol is written here, for it holds the signs of limits and formulas; of
/// the others what stands for a character that has only this one picture. Anything else becomes a private character of its own for each font
/// and place, so that two different pictures are never the same text.
/// </summary>
internal static class SymbolFonts
{
    private const int PrivateStart = 0xF0000;
    private const int FirstPicture = 0xF020;
    private const int LastPicture = 0xF0FF;
    private const int KnownFonts = 8;
    private const int Slots = 510;

    // From 20 on; a blank stands for what has no character.
    private const string SymbolLow =
        "\u0020!∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";

    // From A0 on.
    private const string SymbolHigh =
        "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈   ∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭";

    private static readonly string[] Fonts = ["SYMBOL", "WINGDINGS", "WINGDINGS 2", "WINGDINGS 3", "WEBDINGS", "ZAPFDINGBATS", "MT EXTRA", "MARLETT"];

    private static readonly Dictionary<int, char> Wingdings = Table(
        "\u006c●\u006e■\u006f□\u0075◆\u0076❖\u00a8☐\u00d8➢\u00df←\u00e0→\u00e1↑\u00e2↓\u00e8➔\u00ef⇦\u00f0⇨\u00f1⇧\u00f2⇩\u00fb✘\u00fc✔\u00fd☒\u00fe☑",
        (0x80, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"));

    private static readonly Dictionary<int, char> Wingdings2 = Table("\u004f✗\u0050✓\u0052☑\u0053☒\u00a3☐", (0x69, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"));

    /// <summary>The character of <c>w:sym</c> or a SYMBOL field.</summary>
    public static string Symbol(string? font, int code)
    {
        var slot = Array.IndexOf(Fonts, Name(font));
        if (code is >= FirstPicture and <= LastPicture) return Picture(font, slot, code & 0xFF);
        if (slot >= 0 && code is >= 0x20 and <= 0xFF) return Picture(font, slot, code);
        return (Rune.IsValid(code) && code >= 0x20 ? new Rune(code) : Rune.ReplacementChar).ToString();
    }

    /// <summary>Text with its private characters read as the pictures of its font, as some programs write symbols.</summary>
    public static string Text(string? font, string text)
    {
        if (font is null || !text.AsSpan().ContainsAnyInRange((char)FirstPicture, (char)LastPicture)) return text;
        var slot = Array.IndexOf(Fonts, Name(font));
        if (slot < 0) return text;
        StringBuilder read = new();
        foreach (var c in text)
        {
            if (c is >= (char)FirstPicture and <= (char)LastPicture) read.Append(Picture(font, slot, c & 0xFF));
            else read.Append(c);
        }

        return read.ToString();
    }

    private static string Picture(string? font, int slot, int place)
    {
        var known = slot switch
        {
            0 => place < 0x7F ? SymbolLow[place - 0x20] : place is >= 0xA0 and < 0xFF ? SymbolHigh[place - 0xA0] : ' ',
            1 => Wingdings.GetValueOrDefault(place, ' '),
            2 => Wingdings2.GetValueOrDefault(place, ' '),
            _ => ' ',
        };
        if (known != ' ' || place == 0x20) return known.ToString();
        var own = slot >= 0 ? slot : KnownFonts + Hash(Name(font));
        return new Rune(PrivateStart + (own << 8) + place).ToString();
    }

    private static string Name(string? font) => (font ?? string.Empty).Trim().ToUpper(CultureInfo.InvariantCulture);

    /// <summary>The same in every process, unlike the hash of the framework.</summary>
    private static int Hash(string name)
    {
        var hash = 2166136261u;
        foreach (var c in name) hash = unchecked((hash ^ c) * 16777619u);
        return (int)(hash % (Slots - KnownFonts));
    }

    private static Dictionary<int, char> Table(string pairs, (int First, string Characters) row)
    {
        Dictionary<int, char> table = [];
        for (var i = 0; i < pairs.Length; i += 2) table[pairs[i]] = pairs[i + 1];
        for (var i = 0; i < row.Characters.Length; i++) table[row.First + i] = row.Characters[i];
        return table;
    }
}
