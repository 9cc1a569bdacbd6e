using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Configurations;

/// <summary>A configuration audit (技术状态审核) of one baseline.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
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
    /// <summary>Functional completeness: every requirement is verified, 功能技术状态审核 (FCA).</summary>
    Functional = 0,

    /// <summary>Physical completeness: what was built equals the baseline, 物理技术状态审核 (PCA).</summary>
    Physical = 1,

    /// <summary>The process of configuration management itself, 过程审核.</summary>
    Process = 2,
}

/// <summary>What an auditor found.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record AuditFinding
{
    /// <summary>The identifier within the audit, compared exactly; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Id
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>How grave it is.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public required FindingSeverity Severity
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>What was found, in the auditor's words.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it still has to be dealt with; default yes.</summary>
    public bool IsOpen { get; init; } = true;
}

/// <summary>How grave an audit finding is.</summary>
public enum FindingSeverity
{
    /// <summary>Does not stand against a release, 一般不符合.</summary>
    Minor = 0,

    /// <summary>Stands against a release as long as it is open, 严重不符合.</summary>
    Major = 1,
}

/// <summary>A requirement, and whether it was verified.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
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
