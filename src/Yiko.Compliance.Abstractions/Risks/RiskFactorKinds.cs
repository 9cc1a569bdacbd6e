namespace Yiko.Compliance.Risks;

/// <summary>The three factors of LEC scoring.</summary>
[Flags]
public enum RiskFactorKinds
{
    /// <summary>None; the default.</summary>
    None = 0,

    /// <summary>Likelihood, L, 可能性.</summary>
    [Word("likelihood", "likelihood", "可能性")]
    Likelihood = 1,

    /// <summary>Exposure, E, 暴露频率.</summary>
    [Word("exposure", "exposure", "暴露频率")]
    Exposure = 2,

    /// <summary>Consequence, C, 后果.</summary>
    [Word("consequence", "consequence", "后果")]
    Consequence = 4,
}
