using System.Text;
using System.Text.RegularExpressions;

namespace Yiko.Compliance.Fuzz;

/// <summary>The kinds of damage that any text or file can have.</summary>
internal static partial class Mutations
{
    /// <summary>Nothing grows beyond this: what is looked for is work out of proportion, not a large file.</summary>
    public const int Largest = 1 << 18;

    private static readonly string[] Numbers =
    [
        "0", "-0", "-1", "0.5", "1e19", "1e-19", "1e9999999", "-1e-9999999", "79228162514264337593543950336", "0.0000000000000000000000000001", "9999999999999999999999999999999",
        "2147483648", "-2147483649", "9223372036854775808", "1/0", "0/0", "1/3", "100.0000001%", "١٢", "１２", "NaN", "Infinity", "1,5", "1 000", "0x10", "1e", ".", "-",
    ];

    private static readonly string[] Days =
    [
        "0001-01-01", "9999-12-31", "0000-00-00", "2026-02-30", "2024-02-29", "2026-13-01", "-0001-01-01", "10000-01-01", "2026-3-1", "20260301", "2026/03/01", "2026年3月1日", "45000", "1e5",
    ];

    private static readonly string[] Marks =
    [
        "\u200B", "\u200D", "\u202E", "\u2066", "\uFEFF", "\u0301", "\u00A0", "\u3000", "\u0000", "\u0007", "\u001F", "\u2028", "\u0085", "\uFFFE", "\uFFFD", "𠮷", "👩‍👩‍👧", "İ", "ß", "ﬁ",
    ];

    private static readonly string[] Values =
    [
        "null", "true", "false", "7", "-1", "0.5", "\"\"", "\" \"", "\"x\"", "[]", "[1]", "[[]]", "{}", "{\"en\":\"a\"}", "\"\\ud800\"", "\"\\udc00\\ud800\"", "1e400", "\"1/3\"", "\"2026-01-01\"",
    ];

