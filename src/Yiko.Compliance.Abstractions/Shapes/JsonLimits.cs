namespace Yiko.Compliance.Shapes;

/// <summary>How large a text is looked at: whatever is larger is refused unread.</summary>
internal sealed class JsonLimits
{
    /// <summary>A rule set has some thousand characters and half as many levels; a megabyte is no rule set.</summary>
    public static JsonLimits RuleSet { get; } = new() { MostBytes = 1 << 20, MostDepth = 16 };

    /// <summary>A request may hold the whole history of a supplier or the log of a product.</summary>
    public static JsonLimits Verdict { get; } = new() { MostBytes = 1 << 26, MostDepth = 32 };

    public required int MostBytes { get; init; }

    public required int MostDepth { get; init; }
}
