namespace Yiko.Compliance.Risks;

/// <summary>The four considerations that identification must cover, management manual 6.1.6.3 b).</summary>
public enum IdentificationConsideration
{
    /// <summary>Normal activities, 常规活动.</summary>
    [Word("normal-activities", "normal activities", "常规活动")]
    NormalActivities = 0,

    /// <summary>Abnormal activities, such as temporary service, 非常规活动.</summary>
    [Word("abnormal-activities", "abnormal activities", "非常规活动")]
    AbnormalActivities = 1,

    /// <summary>Everybody at the workplace, contractors and visitors included, 所有进入工作场所的人员.</summary>
    [Word("people", "everybody at the workplace", "所有进入工作场所的人员")]
    People = 2,

    /// <summary>Equipment and facilities, those of interested parties included, 设备设施.</summary>
    [Word("facilities", "equipment and facilities", "设备设施")]
    Facilities = 3,
}
