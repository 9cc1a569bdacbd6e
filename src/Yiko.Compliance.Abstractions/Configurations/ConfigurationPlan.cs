namespace Yiko.Compliance.Configurations;

/// <summary>The configuration management plan, management manual 8.5.2.1 a), with the authority that disposes of changes.</summary>
public sealed class ConfigurationPlan
{
    internal ConfigurationPlan(PlanAdopted adopted) => Adopted = adopted;

    internal PlanAdopted Adopted { get; }

    /// <summary>The parts that the plan has; the manual asks for five (CFG-02).</summary>
    public ValueList<PlanPart> Parts => Adopted.Parts;

    /// <summary>Who may approve, reject or defer major changes, by the identifiers that events carry.</summary>
    public ValueList<string> MajorAuthority => Adopted.MajorAuthority;

    /// <summary>Who may dispose of minor changes, besides those who may dispose of major ones.</summary>
    public ValueList<string> MinorAuthority => Adopted.MinorAuthority;

    /// <summary>How products are identified; the manual names three ways (CFG-09, TRC-01).</summary>
    public ValueList<IdentificationMethod> Methods => Adopted.Methods;
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
