namespace Yiko.Compliance.Documents;

/// <summary>What control of documented information covers and ensures, management manual 7.5.3.</summary>
public enum DocumentControlPart
{
    /// <summary>Distribution, access, recovery and use, 分发、访问、回收、使用.</summary>
    [Word("distribution", "distribution, access, recovery and use", "分发、访问、回收、使用")]
    Distribution = 0,

    /// <summary>Storage and protection, legibility included, 存放、保护（包括保持清晰）.</summary>
    [Word("storage", "storage and protection, legibility included", "存放、保护（包括保持清晰）")]
    Storage = 1,

    /// <summary>Control of changes, 更改控制.</summary>
    [Word("change-control", "control of changes", "更改控制")]
    ChangeControl = 2,

    /// <summary>Retention and disposition, 保留和处置.</summary>
    [Word("retention", "retention and disposition", "保留和处置")]
    Retention = 3,

    /// <summary>Applicable documents are available where they are needed, 需要的场所可获得适用的文件.</summary>
    [Word("availability", "available where needed", "需要的场所可获得")]
    Availability = 4,

    /// <summary>Documents are protected against leak, misuse and damage, 防止泄密、误用、缺损.</summary>
    [Word("protection", "protected against leak, misuse and damage", "防止泄密、误用、缺损")]
    Protection = 5,
}
