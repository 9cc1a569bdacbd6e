namespace Yiko.Compliance.Documents;

/// <summary>What kind of document it is: who approves it depends on this.</summary>
public enum DocumentKind
{
    /// <summary>The management manual, 管理手册.</summary>
    [Word("manual", "the manual", "管理手册")]
    Manual = 0,

    /// <summary>A procedure, 程序文件.</summary>
    [Word("procedure", "procedures", "程序文件")]
    Procedure = 1,

    /// <summary>A technical document, 技术性文件.</summary>
    [Word("technical", "technical documents", "技术性文件")]
    Technical = 2,

    /// <summary>Any other management document, 其他管理性文件.</summary>
    [Word("management", "other management documents", "其他管理性文件")]
    Management = 3,
}
