namespace Yiko.Compliance.Aspects;

/// <summary>The three tenses of identification, management manual 6.1.3, 3.3 1). A tense never changes a score.</summary>
public enum AspectTense
{
    /// <summary>Left over from the past, 过去.</summary>
    [Word("past", "past", "过去")]
    Past = 0,

    /// <summary>From what is done now, 现在.</summary>
    [Word("present", "present", "现在")]
    Present = 1,

    /// <summary>From what is planned or may come, 将来.</summary>
    [Word("future", "future", "将来")]
    Future = 2,
}
