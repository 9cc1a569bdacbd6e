using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Documents;

/// <summary>Who prepares, reviews and approves one kind of document for one scope.</summary>
public sealed record DocumentApproval
{
    /// <summary>The kind of document.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public required DocumentKind Kind
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Undefined(value));
    }

    /// <summary>What is to be approved.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public required ApprovalScope Scope
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Undefined(value));
    }

    /// <summary>The steps, in order. A route without an approving step says that the rules name nobody: it is never complete.</summary>
    public required ApprovalRoute Route
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }
}

/// <summary>The sheet of a document as it was signed.</summary>
/// <example>
/// <code>
/// using Yiko.Compliance;
/// using Yiko.Compliance.Documents;
///
/// DocumentSheet sheet = new()
/// {
///     Kind = DocumentKind.Manual,
///     Scope = ApprovalScope.Change,
///     Signatures = [new() { Act = ApprovalAct.Review, Role = Role.ManagementRepresentative, Person = "E017", Date = new(2026, 3, 2) }],
/// };
/// var verdict = new DocumentController(DocumentRuleSet.Standard).CheckApproval(sheet);
/// Console.WriteLine($"approved: {verdict.IsApproved}, next: {verdict.Next}"); // approved: False, next: Approve: general-manager
/// </code>
/// </example>
[Shaped(typeof(DocumentShapes), nameof(DocumentShapes.Sheet))]
[JsonConverter(typeof(ShapeJsonConverter<DocumentSheet>))]
public sealed record DocumentSheet
{
    /// <summary>The kind of document.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public required DocumentKind Kind
    {
        get;
        init => field = Guard.Against.Undefined(value);
    }

    /// <summary>What is to be approved.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public required ApprovalScope Scope
    {
        get;
        init => field = Guard.Against.Undefined(value);
    }

    /// <summary>The signatures, in the order in which they stand on the sheet.</summary>
    public ValueList<Signature> Signatures { get; init; }
}

/// <summary>What the signatures on a document's sheet amount to.</summary>
[Shaped(typeof(DocumentShapes), nameof(DocumentShapes.ApprovalVerdict))]
[JsonConverter(typeof(ShapeJsonConverter<DocumentApprovalVerdict>))]
[TypeConverter(typeof(ShapeTypeConverter<DocumentApprovalVerdict>))]
public sealed record DocumentApprovalVerdict
{
    /// <summary>The sheet.</summary>
    public required DocumentSheet Sheet
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Whether every step of the route is signed and somebody has approved.</summary>
    public required bool IsApproved { get; init; }

    /// <summary>The first step that nobody has signed in its role: who is next; null when there is none.</summary>
    public ApprovalStep? Next { get; init; }

    /// <summary>The signatures that hold the route, in the order of its steps; others on the sheet add nothing.</summary>
    public ValueList<Signature> Held { get; init; }

    /// <summary>The day of the last signature that holds the route: where it is complete, the day of approval; null where none does.</summary>
    internal NodaTime.LocalDate? LastSigned => Held.IsEmpty ? null : Held.Max(signature => signature.Date);

    /// <summary>What is missing or wrong, with the rule and clause of each; warnings even when approved.</summary>
    public required Rationale Rationale
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Which rule set decided.</summary>
    public required RuleSetStamp RuleSet
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}
