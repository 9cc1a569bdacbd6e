using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Risks;

/// <summary>What makes hazards due for identification and assessment again, management manual 6.1.6.3 g) to i).</summary>
public enum ReassessmentTrigger
{
    /// <summary>A law or another requirement changed, 法律法规及其他要求变化.</summary>
    LegalChange = 0,

    /// <summary>Science or technology made major progress, 科技重大进步.</summary>
    TechnologyProgress = 1,

    /// <summary>New knowledge or methods of identification or assessment, 辨识评价新知识、新方法.</summary>
    MethodProgress = 2,

    /// <summary>A service project is about to start, 项目开始前.</summary>
    ProjectStart = 3,

    /// <summary>A management review, each one, 管理评审.</summary>
    ManagementReview = 4,

    /// <summary>Activities or the organisation changed, 活动或机构变化; good practice, not in 6.1.6.3.</summary>
    ActivityOrOrganisationChange = 5,

    /// <summary>An incident, 事故事件; good practice, not in 6.1.6.3.</summary>
    Incident = 6,
}

/// <summary>Something that happened and makes hazards due for assessment again.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record ReassessmentEvent
{
    /// <summary>What happened.</summary>
    public required ReassessmentTrigger Trigger { get; init; }

    /// <summary>On which day.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The ids of the hazards concerned; empty for all.</summary>
    public ValueList<string> HazardIds { get; init; }
}

/// <summary>A hazard that is due for assessment again.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record ReassessmentDue
{
    /// <summary>The id of the hazard.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string HazardId
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The day since which it is due: that of the earliest event after the latest assessment.</summary>
    public required LocalDate Since { get; init; }

    /// <summary>Each event that makes it due, the earliest first, with its day.</summary>
    public ValueList<Reason> Reasons { get; init; }
}
