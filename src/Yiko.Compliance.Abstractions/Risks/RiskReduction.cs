namespace Yiko.Compliance.Risks;

/// <summary>One smallest way to bring a risk down to a grade: the factors to reach, and how far that is.</summary>
public sealed class RiskReduction
{
    internal RiskReduction(RiskFactors factors, decimal score, Grade grade, RiskFactorKinds lowered, int steps) =>
        (Factors, Score, Grade, Lowered, Steps) = (factors, score, grade, lowered, steps);

    /// <summary>The factors to reach, each a point of its scale and none above the present one.</summary>
    public RiskFactors Factors { get; }

    /// <summary>The score that they give.</summary>
    public decimal Score { get; }

    /// <summary>The grade that they give: the wanted one or a lower one.</summary>
    public Grade Grade { get; }

    /// <summary>The factors that have to be lowered; none where the risk has the grade already.</summary>
    public RiskFactorKinds Lowered { get; }

    /// <summary>How many steps of the scales that is in all, 0 or more.</summary>
    public int Steps { get; }
}
