namespace Yiko.Compliance.Configurations;

/// <summary>The configuration management plan, management manual 8.5.2.1 a), with the authority that disposes of changes.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record ConfigurationPlan
{
    /// <summary>The parts that the plan has; the manual asks for five (CFG-02).</summary>
    public ValueList<PlanPart> Parts { get; init; }

    /// <summary>Who may approve, reject or defer major changes, by the identifiers that events carry.</summary>
    public ValueList<string> MajorAuthority { get; init; }

    /// <summary>Who may dispose of minor changes, besides those who may dispose of major ones.</summary>
    public ValueList<string> MinorAuthority { get; init; }
}

/// <summary>The parts of a configuration management plan, management manual 8.5.2.1 a).</summary>
public enum PlanPart
{
    /// <summary>The activities of configuration management, 要实施的配置管理活动.</summary>
    Activities = 0,

    /// <summary>The procedures that they use, 采用的规程.</summary>
    Procedures = 1,

    /// <summary>When they take place, 进度安排.</summary>
    Schedule = 2,

    /// <summary>The departments in charge, 负责实施的部门.</summary>
    Departments = 3,

    /// <summary>The people and their relations, 人员及其相互关系.</summary>
    People = 4,
}
