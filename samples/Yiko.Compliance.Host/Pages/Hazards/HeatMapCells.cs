using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Host.Pages.Hazards;

/// <summary>How many hazards were assessed with these factors.</summary>
public sealed record FactorCount
{
    public required decimal Likelihood { get; init; }

    public required decimal Exposure { get; init; }

    public required decimal Consequence { get; init; }

    public required long Count { get; init; }
}

/// <summary>
/// The risk matrix of a rule set in two dimensions. The score is likelihood × exposure × consequence, so the product of the first two
/// across and the consequence down give every cell exactly one score and one grade: nothing is rounded into a cell.
/// </summary>
internal sealed class HeatMapCells
{
    private readonly LecRuleSet _rules;
    private readonly Dictionary<(decimal Product, decimal Consequence), long> _counts = [];

    public HeatMapCells(LecRuleSet rules, IEnumerable<FactorCount> counts)
    {
        _rules = rules;
        Products =
        [
            .. rules.Likelihood.Points
                .SelectMany(likelihood => rules.Exposure.Points.Select(exposure => likelihood.Value * exposure.Value))
                .Distinct()
                .Order(),
        ];
        Consequences = [.. rules.Consequence.Points.Reverse()];
        foreach (var count in counts)
        {
            var place = (count.Likelihood * count.Exposure, count.Consequence);
            _counts[place] = _counts.GetValueOrDefault(place) + count.Count;
        }
    }

    /// <summary>Likelihood × exposure, ascending.</summary>
    public IReadOnlyList<decimal> Products { get; }

    /// <summary>The most serious first.</summary>
    public IReadOnlyList<ScalePoint> Consequences { get; }

    public long Total => _counts.Values.Sum();

    public long CountAt(decimal product, ScalePoint consequence) => _counts.GetValueOrDefault((product, consequence.Value));

    public Grade GradeAt(decimal product, ScalePoint consequence) => _rules.Grades.GradeOf(product * consequence.Value);

    /// <summary>The number of a grade as the organisation counts, in Roman figures: nobody takes it for a count of hazards.</summary>
    public string NumberOf(Grade grade) => Roman(_rules.Grades.NumberOf(grade, _rules.Numbering));

    private static string Roman(int number) => number switch
    {
        >= 10 => "X" + Roman(number - 10),
        9 => "IX",
        >= 5 => "V" + Roman(number - 5),
        4 => "IV",
        _ => new('I', number),
    };
}
