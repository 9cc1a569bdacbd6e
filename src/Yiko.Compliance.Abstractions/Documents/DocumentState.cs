namespace Yiko.Compliance.Documents;

/// <summary>Where a version of a document stands.</summary>
public enum DocumentState
{
    /// <summary>Not approved, or not yet in force, 草案/待生效; the first state.</summary>
    [Word("draft", "draft", "草案")]
    Draft = 0,

    /// <summary>In force: exactly one version of a document is, 现行有效.</summary>
    [Word("effective", "in force", "现行有效")]
    Effective = 1,

    /// <summary>A later version is in force; copies may still be out, 已被取代（待回收）.</summary>
    [Word("superseded", "superseded", "已被取代")]
    Superseded = 2,

    /// <summary>Void: no copy is in use any more, 作废.</summary>
    [Word("obsolete", "void", "作废")]
    Obsolete = 3,
}

/// <summary>What may happen to a version of a document.</summary>
public enum DocumentEvent
{
    /// <summary>It takes effect, 生效.</summary>
    [Word("take-effect", "take effect", "生效")]
    TakeEffect = 0,

    /// <summary>A later version takes effect, 被新版取代.</summary>
    [Word("supersede", "supersede", "被新版取代")]
    Supersede = 1,

    /// <summary>It is withdrawn without a successor, 撤销.</summary>
    [Word("withdraw", "withdraw", "撤销")]
    Withdraw = 2,

    /// <summary>Its last copy is back or marked, 回收完毕.</summary>
    [Word("close", "close", "回收完毕")]
    Close = 3,
}

/// <summary>What the conditions of the lifecycle of a version look at.</summary>
public sealed record DocumentFacts
{
    /// <summary>Whether the route of the version is signed to its end.</summary>
    public bool IsApproved { get; init; }

    /// <summary>Whether its effective date has come.</summary>
    public bool IsDue { get; init; }

    /// <summary>Whether a later version is in force.</summary>
    public bool HasSuccessor { get; init; }

    /// <summary>The number of its copies that are neither back nor marked as kept, 0 or more.</summary>
    public int CopiesOut { get; init; }
}
