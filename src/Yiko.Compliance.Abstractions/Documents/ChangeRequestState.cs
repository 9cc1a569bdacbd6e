namespace Yiko.Compliance.Documents;

/// <summary>Where a proposal to change a document stands, management manual 0.6-5.</summary>
public enum ChangeRequestState
{
    /// <summary>Proposed, 已提出; the first state.</summary>
    [Word("proposed", "proposed", "已提出")]
    Proposed = 0,

    /// <summary>In the change review that the representative organises, 变更评审中.</summary>
    [Word("under-review", "under review", "变更评审中")]
    UnderReview = 1,

    /// <summary>The review was passed, 评审通过.</summary>
    [Word("review-passed", "review passed", "评审通过")]
    ReviewPassed = 2,

    /// <summary>The review was not passed, 评审未通过.</summary>
    [Word("rejected", "rejected in review", "评审未通过")]
    Rejected = 3,

    /// <summary>The general manager has approved, 已批准.</summary>
    [Word("approved", "approved", "已批准")]
    Approved = 4,

    /// <summary>The general manager has not approved, 未批准.</summary>
    [Word("not-approved", "not approved", "未批准")]
    NotApproved = 5,

    /// <summary>The controlled copies are changed, 已更改并生效.</summary>
    [Word("effective", "in effect", "已生效")]
    Effective = 6,
}

/// <summary>What may happen to a proposal to change a document.</summary>
public enum ChangeRequestEvent
{
    /// <summary>The representative organises the change review, 组织变更评审.</summary>
    [Word("organise-review", "organise the review", "组织变更评审")]
    OrganiseReview = 0,

    /// <summary>The review ends, 评审结束.</summary>
    [Word("conclude-review", "conclude the review", "评审结束")]
    ConcludeReview = 1,

    /// <summary>The general manager decides, 批准与否.</summary>
    [Word("decide", "decide", "批准与否")]
    Decide = 2,

    /// <summary>The change takes effect in the controlled copies, 更改生效.</summary>
    [Word("take-effect", "take effect", "更改生效")]
    TakeEffect = 3,
}

/// <summary>What the conditions of the lifecycle of a change look at.</summary>
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
