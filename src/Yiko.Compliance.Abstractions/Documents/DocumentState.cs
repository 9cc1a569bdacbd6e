namespace Yiko.Compliance.Documents;

/// <summary>Where a version of a document stands.</summary>
public enum DocumentState
{
    /// <summary>Not approved, or not yet in force, 草案/待生效; the first state.</summary>
    Draft = 0,

    /// <summary>In force: exactly one version of a document is, 现行有效.</summary>
    Effective = 1,

    /// <summary>A later version is in force; copies may still be out, 已被取代（待回收）.</summary>
    Superseded = 2,

    /// <summary>Void: no copy is in use any more, 作废.</summary>
    Obsolete = 3,
}

/// <summary>What may happen to a version of a document.</summary>
public enum DocumentEvent
{
    /// <summary>It takes effect, 生效.</summary>
    TakeEffect = 0,

    /// <summary>A later version takes effect, 被新版取代.</summary>
    Supersede = 1,

    /// <summary>It is withdrawn without a successor, 撤销.</summary>
    Withdraw = 2,

    /// <summary>Its last copy is back or marked, 回收完毕.</summary>
    Close = 3,
}

/// <summary>What the conditions of the lifecycle of a version look at.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
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