    public static Mutation[] OfBytes { get; } =
    [
        new("flip a bit", (data, random) => Changed(data, random, (copy, at) => copy[at] ^= (byte)(1 << random.Next(8)))),
        new("another byte", (data, random) => Changed(data, random, (copy, at) => copy[at] = (byte)random.Next(256))),
        new("insert bytes", (data, random) => { var at = random.Next(data.Length + 1); return [.. data[..at], .. Some(random), .. data[at..]]; }),
        new("drop bytes", (data, random) => { var (from, to) = Range(data, random); return [.. data[..from], .. data[to..]]; }),
        new("truncate", (data, random) => data[..random.Next(data.Length + 1)]),
        new("append bytes", (data, random) => [.. data, .. Some(random)]),
        new("double a part", (data, random) => { var (from, to) = Range(data, random); return [.. data[..to], .. data[from..]]; }),
        new("exchange two parts", Exchanged),
        new("empty a part", (data, random) => { var (from, to) = Range(data, random); byte[] copy = [.. data]; Array.Clear(copy, from, to - from); return copy; }),
        new("turn a part round", (data, random) => { var (from, to) = Range(data, random); byte[] copy = [.. data]; Array.Reverse(copy, from, to - from); return copy; }),
        new("repeat a part", Repeated),
        new("no UTF-8", (data, random) => Inserted(data, random, Pick<byte[]>(random, [[0xC0, 0x80], [0xED, 0xA0, 0x80], [0xFF], [0xF4, 0x90, 0x80, 0x80], [0x80]]))),
        new("byte order mark", (data, random) => [.. Pick<byte[]>(random, [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xFF, 0xFE, 0, 0]]), .. data]),
        new("other encoding", (data, random) => Pick<Encoding>(random, [Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Encoding.GetEncoding("GB18030"), Encoding.Latin1]).GetBytes(Encoding.UTF8.GetString(data))),
    ];

    public static Mutation[] OfText { get; } =
    [
        new("hostile number", (data, random) => Replaced(data, random, Number(), Numbers)),
        new("hostile day", (data, random) => Replaced(data, random, Day(), Days)),
        new("marks and invisible characters", (data, random) => Inserted(data, random, Encoding.UTF8.GetBytes(Pick(random, Marks)))),
        new("half a character", (data, random) => Inserted(data, random, Encoding.UTF8.GetBytes(Pick<string>(random, ["\\ud83d", "\\udc00", "\\u0000", "&#xD800;", "&#0;"])))),
        new("depth", Deepened),
        new("ends of lines and separators", (data, random) => Replaced(data, random, Separator(), ["\r", "\n", "\r\n", "\t", ";", ",", "|", "\"", "\"\"", "'", "\u2028"])),
        new("a long word", (data, random) => Inserted(data, random, Encoding.UTF8.GetBytes(new string(Pick<string>(random, ["a", "9", "(", " ", "￿", "一"])[0], random.Next(1, 60_000))))),
    ];

    public static Mutation[] OfJson { get; } =
    [
        new("double a member", (data, random) => OnJson(data, random, static (members, at, _) => members.Insert(at, members[at]))),
        new("an unknown member", (data, random) => OnJson(data, random, static (members, at, random) => members.Insert(at, "\"unknown\":" + Pick(random, Values)))),
        new("drop a member", (data, random) => OnJson(data, random, static (members, at, _) => members.RemoveAt(at))),
        new("exchange two values", (data, random) => OnJson(data, random, static (members, at, random) =>
        {
            var other = random.Next(members.Count);
            (members[at], members[other]) = (Named(members[at], members[other]), Named(members[other], members[at]));
        })),
        new("a value of another kind", (data, random) => OnJson(data, random, static (members, at, random) => members[at] = Named(members[at], ":" + Pick(random, Values)))),
    ];

    public static T Pick<T>(Random random, IReadOnlyList<T> all) => all[random.Next(all.Count)];

    private static byte[] Changed(byte[] data, Random random, Action<byte[], int> change)
    {
        if (data.Length == 0) return data;
        byte[] copy = [.. data];
        for (var times = random.Next(1, 4); times > 0; times--) change(copy, random.Next(copy.Length));
        return copy;
    }

    private static byte[] Some(Random random)
    {
        var bytes = new byte[random.Next(1, 64)];
        random.NextBytes(bytes);
        return bytes;
    }

    private static (int From, int To) Range(byte[] data, Random random)
    {
        var from = random.Next(data.Length + 1);
        return (from, random.Next(from, Math.Min(data.Length, from + 256) + 1));
    }

    private static byte[] Exchanged(byte[] data, Random random)
    {
        var (a, b) = Range(data, random);
        var (c, d) = Range(data, random);
        return b <= c ? [.. data[..a], .. data[c..d], .. data[b..c], .. data[a..b], .. data[d..]] : data;
    }

    private static byte[] Repeated(byte[] data, Random random)
    {
        var (from, to) = Range(data, random);
        if (from == to) return data;
        var times = Math.Min(random.Next(2, 2_000), Largest / (to - from));
        return [.. data[..from], .. Enumerable.Repeat(data[from..to], times).SelectMany(part => part), .. data[to..]];
    }

    private static byte[] Inserted(byte[] data, Random random, byte[] what)
    {
        var at = random.Next(data.Length + 1);
        return [.. data[..at], .. what, .. data[at..]];
    }

    private static byte[] Deepened(byte[] data, Random random)
    {
        var (open, close) = Pick<(string, string)>(random, [("[", "]"), ("{\"a\":", "}"), ("<a>", "</a>"), ("(", ")"), ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")]);
        var depth = random.Next(1, Largest / 16 / open.Length);
        var at = random.Next(data.Length + 1);
        return [.. data[..at], .. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(open, depth))), .. data[at..], .. random.Next(2) == 0 ? [] : Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(close, depth)))];
    }

    private static byte[] Replaced(byte[] data, Random random, Regex what, string[] by)
    {
        var text = Encoding.UTF8.GetString(data);
        var found = what.Matches(text);
        if (found.Count == 0) return data;
        var one = found[random.Next(found.Count)];
        return Encoding.UTF8.GetBytes(text[..one.Index] + Pick(random, by) + text[(one.Index + one.Length)..]);
    }

    // The members of one object of the text, as they stand: texts that are damaged already have members too.
    private static byte[] OnJson(byte[] data, Random random, Action<List<string>, int, Random> change)
    {
        var text = Encoding.UTF8.GetString(data);
        var opens = Enumerable.Range(0, text.Length).Where(i => text[i] == '{').ToArray();
        if (opens.Length == 0) return data;
        var open = Pick(random, opens);
        List<string> members = [];
        var (depth, inText, begin) = (0, false, open + 1);
        for (var i = open + 1; i < text.Length; i++)
        {
            var c = text[i];
            if (inText)
            {
                if (c == '\\') i++;
                else inText = c != '"';
            }
            else if (c == '"')
            {
                inText = true;
            }
            else if (c is '{' or '[')
            {
                depth++;
            }
            else if (c is '}' or ']' && depth-- == 0)
            {
                if (i > begin) members.Add(text[begin..i]);
                if (members.Count == 0) return data;
                change(members, random.Next(members.Count), random);
                return Encoding.UTF8.GetBytes(text[..(open + 1)] + string.Join(',', members) + text[i..]);
            }
            else if (c == ',' && depth == 0)
            {
                members.Add(text[begin..i]);
                begin = i + 1;
            }
        }

        return data;
    }

    private static string Named(string member, string by)
    {
        var (name, value) = (member.IndexOf(':', StringComparison.Ordinal), by.IndexOf(':', StringComparison.Ordinal));
        return name < 0 || value < 0 ? member : member[..name] + by[value..];
    }

    [GeneratedRegex(@"-?[0-9]+(\.[0-9]+)?")]
    private static partial Regex Number();

    [GeneratedRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}")]
    private static partial Regex Day();

    [GeneratedRegex("\r\n|[\r\n,;\t\"]")]
    private static partial Regex Separator();
}
