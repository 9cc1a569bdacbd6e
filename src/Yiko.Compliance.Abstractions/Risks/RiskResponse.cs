namespace Yiko.Compliance.Risks;

/// <summary>What an unacceptable risk needs, management manual 6.1.6.3 f).</summary>
public enum RiskResponse
{
    /// <summary>A management programme or documented controls, 管理方案或控制措施; either is enough.</summary>
    [Word("programme-or-controls", "programme or controls", "管理方案或控制措施")]
    ProgrammeOrControls = 0,

    /// <summary>Resources: money, special skills, protective facilities and equipment, 资源.</summary>
    [Word("resources", "resources", "资源")]
    Resources = 1,

    /// <summary>Operational control, 运行控制.</summary>
    [Word("operational-control", "operational control", "运行控制")]
    OperationalControl = 2,

    /// <summary>Monitoring through emergency preparedness, 应急准备.</summary>
    [Word("emergency-preparedness", "emergency preparedness", "应急准备")]
    EmergencyPreparedness = 3,
}
