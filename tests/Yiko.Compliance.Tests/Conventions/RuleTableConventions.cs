using System.Text.RegularExpressions;
using Yiko.Compliance.Localization;

namespace Yiko.Compliance.Conventions;

/// <summary>The tables of rules in <c>docs/rules</c> say of each rule of the manual where it is decided, which reasons cite it and which tests pin it. They are true.</summary>
public sealed partial class RuleTableConventions
{
    /// <summary>How many rules the manual has for each of the six engines, for numbering, for traceability and for responsibility matrices.</summary>
    private static readonly (string Area, int Count)[] Areas =
        [("LEC", 16), ("ENV", 15), ("SUP", 13), ("OBJ", 16), ("DOC", 16), ("CFG", 17), ("NUM", 12), ("TRC", 5), ("RSP", 11)];

    /// <summary>Rules of other areas that a room of its own decides.</summary>
    private static readonly string[] Single = ["AUD-04", "CAL-04"];

    private static readonly string[] Columns = ["rule", "clause", "decided", "where", "codes", "tests", "note.en", "note.zh"];

    private static readonly RuleLine[] Lines = [.. Repository.SourceFiles("docs/rules", "*.tsv").SelectMany(ReadTable)];

    [Fact]
    public void Each_rule_has_one_line() => Assert.Equal(
        Areas.SelectMany(area => Enumerable.Range(1, area.Count).Select(number => FormattableString.Invariant($"{area.Area}-{number:00}"))).Concat(Single).Order(StringComparer.Ordinal),
        Lines.Select(line => line.Rule).Order(StringComparer.Ordinal));

    [Fact]
    public void Each_line_is_complete() => Assert.All(Lines, line =>
    {
        Assert.Contains(line.Decided, (string[])["yes", "statement", "procedures"]);
        Assert.False(string.IsNullOrWhiteSpace(line.Clause), line.Rule);
        Assert.False(string.IsNullOrWhiteSpace(line.English), line.Rule);
        Assert.Matches(Chinese(), line.ChineseSimplified);
        if (line.Decided == "yes") Assert.True(line.Where.Length > 0 && line.Tests.Length > 0, $"{line.Rule} is decided nowhere or pinned by no test.");
        // Several clauses in one code are a form that parsing takes: no verdict rests on it.
        if (line.Decided == "yes" && line.Rule != "NUM-05") Assert.NotEmpty(line.Codes);
    });

    [Fact]
    public void The_codes_of_a_line_are_those_of_the_reasons_that_cite_its_rule()
    {
        var citing = Texts.Rows.ToLookup(row => row.Rule?.ToString() ?? string.Empty, row => row.Code);

        Assert.All(Lines, line => Assert.Equal(citing[line.Rule].Order(StringComparer.Ordinal), line.Codes.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_place_where_a_rule_is_decided_is_a_public_member()
    {
        var members = Library.Assemblies.SelectMany(assembly => assembly.GetExportedTypes())
            .SelectMany(type => type.GetMembers().Select(member => $"{type.Name.Split('`')[0]}.{member.Name}"))
            .ToHashSet(StringComparer.Ordinal);

        Assert.Empty(Lines.SelectMany(line => line.Where.Where(where => !members.Contains(where)).Select(where => $"{line.Rule}: {where}")));
    }

    [Fact]
    public void The_tests_that_pin_a_rule_exist()
    {
        var known = Repository.SourceFiles("tests", "*.cs").SelectMany(TestsIn).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(Lines.SelectMany(line => line.Tests.Where(test => !known.Contains(test)).Select(test => $"{line.Rule}: {test}")));
    }

    private static IEnumerable<RuleLine> ReadTable(string path)
    {
        var lines = File.ReadAllLines(path);
        Assert.Equal(Columns, lines[0].Split('\t'));
        return lines.Skip(1).Select(line => line.Split('\t')).Select(cells =>
        {
            Assert.Equal(Columns.Length, cells.Length);
            return new RuleLine(cells[0], cells[1], cells[2], Words(cells[3]), Words(cells[4]), Words(cells[5]), cells[6], cells[7]);
        });
    }

    private static string[] Words(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> TestsIn(string path)
    {
        var source = File.ReadAllText(path);
        return TypeName().Matches(source).SelectMany(type => TestName().Matches(source).Select(test => $"{type.Groups[1].Value}.{test.Groups[1].Value}"));
    }

    [GeneratedRegex(@"\bclass (\w+)")]
    private static partial Regex TypeName();

    [GeneratedRegex(@"\[(?:Fact|Theory|Property)[^\n]*\](?:\s*\[[^\n]*\])*\s*public (?:async )?\w+(?:<\w+>)? (\w+)\(")]
    private static partial Regex TestName();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();

    private sealed record RuleLine(
        string Rule, string Clause, string Decided, string[] Where, string[] Codes, string[] Tests, string English, string ChineseSimplified);
}
