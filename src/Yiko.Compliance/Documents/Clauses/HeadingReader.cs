using System.Diagnostics.CodeAnalysis;
using Yiko.Compliance.Documents.Measuring;

namespace Yiko.Compliance.Documents.Clauses;

/// <summary>Reads a line as a heading, in Chinese, Western or Markdown style.</summary>
/// <remarks>
/// <para>
/// Each style is tried in turn. Full-width digits, letters, points and brackets are read like half-width ones, so that a change of
/// input method renames no clause.
/// </para>
/// <para>
/// Known: <c># Title</c>; 第三章, 第2节, 第十条; 一、; （一）, (1), (a); ①; <c>8.5.2.1</c>; <c>1.</c>, <c>1、</c>, <c>1)</c>; a short line
/// <c>4 Context</c>; <c>a)</c>; Chapter, Section, Article, Part, Annex, Appendix with number or letter; 附录A, 附件1, 附表1.
/// </para>
/// </remarks>
internal static class HeadingReader
{
    private const string ChineseNumerals = "一二三四五六七八九十百千零〇两";
    private const string Ranks = "章节条款篇编部";
    private const string EndsOfSentences = "。；;.，,：:、";
    private const int LongestBareHeading = 60;
    private const int MostDigits = 3;

    private static readonly string[] WesternNames = ["Chapter", "Section", "Article", "Part", "Annex", "Appendix", "Clause"];
    private static readonly string[] ChineseNames = ["附录", "附件", "附表"];

    private delegate bool Style(string line, out Heading heading);

    private static readonly Style[] Styles =
        [TryMarkdown, TryRanked, TryChineseListed, TryBracketed, TryCircled, TryDecimal, TryLettered, TryWesternNamed, TryChineseNamed];

    /// <summary>The heading that a line is, if it is one.</summary>
    /// <param name="line">A line without white space at its ends; not empty.</param>
    /// <param name="heading">The heading.</param>
    public static bool TryRead(string line, out Heading heading)
    {
        foreach (var style in Styles)
        {
            if (style(line, out heading)) return true;
        }

        heading = default;
        return false;
    }

    private static bool TryMarkdown(string line, out Heading heading)
    {
        var level = 0;
        while (level < line.Length && line[level] == '#') level++;
        heading = default;
        if (level is 0 or > 6 || level == line.Length || !WhiteSpace.Contains(line[level])) return false;
        var rest = Rest(line, level).TrimEnd('#', ' ');
        var numbered = rest.Length > 0 && TryRead(rest, out heading);
        heading = new Heading("#" + level, numbered ? heading.Number : string.Empty, numbered ? heading.Title : rest);
        return true;
    }

    private static bool TryRanked(string line, out Heading heading)
    {
        heading = default;
        if (line[0] != '第') return false;
        var end = 1;
        while (end < line.Length && (IsNumeral(line[end]) || IsDigit(line[end]))) end++;
        if (end == 1 || end == line.Length || Ranks.AsSpan().IndexOf(line[end]) < 0) return false;
        heading = new Heading("第" + line[end], Narrow(line, 0, end + 1), Rest(line, end + 1));
        return true;
    }

    private static bool TryChineseListed(string line, out Heading heading)
    {
        heading = default;
        var end = 0;
        while (end < line.Length && IsNumeral(line[end])) end++;
        if (end == 0 || end == line.Length || line[end] != '、') return false;
        heading = new Heading("一、", line.Substring(0, end + 1), Rest(line, end + 1));
        return true;
    }

    private static bool TryBracketed(string line, out Heading heading)
    {
        heading = default;
        if (line[0] is not ('(' or '（')) return false;
        var end = 1;
        while (end < line.Length && IsNumeral(line[end])) end++;
        var style = "（一）";
        if (end == 1)
        {
            while (end < line.Length && end <= MostDigits && IsDigit(line[end])) end++;
            style = "(1)";
            if (end == 1 && end < line.Length && IsLetter(line[end]))
            {
                end++;
                style = "(a)";
            }
        }

        if (end == 1 || end == line.Length || line[end] is not (')' or '）')) return false;
        var inner = Narrow(line, 1, end);
        heading = new Heading(style, style == "（一）" ? "（" + inner + "）" : "(" + inner + ")", Rest(line, end + 1));
        return true;
    }

