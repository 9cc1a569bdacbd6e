namespace Yiko.Compliance.Documents;

/// <summary>Where a proposal to change a document stands, management manual 0.6-5.</summary>
public enum ChangeRequestState
{
    /// <summary>Proposed, 已提出; the first state.</summary>
    Proposed = 0,

    /// <summary>In the change review that the representative organises, 变更评审中.</summary>
    UnderReview = 1,

    /// <summary>The review was passed, 评审通过.</summary>
    ReviewPassed = 2,

    /// <summary>The review was not passed, 评审未通过.</summary>
    Rejected = 3,

    /// <summary>The general manager has approved, 已批准.</summary>
    Approved = 4,

    /// <summary>The general manager has not approved, 未批准.</summary>
    NotApproved = 5,

    /// <summary>The controlled copies are changed, 已更改并生效.</summary>
    Effective = 6,
}

/// <summary>What may happen to a proposal to change a document.</summary>
public enum ChangeRequestEvent
{
    /// <summary>The representative organises the change review, 组织变更评审.</summary>
    OrganiseReview = 0,

    /// <summary>The review ends, 评审结束.</summary>
    ConcludeReview = 1,

    /// <summary>The general manager decides, 批准与否.</summary>
    Decide = 2,

    /// <summary>The change takes effect in the controlled copies, 更改生效.</summary>
    TakeEffect = 3,
}

/// <summary>What the conditions of the lifecycle of a change look at.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record ChangeRequestFacts
{
    /// <summary>The result of the review; null where it has not ended.</summary>
    public bool? ReviewPassed { get; init; }

    /// <summary>The decision; null where there is none.</summary>
    public bool? Approved { get; init; }

    /// <summary>Whether the route of the change is signed to its end.</summary>
    public bool IsSigned { get; init; }

    /// <summary>Whether the effective date has come.</summary>
    public bool IsDue { get; init; }
}
