namespace Yiko.Compliance.Objectives;

/// <summary>What is found of an objective.</summary>
public enum ObjectiveStatus
{
    /// <summary>The report is faulty, so nothing is found; the default.</summary>
    [Word("not-appraised", "not appraised", "未判定")]
    NotAppraised = 0,

    /// <summary>Nothing was measured, or not enough, 无数据: never attained.</summary>
    [Word("no-data", "no data", "无数据")]
    NoData = 1,

    /// <summary>The objective does not apply in the period, 不适用.</summary>
    [Word("not-applicable", "not applicable", "不适用")]
    NotApplicable = 2,

    /// <summary>Met so far, in a period that is still open, 暂完成.</summary>
    [Word("provisional-attained", "attained so far", "暂完成")]
    ProvisionallyAttained = 3,

    /// <summary>Missed so far, in a period that is still open, 暂未完成.</summary>
    [Word("provisional-not-attained", "not attained so far", "暂未完成")]
    ProvisionallyNotAttained = 4,

    /// <summary>Attained, 完成.</summary>
    [Word("attained", "attained", "完成")]
    Attained = 5,

    /// <summary>Not attained, 未完成; final even in an open period, where the objective is lost at the first failure.</summary>
    [Word("not-attained", "not attained", "未完成")]
    NotAttained = 6,
}
