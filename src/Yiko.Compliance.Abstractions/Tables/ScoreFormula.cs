namespace Yiko.Compliance.Tables;

/// <summary>How a score follows from the points of the scales.</summary>
public enum ScoreFormula
{
    /// <summary>Not known, so every score between the ends can occur; the default.</summary>
    [Word("unknown", "unknown", "未知")]
    Unknown = 0,

    /// <summary>The product of one point of each scale.</summary>
    [Word("product", "product", "乘积")]
    Product = 1,

    /// <summary>The sum of one point of each scale.</summary>
    [Word("sum", "sum", "合计")]
    Sum = 2,

    /// <summary>The sum of one point of each scale times its weight, divided by what the weights must add up to.</summary>
    [Word("weighted-sum", "weighted sum", "加权合计")]
    WeightedSum = 3,
}
