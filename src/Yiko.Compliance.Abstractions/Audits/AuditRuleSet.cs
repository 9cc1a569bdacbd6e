using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Audits;

/// <summary>The rules by which an audit team is appointed.</summary>
/// <remarks>
/// Nobody audits the own department, clauses that the own role leads or the own work: that is no policy, ISO 9001:2015, 9.2.2 c) asks for it. Every instance is valid.
/// </remarks>
/// <example>
/// <code>
/// using Yiko.Compliance.Audits;
///
/// var own = AuditRuleSet.Standard with { Id = "own/audits", Version = "2026.1", InsiderMayAuditTopManagement = true };
/// AuditTeamRequest request = new()
/// {
///     Units = [new() { Unit = "general-manager", Department = "management", IsTopManagement = true }],
///     Auditors = [new() { Person = "p2", Department = "technical-department", IsQualified = true }],
/// };
/// Console.WriteLine(new AuditTeamPlanner(AuditRuleSet.Standard).Appoint(request).IsFeasible); // False
/// Console.WriteLine(new AuditTeamPlanner(own).Appoint(request).IsFeasible); // True
/// </code>
/// </example>
[Shaped(typeof(AuditShapes), nameof(AuditShapes.Rules))]
[JsonConverter(typeof(ShapeJsonConverter<AuditRuleSet>))]
[TypeConverter(typeof(ShapeTypeConverter<AuditRuleSet>))]
public sealed record AuditRuleSet : IRuleSet
{
    /// <summary>
    /// The default: top management is audited by somebody from outside. Source: management manual 9.2.
    /// </summary>
    public static AuditRuleSet Standard { get; } = AuditShapes.Rules.Publish(new()
    {
        Id = "audits/standard",
        Version = "1.0",
        Source = LocalizedText.Of("Management manual 9.2; top management is audited by somebody from outside", "管理手册 9.2；最高管理层由外部审核员审核"),
    });

    /// <summary>As <see cref="Standard"/>, but an independent auditor of the organisation may audit top management, with a remark.</summary>
    public static AuditRuleSet InsiderForTopManagement { get; } = AuditShapes.Rules.Publish(Standard with
    {
        Id = "audits/insider-for-top-management",
        Source = LocalizedText.Of(
            "As the standard rules; an independent auditor of the organisation may audit top management, with a remark",
            "同标准规则；允许本单位独立的审核员审核最高管理层，并予以提示"),
        InsiderMayAuditTopManagement = true,
    });

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The value is not of words joined by slashes.</exception>
    public required string Id
    {
        get;
        init => field = PublishedValues.Own(this, CodeSyntax.Path(value, nameof(Id)));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Version
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.NullOrWhiteSpace(value));
    }

    /// <inheritdoc/>
    public LocalDate? EffectiveFrom { get; init => field = PublishedValues.Own(this, value); }

    /// <inheritdoc/>
    public required LocalizedText Source
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>Whose clauses the reasons cite. Default <see cref="CitationTable.Manual"/>, the management manual from which the rules were taken.</summary>
    public CitationTable Citations
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    } = CitationTable.Manual;

    /// <summary>Whether somebody of the organisation may audit top management, with a remark (AMB-61). Default false: an outsider is needed.</summary>
    public bool InsiderMayAuditTopManagement { get; init => field = PublishedValues.Own(this, value); }

    /// <inheritdoc/>
    public string ContentHash => AuditShapes.Rules.ToHash(this);
}
