namespace Yiko.Compliance.Aspects;

/// <summary>The three tenses of identification, management manual 6.1.3, 3.3 1). A tense never changes a score.</summary>
public enum AspectTense
{
    /// <summary>Left over from the past, 过去.</summary>
    Past = 0,

    /// <summary>From what is done now, 现在.</summary>
    Present = 1,

    /// <summary>From what is planned or may come, 将来.</summary>
    Future = 2,
}
