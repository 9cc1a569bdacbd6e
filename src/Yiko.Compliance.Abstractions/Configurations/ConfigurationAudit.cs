using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <summary>A configuration audit (配置审核) of one baseline.</summary>
public sealed class ConfigurationAudit
{
    private readonly AuditRecord _record;

    internal ConfigurationAudit(AuditRecord record) => _record = record;

    /// <summary>The identifier, compared exactly.</summary>
    public string Id => _record.Held.Audit;

    /// <summary>What was audited.</summary>
    public AuditKind Kind => _record.Held.AuditKind;

    /// <summary>The baseline that was audited.</summary>
    public string Baseline => _record.Held.Baseline;

    /// <summary>Who audited.</summary>
    public string By => _record.Held.By;

    /// <summary>On which day.</summary>
    public LocalDate Date => _record.Held.Date;

    /// <summary>What the evidence lacks: unverified requirements, built items that differ; empty when it is complete.</summary>
    public ValueList<Reason> Shortfalls => _record.Shortfalls;

    /// <summary>What the auditor found besides.</summary>
    public ValueList<AuditFinding> Findings => _record.Findings;

    /// <summary>Whether the evidence is complete. Open findings are looked at apart.</summary>
    public bool IsPassed => _record.IsPassed;
}

/// <summary>What a configuration audit looks at.</summary>
public enum AuditKind
{
    /// <summary>Functional completeness: every requirement is verified (FCA).</summary>
    [Word("functional", "functional audit", "功能配置审核")]
    Functional = 0,

    /// <summary>Physical completeness: what was built equals the baseline (PCA).</summary>
    [Word("physical", "physical audit", "物理配置审核")]
    Physical = 1,

    /// <summary>The process of configuration management itself.</summary>
    [Word("process", "process audit", "过程审核")]
    Process = 2,
}

/// <summary>What an auditor found.</summary>
[Shaped(typeof(EventPartShapes), nameof(EventPartShapes.Finding))]
[JsonConverter(typeof(ShapeJsonConverter<AuditFinding>))]
public sealed record AuditFinding
{
    /// <summary>The identifier within the audit, compared exactly; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Id
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>Whether it stands against a release as long as it is open; a minor one does not.</summary>
    public required bool IsMajor { get; init; }

    /// <summary>What was found, in the auditor's words.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it still has to be dealt with; default yes.</summary>
    public bool IsOpen { get; init; } = true;
}

/// <summary>A requirement, and whether it was verified.</summary>
internal sealed record RequirementEvidence
{
    public required string Requirement
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    public bool IsVerified { get; init; }

    public static ValueList<RequirementEvidence> Of(ValueList<(string Requirement, bool IsVerified)> requirements) =>
        requirements.Select(each => new RequirementEvidence { Requirement = each.Requirement, IsVerified = each.IsVerified }).ToValueList();
}
