using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Risks;

/// <summary>An entry of the list of unacceptable risks, 不可接受风险清单.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record UnacceptableRisk
{
    /// <summary>The hazard.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Hazard Hazard
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The day since which the risk has been on the list without a break.</summary>
    public required LocalDate Since { get; init; }

    /// <summary>The latest assessment that found the risk unacceptable.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required RiskAssessment Assessment
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}

/// <summary>What an unacceptable risk needs, management manual 6.1.6.3 f).</summary>
public enum RiskResponse
{
    /// <summary>A management programme or documented controls, 管理方案或控制措施; either is enough.</summary>
    ProgrammeOrControls = 0,

    /// <summary>Resources: money, special skills, protective facilities and equipment, 资源.</summary>
    Resources = 1,

    /// <summary>Operational control, 运行控制.</summary>
    OperationalControl = 2,

    /// <summary>Monitoring through emergency preparedness, 应急准备.</summary>
    EmergencyPreparedness = 3,
}
