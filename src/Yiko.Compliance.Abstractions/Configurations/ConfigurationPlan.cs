namespace Yiko.Compliance.Configurations;

/// <summary>The configuration management plan, management manual 8.5.2.1 a), with the authority that disposes of changes.</summary>
public sealed record ConfigurationPlan
{
    /// <summary>The parts that the plan has; the manual asks for five (CFG-02).</summary>
    /// <exception cref="ArgumentException">A value is not one of the enumeration.</exception>
    public ValueList<PlanPart> Parts
    {
        get;
        init => field = EventParts.Known(value, nameof(Parts));
    }

    /// <summary>Who may approve, reject or defer major changes, by the identifiers that events carry.</summary>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public ValueList<string> MajorAuthority
    {
        get;
        init => field = EventParts.NoneBlank(value, nameof(MajorAuthority));
    }

    /// <summary>Who may dispose of minor changes, besides those who may dispose of major ones.</summary>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public ValueList<string> MinorAuthority
    {
        get;
        init => field = EventParts.NoneBlank(value, nameof(MinorAuthority));
    }
}

/// <summary>The parts of a configuration management plan, management manual 8.5.2.1 a).</summary>
public enum PlanPart
{
    /// <summary>The activities of configuration management.</summary>
    [Word("activities", "activities", "要实施的配置管理活动")]
    Activities = 0,

    /// <summary>The procedures that they use.</summary>
    [Word("procedures", "procedures", "采用的规程")]
    Procedures = 1,

    /// <summary>When they take place.</summary>
    [Word("schedule", "schedule", "进度安排")]
    Schedule = 2,

    /// <summary>The departments in charge.</summary>
    [Word("departments", "departments in charge", "负责实施的部门")]
    Departments = 3,

    /// <summary>The people and their relations.</summary>
    [Word("people", "people and their relations", "人员及其相互关系")]
    People = 4,
}
