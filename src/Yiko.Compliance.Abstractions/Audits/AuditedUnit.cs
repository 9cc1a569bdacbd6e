using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Audits;

/// <summary>What is audited by one team in one go: a department, or some clauses of the standard wherever they are worked on.</summary>
[Shaped(typeof(AuditShapes), nameof(AuditShapes.Unit))]
[JsonConverter(typeof(ShapeJsonConverter<AuditedUnit>))]
public sealed record AuditedUnit
{
    /// <summary>The code or name by which it is told apart.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Unit
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The department audited. Default null: the unit is a department itself.</summary>
    public string? Department { get; init; }

    /// <summary>The clauses audited there. A clause stands for those below it: 9.2 for 9.2.1 and 9.2.2.</summary>
    public ValueList<string> Clauses { get; init; }

    /// <summary>The session or day; an auditor's capacity holds for each. Default null: there is one only.</summary>
    public string? Session { get; init; }

    /// <summary>How many auditors it needs, 1 or more. Default 1.</summary>
    /// <exception cref="ArgumentException">The value is below 1.</exception>
    public int AuditorsNeeded
    {
        get;
        init => field = Guard.Against.NegativeOrZero(value);
    } = 1;

    /// <summary>Whether it is top management: the general manager, whom nobody of the organisation audits unless the rule set allows it (AMB-61).</summary>
    public bool IsTopManagement { get; init; }

    /// <summary>
    /// Who may audit it, as somebody has settled already; of these what is not told of department and qualification is taken for settled, and what is
    /// told against them still counts. Default null: whoever the rules allow.
    /// </summary>
    public ValueList<string>? Candidates { get; init; }
}
