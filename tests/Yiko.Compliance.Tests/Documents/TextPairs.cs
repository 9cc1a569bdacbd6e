using System.Text;

namespace Yiko.Compliance.Documents;

/// <summary>Texts for the tests of the measure: pairs that are unrelated, and pairs of which one was edited into the other.</summary>
internal static class TextPairs
{
    /// <summary>A text over the first letters of an alphabet of Chinese characters.</summary>
    public static string Text(Random random, int length, int alphabet)
    {
        var text = new char[length];
        for (var i = 0; i < length; i++) text[i] = Character(random, alphabet);
        return new string(text);
    }

    /// <summary>The text with so many edits in a hundred characters: substitute, delete and insert are equally likely.</summary>
    public static string Edited(Random random, string text, int percent, int alphabet)
    {
        var edited = new StringBuilder();
        foreach (var c in text)
        {
            if (random.Next(100) >= percent)
            {
                edited.Append(c);
                continue;
            }

            var kind = random.Next(3);
            if (kind != 0) edited.Append(Character(random, alphabet));
            if (kind == 2) edited.Append(c);
        }

        return edited.ToString();
    }

    /// <summary>Every text of at most so many characters over so many letters.</summary>
    public static IEnumerable<string> All(int longest, int alphabet)
    {
        var layer = new List<string> { string.Empty };
        for (var length = 0; length <= longest; length++)
        {
            foreach (var text in layer) yield return text;
            layer = [.. layer.SelectMany(text => Enumerable.Range(0, alphabet).Select(letter => text + (char)('a' + letter)))];
        }
    }

    private static char Character(Random random, int alphabet) => (char)('一' + random.Next(alphabet));
}
