using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Yiko.Compliance.Registers;

/// <summary>A cell of a sheet as text, as a CSV export of the same sheet would have it.</summary>
internal readonly record struct XlsxCell
{
    /// <summary>Digits that a spreadsheet shows; what lies beyond is the noise of its binary numbers.</summary>
    private const int ShownDigits = 15;

    private readonly string? _text;

    public string Text => _text ?? string.Empty;

    public CellTrouble Trouble { get; private init; }

    public bool IsFormula { get; private init; }

    public bool IsBlank => Trouble == CellTrouble.None && string.IsNullOrWhiteSpace(_text);

    private XlsxCell(string? text) => _text = text;

    public static XlsxCell Of(Cell cell, IReadOnlyList<string> sharedStrings)
    {
        var stored = cell.CellValue?.Text;
        var type = cell.DataType?.Value ?? CellValues.Number;
        var isFormula = cell.CellFormula is not null;
        if (isFormula && cell.CellValue is null) return new(string.Empty) { IsFormula = true, Trouble = CellTrouble.FormulaWithoutValue };
        if (type == CellValues.Error) return new(stored) { IsFormula = isFormula, Trouble = CellTrouble.ErrorValue };
        return new(TextOf(cell, type, stored, sharedStrings)) { IsFormula = isFormula };
    }

    private static string? TextOf(Cell cell, CellValues type, string? stored, IReadOnlyList<string> sharedStrings)
    {
        if (type == CellValues.InlineString) return cell.InlineString is { } inline ? RichText.Of(inline) : stored;
        if (type == CellValues.Boolean) return stored == "1" ? "true" : "false";
        if (type == CellValues.Number) return NumberOf(stored);
        if (type != CellValues.SharedString) return stored;
        var known = int.TryParse(stored, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < sharedStrings.Count;
        return known ? sharedStrings[index] : throw new InvalidDataException("A cell names a shared string that the workbook lacks.");
    }

    /// <summary>0.1 may be stored as 0.10000000000000001; the sheet shows 15 digits, and so do we.</summary>
    private static string? NumberOf(string? stored)
    {
        if (stored is null || (stored.Length <= ShownDigits && !stored.Contains('E', StringComparison.OrdinalIgnoreCase))) return stored;
        if (!decimal.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)) return stored;
        var magnitude = 0;
        for (var rest = Math.Abs(value); rest >= 1; rest /= 10) magnitude++;
        var places = Math.Clamp(ShownDigits - magnitude, 0, 28);
        var rounded = decimal.Round(value, places, MidpointRounding.AwayFromZero);
        return rounded.ToString("0.############################", CultureInfo.InvariantCulture);
    }
}
