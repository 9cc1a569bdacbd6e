using System.Text;

namespace Yiko.Compliance.Benchmarks;

/// <summary>The texts that the measure of change is timed on: the same ones on every machine.</summary>
internal static class DocumentTexts
{
    private const int Characters = 3000;

    /// <summary>Chinese characters, the frequent ones more frequent, as in a real text.</summary>
    public static string Chinese(int length, int seed)
    {
        var random = new Random(seed);
        var text = new char[length];
        for (var i = 0; i < length; i++) text[i] = Character(random);
        return new string(text);
    }

    /// <summary>The text with an edit at so many of a hundred characters: substitute, delete and insert are equally likely.</summary>
    public static string Edited(string text, int percent, int seed)
    {
        var random = new Random(seed);
        var edited = new StringBuilder(text.Length + (text.Length / 8));
        foreach (var c in text)
        {
            if (random.Next(100) >= percent)
            {
                edited.Append(c);
                continue;
            }

            var kind = random.Next(3);
            if (kind != 0) edited.Append(Character(random));
            if (kind == 2) edited.Append(c);
        }

        return edited.ToString();
    }

    /// <summary>A text in which so many characters are equally likely.</summary>
    public static string Uniform(int length, int characters, int seed)
    {
        var random = new Random(seed);
        var text = new char[length];
        for (var i = 0; i < length; i++) text[i] = Uniform(random, characters);
        return new string(text);
    }

    /// <summary>The text with an edit at this share of its characters, spread evenly: substitute, delete and insert are equally likely.</summary>
    public static string EditedHereAndThere(string text, double share, int characters, int seed)
    {
        var random = new Random(seed);
        var edited = new StringBuilder(text.Length + (text.Length / 8));
        foreach (var c in text)
        {
            var kind = random.NextDouble() < share ? random.Next(3) : -1;
            if (kind > 0) edited.Append(Uniform(random, characters));
            if (kind is -1 or 2) edited.Append(c);
        }

        return edited.ToString();
    }

    /// <summary>The text with this share of its characters, all at one place, replaced by others.</summary>
    public static string EditedInOneBlock(string text, double share, int characters, int seed)
    {
        var length = (int)(text.Length * share);
        var start = text.Length / 3;
        return string.Concat(text.AsSpan(0, start), Uniform(length, characters, seed), text.AsSpan(start + length));
    }

    /// <summary>Numbered lines of about forty characters.</summary>
    public static string[] Lines(int count, int seed)
    {
        var random = new Random(seed);
        var lines = new string[count];
        for (var i = 0; i < count; i++) lines[i] = $"{i % 20}) " + Chinese(random.Next(20, 60), random.Next());
        return lines;
    }

    /// <summary>The lines with so many of a hundred replaced, taken out or put in.</summary>
    public static IEnumerable<string> Edited(string[] lines, int percent, int seed)
    {
        var random = new Random(seed);
        foreach (var line in lines)
        {
            if (random.Next(100) >= percent)
            {
                yield return line;
                continue;
            }

            var kind = random.Next(3);
            if (kind != 0) yield return Chinese(40, random.Next());
            if (kind == 2) yield return line;
        }
    }

    /// <summary>A pattern again and again up to a length.</summary>
    public static string Repeated(string pattern, int length)
    {
        var text = new StringBuilder(length);
        while (text.Length < length) text.Append(pattern);
        return text.ToString(0, length);
    }

    /// <summary>Characters replaced by surrogate pairs.</summary>
    public static string BeyondBasicPlane(string text)
    {
        var pairs = new StringBuilder(text.Length * 2);
        foreach (var c in text) pairs.Append(char.ConvertFromUtf32(0x20000 + c - 0x4E00));
        return pairs.ToString();
    }

    /// <summary>Characters with a combining mark behind each.</summary>
    public static string WithMarks(string text)
    {
        var marked = new StringBuilder(text.Length * 2);
        foreach (var c in text) marked.Append((char)('a' + (c % 26))).Append((char)(0x0300 + (c % 64)));
        return marked.ToString();
    }

    private static char Uniform(Random random, int characters) => (char)('一' + random.Next(characters));

    private static char Character(Random random)
    {
        var place = random.Next(Characters);
        return (char)(0x4E00 + (int)((long)place * (place + 1) / Characters));
    }
}
