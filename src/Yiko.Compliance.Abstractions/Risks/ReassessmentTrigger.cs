namespace Yiko.Compliance.Risks;

/// <summary>What makes hazards due for identification and assessment again, management manual 6.1.6.3 g) to i).</summary>
public enum ReassessmentTrigger
{
    /// <summary>A law or another requirement changed, 法律法规及其他要求变化.</summary>
    [Word("legal-change", "legal change", "法律法规及其他要求变化")]
    LegalChange = 0,

    /// <summary>Science or technology made major progress, 科技重大进步.</summary>
    [Word("technology-progress", "progress of science or technology", "科技重大进步")]
    TechnologyProgress = 1,

    /// <summary>New knowledge or methods of identification or assessment, 辨识评价新知识、新方法.</summary>
    [Word("method-progress", "new knowledge or methods", "辨识评价新知识、新方法")]
    MethodProgress = 2,

    /// <summary>A service project is about to start, 项目开始前.</summary>
    [Word("project-start", "start of a project", "项目开工")]
    ProjectStart = 3,

    /// <summary>A management review, each one, 管理评审.</summary>
    [Word("management-review", "management review", "管理评审")]
    ManagementReview = 4,

    /// <summary>Activities or the organisation changed, 活动或机构变化; good practice, not in 6.1.6.3.</summary>
    [Word("activity-or-organisation-change", "change of activities or organisation", "活动或组织机构变化")]
    ActivityOrOrganisationChange = 5,

    /// <summary>An incident, 事故事件; good practice, not in 6.1.6.3.</summary>
    [Word("incident", "incident", "事故、事件")]
    Incident = 6,
}
