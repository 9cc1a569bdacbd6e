namespace Yiko.Compliance.Risks;

/// <summary>Where a hazard stands between identification and control.</summary>
public enum HazardState
{
    /// <summary>In the register, not assessed, 已辨识; the first state.</summary>
    [Word("identified", "identified", "已辨识")]
    Identified = 0,

    /// <summary>Acceptable: controls are kept and monitored, 可接受（保持监测）.</summary>
    [Word("acceptable", "acceptable", "可接受")]
    Acceptable = 1,

    /// <summary>Unacceptable and on the list, 不可接受（列入清单）.</summary>
    [Word("unacceptable", "unacceptable", "不可接受")]
    Unacceptable = 2,

    /// <summary>Controls are planned, 已策划控制措施.</summary>
    [Word("controls-planned", "controls planned", "已策划控制措施")]
    ControlsPlanned = 3,

    /// <summary>Controls are in place, the residual risk is to be assessed, 措施已落实（待再评价）.</summary>
    [Word("controls-implemented", "controls implemented", "控制措施已落实")]
    ControlsImplemented = 4,
}
