namespace Yiko.Compliance.Documents;

/// <summary>What a document and its control must have, and what is said where it is missing.</summary>
internal static class DocumentChecklists
{
    /// <summary>The reasons of both checklists.</summary>
    public static ReasonTable Rows { get; } = new();

    /// <summary>DOC-10, management manual 7.5.2.</summary>
    public static Checklist Description { get; } = Checklist.Manual(
        "description", "description of a document", "文件的标识与说明", "7.5.2",
        Part("title", "title", "标题", "document.description.title-missing", "The document has no title.", "文件缺少标题。"),
        Part("date", "date", "日期", "document.description.date-missing", "The document has no date.", "文件缺少日期。"),
        Part("author", "author", "作者", "document.description.author-missing", "The document names no author.", "文件未注明作者。"),
        Part("index-number", "index number", "索引编号", "document.description.index-number-missing", "The document has no index number.", "文件缺少索引编号。"),
        Part("format", "format", "格式", "document.description.format-missing", "The format (language, version, illustration) is not settled.", "文件的格式（语言、版本、图示）未确定。"),
        Part("medium", "medium", "媒介", "document.description.medium-missing", "The medium (paper, electronic) is not settled.", "文件的媒介（纸质、电子）未确定。"),
        Part("review", "review", "评审", "document.description.review-missing", "The document was not reviewed for suitability and adequacy.", "文件未经适宜性和充分性评审。"),
        Part("approval", "approval", "批准", "document.description.approval-missing", "The document was not approved.", "文件未经批准。"));

    /// <summary>DOC-11 and DOC-12, management manual 7.5.3.</summary>
    public static Checklist Control { get; } = Checklist.Manual(
        "control", "control of documents", "文件控制", "7.5.3",
        Part("distribution", "distribution, access, recovery and use", "分发、访问、回收、使用", "document.control.distribution-missing", "DOC-11", "Distribution, access, recovery and use are not controlled.", "文件的分发、访问、回收、使用未受控。"),
        Part("storage", "storage and protection, legibility included", "存放、保护（包括保持清晰）", "document.control.storage-missing", "DOC-11", "Storage and protection, legibility included, are not controlled.", "文件的存放、保护（包括保持清晰）未受控。"),
        Part("change-control", "control of changes", "更改控制", "document.control.change-control-missing", "DOC-11", "Changes are not controlled.", "文件的更改未受控。"),
        Part("retention", "retention and disposition", "保留和处置", "document.control.retention-missing", "DOC-11", "Retention and disposition are not controlled.", "文件的保留和处置未受控。"),
        Part("availability", "available where needed", "需要的场所可获得", "document.control.availability-missing", "DOC-12", "Applicable documents are not available where they are needed.", "需要文件的场所不能获得适用的文件。"),
        Part("protection", "protected against leak, misuse and damage", "防止泄密、误用、缺损", "document.control.protection-missing", "DOC-12", "Documents are not protected against leak, misuse and damage.", "文件未得到充分保护，不能防止泄密、误用和缺损。"));

    private static ChecklistPart Part(string part, string name, string word, string code, string english, string chinese) =>
        Rows.Part(part, name, word, code, "DOC-10", "7.5.2", english, chinese);

    private static ChecklistPart Part(string part, string name, string word, string code, string rule, string english, string chinese) =>
        Rows.Part(part, name, word, code, rule, "7.5.3", english, chinese);
}
