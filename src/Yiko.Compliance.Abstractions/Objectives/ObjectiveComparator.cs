namespace Yiko.Compliance.Objectives;

/// <summary>How what was measured is compared with the target.</summary>
public enum ObjectiveComparator
{
    /// <summary>Attained from the target upwards, 以上, the target included; the default.</summary>
    AtLeast = 0,

    /// <summary>Attained up to the target, 以下, the target included.</summary>
    AtMost = 1,

    /// <summary>Attained at exactly the target, 等于.</summary>
    Equal = 2,

    /// <summary>Attained when nothing of the kind occurred in the whole period, 发生率为零.</summary>
    ZeroOccurrences = 3,
}
