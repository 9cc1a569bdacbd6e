namespace Yiko.Compliance.Audits;

/// <summary>Whether somebody may audit a unit, management manual 9.2 1): independent of it, trained and qualified.</summary>
internal sealed class AuditorIndependence(AuditedUnit unit, AuditRuleSet rules)
{
    private readonly HashSet<string>? _named = unit.Candidates is { } candidates ? new(candidates, StringComparer.Ordinal) : null;

    public AuditorObstacles Of(Auditor auditor)
    {
        if (_named?.Contains(auditor.Person) == false) return AuditorObstacles.NotNamed;
        var obstacles = AuditorObstacles.None;
        if (auditor.Department == (unit.Department ?? unit.Unit)) obstacles |= AuditorObstacles.OwnDepartment;
        if (auditor.LedClauses.Any(led => unit.Clauses.Any(clause => Covers(led, clause) || Covers(clause, led)))) obstacles |= AuditorObstacles.LeadsClause;
        if (auditor.OwnWork.Contains(unit.Unit)) obstacles |= AuditorObstacles.OwnWork;
        if (unit.IsTopManagement && !auditor.IsExternal && !rules.InsiderMayAuditTopManagement) obstacles |= AuditorObstacles.TopManagement;
        if (auditor.IsQualified == false) obstacles |= AuditorObstacles.NotQualified;
        if (_named is not null) return obstacles;
        if (auditor.Department is null && !auditor.IsExternal) obstacles |= AuditorObstacles.DepartmentUnknown;
        if (auditor.IsQualified is null) obstacles |= AuditorObstacles.QualificationUnknown;
        return obstacles;
    }

    private static bool Covers(string clause, string other) =>
        other.StartsWith(clause, StringComparison.Ordinal) && (other.Length == clause.Length || other[clause.Length] == '.');
}
