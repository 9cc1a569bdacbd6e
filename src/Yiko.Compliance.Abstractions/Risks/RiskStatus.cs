namespace Yiko.Compliance.Risks;

/// <summary>How the verdict on a risk came about.</summary>
public enum RiskStatus
{
    /// <summary>A factor is missing or off its scale: neither acceptable nor unacceptable; the default.</summary>
    NotRated = 0,

    /// <summary>The score decided.</summary>
    Rated = 1,

    /// <summary>A direct criterion decided, whatever the score.</summary>
    Overridden = 2,
}
