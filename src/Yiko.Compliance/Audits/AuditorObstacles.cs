namespace Yiko.Compliance.Audits;

/// <summary>What stands against an auditor auditing a unit.</summary>
[Flags]
internal enum AuditorObstacles
{
    None = 0,
    OwnDepartment = 1,
    LeadsClause = 2,
    OwnWork = 4,
    TopManagement = 8,
    NotQualified = 16,
    DepartmentUnknown = 32,
    QualificationUnknown = 64,

    /// <summary>Others were named for the unit: nothing is said against the person.</summary>
    NotNamed = 128,
}
