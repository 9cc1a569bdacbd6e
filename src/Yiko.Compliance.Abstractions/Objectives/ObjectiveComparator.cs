namespace Yiko.Compliance.Objectives;

/// <summary>How what was measured is compared with the target.</summary>
public enum ObjectiveComparator
{
    /// <summary>Attained from the target upwards, 以上, the target included; the default.</summary>
    [Word("at-least", "at least", "不低于")]
    AtLeast = 0,

    /// <summary>Attained up to the target, 以下, the target included.</summary>
    [Word("at-most", "at most", "不超过")]
    AtMost = 1,

    /// <summary>Attained at exactly the target, 等于.</summary>
    [Word("equal", "equal to", "等于")]
    Equal = 2,

    /// <summary>Attained when nothing of the kind occurred in the whole period, 发生率为零.</summary>
    [Word("zero-occurrences", "no occurrence", "为零")]
    ZeroOccurrences = 3,
}
