using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Configurations;

/// <summary>A change request (更改申请): what is to change, why, how important it is, and who did what.</summary>
public sealed class ChangeRequest
{
    private readonly RequestRecorded _recorded;

    internal ChangeRequest(RequestRecord record)
    {
        (_recorded, IsMajor, State) = (record.Recorded, record.IsMajor, record.State);
        (Analysis, DecidedBy, ImplementedBy, VerifiedBy, Closed) = (record.Analysis, record.DecidedBy, record.ImplementedBy, record.VerifiedBy, record.ClosedBy?.Date);
    }

    /// <summary>The identifier, compared exactly.</summary>
    public string Id => _recorded.Request;

    /// <summary>The items to change.</summary>
    public ValueList<string> Items => _recorded.Items;

    /// <summary>Description and justification.</summary>
    public string Reason => _recorded.Reason;

    /// <summary>Whether a criterion of major changes was declared (EIA-649-1: major is Class I, minor is Class II).</summary>
    public bool IsMajor { get; }

    /// <summary>The criteria that were declared, by their codes in the rule set.</summary>
    public ValueList<string> Criteria => _recorded.Criteria;

    /// <summary>How urgent it is, in the host's words.</summary>
    public string? Urgency => _recorded.Urgency;

    /// <summary>Where it stands.</summary>
    public RequestState State { get; }

    /// <summary>Who recorded it.</summary>
    public string RecordedBy => _recorded.By;

    /// <summary>On which day it was recorded.</summary>
    public LocalDate Recorded => _recorded.Date;

    /// <summary>The consequences that were found; null before the analysis.</summary>
    public string? Analysis { get; }

    /// <summary>Who disposed of it last; null before a disposition.</summary>
    public string? DecidedBy { get; }

    /// <summary>Who implemented it last; null before.</summary>
    public string? ImplementedBy { get; }

    /// <summary>Who verified it last; null before.</summary>
    public string? VerifiedBy { get; }

    /// <summary>On which day it was rejected or released; null while it is open.</summary>
    public LocalDate? Closed { get; }

    /// <summary>Whether it is neither rejected nor released.</summary>
    public bool IsOpen => State is not (RequestState.Rejected or RequestState.Released);
}

/// <summary>Where a change request stands.</summary>
public enum RequestState
{
    /// <summary>Recorded.</summary>
    [Word("recorded", "recorded", "已登记")]
    Recorded = 0,

    /// <summary>Analysed and evaluated.</summary>
    [Word("analysed", "analysed", "已分析")]
    Analysed = 1,

    /// <summary>Approved.</summary>
    [Word("approved", "approved", "已批准")]
    Approved = 2,

    /// <summary>Rejected; final.</summary>
    [Word("rejected", "rejected", "已否决")]
    Rejected = 3,

    /// <summary>Put off, to be analysed again.</summary>
    [Word("deferred", "deferred", "已暂缓")]
    Deferred = 4,

    /// <summary>Implemented.</summary>
    [Word("implemented", "implemented", "已实施")]
    Implemented = 5,

    /// <summary>Verified.</summary>
    [Word("verified", "verified", "已验证")]
    Verified = 6,

    /// <summary>Released; final.</summary>
    [Word("released", "released", "已放行")]
    Released = 7,
}

/// <summary>What may happen to a change request.</summary>
public enum RequestEvent
{
    /// <summary>It is analysed and evaluated.</summary>
    [Word("analyse", "analyse", "分析评价")]
    Analyse = 0,

    /// <summary>It is approved.</summary>
    [Word("approve", "approve", "批准")]
    Approve = 1,

    /// <summary>It is rejected.</summary>
    [Word("reject", "reject", "否决")]
    Reject = 2,

    /// <summary>It is put off.</summary>
    [Word("defer", "defer", "暂缓")]
    Defer = 3,

    /// <summary>It is implemented.</summary>
    [Word("implement", "implement", "实施")]
    Implement = 4,

    /// <summary>The implementation is found good.</summary>
    [Word("verify", "verify", "验证")]
    Verify = 5,

    /// <summary>The implementation is found wanting.</summary>
    [Word("fail-verification", "fail verification", "判定验证不通过")]
    FailVerification = 6,

    /// <summary>The changed items are released.</summary>
    [Word("release", "release", "放行")]
    Release = 7,
}

/// <summary>What the conditions of a change request's lifecycle look at.</summary>
public sealed class RequestFacts
{
    /// <summary>What the conditions of a change request's lifecycle look at.</summary>
    /// <param name="person">Who acts; not blank.</param>
    /// <param name="isAuthorised">Whether that person belongs to the dispositioning authority for this change.</param>
    /// <param name="answers">The questions of the authority that are answered with yes.</param>
    /// <param name="decidedBy">Who approved.</param>
    /// <param name="implementedBy">Who implemented.</param>
    /// <param name="samePerson">What it means when one person does two of approving, implementing and verifying.</param>
    /// <exception cref="ArgumentException">The person is blank.</exception>
    public RequestFacts(
        string person,
        bool isAuthorised = false,
        ValueList<string> answers = default,
        string? decidedBy = null,
        string? implementedBy = null,
        SamePersonPolicy samePerson = SamePersonPolicy.Forbid) =>
        (Person, IsAuthorised, Answers, DecidedBy, ImplementedBy, SamePerson)
        = (Guard.Against.NullOrWhiteSpace(person), isAuthorised, answers, decidedBy, implementedBy, samePerson);

    internal string Person { get; }

    internal bool IsAuthorised { get; }

    internal ValueList<string> Answers { get; }

    internal string? DecidedBy { get; }

    internal string? ImplementedBy { get; }

    internal SamePersonPolicy SamePerson { get; }
}
