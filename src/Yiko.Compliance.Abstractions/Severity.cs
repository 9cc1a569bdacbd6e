namespace Yiko.Compliance;

/// <summary>Whether a rule set can be used in spite of a finding.</summary>
public enum Severity
{
    /// <summary>It cannot be used: something is missing, contradictory or undecided; the default.</summary>
    [Word("error", "error", "错误")]
    Error = 0,

    /// <summary>It can be used and decides every case that can occur, but it is not as its author is likely to have meant it.</summary>
    [Word("warning", "warning", "提醒")]
    Warning = 1,
}
