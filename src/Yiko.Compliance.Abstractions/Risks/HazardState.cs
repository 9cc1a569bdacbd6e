namespace Yiko.Compliance.Risks;

/// <summary>Where a hazard stands between identification and control.</summary>
public enum HazardState
{
    /// <summary>In the register, not assessed, 已辨识; the first state.</summary>
    Identified = 0,

    /// <summary>Acceptable: controls are kept and monitored, 可接受（保持监测）.</summary>
    Acceptable = 1,

    /// <summary>Unacceptable and on the list, 不可接受（列入清单）.</summary>
    Unacceptable = 2,

    /// <summary>Controls are planned, 已策划控制措施.</summary>
    ControlsPlanned = 3,

    /// <summary>Controls are in place, the residual risk is to be assessed, 措施已落实（待再评价）.</summary>
    ControlsImplemented = 4,
}

/// <summary>What may happen to a hazard.</summary>
public enum HazardEvent
{
    /// <summary>It is assessed, for the first time or again, 评价.</summary>
    Assess = 0,

    /// <summary>Controls are planned, 策划控制措施.</summary>
    PlanControls = 1,

    /// <summary>The planned controls are put in place, 落实控制措施.</summary>
    ImplementControls = 2,

    /// <summary>A trigger asks for identification and assessment again, 触发再辨识.</summary>
    Trigger = 3,
}

/// <summary>What the conditions of the hazard's lifecycle look at.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record HazardFacts
{
    /// <summary>The verdict of the assessment at hand: acceptable, unacceptable, or null where it was not rated.</summary>
    public bool? IsAcceptable { get; init; }

    /// <summary>Whether there is a programme or a plan of controls.</summary>
    public bool HasProgrammeOrControls { get; init; }
}
