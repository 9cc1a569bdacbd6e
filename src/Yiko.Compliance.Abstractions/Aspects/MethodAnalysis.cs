using Ardalis.GuardClauses;

namespace Yiko.Compliance.Aspects;

/// <summary>What a scoring method makes of every combination of points that its scales allow.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record MethodAnalysis
{
    /// <summary>The number of combinations, 1 or more.</summary>
    public required long Combinations { get; init; }

    /// <summary>How many combinations each class holds, in the precedence of the method.</summary>
    public ValueList<ClassCount> Classes { get; init; }

    /// <summary>Where several classes claim the same combinations; the declared precedence decides. Empty where none does.</summary>
    public ValueList<ClassOverlap> Overlaps { get; init; }

    /// <summary>How many combinations no class claims: aspects with such points cannot be evaluated. 0 for a method without gap.</summary>
    public required long Unclaimed { get; init; }

    /// <summary>How many combinations are significant.</summary>
    public long Significant => Classes.Where(item => item.IsSignificant).Sum(item => item.Count);
}

/// <summary>How many combinations of points a class holds.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record ClassCount
{
    /// <summary>The class.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Grade Class
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Whether the class is significant.</summary>
    public required bool IsSignificant { get; init; }

    /// <summary>The number of combinations, 0 or more.</summary>
    public required long Count { get; init; }
}

/// <summary>Combinations of points that several classes of a method claim.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record ClassOverlap
{
    /// <summary>The classes, in their precedence: the first holds.</summary>
    public required ValueList<Grade> Classes { get; init; }

    /// <summary>The number of combinations, 1 or more.</summary>
    public required long Count { get; init; }

    /// <summary>The totals that occur, ascending.</summary>
    public required ValueList<decimal> Totals { get; init; }

    /// <summary>The points of one such combination, in the order of the method's factors.</summary>
    public required ValueList<decimal> Example { get; init; }
}
