namespace Yiko.Compliance.Risks;

/// <summary>What the conditions of the hazard's lifecycle look at.</summary>
public sealed class HazardFacts
{
    /// <summary>The verdict of the assessment at hand: acceptable, unacceptable, or null where it was not rated.</summary>
    public bool? IsAcceptable { get; init; }

    /// <summary>Whether there is a programme or a plan of controls.</summary>
    public bool HasProgrammeOrControls { get; init; }

    /// <summary>Whether the controls are in place, so that an assessment sees the residual risk.</summary>
    public bool HasControlsInPlace { get; init; }
}
