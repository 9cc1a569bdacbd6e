using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Audits;

/// <summary>Somebody who may be appointed to an audit team (内审员), and what stands against auditing this or that.</summary>
[Shaped(typeof(AuditShapes), nameof(AuditShapes.Auditor))]
[JsonConverter(typeof(ShapeJsonConverter<Auditor>))]
public sealed record Auditor
{
    /// <summary>The code or name by which the person is told apart.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Person
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The department to which the person belongs. Default null: not known, unless <see cref="IsExternal"/>.</summary>
    public string? Department { get; init; }

    /// <summary>Whether the person comes from outside of the organisation. Default false.</summary>
    public bool IsExternal { get; init; }

    /// <summary>
    /// Whether the person was specially trained and holds a qualification that is valid on each day of the audit. Default null: not known.
    /// </summary>
    public bool? IsQualified { get; init; }

    /// <summary>The clauses that the person's own role leads, by the responsibility matrix. A clause stands for those below it.</summary>
    public ValueList<string> LedClauses { get; init; }

    /// <summary>The units that hold the person's own work.</summary>
    public ValueList<string> OwnWork { get; init; }

    /// <summary>How many units the person takes in one session, 0 or more. Default 1.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public int Capacity
    {
        get;
        init => field = Guard.Against.Negative(value);
    } = 1;
}
