namespace Yiko.Compliance.Objectives;

/// <summary>For how much of the period occurrences were really watched for.</summary>
/// <remarks>
/// The parts are of the host's choosing: months, days, sites times months. Nothing is checked here: coverage that cannot be is a
/// verdict, not an exception.
/// </remarks>
public sealed record Coverage
{
    /// <summary>The parts of the period that were watched, from 0 to <see cref="Exposed"/>, both included.</summary>
    public required Ratio Covered { get; init; }

    /// <summary>The parts of the period in which an occurrence was possible, 0 or more; at 0 nothing can be said.</summary>
    public required Ratio Exposed { get; init; }

    /// <summary>Whether every exposed part was watched, and there was one.</summary>
    public bool IsComplete => Exposed > Ratio.Zero && Covered == Exposed;

    /// <summary>So many parts watched of so many exposed: 11 of 12 months.</summary>
    /// <param name="covered">The parts that were watched.</param>
    /// <param name="exposed">The parts in which an occurrence was possible.</param>
    public static Coverage Of(decimal covered, decimal exposed) =>
        new() { Covered = Ratio.FromDecimal(covered), Exposed = Ratio.FromDecimal(exposed) };
}
