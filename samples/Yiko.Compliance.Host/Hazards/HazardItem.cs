using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Risks;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Host.Hazards;

/// <summary>A hazard, with what the heat map and the lists ask of its verdict.</summary>
public sealed class HazardItem : RegisterItem
{
    /// <summary>The code of the grade that holds, an overriding one included; null if not rated.</summary>
    public string? Grade { get; private set; }

    /// <summary>The grade after the controls; null where it was not rated.</summary>
    public string? ResidualGrade { get; internal set; }

    /// <summary>The cell of the heat map, as <see cref="CellOf"/> writes it; null where a factor is missing or off its scale.</summary>
    public string? Cell { get; private set; }

    /// <summary>L × E, or L where the method has no exposure, and C: together they give the score.</summary>
    public static string CellOf(decimal frequency, decimal consequence) => $"{Shape.Number.ToText(frequency)}|{Shape.Number.ToText(consequence)}";

    internal void Show(RiskAssessment verdict, RiskAssessment? after)
    {
        (Grade, ResidualGrade) = (verdict.Grade?.Code, after?.Grade?.Code);
        Cell = verdict is { Score: { } score, Factors: { Likelihood: { } likelihood, Consequence: { } consequence } factors }
            ? CellOf(score == likelihood * consequence ? likelihood : likelihood * factors.Exposure!.Value, consequence)
            : null;
    }
}
