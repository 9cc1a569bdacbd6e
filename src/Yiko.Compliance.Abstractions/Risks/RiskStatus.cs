namespace Yiko.Compliance.Risks;

/// <summary>How the verdict on a risk came about.</summary>
public enum RiskStatus
{
    /// <summary>A factor is missing or off its scale, or a direct criterion is stated that does not exist: neither acceptable nor unacceptable; the default.</summary>
    [Word("not-rated", "not rated", "未评定")]
    NotRated = 0,

    /// <summary>The score decided.</summary>
    [Word("rated", "rated", "按分值评定")]
    Rated = 1,

    /// <summary>A direct criterion decided, whatever the score.</summary>
    [Word("overridden", "decided by a direct criterion", "直接判定")]
    Overridden = 2,
}
