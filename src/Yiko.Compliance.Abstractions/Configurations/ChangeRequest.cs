using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Configurations;

/// <summary>A change request (更改申请): what is to change, why, how important it is, and who did what.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record ChangeRequest
{
    /// <summary>The identifier, compared exactly; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Id
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The items to change.</summary>
    public ValueList<string> Items { get; init; }

    /// <summary>Description and justification; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Reason
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>Major or minor, by the criteria that were declared.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public required ChangeClass Class
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>The criteria that were declared, by their codes in the rule set.</summary>
    public ValueList<string> Criteria { get; init; }

    /// <summary>How urgent it is, in the host's words.</summary>
    public string? Urgency { get; init; }

    /// <summary>Where it stands.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public required RequestState State
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>Who recorded it; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string RecordedBy
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>On which day it was recorded.</summary>
    public required LocalDate Recorded { get; init; }

    /// <summary>The consequences that were found; null before the analysis.</summary>
    public string? Analysis { get; init; }

    /// <summary>Who disposed of it last; null before a disposition.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>Who implemented it last; null before.</summary>
    public string? ImplementedBy { get; init; }

    /// <summary>Who verified it last; null before.</summary>
    public string? VerifiedBy { get; init; }

    /// <summary>On which day it was rejected or released; null while it is open.</summary>
    public LocalDate? Closed { get; init; }

    /// <summary>Whether it is neither rejected nor released.</summary>
    public bool IsOpen => State is not (RequestState.Rejected or RequestState.Released);
}

/// <summary>How important a change is (EIA-649-1: major is Class I, minor is Class II).</summary>
public enum ChangeClass
{
    /// <summary>No criterion of a major change applies, 一般更改.</summary>
    Minor = 0,

    /// <summary>A criterion of a major change applies, 重大更改.</summary>
    Major = 1,
}

/// <summary>Where a change request stands.</summary>
public enum RequestState
{
    /// <summary>Recorded, 已登记.</summary>
    Recorded = 0,

    /// <summary>Analysed and evaluated, 已分析.</summary>
    Analysed = 1,

    /// <summary>Approved, 已批准.</summary>
    Approved = 2,

    /// <summary>Rejected; final, 已否决.</summary>
    Rejected = 3,

    /// <summary>Put off, to be analysed again, 已暂缓.</summary>
    Deferred = 4,

    /// <summary>Implemented, 已实施.</summary>
    Implemented = 5,

    /// <summary>Verified, 已验证.</summary>
    Verified = 6,

    /// <summary>Released; final, 已放行.</summary>
    Released = 7,
}

/// <summary>What may happen to a change request.</summary>
public enum RequestEvent
{
    /// <summary>It is analysed and evaluated, 分析评价.</summary>
    Analyse = 0,

    /// <summary>It is approved, 批准.</summary>
    Approve = 1,

    /// <summary>It is rejected, 否决.</summary>
    Reject = 2,

    /// <summary>It is put off, 暂缓.</summary>
    Defer = 3,

    /// <summary>It is implemented, 实施.</summary>
    Implement = 4,

    /// <summary>The implementation is found good, 验证通过.</summary>
    Verify = 5,

    /// <summary>The implementation is found wanting, 验证未通过.</summary>
    FailVerification = 6,

    /// <summary>The changed items are released, 放行.</summary>
    Release = 7,
}

/// <summary>The three questions that the dispositioning authority answers before it approves, ISO 10007:2017, 5.4.4.</summary>
public enum DispositionQuestion
{
    /// <summary>The change is necessary and its consequences are acceptable, 更改必要且后果可接受.</summary>
    NecessaryAndAcceptable = 0,

    /// <summary>The change is properly documented and categorised, 更改已形成文件并分类.</summary>
    DocumentedAndCategorised = 1,

    /// <summary>The planned implementation is satisfactory, 实施计划满意.</summary>
    ImplementationPlanned = 2,
}

/// <summary>What the conditions of a change request's lifecycle look at.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record RequestFacts
{
    /// <summary>Who acts; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Person
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>Whether that person belongs to the dispositioning authority for this change.</summary>
    public bool IsAuthorised { get; init; }

    /// <summary>The questions of the authority that are answered with yes.</summary>
    public ValueList<DispositionQuestion> Answers { get; init; }

    /// <summary>Who approved.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>Who implemented.</summary>
    public string? ImplementedBy { get; init; }

    /// <summary>Whether one person may do two of the three acts.</summary>
    public bool MayRepeat { get; init; }
}
