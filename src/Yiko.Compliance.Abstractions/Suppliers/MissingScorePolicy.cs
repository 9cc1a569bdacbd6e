namespace Yiko.Compliance.Suppliers;

/// <summary>What becomes of a criterion without a score.</summary>
public enum MissingScorePolicy
{
    /// <summary>No total and no grade until the score is there; the default.</summary>
    [Word("refuse", "no total", "不出总分")]
    Refuse = 0,

    /// <summary>Its weight is spread over the others in proportion to theirs.</summary>
    [Word("redistribute", "weight spread over the others", "权重分摊到其他项目")]
    Redistribute = 1,

    /// <summary>It counts as 0.</summary>
    [Word("zero", "counts as 0", "按 0 分计")]
    Zero = 2,
}
