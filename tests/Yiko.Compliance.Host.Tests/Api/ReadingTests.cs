using System.Globalization;
using System.Text.RegularExpressions;

namespace Yiko.Compliance.Host.Api;

/// <summary>The host is there to be read: what its README says of the time that takes stays true.</summary>
public sealed partial class ReadingTests
{
    /// <summary>An hour for what decides and stores, and as much again for the work of an office on it: imports that are looked at first, measures, cases, paper.</summary>
    private const int SecondsInTwoHours = 7200;

    [Fact]
    public void The_code_can_be_read_in_two_hours_at_a_line_a_second_and_the_README_says_how_much_it_is()
    {
        var (code, markup) = (0, 0);
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("samples", "Yiko.Compliance.Host"), "*", SearchOption.AllDirectories))
        {
            if (Path.GetExtension(file) is not (".cs" or ".razor")) continue;
            var isCode = Path.GetExtension(file) == ".cs";
            foreach (var line in File.ReadLines(file))
            {
                isCode |= line.StartsWith("@code", StringComparison.Ordinal);
                if (SaysNothing().IsMatch(line)) continue;
                if (isCode) code++;
                else markup++;
            }
        }

        Assert.InRange(code, 1000, SecondsInTwoHours);
        var told = Told().Match(File.ReadAllText(Repository.PathOf("samples", "Yiko.Compliance.Host", "README.md")));
        Assert.InRange(Number(told.Groups[1]) - code, 0, 100);
        Assert.InRange(Number(told.Groups[2]) - markup, 0, 100);

        static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
    }

    /// <summary>Blank lines, brackets, comments, and the names of namespaces.</summary>
    [GeneratedRegex(@"^\s*(//.*|@?using .*|[][{}();,\s]*)$")]
    private static partial Regex SaysNothing();

    [GeneratedRegex(@"([0-9],[0-9]{3}) lines of C# and ([0-9],[0-9]{3}) of markup")]
    private static partial Regex Told();
}
