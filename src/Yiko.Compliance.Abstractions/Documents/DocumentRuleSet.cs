using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Documents;

/// <summary>The rules of document control: when a new edition has to come, how versions are counted, who approves what.</summary>
/// <remarks>
/// <para>
/// The management manual prints the rule of the new edition in one sentence (0.6-5) and leaves its readings open; each is a property here. The
/// manual states it for itself: an organisation with other rules for its procedures has a rule set for each class.
/// </para>
/// <para>Every instance is valid.</para>
/// </remarks>
/// <example>
/// <code>
/// using Yiko.Compliance;
/// using Yiko.Compliance.Documents;
///
/// var own = DocumentRuleSet.Standard with { Id = "own/documents", Version = "2026.1", Threshold = Ratio.Parse("30%"), Unit = ChangeUnit.Clauses };
/// var third = ChangeMeasure.OfClauses(clauses: ["1", "2", "3"], changed: ["3"]);
/// var revision = new EditionShareDocumentVersioner(own).Revise(new() { Current = DocumentVersion.Parse("A/3"), Measure = third });
/// Console.WriteLine($"{revision.Next} by {revision.RuleSet}"); // B/0 by own/documents@2026.1
/// </code>
/// </example>
[Shaped(typeof(DocumentShapes), nameof(DocumentShapes.Rules))]
[JsonConverter(typeof(ShapeJsonConverter<DocumentRuleSet>))]
[TypeConverter(typeof(ShapeTypeConverter<DocumentRuleSet>))]
public sealed partial record DocumentRuleSet : IRuleSet
{
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
    public LocalDate? EffectiveFrom
    {
        get;
        init => field = PublishedValues.Own(this, value?.WithCalendar(CalendarSystem.Iso));
    }

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

    /// <summary>How versions are written and counted. Default <see cref="VersionScheme.Standard"/>.</summary>
    public VersionScheme Scheme
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    } = VersionScheme.Standard;

    /// <summary>The share of change at which the edition rises, above 0 and not above 1. DOC-02, management manual 0.6-5.</summary>
    /// <exception cref="ArgumentException">The value is out of range.</exception>
    public required Ratio Threshold
    {
        get;
        init => field = PublishedValues.Own(this, value > Ratio.Zero && value <= Ratio.One
            ? value
            : throw new ArgumentException($"The threshold lies above 0 and not above 1; this does not: {value}", nameof(Threshold)));
    }

    /// <summary>
    /// Whether a share exactly at the threshold raises the edition: included as 以上 reads in law, excluded as 超过. Default excluded.
    /// </summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public BoundSide ThresholdSide
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Undefined(value));
    } = BoundSide.Excluded;

    /// <summary>
    /// Whether the share is taken against the text with which the current edition began, so that changes add up and one taken back does not
    /// count; otherwise against the text before each change. Default that they add up.
    /// </summary>
    public bool AccumulatesChange { get; init => field = PublishedValues.Own(this, value); } = true;

    /// <summary>In which unit change is measured where texts are compared. Default characters.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public ChangeUnit Unit
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Undefined(value));
    }

    /// <summary>
    /// Whether a share beyond the threshold demands a new edition; otherwise it only advises one, which then comes when an event or the last
    /// revision calls for it. 需换版本时 reads either way. Default that it demands one.
    /// </summary>
    public bool DemandsEdition { get; init => field = PublishedValues.Own(this, value); } = true;

    /// <summary>The events that raise the edition whatever the share; others are ignored. Default all.</summary>
    /// <exception cref="ArgumentException">The value has a flag that is none of the enumeration.</exception>
    public EditionTriggers Triggers
    {
        get;
        init => field = PublishedValues.Own(this, Known(value, nameof(Triggers)));
    } = EditionTriggers.All;

    /// <summary>Who approves what: each kind and scope once. Default nobody, so that nothing is ever approved. They stand by kind and scope.</summary>
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
            field = PublishedValues.Own(this, value.OrderBy(approval => approval.Kind).ThenBy(approval => approval.Scope).ToValueList());
        }
    }

    /// <summary>
    /// Within which time superseded copies come back and new ones go out. The manual states none: default null, and nothing is overdue.
    /// </summary>
    public DueDateRule? CopyExchange { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The least similarity of a title that is suggested for one that the register lacks, above 0 and not above 1. Default one half. NUM-09.</summary>
    /// <exception cref="ArgumentException">The value is out of range.</exception>
    public Ratio SuggestFrom
    {
        get;
        init => field = PublishedValues.Own(this, value > Ratio.Zero && value <= Ratio.One
            ? value
            : throw new ArgumentException($"A similarity lies above 0 and not above 1; this does not: {value}", nameof(SuggestFrom)));
    } = Ratio.Of(1, 2);

    /// <summary>The route for a kind of document and a scope; a change goes the way of the issue where it has none of its own.</summary>
    /// <param name="kind">The kind of document.</param>
    /// <param name="scope">What is to be approved.</param>
    /// <returns>The route, or null where the rules know none.</returns>
    public ApprovalRoute? RouteFor(DocumentKind kind, ApprovalScope scope) =>
        Approvals.FirstOrDefault(approval => approval.Kind == kind && approval.Scope == scope)?.Route
        ?? (scope == ApprovalScope.Change ? RouteFor(kind, ApprovalScope.Issue) : null);

    /// <summary>Whether a share of change calls for a new edition.</summary>
    internal bool CallsForEdition(Ratio share) => ThresholdSide == BoundSide.Included ? share >= Threshold : share > Threshold;

    /// <summary>Whether a share that stands somewhere against the threshold calls for a new edition.</summary>
    /// <param name="position">Where the share stands.</param>
    public bool CallsForEdition(ThresholdPosition position) =>
        position == ThresholdPosition.Above || (position == ThresholdPosition.At && ThresholdSide == BoundSide.Included);

    /// <summary>Events of which each is one of the enumeration: what nobody knows would count as nothing.</summary>
    internal static EditionTriggers Known(EditionTriggers value, string name) =>
        (value & ~EditionTriggers.All) == EditionTriggers.None ? value : throw new ArgumentException($"There is no such event: {value & ~EditionTriggers.All}", name);

    /// <inheritdoc/>
    public string ContentHash => DocumentShapes.Rules.ToHash(this);
}
