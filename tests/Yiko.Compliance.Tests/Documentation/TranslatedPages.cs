using System.Text.RegularExpressions;

namespace Yiko.Compliance.Documentation;

/// <summary>A page in Chinese says what its English one says: the same code and output, the same tables row by row, the same numbers, codes and rules.</summary>
public sealed partial class TranslatedPages
{
    private const string Ending = ".zh-CN.md";

    // Tables with a column for each language, and a page that says the same twice.
    private static readonly string[] BothInOne = [Path.Combine("docs", "glossary.md"), Path.Combine("docs", "rules", "README.md")];

    public static TheoryData<string> Pages =>
        [.. Files(Ending).Select(path => Path.GetRelativePath(Repository.Root, path)[..^Ending.Length].Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_page_is_there_in_both_languages() => Assert.Empty(
        Files(".md")
            .Where(path => !path.EndsWith(Ending, StringComparison.Ordinal) && !File.Exists(path[..^".md".Length] + Ending))
            .Select(path => Path.GetRelativePath(Repository.Root, path))
            .Except(BothInOne));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_page_has_a_table_or_code_to_compare(string page) => Assert.True(Rows(English(page)).Length > 0 || Block().IsMatch(English(page)));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Code_and_output_are_the_same(string page) => Assert.Equal(Matches(Block(), English(page)), Matches(Block(), Chinese(page)));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Tables_have_the_same_rows_with_the_same_codes_rules_and_numbers(string page)
    {
        var (english, chinese) = (Rows(English(page)), Rows(Chinese(page)));

        Assert.Equal(english.Select(row => row.Length), chinese.Select(row => row.Length));
        Assert.Equal(english.SelectMany(row => row.Select(Told)), chinese.SelectMany(row => row.Select(Told)));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Headings_lists_and_words_of_code_are_the_same(string page)
    {
        var (english, chinese) = (WithoutBlocks(English(page)), WithoutBlocks(Chinese(page)));

        Assert.Equal(Matches(Heading(), english).Select(heading => heading.TakeWhile(c => c == '#').Count()), Matches(Heading(), chinese).Select(heading => heading.TakeWhile(c => c == '#').Count()));
        Assert.Equal(Matches(Bullet(), english).Length, Matches(Bullet(), chinese).Length);
        Assert.Equal(Matches(Span(), english).Order(StringComparer.Ordinal), Matches(Span(), chinese).Order(StringComparer.Ordinal));
        Assert.Equal(Matches(Rule(), english).Order(StringComparer.Ordinal), Matches(Rule(), chinese).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_page_names_the_other(string page)
    {
        Assert.Contains($"({Path.GetFileName(page)}{Ending})", English(page), StringComparison.Ordinal);
        Assert.Contains($"({Path.GetFileName(page)}.md)", Chinese(page), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_Chinese_page_leads_to_Chinese_ones_where_there_are_any(string page) => Assert.Empty(
        Matches(Link(), Chinese(page)).Where(link =>
            !link.EndsWith(Ending, StringComparison.Ordinal)
            && link != Path.GetFileName(page) + ".md"
            && File.Exists(Repository.PathOf(Path.GetDirectoryName(page)!, link[..^".md".Length] + Ending))));

    // The pages of docs, and what everybody reads first.
    private static IEnumerable<string> Files(string ending) => Repository.SourceFiles("docs", "*" + ending).Append(Repository.PathOf("README" + ending));

    private static string English(string page) => File.ReadAllText(Repository.PathOf(page + ".md"));

    private static string Chinese(string page) => File.ReadAllText(Repository.PathOf(page + Ending));

    private static string WithoutBlocks(string text) => Block().Replace(text, string.Empty);

    private static string[] Matches(Regex pattern, string text) => [.. pattern.Matches(text).Select(match => match.Value)];

    private static string[][] Rows(string text) => [.. WithoutBlocks(text).Split('\n').Where(line => line.StartsWith('|')).Select(line => line.Trim('|').Split('|'))];

    // Rules, words of code and numbers of a cell stand in both languages, in whichever order the sentence has them.
    private static string Told(string cell) => string.Join(' ', Matches(Span(), cell).Concat(Matches(Rule(), cell)).Concat(Matches(Number(), Span().Replace(Rule().Replace(cell, string.Empty), string.Empty))).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"```\w+\n.*?\n```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("^#+ ", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^- ", RegexOptions.Multiline)]
    private static partial Regex Bullet();

    // The page that a link leads to, without the place in it.
    [GeneratedRegex(@"(?<=\]\()[^():#]+[.]md(?=[#)])")]
    private static partial Regex Link();

    [GeneratedRegex("`[^`]+`")]
    private static partial Regex Span();

    [GeneratedRegex(@"\b[A-Z]{3}-[0-9]{2}\b")]
    private static partial Regex Rule();

    [GeneratedRegex("[0-9]+(?:[.][0-9]+)*")]
    private static partial Regex Number();
}
