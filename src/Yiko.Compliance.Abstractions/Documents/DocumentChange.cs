using System.Text.Json.Serialization;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Documents;

/// <summary>A change of a document: the form that a document controller fills in.</summary>
/// <example>
/// <code>
/// using Yiko.Compliance.Documents;
///
/// var current = DocumentVersion.Parse("A/3");
/// DocumentChange measured = new() { Current = current, Measure = ChangeMeasure.OfClauses(clauses: ["1", "2", "3", "4"], changed: ["3"]) };
/// DocumentChange unmeasured = new() { Current = current };
/// EditionShareDocumentVersioner versioner = new(DocumentRuleSet.Standard);
/// Console.WriteLine(versioner.Revise(measured).Next); // A/4
/// Console.WriteLine(versioner.Revise(unmeasured).Next is null); // True
/// </code>
/// </example>
[Shaped(typeof(DocumentShapes), nameof(DocumentShapes.Change))]
[JsonConverter(typeof(ShapeJsonConverter<DocumentChange>))]
public sealed record DocumentChange
{
    /// <summary>The version before the change; null for the first issue, of which nothing is to be measured.</summary>
    public required DocumentVersion? Current { get; init; }

    /// <summary>
    /// How much changes, measured as the rule set accumulates: by default against the text with which the current edition began. Null where
    /// it was not measured.
    /// </summary>
    public ChangeMeasure? Measure { get; init; }

    /// <summary>Events that call for a new edition; default none.</summary>
    /// <exception cref="ArgumentException">The value has a flag that is none of the enumeration.</exception>
    public EditionTriggers Triggers
    {
        get;
        init => field = DocumentRuleSet.Known(value, nameof(Triggers));
    }
}
