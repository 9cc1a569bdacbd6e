using System.Text.RegularExpressions;

namespace Yiko.Compliance.Conventions;

/// <summary><c>docs/glossary.md</c> is a test: a public type that does not earn a line there does not ship.</summary>
public sealed partial class GlossaryConventions
{
    private const string SharedWords = "Shared words";

    [Fact]
    public void Public_types_have_a_row_in_the_section_of_their_room()
    {
        var rows = Rows().SelectMany(row => row.Types.Select(type => (row.Section, type))).ToHashSet();
        Assert.Empty(PublicNames().Where(name => !rows.Contains(name)));
    }

    [Fact]
    public void Rows_name_types_that_exist() =>
        Assert.Empty(Rows().SelectMany(row => row.Types.Select(type => (row.Section, type))).Except(PublicNames()));

    [Fact]
    public void Types_have_one_row() =>
        Assert.Empty(Rows().SelectMany(row => row.Types.Select(type => (row.Section, type))).GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Rows_give_a_meaning_an_English_and_a_Chinese_term() =>
        Assert.Empty(Rows().Where(row => row.Cells is not [_, { Length: > 0 }, { Length: > 0 }, var chinese] || !Han().IsMatch(chinese)).Select(row => string.Join(" | ", row.Cells)));

    [Fact]
    public void Sections_are_the_rooms_of_the_house() =>
        Assert.Empty(Library.EngineRooms.Prepend(SharedWords).Except(Lines().Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..])));

    private static HashSet<(string Section, string Type)> PublicNames() =>
        [.. Library.PublicTypes.Where(type => !type.IsNested).Select(type => (SectionOf(type), DisplayName(type)))];

    private static string SectionOf(Type type) => Library.RoomOf(type) ?? type.Namespace switch
    {
        "Yiko.Compliance.Engines" => "Engines",
        "Yiko.Compliance.RuleSets" => "Rule sets",
        "Yiko.Compliance.Decisions" => "Decisions",
        "Yiko.Compliance.Tables" => "Tables",
        "Yiko.Compliance.Shapes" => "Shapes",
        "Yiko.Compliance.Localization" => "Localization",
        _ => SharedWords,
    };

    private static string DisplayName(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(argument => argument.Name))}>"
        : type.Name;

    private static IEnumerable<(string Section, string[] Types, string[] Cells)> Rows()
    {
        var section = string.Empty;
        foreach (var line in Lines())
        {
            if (line.StartsWith("## ", StringComparison.Ordinal)) section = line[3..];
            if (!line.StartsWith("| `", StringComparison.Ordinal)) continue;
            var cells = line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray();
            yield return (section, [.. Quoted().Matches(cells[0]).Select(match => match.Groups[1].Value)], cells);
        }
    }

    private static string[] Lines() => File.ReadAllLines(Repository.PathOf("docs", "glossary.md"));

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();
}
