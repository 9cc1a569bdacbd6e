namespace Yiko.Compliance.Aspects;

/// <summary>What a method makes of an aspect.</summary>
internal readonly struct MethodOutcome
{
    private readonly int _place;

    /// <summary>Points are missing or off their scale.</summary>
    public MethodOutcome(FactorPart[] parts) => Parts = new(parts);

    /// <summary>There is a total that no class claims.</summary>
    public MethodOutcome(FactorPart[] parts, decimal total)
        : this(parts) => Total = total;

    /// <summary>A class claims the aspect.</summary>
    public MethodOutcome(FactorPart[] parts, decimal total, int place, ValueList<string> decidedBy)
        : this(parts, total) => (_place, DecidedBy) = (place + 1, decidedBy);

    public ValueList<FactorPart> Parts { get; }

    public decimal? Total { get; }

    /// <summary>The place of the class in the precedence of the method; −1 where there is none.</summary>
    public int ClassPlace => _place - 1;

    public ValueList<string> DecidedBy { get; }
}
