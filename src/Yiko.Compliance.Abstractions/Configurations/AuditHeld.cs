using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <content>A baseline was audited.</content>
public abstract partial record ConfigurationEvent
{
    /// <summary>A baseline was audited.</summary>
    /// <param name="on">The day.</param>
    /// <param name="by">Who acts; not blank.</param>
    /// <param name="id">The identifier of the event, unique in the log; not blank.</param>
    /// <param name="audit">The audit; not blank.</param>
    /// <param name="kind">What was audited.</param>
    /// <param name="baseline">The baseline; not blank.</param>
    /// <param name="requirements">The evidence of a functional audit: each requirement, and whether it was verified.</param>
    /// <param name="built">What was built, with hashes: the evidence of a physical audit.</param>
    /// <param name="findings">What the auditor found besides.</param>
    /// <exception cref="ArgumentException">A text is blank, or a value is not one of its enumeration.</exception>
    public static ConfigurationEvent HoldAudit(
        LocalDate on,
        string by,
        string id,
        string audit,
        AuditKind kind,
        string baseline,
        ValueList<(string Requirement, bool IsVerified)> requirements = default,
        ValueList<ConfigurationEntry> built = default,
        ValueList<AuditFinding> findings = default) =>
        new AuditHeld
        {
            Date = on,
            By = by,
            Id = id,
            Audit = audit,
            AuditKind = kind,
            Baseline = baseline,
            Requirements = RequirementEvidence.Of(requirements),
            Built = built,
            Findings = findings,
        };
}

/// <summary>A baseline was audited.</summary>
internal sealed record AuditHeld : ConfigurationEvent
{
    /// <summary>The audit; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Audit
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>What was audited.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public required AuditKind AuditKind
    {
        get;
        init => field = Guard.Against.Undefined(value);
    }

    /// <summary>The baseline; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Baseline
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The evidence of a functional audit.</summary>
    public ValueList<RequirementEvidence> Requirements { get; init; }

    /// <summary>What was built, with hashes: the evidence of a physical audit.</summary>
    public ValueList<ConfigurationEntry> Built { get; init; }

    /// <summary>What the auditor found besides.</summary>
    public ValueList<AuditFinding> Findings { get; init; }

    internal static EventCase InJson { get; } = EventCase.Of<AuditHeld>(Term.Of("audit", "configuration audit", "配置审核"), (happened, at) =>
    {
        var audit = happened.Required("audit", Shape.FilledText, of => of.Audit);
        var kind = happened.Required("kind", Shape.KnownWord<AuditKind>(), of => of.AuditKind);
        var baseline = happened.Required("baseline", Shape.FilledText, of => of.Baseline);
        var requirements = happened.List("requirements", EventPartShapes.Evidence, of => of.Requirements);
        var built = happened.List("built", EventPartShapes.Entry, of => of.Built);
        var findings = happened.List("findings", EventPartShapes.Finding, of => of.Findings);
        return read => new()
        {
            Id = at.Id(read),
            Date = at.Date(read),
            By = at.By(read),
            Previous = at.Previous(read),
            Audit = audit(read),
            AuditKind = kind(read),
            Baseline = baseline(read),
            Requirements = requirements(read),
            Built = built(read),
            Findings = findings(read),
        };
    });

    internal override Func<object, ValueList<Reason>>? DecideBy(IConfigurationDecisions decisions) => decisions.Decide(this);
}
