using System.ComponentModel;
using System.Text.Json.Serialization;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Audits;

/// <summary>Whether an audit team can be appointed so that everybody audits what is not his own, and how; or where it fails.</summary>
[Shaped(typeof(AuditShapes), nameof(AuditShapes.Team))]
[JsonConverter(typeof(ShapeJsonConverter<AuditTeam>))]
[TypeConverter(typeof(ShapeTypeConverter<AuditTeam>))]
public sealed class AuditTeam
{
    internal AuditTeam(AuditTeamRequest request, bool isFeasible, Rationale rationale, RuleSetStamp ruleSet) =>
        (Request, IsFeasible, Rationale, RuleSet) = (request, isFeasible, rationale, ruleSet);

    /// <summary>What was asked.</summary>
    public AuditTeamRequest Request { get; }

    /// <summary>Whether each unit gets as many independent and qualified auditors as it needs, within the capacity of each.</summary>
    public bool IsFeasible { get; }

    /// <summary>
    /// One assignment, of all that there are the first in the order of units and persons, so that it does not depend on the order of the request; empty where there
    /// is none.
    /// </summary>
    public ValueList<(string Unit, ValueList<string> Auditors)> Assignments { get; internal init; }

    /// <summary>
    /// Where there is no assignment, units that too few auditors may audit, each with those auditors, in the order of the request. The set is minimal: without any
    /// one of its units the others could be audited.
    /// </summary>
    public ValueList<(string Unit, ValueList<string> Auditors)> Bottleneck { get; internal init; }

    /// <summary>Why: the team is complete, or who stands against whom in the units of the bottleneck.</summary>
    public Rationale Rationale { get; }

    /// <summary>Which rule set decided.</summary>
    public RuleSetStamp RuleSet { get; }
}
