namespace Yiko.Compliance.Objectives;

/// <summary>The period over which an objective is counted and at whose end the verdict is final.</summary>
public enum ObjectivePeriod
{
    /// <summary>The calendar year, 年; the default.</summary>
    [Word("year", "year", "年")]
    Year = 0,

    /// <summary>The quarter of a calendar year, 季度.</summary>
    [Word("quarter", "quarter", "季度")]
    Quarter = 1,

    /// <summary>The calendar month, 月.</summary>
    [Word("month", "month", "月")]
    Month = 2,
}
