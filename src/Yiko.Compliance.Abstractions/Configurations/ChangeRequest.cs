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

    /// <summary>Where it stands: one of the stages of its life cycle, such as <c>verified</c>.</summary>
    public Term State { get; }

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
    public bool IsOpen => State.Code is not ("rejected" or "released");
}
