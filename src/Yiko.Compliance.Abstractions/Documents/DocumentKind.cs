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

    /// <summary>The policy, 方针.</summary>
    [Word("policy", "the policy", "管理方针")]
    Policy = 4,

    /// <summary>The objectives, 目标.</summary>
    [Word("objectives", "objectives", "管理目标")]
    Objectives = 5,

    /// <summary>A work instruction, 作业指导书.</summary>
    [Word("work-instruction", "work instructions", "作业指导书")]
    WorkInstruction = 6,

    /// <summary>A record (记录), which shows what was done: it is kept, and nobody approves it.</summary>
    [Word("record", "records", "记录")]
    Record = 7,
}
