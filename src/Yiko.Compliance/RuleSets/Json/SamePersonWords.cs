using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.RuleSets.Json;

/// <summary>The words for what it means when one person does two acts.</summary>
internal static class SamePersonWords
{
    public static JsonWords<SamePersonPolicy> All { get; } = new(
        ("forbid", SamePersonPolicy.Forbid),
        ("warn", SamePersonPolicy.Warn),
        ("allow", SamePersonPolicy.Allow));
}
