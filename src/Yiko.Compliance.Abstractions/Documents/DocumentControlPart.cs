namespace Yiko.Compliance.Documents;

/// <summary>What control of documented information covers and ensures, management manual 7.5.3.</summary>
public enum DocumentControlPart
{
    /// <summary>Distribution, access, recovery and use, 分发、访问、回收、使用.</summary>
    Distribution = 0,

    /// <summary>Storage and protection, legibility included, 存放、保护（包括保持清晰）.</summary>
    Storage = 1,

    /// <summary>Control of changes, 更改控制.</summary>
    ChangeControl = 2,

    /// <summary>Retention and disposition, 保留和处置.</summary>
    Retention = 3,

    /// <summary>Applicable documents are available where they are needed, 需要的场所可获得适用的文件.</summary>
    Availability = 4,

    /// <summary>Documents are protected against leak, misuse and damage, 防止泄密、误用、缺损.</summary>
    Protection = 5,
}
