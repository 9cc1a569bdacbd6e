using Yiko.Compliance.RuleSets.Json;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Tables;

/// <summary>Where colours and grades of a table say different things.</summary>
internal static class ColourAnalysis
{
    public static void Add(PrintedTable table, FindingList findings)
    {
        AddShared([.. table.Bands.Select(band => band.Grade)], "$.bands", findings);
        for (var i = 0; i < table.Cells.Count; i++)
        {
            var cell = table.Cells[i];
            var path = JsonPath.Item("$.cells", i);
            if (table.Bands.FirstOrDefault(band => band.Grade.Code == cell.Grade)?.Grade is not { } grade) findings.Add(path, TableReasons.CellGrade(cell));
            else if (grade.Colour is { } expected && !Same(expected, cell.Colour)) findings.Add(path, TableReasons.CellColour(cell, grade));
        }
    }

    /// <summary>Grades that are shown in the colour of another.</summary>
    /// <param name="grades">The grades of one list.</param>
    /// <param name="path">Where the list stands.</param>
    /// <param name="findings">Receives what is found.</param>
    public static void AddShared(Grade[] grades, string path, FindingList findings)
    {
        for (var i = 0; i < grades.Length; i++)
        {
            if (grades[i].Colour is { } colour && grades.Take(i).FirstOrDefault(earlier => Same(earlier.Colour, colour)) is { } other)
                findings.Add(JsonPath.Item(path, i), TableReasons.SharedColour(grades[i], other), Severity.Warning);
        }
    }

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
