namespace Yiko.Compliance.Aspects;

/// <summary>How a register covers the 63 combinations of 7 types, 3 tenses and 3 states, management manual 6.1.3, 3.3.</summary>
/// <remarks>Another aspect never makes a covered cell empty.</remarks>
public sealed class AspectCoverage
{
    internal AspectCoverage(ValueList<CoverageCell> cells, ValueList<string> unplaced, Rationale rationale) =>
        (Cells, Unplaced, Rationale) = (cells, unplaced, rationale);

    /// <summary>All 63 cells, by type, then tense, then state.</summary>
    public ValueList<CoverageCell> Cells { get; }

    /// <summary>The ids of aspects that belong to no cell because type, tense or state is missing, in the order of the register.</summary>
    public ValueList<string> Unplaced { get; }

    /// <summary>
    /// The ranges, tenses, states and types without any aspect, and that aspects belong nowhere (ENV-06 to ENV-09, ENV-11); or that each has one.
    /// </summary>
    public Rationale Rationale { get; }

    /// <summary>How many cells have an aspect, 0 to 63.</summary>
    public int Covered => Cells.Count(cell => cell.Count > 0);

    /// <summary>The cells without an aspect: where to look again.</summary>
    public ValueList<CoverageCell> Empty => Cells.Where(cell => cell.Count == 0).ToValueList();

    /// <summary>The number of aspects in one cell.</summary>
    /// <param name="type">The type.</param>
    /// <param name="tense">The tense.</param>
    /// <param name="state">The state.</param>
    public int CountOf(AspectType type, AspectTense tense, AspectState state) =>
        Cells.Where(cell => cell.Type == type && cell.Tense == tense && cell.State == state).Sum(cell => cell.Count);
}

/// <summary>One combination of type, tense and state.</summary>
public sealed class CoverageCell
{
    internal CoverageCell(AspectType type, AspectTense tense, AspectState state, int count) => (Type, Tense, State, Count) = (type, tense, state, count);

    /// <summary>The type.</summary>
    public AspectType Type { get; }

    /// <summary>The tense.</summary>
    public AspectTense Tense { get; }

    /// <summary>The state.</summary>
    public AspectState State { get; }

    /// <summary>How many aspects of the register belong here, 0 or more.</summary>
    public int Count { get; }
}
