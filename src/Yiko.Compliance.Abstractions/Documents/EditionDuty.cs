namespace Yiko.Compliance.Documents;

/// <summary>What a share of change beyond the threshold means: 需换版本时 reads either way.</summary>
public enum EditionDuty
{
    /// <summary>A new edition has to come; the default.</summary>
    Mandatory = 0,

    /// <summary>A new edition is advised, and comes only when a trigger or the highest revision calls for it.</summary>
    Advisory = 1,
}
