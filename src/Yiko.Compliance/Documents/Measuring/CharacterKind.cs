namespace Yiko.Compliance.Documents.Measuring;

/// <summary>What a character is to the reader of words.</summary>
internal enum CharacterKind : byte
{
    /// <summary>Part of a word.</summary>
    Word = 0,

    /// <summary>White space.</summary>
    Blank = 1,

    /// <summary>Punctuation, which parts words and is not counted.</summary>
    Punctuation = 2,

    /// <summary>Punctuation that a single one of may stand inside a word.</summary>
    Joiner = 3,

    /// <summary>A CJK ideograph, a word of its own.</summary>
    Ideograph = 4,

    /// <summary>The first half of an ideograph beyond the basic plane.</summary>
    IdeographPair = 5,
}

/// <summary>The kinds by table, pinned here: what is a word must not depend on the Unicode tables of a runtime.</summary>
internal static class CharacterKinds
{
    private static readonly CharacterKind[] KindOf = Table();

    public static CharacterKind Of(char c) => KindOf[c];

    private static CharacterKind[] Table()
    {
        var kinds = new CharacterKind[0x10000];
        Span<(char First, char Last, CharacterKind Kind)> ranges =
        [
            ('\u0021', '\u002F', CharacterKind.Punctuation), ('\u003A', '\u0040', CharacterKind.Punctuation),
            ('\u005B', '\u005E', CharacterKind.Punctuation), ('\u0060', '\u0060', CharacterKind.Punctuation),
            ('\u007B', '\u007E', CharacterKind.Punctuation), ('\u00A1', '\u00A9', CharacterKind.Punctuation),
            ('\u00AB', '\u00B1', CharacterKind.Punctuation), ('\u00B4', '\u00B4', CharacterKind.Punctuation),
            ('\u00B6', '\u00B8', CharacterKind.Punctuation), ('\u00BB', '\u00BB', CharacterKind.Punctuation),
            ('\u00BF', '\u00BF', CharacterKind.Punctuation), ('\u00D7', '\u00D7', CharacterKind.Punctuation),
            ('\u00F7', '\u00F7', CharacterKind.Punctuation), ('\u2010', '\u2027', CharacterKind.Punctuation),
            ('\u2030', '\u205E', CharacterKind.Punctuation), ('\u3001', '\u3003', CharacterKind.Punctuation),
            ('\u3008', '\u3011', CharacterKind.Punctuation), ('\u3014', '\u301F', CharacterKind.Punctuation),
            ('\u3030', '\u3030', CharacterKind.Punctuation), ('\u303D', '\u303D', CharacterKind.Punctuation),
            ('\u30FB', '\u30FB', CharacterKind.Punctuation), ('\uFE10', '\uFE19', CharacterKind.Punctuation),
            ('\uFE30', '\uFE6B', CharacterKind.Punctuation), ('\uFF01', '\uFF0F', CharacterKind.Punctuation),
            ('\uFF1A', '\uFF20', CharacterKind.Punctuation), ('\uFF3B', '\uFF3E', CharacterKind.Punctuation),
            ('\uFF40', '\uFF40', CharacterKind.Punctuation), ('\uFF5B', '\uFF65', CharacterKind.Punctuation),
            ('\u2E80', '\u2FDF', CharacterKind.Ideograph), ('\u3005', '\u3007', CharacterKind.Ideograph),
            ('\u3400', '\u4DBF', CharacterKind.Ideograph), ('\u4E00', '\u9FFF', CharacterKind.Ideograph),
            ('\uF900', '\uFAFF', CharacterKind.Ideograph),
            // The first halves of U+20000 to U+3FFFF, the two planes of ideographs.
            ('\uD840', '\uD8BF', CharacterKind.IdeographPair),
        ];
        foreach (var (first, last, kind) in ranges) kinds.AsSpan(first, last - first + 1).Fill(kind);
        foreach (var joiner in "'-.,\u2019") kinds[joiner] = CharacterKind.Joiner;
        foreach (var blank in WhiteSpace.Characters) kinds[blank] = CharacterKind.Blank;
        return kinds;
    }
}
