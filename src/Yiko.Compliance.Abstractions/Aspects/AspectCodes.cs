namespace Yiko.Compliance.Aspects;

/// <summary>The stored spelling of types, tenses and states: <c>solid-waste</c>, <c>present</c>, <c>emergency</c>.</summary>
/// <remarks>Pure and safe for concurrent use.</remarks>
public static class AspectCodes
{
    private static readonly string[] Types = ["air", "water", "noise", "solid-waste", "soil", "resource", "other"];
    private static readonly string[] Tenses = ["past", "present", "future"];
    private static readonly string[] States = ["normal", "abnormal", "emergency"];

    /// <summary>The code of a type.</summary>
    /// <param name="type">A type.</param>
    public static string Of(AspectType type) => Types[(int)type];

    /// <summary>The code of a tense.</summary>
    /// <param name="tense">A tense.</param>
    public static string Of(AspectTense tense) => Tenses[(int)tense];

    /// <summary>The code of a state.</summary>
    /// <param name="state">A state.</param>
    public static string Of(AspectState state) => States[(int)state];

    /// <summary>The type of a code; null where there is none.</summary>
    /// <param name="code">A code such as <c>solid-waste</c>, compared exactly.</param>
    public static AspectType? FindType(string? code) => Array.IndexOf(Types, code) is var index and >= 0 ? (AspectType)index : null;

    /// <summary>The tense of a code; null where there is none.</summary>
    /// <param name="code">A code such as <c>present</c>, compared exactly.</param>
    public static AspectTense? FindTense(string? code) => Array.IndexOf(Tenses, code) is var index and >= 0 ? (AspectTense)index : null;

    /// <summary>The state of a code; null where there is none.</summary>
    /// <param name="code">A code such as <c>emergency</c>, compared exactly.</param>
    public static AspectState? FindState(string? code) => Array.IndexOf(States, code) is var index and >= 0 ? (AspectState)index : null;
}
