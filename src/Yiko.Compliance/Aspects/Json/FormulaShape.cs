using System.Text.Json;
using Yiko.Compliance.RuleSets.Json;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Aspects.Json;

/// <summary>The JSON of a formula: the code of a factor, or an object with one property that says how others are joined.</summary>
internal static class FormulaShape
{
    private static readonly NumberForm Weight = new() { LeastIncluded = false, Most = 1_000_000m, Decimals = 6 };

    private static readonly string[] Names = ["sum", "product", "maximum", "weighted", "table"];

    /// <summary>Reads a formula.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="leaves">Receives the factors that it names.</param>
    public static ScoringFormula? Read(JsonPlace place, List<(string Factor, JsonPlace Place)> leaves)
    {
        if (place.IsText)
        {
            if (place.Text(TextForm.Code) is not { } code) return null;
            leaves.Add((code, place));
            return ScoringFormula.Factor(code);
        }

        if (place.Members(Names)?.OneOf(Names) is not { } shape) return null;
        return shape.Name switch
        {
            "weighted" => Weighted(shape.Place, leaves),
            "table" => Table(shape.Place, leaves),
            var join => shape.Place.Items(2, SharedShapes.MostItems, term => Read(term, leaves)) is { } terms ? Joined(join, terms) : null,
        };
    }

    public static void Write(Utf8JsonWriter writer, ScoringFormula formula)
    {
        switch (formula)
        {
            case FactorFormula factor:
                writer.WriteStringValue(factor.Factor);
                break;
            case SumFormula sum:
                WriteTerms(writer, "sum", sum.Terms);
                break;
            case ProductFormula product:
                WriteTerms(writer, "product", product.Terms);
                break;
            case MaximumFormula maximum:
                WriteTerms(writer, "maximum", maximum.Terms);
                break;
            case WeightedFormula weighted:
                writer.WriteStartObject();
                writer.WriteStartObject("weighted");
                SharedShapes.WriteNumber(writer, "weight", weighted.Weight);
                writer.WritePropertyName("term");
                Write(writer, weighted.Term);
                writer.WriteEndObject();
                writer.WriteEndObject();
                break;
            default:
                WriteTable(writer, (LookupFormula)formula);
                break;
        }
    }

    private static ScoringFormula Joined(string join, ValueList<ScoringFormula> terms) => join switch
    {
        "sum" => new SumFormula { Terms = terms },
        "product" => new ProductFormula { Terms = terms },
        _ => new MaximumFormula { Terms = terms },
    };

    private static ScoringFormula? Weighted(JsonPlace place, List<(string Factor, JsonPlace Place)> leaves)
    {
        if (place.Members("weight", "term") is not { } members) return null;
        var weight = members.Required("weight", number => number.Number(Weight));
        var term = members.Required("term", inner => Read(inner, leaves));
        return weight is { } by && term is not null ? ScoringFormula.Weighted(by, term) : null;
    }

    private static ScoringFormula? Table(JsonPlace place, List<(string Factor, JsonPlace Place)> leaves)
    {
        if (place.Members("rows", "columns", "rowFloors", "columnFloors", "cells") is not { } members) return null;
        var rows = members.Required("rows", inner => Read(inner, leaves));
        var columns = members.Required("columns", inner => Read(inner, leaves));
        var rowFloors = members.Required("rowFloors", Floors);
        var columnFloors = members.Required("columnFloors", Floors);
        var cells = members.Required("cells", list => Cells(list, rowFloors, columnFloors));
        if (rows is null || columns is null || rowFloors is not { } above || columnFloors is not { } across || cells is not { } all) return null;
        return ScoringFormula.Lookup(rows, columns, new(above, across, all));
    }

    private static ValueList<decimal>? Floors(JsonPlace place)
    {
        if (place.Numbers(0, SharedShapes.MostItems - 1, NumberForm.Score) is not { } floors) return null;
        var places = place.Places(0, SharedShapes.MostItems - 1)!;
        var before = place.Findings.Count;
        for (var i = 1; i < floors.Count; i++)
        {
            if (floors[i] <= floors[i - 1]) places[i].Refuse(JsonReasons.NotAscending(floors[i], floors[i - 1]));
        }

        return place.Findings.Count == before ? floors : null;
    }

    // One list for each row; how many rows and columns there are is said by the floors.
    private static ValueList<decimal>? Cells(JsonPlace place, ValueList<decimal>? rowFloors, ValueList<decimal>? columnFloors)
    {
        var before = place.Findings.Count;
        List<decimal> cells = [];
        var rows = place.Places(1, SharedShapes.MostItems) ?? [];
        foreach (var row in rows)
        {
            if (row.Numbers(1, SharedShapes.MostItems, NumberForm.Score) is not { } numbers) continue;
            if (columnFloors is { } across && numbers.Count != across.Count + 1) row.Refuse(ShapeReasons.TableColumns(across.Count + 1, numbers.Count));
            cells.AddRange(numbers);
        }

        if (rows.Count > 0 && rowFloors is { } above && rows.Count != above.Count + 1) place.Refuse(ShapeReasons.TableRows(above.Count + 1, rows.Count));
        return place.Findings.Count == before ? cells.ToValueList() : null;
    }

    private static void WriteTerms(Utf8JsonWriter writer, string join, ValueList<ScoringFormula> terms)
    {
        writer.WriteStartObject();
        writer.WriteStartArray(join);
        foreach (var term in terms) Write(writer, term);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteTable(Utf8JsonWriter writer, LookupFormula formula)
    {
        var table = formula.Table;
        var columns = table.ColumnFloors.Count + 1;
        writer.WriteStartObject();
        writer.WriteStartObject("table");
        writer.WritePropertyName("rows");
        Write(writer, formula.Rows);
        writer.WritePropertyName("columns");
        Write(writer, formula.Columns);
        writer.WritePropertyName("rowFloors");
        SharedShapes.WriteNumbers(writer, table.RowFloors);
        writer.WritePropertyName("columnFloors");
        SharedShapes.WriteNumbers(writer, table.ColumnFloors);
        writer.WriteStartArray("cells");
        for (var row = 0; row < table.Cells.Count; row += columns) SharedShapes.WriteNumbers(writer, table.Cells.Skip(row).Take(columns));
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
