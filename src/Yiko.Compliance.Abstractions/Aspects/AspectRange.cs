namespace Yiko.Compliance.Aspects;

/// <summary>Where aspects are looked for, management manual 6.1.3, 3.2 (ENV-06).</summary>
public enum AspectRange
{
    /// <summary>The activities of the business, 经营活动.</summary>
    [Word("business-activity", "business activity", "经营活动")]
    BusinessActivity = 0,

    /// <summary>The processes of a service, 服务过程.</summary>
    [Word("service-process", "service process", "服务过程")]
    ServiceProcess = 1,

    /// <summary>People and facilities that belong to them, 相关人员和设施.</summary>
    [Word("people-and-facilities", "people and facilities", "相关人员及设施")]
    PeopleAndFacilities = 2,
}
