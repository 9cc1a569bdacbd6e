namespace Yiko.Compliance.Objectives;

/// <summary>What is found of an objective.</summary>
public enum ObjectiveStatus
{
    /// <summary>The report is faulty, so nothing is found; the default.</summary>
    NotAppraised = 0,

    /// <summary>Nothing was measured, or not enough, 无数据: never attained.</summary>
    NoData = 1,

    /// <summary>The objective does not apply in the period, 不适用.</summary>
    NotApplicable = 2,

    /// <summary>Met so far, in a period that is still open, 暂完成.</summary>
    ProvisionallyAttained = 3,

    /// <summary>Missed so far, in a period that is still open, 暂未完成.</summary>
    ProvisionallyNotAttained = 4,

    /// <summary>Attained, 完成.</summary>
    Attained = 5,

    /// <summary>Not attained, 未完成; final even in an open period, where the objective is lost at the first failure.</summary>
    NotAttained = 6,
}
