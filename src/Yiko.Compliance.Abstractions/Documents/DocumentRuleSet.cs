using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Documents;

/// <summary>The rules of document control: when a new edition has to come, how versions are counted, who approves what.</summary>
/// <remarks>
/// <para>
/// The management manual prints the rule of the new edition in one sentence (0.6-5) and leaves its readings open; each is a property here. The
/// manual states it for itself: an organisation with other rules for its procedures has a rule set for each class.
/// </para>
/// <para>Every instance is valid. Immutable and safe for concurrent use.</para>
/// </remarks>
public sealed partial record DocumentRuleSet : IRuleSet
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The value is not of words joined by slashes.</exception>
    public required string Id
    {
        get;
        init => field = CodeSyntax.Path(value, nameof(Id));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Version
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <inheritdoc/>
    public LocalDate? EffectiveFrom { get; init; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Source
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>How versions are written and counted. Default <see cref="VersionScheme.Standard"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public VersionScheme Scheme
    {
        get;
        init => field = Guard.Against.Null(value);
    } = VersionScheme.Standard;

    /// <summary>The share of change at which the edition rises, above 0 and not above 1. DOC-02, management manual 0.6-5.</summary>
    /// <exception cref="ArgumentException">The value is out of range.</exception>
    public required Ratio Threshold
    {
        get;
        init => field = value > Ratio.Zero && value <= Ratio.One
            ? value
            : throw new ArgumentException($"The threshold lies above 0 and not above 1; this does not: {value}", nameof(Threshold));
    }

    /// <summary>
    /// Whether a share exactly at the threshold raises the edition: included as 以上 reads in law, excluded as 超过. Default excluded.
    /// </summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public BoundSide ThresholdSide
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    } = BoundSide.Excluded;

    /// <summary>Against which text the share is taken. Default since the current edition began.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public ChangeAccumulation Accumulation
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>In which unit change is measured where texts are compared. Default characters.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public ChangeUnit Unit
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>What a share beyond the threshold means. Default that a new edition has to come.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public EditionDuty Duty
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>The events that raise the edition whatever the share; others are ignored. Default all.</summary>
    public EditionTriggers Triggers { get; init; } = EditionTriggers.All;

    /// <summary>Who approves what: each kind and scope once. Default nobody, so that nothing is ever approved.</summary>
    /// <exception cref="ArgumentException">A kind and scope occur twice; the message lists every one.</exception>
    public ValueList<DocumentApproval> Approvals
    {
        get;
        init
        {
            Faults.ThrowIfAny(
                value.GroupBy(approval => (approval.Kind, approval.Scope))
                    .Where(group => group.Skip(1).Any())
                    .Select(group => $"{group.Key.Scope} of {group.Key.Kind} has two routes"),
                nameof(Approvals));
            field = value;
        }
    }

    /// <summary>
    /// Within which time superseded copies come back and new ones go out. The manual states none: default null, and nothing is overdue.
    /// </summary>
    public DueDateRule? CopyExchange { get; init; }

    /// <summary>The route for a kind of document and a scope; a change goes the way of the issue where it has none of its own.</summary>
    /// <param name="kind">The kind of document.</param>
    /// <param name="scope">What is to be approved.</param>
    /// <returns>The route, or null where the rules know none.</returns>
    public ApprovalRoute? RouteFor(DocumentKind kind, ApprovalScope scope) =>
        Approvals.FirstOrDefault(approval => approval.Kind == kind && approval.Scope == scope)?.Route
        ?? (scope == ApprovalScope.Change ? RouteFor(kind, ApprovalScope.Issue) : null);

    /// <summary>Whether a share of change calls for a new edition.</summary>
    /// <param name="share">The share, 0 or more.</param>
    public bool CallsForEdition(Ratio share) => ThresholdSide == BoundSide.Included ? share >= Threshold : share > Threshold;

    /// <inheritdoc/>
    public string ContentHash => Sha256Text.Of(ToCanonicalJson().ToString());

    /// <inheritdoc/>
    public CanonicalJson ToCanonicalJson() => CanonicalJson.Object(
        ("method", CanonicalJson.Of("edition-share")),
        ("scheme", Scheme.ToCanonicalJson()),
        ("threshold", CanonicalJson.Of(Threshold.ToString())),
        ("thresholdIncluded", CanonicalJson.Of(ThresholdSide == BoundSide.Included)),
        ("accumulation", CanonicalJson.Of(Accumulation == ChangeAccumulation.SinceEdition ? "since-edition" : "per-change")),
        ("unit", CanonicalJson.Of(Lower(Unit))),
        ("mandatory", CanonicalJson.Of(Duty == EditionDuty.Mandatory)),
        ("triggers", CanonicalJson.Array(TriggerNames(Triggers).Select(CanonicalJson.Of))),
        ("approvals", CanonicalJson.Array(Approvals.OrderBy(approval => approval.Kind).ThenBy(approval => approval.Scope).Select(Approval))),
        ("copyExchange", CopyExchange is { } exchange ? Exchange(exchange) : CanonicalJson.Null));

    private static CanonicalJson Approval(DocumentApproval approval) => CanonicalJson.Object(
        ("kind", CanonicalJson.Of(Lower(approval.Kind))),
        ("scope", CanonicalJson.Of(approval.Scope == ApprovalScope.ExternalRelease ? "external-release" : Lower(approval.Scope))),
        ("samePerson", CanonicalJson.Of(Lower(approval.Route.SamePerson))),
        ("steps", CanonicalJson.Array(approval.Route.Steps.Select(step =>
            CanonicalJson.Object(("act", CanonicalJson.Of(Lower(step.Act))), ("role", CanonicalJson.Of(step.Role.Code)))))));

    private static CanonicalJson Exchange(DueDateRule rule) => CanonicalJson.Object(
        ("reading", CanonicalJson.Of(rule.Reading switch
        {
            DueDateReading.CalendarYears => "calendar-years",
            DueDateReading.Months => "months",
            _ => "working-days",
        })),
        ("count", CanonicalJson.Of(rule.Count)));

    private static IEnumerable<string> TriggerNames(EditionTriggers triggers)
    {
        if (triggers.HasFlag(EditionTriggers.StandardReplaced)) yield return "standard-replaced";
        if (triggers.HasFlag(EditionTriggers.OrganisationChanged)) yield return "organisation-changed";
        if (triggers.HasFlag(EditionTriggers.ScopeChanged)) yield return "scope-changed";
        if (triggers.HasFlag(EditionTriggers.Ordered)) yield return "ordered";
    }

#pragma warning disable CA1308 // The canonical JSON spells its words in lower case.
    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLower(CultureInfo.InvariantCulture);
#pragma warning restore CA1308
}
