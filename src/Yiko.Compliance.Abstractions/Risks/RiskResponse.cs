namespace Yiko.Compliance.Risks;

/// <summary>What an unacceptable risk needs, management manual 6.1.6.3 f), 7.1.5 and 7.4.</summary>
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

    /// <summary>Evidence, by measuring equipment, that the key characteristics of the operation conform, 监视和测量证据 (LEC-14).</summary>
    [Word("measuring-evidence", "measuring evidence", "监视和测量证据")]
    MeasuringEvidence = 4,

    /// <summary>Communication of the risk to those whom it concerns, 信息沟通 (LEC-15).</summary>
    [Word("communication", "communication", "信息沟通")]
    Communication = 5,
}
