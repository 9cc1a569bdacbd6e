using Ardalis.GuardClauses;

namespace Yiko.Compliance.Risks;

/// <summary>One smallest way to bring a risk down to a grade: the factors to reach, and how far that is.</summary>
public sealed record RiskReduction
{
    /// <summary>The factors to reach, each a point of its scale and none above the present one.</summary>
    public required RiskFactors Factors
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The score that they give.</summary>
    public required decimal Score { get; init; }

    /// <summary>The grade that they give: the wanted one or a lower one.</summary>
    public required Grade Grade
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The factors that have to be lowered; none where the risk has the grade already.</summary>
    public required RiskFactorKinds Lowered { get; init; }

    /// <summary>How many steps of the scales that is in all, 0 or more.</summary>
    public required int Steps { get; init; }
}
