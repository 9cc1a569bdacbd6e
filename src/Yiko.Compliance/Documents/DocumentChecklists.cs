namespace Yiko.Compliance.Documents;

/// <summary>What a document must have, and what its control must cover, to be complete.</summary>
/// <remarks>Pure and safe for concurrent use.</remarks>
public static class DocumentChecklists
{
    /// <summary>Identification and description, format and medium, review and approval. DOC-10, management manual 7.5.2.</summary>
    public static Checklist<DocumentPart> Description { get; } = new(
    [
        Part(DocumentPart.Title, "document.description.title-missing"),
        Part(DocumentPart.Date, "document.description.date-missing"),
        Part(DocumentPart.Author, "document.description.author-missing"),
        Part(DocumentPart.IndexNumber, "document.description.index-number-missing"),
        Part(DocumentPart.Format, "document.description.format-missing"),
        Part(DocumentPart.Medium, "document.description.medium-missing"),
        Part(DocumentPart.Review, "document.description.review-missing"),
        Part(DocumentPart.Approval, "document.description.approval-missing"),
    ]);

    /// <summary>The four groups of control (DOC-11) and what they ensure (DOC-12), management manual 7.5.3.</summary>
    public static Checklist<DocumentControlPart> Control { get; } = new(
    [
        Part(DocumentControlPart.Distribution, "document.control.distribution-missing", "DOC-11"),
        Part(DocumentControlPart.Storage, "document.control.storage-missing", "DOC-11"),
        Part(DocumentControlPart.ChangeControl, "document.control.change-control-missing", "DOC-11"),
        Part(DocumentControlPart.Retention, "document.control.retention-missing", "DOC-11"),
        Part(DocumentControlPart.Availability, "document.control.availability-missing", "DOC-12"),
        Part(DocumentControlPart.Protection, "document.control.protection-missing", "DOC-12"),
    ]);

    private static RequiredPart<DocumentControlPart> Part(DocumentControlPart part, string code, string rule) =>
        new() { Part = part, WhenMissing = DocumentRules.Manual(code, rule, "7.5.3") };

    private static RequiredPart<DocumentPart> Part(DocumentPart part, string code) =>
        new() { Part = part, WhenMissing = DocumentRules.Manual(code, "DOC-10", "7.5.2") };
}
