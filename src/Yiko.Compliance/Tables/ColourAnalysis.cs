using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Tables;

/// <summary>Where colours and grades of a table say different things.</summary>
internal static class ColourAnalysis
{
    public static void Add(PrintedTable table, BoundedFindings findings)
    {
        foreach (var (at, reason) in Shared(table.Bands.Select(band => band.Grade), "$.bands"))
        {
            if (!findings.Takes()) return;
            findings.Add(at, reason, Severity.Warning);
        }

        Dictionary<string, Grade> grades = new(StringComparer.Ordinal);
        foreach (var band in table.Bands)
        {
            if (!grades.ContainsKey(band.Grade.Code)) grades.Add(band.Grade.Code, band.Grade);
        }

        for (var i = 0; i < table.Cells.Count && findings.Takes(); i++)
        {
            var cell = table.Cells[i];
            var path = JsonPath.Item("$.cells", i);
            if (!grades.TryGetValue(cell.Grade, out var grade)) findings.Add(path, TableReasons.CellGrade(cell));
            else if (grade.Colour is { } expected && !string.Equals(expected, cell.Colour, StringComparison.OrdinalIgnoreCase))
                findings.Add(path, TableReasons.CellColour(cell, grade));
        }
    }

    /// <summary>Grades that are shown in the colour of another.</summary>
    /// <param name="grades">The grades of one list.</param>
    /// <param name="path">Where the list stands.</param>
    /// <param name="findings">Receives what is found.</param>
    public static void AddShared(Grade[] grades, string path, FindingList findings)
    {
        foreach (var (at, reason) in Shared(grades, path)) findings.Add(at, reason, Severity.Warning);
    }

    private static IEnumerable<(string Path, Reason Reason)> Shared(IEnumerable<Grade> grades, string path)
    {
        Dictionary<string, Grade> colours = new(StringComparer.OrdinalIgnoreCase);
        var place = -1;
        foreach (var grade in grades)
        {
            place++;
            if (grade.Colour is not { } colour) continue;
            if (colours.TryGetValue(colour, out var other)) yield return (JsonPath.Item(path, place), TableReasons.SharedColour(grade, other));
            else colours.Add(colour, grade);
        }
    }
}
