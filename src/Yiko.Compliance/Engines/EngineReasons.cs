namespace Yiko.Compliance.Engines;

/// <summary>What is said of any engine.</summary>
internal static class EngineReasons
{
    public static ReasonTable Rows { get; } = new();

    // ISO 9001:2015, 6.3: changes are planned, and their consequences considered.
    public static readonly ReasonRow VerdictDiffers = Rows.Standard(
        "rules.comparison.verdict", "RUL-04", "ISO 9001:2015", "6.3", "The verdict would change.", "判定结果将发生变化。");
}
