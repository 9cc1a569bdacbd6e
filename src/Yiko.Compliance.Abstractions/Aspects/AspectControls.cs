namespace Yiko.Compliance.Aspects;

/// <summary>How an aspect is taken care of.</summary>
[Flags]
public enum AspectControls
{
    /// <summary>Not at all; the default.</summary>
    None = 0,

    /// <summary>By an objective and programme, 目标、指标和管理方案.</summary>
    [Word("programme", "objective and programme", "目标、指标和管理方案")]
    Programme = 1,

    /// <summary>By a documented operational control, 运行控制文件.</summary>
    [Word("operational-control", "documented operational control", "运行控制文件")]
    OperationalControl = 2,

    /// <summary>By an emergency plan, 应急预案.</summary>
    [Word("emergency-plan", "emergency plan", "应急预案")]
    EmergencyPlan = 4,
}
