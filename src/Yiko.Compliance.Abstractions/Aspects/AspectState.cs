namespace Yiko.Compliance.Aspects;

/// <summary>The three states of identification, management manual 6.1.3, 3.3 2).</summary>
public enum AspectState
{
    /// <summary>Normal operation, 正常.</summary>
    [Word("normal", "normal", "正常")]
    Normal = 0,

    /// <summary>Starting, stopping, maintenance and other foreseen departures, 异常.</summary>
    [Word("abnormal", "abnormal", "异常")]
    Abnormal = 1,

    /// <summary>Fire, explosion, leakage and other emergencies, 紧急.</summary>
    [Word("emergency", "emergency", "紧急")]
    Emergency = 2,
}