    private static bool TryCircled(string line, out Heading heading)
    {
        var found = line[0] is >= '\u2460' and <= '\u2473';
        heading = found ? new Heading("①", line.Substring(0, 1), Rest(line, 1)) : default;
        return found;
    }

    private static bool TryDecimal(string line, out Heading heading)
    {
        heading = default;
        int end = 0, depth = 0;
        while (TryPart(line, depth == 0 ? 0 : end + 1, out var behind) && (depth == 0 || IsPoint(line[end])))
        {
            end = behind;
            depth++;
        }

        if (depth == 0) return false;
        var number = Narrow(line, 0, end);
        if (depth > 1)
        {
            if (end < line.Length && IsPoint(line[end])) end++;
            if (end < line.Length && !WhiteSpace.Contains(line[end]) && CharacterKinds.Of(line[end]) != CharacterKind.Ideograph) return false;
            heading = new Heading("decimal/" + (char)('0' + Math.Min(depth, 9)), number, Rest(line, end));
            return true;
        }

        return TryListed(line, end, number, out heading);
    }

    // 1. and 1、 and 1) everywhere; a bare 1 only before a short line that does not end like a sentence.
    private static bool TryListed(string line, int end, string number, out Heading heading)
    {
        heading = default;
        if (end == line.Length) return false;
        var mark = NarrowOf(line[end]);
        if (mark is '.' or '、' or ')' && !(end + 1 < line.Length && IsDigit(line[end + 1])))
        {
            heading = new Heading("1" + mark, number + mark, Rest(line, end + 1));
            return true;
        }

        if (!WhiteSpace.Contains(line[end]) || line.Length > LongestBareHeading || EndsOfSentences.AsSpan().IndexOf(line[line.Length - 1]) >= 0) return false;
        var title = Rest(line, end);
        if (!IsLetter(title[0]) && CharacterKinds.Of(title[0]) != CharacterKind.Ideograph) return false;
        heading = new Heading("decimal/1", number, title);
        return true;
    }

    private static bool TryLettered(string line, out Heading heading)
    {
        var found = line.Length > 1 && IsLetter(line[0]) && line[1] is ')' or '）';
        heading = found ? new Heading("a)", NarrowOf(line[0]) + ")", Rest(line, 2)) : default;
        return found;
    }

    private static bool TryWesternNamed(string line, out Heading heading) => TryNamed(line, WesternNames, true, out heading);

    private static bool TryChineseNamed(string line, out Heading heading) => TryNamed(line, ChineseNames, false, out heading);

    private static bool TryNamed(string line, string[] names, bool blankBetween, out Heading heading)
    {
        heading = default;
        if (Array.Find(names, name => line.StartsWith(name, StringComparison.OrdinalIgnoreCase)) is not { } found) return false;
        var start = found.Length;
        while (start < line.Length && WhiteSpace.Contains(line[start])) start++;
        if (blankBetween == (start == found.Length)) return false;
        var end = start;
        while (end < line.Length && end - start <= MostDigits && (IsDigit(line[end]) || IsNumeral(line[end]) || IsCapital(line[end]))) end++;
        if (end == start || (end < line.Length && IsLetter(line[end]))) return false;
        heading = new Heading(found, found + (blankBetween ? " " : string.Empty) + Narrow(line, start, end), Rest(line, end));
        return true;
    }

    private static bool TryPart(string line, int start, out int end)
    {
        end = start;
        while (end < line.Length && IsDigit(line[end])) end++;
        return end > start && end - start <= MostDigits;
    }

    // What stands behind the number, without the marks that part the two.
    private static string Rest(string line, int start)
    {
        while (start < line.Length && (WhiteSpace.Contains(line[start]) || line[start] is ':' or '：' or '、' or '.' or '．')) start++;
        return line.Substring(start);
    }

    private static string Narrow(string line, int start, int end)
    {
        var narrow = new char[end - start];
        for (var i = start; i < end; i++) narrow[i - start] = NarrowOf(line[i]);
        return new string(narrow);
    }

    private static char NarrowOf(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;

    private static bool IsNumeral(char c) => ChineseNumerals.AsSpan().IndexOf(c) >= 0;

    private static bool IsDigit(char c) => NarrowOf(c) is >= '0' and <= '9';

    private static bool IsPoint(char c) => NarrowOf(c) == '.';

    private static bool IsLetter(char c) => NarrowOf(c) is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsCapital(char c) => NarrowOf(c) is >= 'A' and <= 'Z';
}
