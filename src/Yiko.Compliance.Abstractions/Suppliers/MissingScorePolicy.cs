namespace Yiko.Compliance.Suppliers;

/// <summary>What becomes of a criterion without a score.</summary>
public enum MissingScorePolicy
{
    /// <summary>No total and no grade until the score is there; the default.</summary>
    Refuse = 0,

    /// <summary>Its weight is spread over the others in proportion to theirs.</summary>
    Redistribute = 1,

    /// <summary>It counts as 0.</summary>
    Zero = 2,
}
