namespace Yiko.Compliance.Documents.Measuring;

/// <summary>The words of a text, as <see cref="ChangeUnit.Words"/> defines them.</summary>
internal static class WordReader
{
    public static List<Segment> Read(string text)
    {
        var words = new List<Segment>();
        for (var i = 0; i < text.Length;)
        {
            var length = LengthAt(text, i);
            if (length == 0)
            {
                i++;
                continue;
            }

            words.Add(new Segment(i, length));
            i += length;
        }

        return words;
    }

    /// <summary>The length of the word that begins here; 0 where none does.</summary>
    private static int LengthAt(string text, int start) => KindAt(text, start) switch
    {
        CharacterKind.Ideograph => 1,
        CharacterKind.IdeographPair => 2,
        CharacterKind.Word => RunLength(text, start),
        _ => 0,
    };

    private static int RunLength(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length)
        {
            var kind = KindAt(text, end);
            if (kind == CharacterKind.Word) end++;
            else if (kind == CharacterKind.Joiner && end + 1 < text.Length && KindAt(text, end + 1) == CharacterKind.Word) end += 2;
            else break;
        }

        return end - start;
    }

    // A first half without its second one is an ordinary character.
    private static CharacterKind KindAt(string text, int i)
    {
        var kind = CharacterKinds.Of(text[i]);
        return kind == CharacterKind.IdeographPair && !(i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) ? CharacterKind.Word : kind;
    }
}
