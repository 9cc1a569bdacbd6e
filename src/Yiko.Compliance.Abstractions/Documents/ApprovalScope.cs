namespace Yiko.Compliance.Documents;

/// <summary>What is to be approved.</summary>
public enum ApprovalScope
{
    /// <summary>The first issue or a new edition, 发布.</summary>
    [Word("issue", "issue", "发布")]
    Issue = 0,

    /// <summary>A change inside an edition, 更改. Where a kind of document has no route for it, that of the issue holds.</summary>
    [Word("change", "change", "更改")]
    Change = 1,

    /// <summary>A copy for somebody outside the organisation, 对外提供.</summary>
    [Word("external-release", "release outside", "对外提供")]
    ExternalRelease = 2,
}
