namespace Yiko.Compliance.Documents;

/// <summary>What a document or its control lacks: the one home of these codes.</summary>
internal static class ChecklistReasons
{
    /// <summary>The reasons of both checklists.</summary>
    public static ReasonTable Rows { get; } = new();

    /// <summary>DOC-10, management manual 7.5.2.</summary>
    public static ValueList<RequiredPart<DocumentPart>> Description { get; } =
    [
        Part(DocumentPart.Title, "document.description.title-missing", "The document has no title.", "文件缺少标题。"),
        Part(DocumentPart.Date, "document.description.date-missing", "The document has no date.", "文件缺少日期。"),
        Part(DocumentPart.Author, "document.description.author-missing", "The document names no author.", "文件未注明作者。"),
        Part(DocumentPart.IndexNumber, "document.description.index-number-missing", "The document has no index number.", "文件缺少索引编号。"),
        Part(DocumentPart.Format, "document.description.format-missing", "The format (language, version, illustration) is not settled.", "文件的格式（语言、版本、图示）未确定。"),
        Part(DocumentPart.Medium, "document.description.medium-missing", "The medium (paper, electronic) is not settled.", "文件的媒介（纸质、电子）未确定。"),
        Part(DocumentPart.Review, "document.description.review-missing", "The document was not reviewed for suitability and adequacy.", "文件未经适宜性和充分性评审。"),
        Part(DocumentPart.Approval, "document.description.approval-missing", "The document was not approved.", "文件未经批准。"),
    ];

    /// <summary>DOC-11 and DOC-12, management manual 7.5.3.</summary>
    public static ValueList<RequiredPart<DocumentControlPart>> Control { get; } =
    [
        Part(DocumentControlPart.Distribution, "document.control.distribution-missing", "DOC-11", "Distribution, access, recovery and use are not controlled.", "文件的分发、访问、回收、使用未受控。"),
        Part(DocumentControlPart.Storage, "document.control.storage-missing", "DOC-11", "Storage and protection, legibility included, are not controlled.", "文件的存放、保护（包括保持清晰）未受控。"),
        Part(DocumentControlPart.ChangeControl, "document.control.change-control-missing", "DOC-11", "Changes are not controlled.", "文件的更改未受控。"),
        Part(DocumentControlPart.Retention, "document.control.retention-missing", "DOC-11", "Retention and disposition are not controlled.", "文件的保留和处置未受控。"),
        Part(DocumentControlPart.Availability, "document.control.availability-missing", "DOC-12", "Applicable documents are not available where they are needed.", "需要文件的场所不能获得适用的文件。"),
        Part(DocumentControlPart.Protection, "document.control.protection-missing", "DOC-12", "Documents are not protected against leak, misuse and damage.", "文件未得到充分保护，不能防止泄密、误用和缺损。"),
    ];

    private static RequiredPart<DocumentPart> Part(DocumentPart part, string code, string english, string chinese) =>
        new() { Part = part, WhenMissing = Rows.Manual(code, "DOC-10", "7.5.2", english, chinese) };

    private static RequiredPart<DocumentControlPart> Part(DocumentControlPart part, string code, string rule, string english, string chinese) =>
        new() { Part = part, WhenMissing = Rows.Manual(code, rule, "7.5.3", english, chinese) };
}
