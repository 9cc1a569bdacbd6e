using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Documents;

/// <summary>A version of a document as it was put forward: when it is to take effect, and who has signed.</summary>
public sealed record DocumentIssue
{
    /// <summary>The version.</summary>
    public required DocumentVersion Version
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Whether it is a first issue or new edition, or a change inside one. Default an issue.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public ApprovalScope Scope
    {
        get;
        init => field = Guard.Against.Undefined(value);
    }

    /// <summary>The first day on which it is to be in force.</summary>
    public required LocalDate EffectiveFrom
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The first day on which the document is void without a successor, 作废; null where it is not withdrawn.</summary>
    public LocalDate? WithdrawnFrom
    {
        get;
        init => field = value?.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The signatures, in the order in which they stand on the sheet.</summary>
    public ValueList<Signature> Signatures { get; init; }
}

/// <summary>A document with its versions as they were put forward, and the day on which one looks.</summary>
/// <example>
/// <code>
/// using Yiko.Compliance;
/// using Yiko.Compliance.Documents;
///
/// Signature signed = new() { Act = ApprovalAct.Approve, Role = Role.GeneralManager, Person = "E001", Date = new(2026, 3, 3) };
/// DocumentIssue first = new() { Version = DocumentVersion.Parse("A/0"), EffectiveFrom = new(2026, 3, 9), Signatures = [signed] };
/// DocumentIssue unsigned = new() { Version = DocumentVersion.Parse("B/0"), EffectiveFrom = new(2026, 6, 1) };
/// IssuedDocument policy = new() { Kind = DocumentKind.Policy, Issues = [first, unsigned], AsOf = new(2026, 7, 1) };
/// var standing = new DocumentController(DocumentRuleSet.Standard).Standing(policy);
/// Console.WriteLine($"in force: {standing.Effective}, {unsigned.Version}: {standing.Issues[1].State}"); // in force: A/0, B/0: Draft
/// </code>
/// </example>
[Shaped(typeof(DocumentShapes), nameof(DocumentShapes.Issued))]
[JsonConverter(typeof(ShapeJsonConverter<IssuedDocument>))]
public sealed record IssuedDocument
{
    /// <summary>The kind of document.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public required DocumentKind Kind
    {
        get;
        init => field = Guard.Against.Undefined(value);
    }

    /// <summary>The versions, in any order.</summary>
    public ValueList<DocumentIssue> Issues { get; init; }

    /// <summary>The day on which one looks.</summary>
    public required LocalDate AsOf
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }
}

/// <summary>Where the versions of one document stand on a day.</summary>
[Shaped(typeof(DocumentShapes), nameof(DocumentShapes.Standing))]
[JsonConverter(typeof(ShapeJsonConverter<DocumentStanding>))]
[TypeConverter(typeof(ShapeTypeConverter<DocumentStanding>))]
public sealed class DocumentStanding
{
    internal DocumentStanding(IssuedDocument document, ValueList<IssueStanding> issues, Rationale rationale, RuleSetStamp ruleSet) =>
        (Document, Issues, Rationale, RuleSet) = (document, issues, rationale, ruleSet);

    /// <summary>The document with its versions.</summary>
    public IssuedDocument Document { get; }

    /// <summary>The one version in force; null where there is none.</summary>
    public DocumentVersion? Effective { get; internal init; }

    /// <summary>The state of each version, in the order in which they were given.</summary>
    public ValueList<IssueStanding> Issues { get; }

    /// <summary>What is wrong with the versions together, such as one that was used twice, and whether none is in force.</summary>
    public Rationale Rationale { get; }

    /// <summary>Which rule set decided.</summary>
    public RuleSetStamp RuleSet { get; }
}

/// <summary>Where one version stands on a day.</summary>
public sealed class IssueStanding
{
    internal IssueStanding(DocumentVersion version, DocumentState state, Rationale rationale) => (Version, State, Rationale) = (version, state, rationale);

    /// <summary>The version.</summary>
    public DocumentVersion Version { get; }

    /// <summary>Its state.</summary>
    public DocumentState State { get; }

    /// <summary>Why it is a draft, and warnings otherwise; empty when there is nothing to say.</summary>
    public Rationale Rationale { get; }
}
