using System.ComponentModel;
using System.Text.Json.Serialization;
using Yiko.Compliance.Shapes;
namespace Yiko.Compliance.Documents;

/// <summary>What is wrong with a register, and where the titles lead that texts cite.</summary>
[Shaped(typeof(DocumentShapes), nameof(DocumentShapes.Review))]
[JsonConverter(typeof(ShapeJsonConverter<RegisterReview>))]
[TypeConverter(typeof(ShapeTypeConverter<RegisterReview>))]
public sealed class RegisterReview
{
    internal RegisterReview(DocumentRegister register, ValueList<ReferenceResolution> references, Rationale rationale, RuleSetStamp ruleSet) =>
        (Register, References, Rationale, RuleSet) = (register, references, rationale, ruleSet);

    /// <summary>The register.</summary>
    public DocumentRegister Register { get; }

    /// <summary>Where each cited title leads, once for each, in the order of their first mention.</summary>
    public ValueList<ReferenceResolution> References { get; }

    /// <summary>The cited titles that lead to no document.</summary>
    public ValueList<ReferenceResolution> Dangling => References.Where(reference => reference.Document is null).ToValueList();

    /// <summary>The documents that no cited title leads to, in the order of the register.</summary>
    public ValueList<RegisteredDocument> Unused
    {
        get
        {
            HashSet<RegisteredDocument> used = [.. References.Select(reference => reference.Document).OfType<RegisteredDocument>()];
            return Register.Documents.Where(document => !used.Contains(document)).ToValueList();
        }
    }

    /// <summary>
    /// Codes that cannot be read or were tidied, duplicates and gaps, and documents whose owner is not the one that leads a clause of their
    /// code: each with rule and clause, in the order of the register. Of cited titles each says its own.
    /// </summary>
    public Rationale Rationale { get; }

    /// <summary>Which rule set decided.</summary>
    public RuleSetStamp RuleSet { get; }
}

/// <summary>To which document of the register a cited title leads.</summary>
public sealed class ReferenceResolution
{
    internal ReferenceResolution(string title, Rationale rationale) => (Title, Rationale) = (title, rationale);

    /// <summary>The title that was looked up.</summary>
    public string Title { get; }

    /// <summary>The document that has exactly the title, white space and full-width forms aside, or that an alias names; null where there is none.</summary>
    public RegisteredDocument? Document { get; internal init; }

    /// <summary>Whether the document was found by an alias.</summary>
    public bool IsByAlias { get; internal init; }

    /// <summary>The document whose title is the nearest, for somebody to look at; never taken as the answer. Null where none is near.</summary>
    public RegisteredDocument? Suggestion { get; internal init; }

    /// <summary>How near the suggestion is, above 0 and below 1: the common characters in their order, divided by the longer title.</summary>
    public Ratio? Similarity { get; internal init; }

    /// <summary>How it came to this.</summary>
    public Rationale Rationale { get; }
}
