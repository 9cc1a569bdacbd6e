namespace Yiko.Compliance.Objectives;

/// <summary>The management system that an objective belongs to.</summary>
public enum ObjectiveDiscipline
{
    /// <summary>Quality, ISO 9001, 质量; the default.</summary>
    [Word("quality", "quality", "质量")]
    Quality = 0,

    /// <summary>Environment, ISO 14001, 环境.</summary>
    [Word("environment", "environment", "环境")]
    Environment = 1,

    /// <summary>Occupational health and safety, ISO 45001, 职业健康安全.</summary>
    [Word("health-and-safety", "health and safety", "职业健康安全")]
    HealthAndSafety = 2,
}
