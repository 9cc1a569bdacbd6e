namespace Yiko.Compliance.Objectives;

/// <summary>Which way is better.</summary>
public enum ObjectiveDirection
{
    /// <summary>The more the better, 越高越好; the default.</summary>
    HigherIsBetter = 0,

    /// <summary>The less the better, 越低越好.</summary>
    LowerIsBetter = 1,

    /// <summary>The nearer to the target the better, 越接近越好.</summary>
    OnTarget = 2,

    /// <summary>A single occurrence is one too many, 零容忍.</summary>
    ZeroTolerance = 3,
}
