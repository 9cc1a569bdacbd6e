namespace Yiko.Compliance.Risks;

/// <summary>What may happen to a hazard.</summary>
public enum HazardEvent
{
    /// <summary>It is assessed, for the first time or again, 评价.</summary>
    [Word("assess", "assess", "评价")]
    Assess = 0,

    /// <summary>Controls are planned, 策划控制措施.</summary>
    [Word("plan-controls", "plan controls", "策划控制措施")]
    PlanControls = 1,

    /// <summary>The planned controls are put in place, 落实控制措施.</summary>
    [Word("implement-controls", "implement controls", "落实控制措施")]
    ImplementControls = 2,

    /// <summary>A trigger asks for identification and assessment again, 触发再辨识.</summary>
    [Word("trigger", "trigger re-identification", "触发再辨识")]
    Trigger = 3,
}
