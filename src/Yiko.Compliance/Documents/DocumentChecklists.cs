namespace Yiko.Compliance.Documents;

/// <summary>What a document must have to be complete.</summary>
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

    private static RequiredPart<DocumentPart> Part(DocumentPart part, string code) =>
        new() { Part = part, WhenMissing = DocumentRules.Manual(code, "DOC-10", "7.5.2") };
}
