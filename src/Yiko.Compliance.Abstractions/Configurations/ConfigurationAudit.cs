using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Configurations;

/// <summary>A configuration audit (技术状态审核) of one baseline.</summary>
public sealed record ConfigurationAudit
{
    /// <summary>The identifier, compared exactly; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Id
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>What was audited.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public required AuditKind Kind
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>The baseline that was audited; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Baseline
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>Who audited; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string By
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>On which day.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>What the evidence lacks: unverified requirements, built items that differ; empty when it is complete.</summary>
    public ValueList<Reason> Shortfalls { get; init; }

    /// <summary>What the auditor found besides.</summary>
    public ValueList<AuditFinding> Findings { get; init; }

    /// <summary>Whether the evidence is complete. Open findings are looked at apart.</summary>
    public bool IsPassed => Shortfalls.IsEmpty;
}

/// <summary>What a configuration audit looks at.</summary>
public enum AuditKind
{
    /// <summary>Functional completeness: every requirement is verified (FCA).</summary>
    [Word("functional", "functional audit", "功能技术状态审核")]
    Functional = 0,

    /// <summary>Physical completeness: what was built equals the baseline (PCA).</summary>
    [Word("physical", "physical audit", "物理技术状态审核")]
    Physical = 1,

    /// <summary>The process of configuration management itself.</summary>
    [Word("process", "process audit", "过程审核")]
    Process = 2,
}

/// <summary>What an auditor found.</summary>
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
public sealed record RequirementEvidence
{
    /// <summary>The requirement, by the host's identifier; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Requirement
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>Whether it was verified; default no.</summary>
    public bool IsVerified { get; init; }
}
