using System.Text.Json.Serialization;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Audits;

/// <summary>The units of an audit and the auditors from whom its team is appointed, management manual 9.2 1).</summary>
/// <example>
/// <code>
/// using Yiko.Compliance.Audits;
///
/// Auditor general = new() { Person = "p1", Department = "general-department", IsQualified = true };
/// Auditor technical = general with { Person = "p2", Department = "technical-department" };
/// AuditTeamRequest request = new()
/// {
///     Units = [new() { Unit = "general-department", Clauses = ["7.5"] }, new() { Unit = "technical-department", Clauses = ["8.3"] }],
///     Auditors = [general, technical],
/// };
/// var team = new AuditTeamPlanner(AuditRuleSet.Standard).Appoint(request);
/// foreach (var (unit, auditors) in team.Assignments) Console.WriteLine($"{unit}: {auditors[0]}");
/// // general-department: p2
/// // technical-department: p1
/// </code>
/// </example>
[Shaped(typeof(AuditShapes), nameof(AuditShapes.Request))]
[JsonConverter(typeof(ShapeJsonConverter<AuditTeamRequest>))]
public sealed record AuditTeamRequest
{
    /// <summary>The units audited, each once.</summary>
    /// <exception cref="ArgumentException">A unit occurs twice; the message names each that does.</exception>
    public ValueList<AuditedUnit> Units
    {
        get;
        init
        {
            Faults.ThrowIfAny(Repeated(value.Select(unit => unit.Unit)), nameof(Units));
            field = value;
        }
    }

    /// <summary>The auditors, each once.</summary>
    /// <exception cref="ArgumentException">A person occurs twice; the message names each that does.</exception>
    public ValueList<Auditor> Auditors
    {
        get;
        init
        {
            Faults.ThrowIfAny(Repeated(value.Select(auditor => auditor.Person)), nameof(Auditors));
            field = value;
        }
    }

    private static IEnumerable<string> Repeated(IEnumerable<string> names) =>
        names.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => $"{group.Key} occurs twice");
}
