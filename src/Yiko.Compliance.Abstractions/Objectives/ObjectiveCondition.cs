namespace Yiko.Compliance.Objectives;

/// <summary>A condition that every objective meets, management manual 6.2.1 b) (OBJ-08).</summary>
public enum ObjectiveCondition
{
    /// <summary>Consistent with the policy, 与方针保持一致.</summary>
    [Word("consistent-with-policy", "consistent with the policy", "与方针保持一致")]
    ConsistentWithPolicy = 0,

    /// <summary>Measurable, 可测量.</summary>
    [Word("measurable", "measurable", "可测量")]
    Measurable = 1,

    /// <summary>Applicable requirements are taken into account, 考虑适用的要求.</summary>
    [Word("requirements-considered", "applicable requirements considered", "考虑适用的要求")]
    RequirementsConsidered = 2,

    /// <summary>Relevant to conforming products and services and to satisfaction, 与产品和服务合格及顾客满意相关.</summary>
    [Word("relevant-to-conformity-and-satisfaction", "relevant to conformity and satisfaction", "与产品和服务合格及顾客满意相关")]
    RelevantToConformityAndSatisfaction = 3,

    /// <summary>Monitored, 予以监视.</summary>
    [Word("monitored", "monitored", "予以监视")]
    Monitored = 4,

    /// <summary>Communicated, 予以沟通.</summary>
    [Word("communicated", "communicated", "予以沟通")]
    Communicated = 5,

    /// <summary>Updated as appropriate, 适时更新.</summary>
    [Word("updated", "updated as appropriate", "适时更新")]
    Updated = 6,
}
