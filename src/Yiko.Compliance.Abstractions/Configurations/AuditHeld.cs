using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <summary>A baseline was audited.</summary>
public sealed record AuditHeld : ConfigurationEvent
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
        init => field = Guard.Against.EnumOutOfRange(value);
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

    internal static UnionCase<ConfigurationEvent> InJson { get; } = EventCase.Of<AuditHeld>("audit", (happened, at) =>
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
