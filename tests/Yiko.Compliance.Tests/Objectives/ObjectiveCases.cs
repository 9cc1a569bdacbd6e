using System.Globalization;

namespace Yiko.Compliance.Objectives;

/// <summary>The cited cases of <c>Cases/objectives.csv</c>: literal figures, each with its source.</summary>
public sealed class ObjectiveCases : TheoryData<string>
{
    private static readonly Dictionary<string, string[]> Lines =
        File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Cases", "objectives.csv")).Skip(1).Select(line => line.Split(',')).ToDictionary(cells => cells[0]);

    public ObjectiveCases()
    {
        foreach (var name in Lines.Keys) Add(name);
    }

    internal static ObjectiveReport Report(string name)
    {
        var cells = Lines[name];
        return ObjectiveGenerators.Report(Criterion(cells[1], cells[2]), Measured(cells), cells[9] == "yes");
    }

    internal static (ObjectiveStatus Status, Ratio? Actual, Ratio? Attainment, Ratio? Margin) Expected(string name)
    {
        var cells = Lines[name];
        return (Enum.Parse<ObjectiveStatus>(cells[10]), Fraction(cells[11]), Fraction(cells[12]), Fraction(cells[13]));
    }

    private static ObjectiveCriterion Criterion(string kind, string target) => kind switch
    {
        "at-least" => ObjectiveCriterion.AtLeast(Ratio.Parse(target)),
        "at-most" => ObjectiveCriterion.AtMost(Ratio.Parse(target)),
        "equal" => ObjectiveCriterion.EqualTo(Ratio.Parse(target)),
        _ => ObjectiveCriterion.ZeroOccurrences,
    };

    private static Measurement Measured(string[] cells)
    {
        var coverage = cells[7].Length > 0 ? Coverage.Of(Number(cells[7]), Number(cells[8])) : null;
        if (cells[3].Length > 0) return Measurement.Of(Whole(cells[3]), Whole(cells[4]), coverage);
        return cells[6].Length > 0 ? Measurement.Count(Whole(cells[6]), coverage) : Measurement.Of(Number(cells[5]));
    }

    private static int Whole(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

    private static decimal Number(string cell) => decimal.Parse(cell, CultureInfo.InvariantCulture);

    // 1187/1187.5 is written as it is reckoned: actual and target over a common denominator.
    private static Ratio? Fraction(string cell) => cell.Split('/') switch
    {
        [""] => null,
        [var whole] => Ratio.Parse(whole),
        [var above, var below] => Ratio.Parse(above) / Ratio.Parse(below),
        _ => throw new FormatException(cell),
    };
}
