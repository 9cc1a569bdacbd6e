using System.Text.RegularExpressions;
using Yiko.Compliance.Localization;

namespace Yiko.Compliance.Conventions;

/// <summary>The tables of rules in <c>docs/rules</c> say of each rule of the manual where it is decided, which reasons cite it and which tests pin it. They are true.</summary>
public sealed partial class RuleTableConventions
{
    /// <summary>How many rules the manual has: for the six engines, numbering and traceability 110, for everything else 216.</summary>
    private static readonly (string Area, int Count)[] Areas =
    [
        ("LEC", 16), ("ENV", 15), ("SUP", 13), ("OBJ", 16), ("DOC", 16), ("CFG", 17), ("NUM", 12), ("TRC", 5),
        ("RSP", 11), ("PRG", 10), ("CMP", 15), ("AUD", 14), ("MRV", 12), ("CAP", 9), ("NCO", 13), ("DES", 15), ("CON", 8), ("SPC", 3), ("CAL", 5), ("TRN", 7), ("SAT", 5),
        ("CPR", 4), ("EMG", 10), ("COM", 10), ("DLV", 9), ("MON", 9), ("APR", 26), ("CTX", 4), ("RSK", 2), ("CHG", 4), ("INF", 6), ("APT", 5),
    ];

    private static readonly string[] Columns = ["rule", "clause", "decided", "where", "codes", "tests", "note.en", "note.zh"];

    private static readonly string ProcedureTable = Repository.PathOf("docs", "rules", "procedures.tsv");

    private static readonly RuleLine[] Lines = [.. Repository.SourceFiles("docs/rules", "*.tsv").Where(path => Path.GetFileName(path) != "procedures.tsv").SelectMany(ReadTable)];

    [Fact]
    public void Each_rule_has_one_line() => Assert.Equal(
        Areas.SelectMany(area => Enumerable.Range(1, area.Count).Select(number => FormattableString.Invariant($"{area.Area}-{number:00}"))).Order(StringComparer.Ordinal),
        Lines.Select(line => line.Rule).Concat(File.ReadLines(ProcedureTable).Skip(1).Select(line => line.Split('\t')[0])).Order(StringComparer.Ordinal));

    [Fact]
    public void All_326_rules_of_the_manual_are_told_of() => Assert.Equal((326, 110), (Areas.Sum(area => area.Count), Areas.Take(8).Sum(area => area.Count)));

    // Made out of the published rule set; a change of it shows here: remove the file, run the test, look at what it wrote.
    [Fact]
    public void The_table_of_procedures_says_what_the_published_rules_say()
    {
        HashSet<string> elsewhere = [.. Lines.Select(line => line.Rule)];
        string[] written = [string.Join('\t', ProcedureRuleTable.Columns), .. ProcedureRuleTable.Lines(elsewhere.Contains)];
        if (!File.Exists(ProcedureTable))
        {
            File.WriteAllLines(ProcedureTable, written);
            Assert.Fail($"{ProcedureTable} did not exist and was written: review it and commit it.");
        }

        Assert.Equal(File.ReadAllLines(ProcedureTable), written);
    }

    [Fact]
    public void Each_line_of_the_table_of_procedures_is_complete() => Assert.All(File.ReadLines(ProcedureTable).Skip(1).Select(line => line.Split('\t')), cells =>
    {
        Assert.Equal(ProcedureRuleTable.Columns.Length, cells.Length);
        Assert.Contains(cells[2], (string[])["yes", "asked", "duty"]);
        Assert.All(cells, cell => Assert.False(string.IsNullOrWhiteSpace(cell), cells[0]));
        Assert.Matches(Chinese(), cells[6]);
        Assert.Empty(Words(cells[3]).Except(Members));
    });

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
        Assert.Empty(Lines.SelectMany(line => line.Where.Where(where => !Members.Contains(where)).Select(where => $"{line.Rule}: {where}")));
    }

    [Fact]
    public void The_tests_that_pin_a_rule_exist()
    {
        var known = Repository.SourceFiles("tests", "*.cs").SelectMany(TestsIn).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(Lines.SelectMany(line => line.Tests.Where(test => !known.Contains(test)).Select(test => $"{line.Rule}: {test}")));
    }

    private static HashSet<string> Members { get; } = Library.Assemblies.SelectMany(assembly => assembly.GetExportedTypes())
        .SelectMany(type => type.GetMembers().Select(member => $"{type.Name.Split('`')[0]}.{member.Name}"))
        .ToHashSet(StringComparer.Ordinal);

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
