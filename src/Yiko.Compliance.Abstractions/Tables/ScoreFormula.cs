namespace Yiko.Compliance.Tables;

/// <summary>How a score follows from the points of the scales.</summary>
public enum ScoreFormula
{
    /// <summary>Not known, so every score between the ends can occur; the default.</summary>
    Unknown = 0,

    /// <summary>The product of one point of each scale.</summary>
    Product = 1,

    /// <summary>The sum of one point of each scale.</summary>
    Sum = 2,

    /// <summary>The sum of one point of each scale times its weight, divided by what the weights must add up to.</summary>
    WeightedSum = 3,
}
