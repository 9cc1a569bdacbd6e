namespace Yiko.Compliance.Documents;

/// <summary>What is to be approved.</summary>
public enum ApprovalScope
{
    /// <summary>The first issue or a new edition, 发布.</summary>
    Issue = 0,

    /// <summary>A change inside an edition, 更改. Where a kind of document has no route for it, that of the issue holds.</summary>
    Change = 1,

    /// <summary>A copy for somebody outside the organisation, 对外提供.</summary>
    ExternalRelease = 2,
}
