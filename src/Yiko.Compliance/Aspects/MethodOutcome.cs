namespace Yiko.Compliance.Aspects;

/// <summary>What a method makes of an aspect. Immutable, so that aspects with the same points share one.</summary>
internal sealed class MethodOutcome
{
    /// <summary>What stands where no method serves the aspect.</summary>
    public static MethodOutcome None { get; } = new() { Parts = default };

    public required ValueList<FactorPart> Parts { get; init; }

    /// <summary>The total; null where points are missing or off their scale.</summary>
    public decimal? Total { get; init; }

    /// <summary>The place of the class in the precedence of the method; −1 where no class claims the aspect.</summary>
    public int ClassPlace { get; init; } = -1;

    public ValueList<string> DecidedBy { get; init; }
}
