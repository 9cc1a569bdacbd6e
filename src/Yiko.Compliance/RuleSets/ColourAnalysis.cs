using Yiko.Compliance.RuleSets.Json;

namespace Yiko.Compliance.RuleSets;

/// <summary>Where colours and grades of a table say different things.</summary>
internal static class ColourAnalysis
{
    public static void Add(PrintedTable table, FindingList findings)
    {
        for (var i = 0; i < table.Bands.Count; i++)
        {
            var band = table.Bands[i];
            if (band.Grade.Colour is { } colour && table.Bands.Take(i).FirstOrDefault(earlier => Same(earlier.Grade.Colour, colour)) is { } other)
                findings.Add(JsonPath.Item("$.bands", i), TableReasons.SharedColour(band, other), RuleSetFindingSeverity.Warning);
        }

        for (var i = 0; i < table.Cells.Count; i++)
        {
            var cell = table.Cells[i];
            var path = JsonPath.Item("$.cells", i);
            if (table.Bands.FirstOrDefault(band => band.Grade.Code == cell.Grade)?.Grade is not { } grade) findings.Add(path, TableReasons.CellGrade(cell));
            else if (grade.Colour is { } expected && !Same(expected, cell.Colour)) findings.Add(path, TableReasons.CellColour(cell, grade));
        }
    }

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
