namespace Yiko.Compliance.Documents;

/// <summary>Where a share of change stands against a threshold.</summary>
public enum ThresholdPosition
{
    /// <summary>The share is less than the threshold.</summary>
    [Word("below", "below the threshold", "低于界限")]
    Below = 0,

    /// <summary>The share is exactly the threshold, to the last character.</summary>
    [Word("at", "exactly at the threshold", "恰在界限上")]
    At = 1,

    /// <summary>The share is greater than the threshold.</summary>
    [Word("above", "above the threshold", "超过界限")]
    Above = 2,
}
