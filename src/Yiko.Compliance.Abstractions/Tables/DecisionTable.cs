using Ardalis.GuardClauses;

namespace Yiko.Compliance.Tables;

/// <summary>A printed table of rules over one or more inputs, such as likelihood and severity: the cells of a rule say when it applies.</summary>
/// <remarks>Nothing is checked here: what is wrong with a table is what its analysis says. Immutable and safe for concurrent use.</remarks>
public sealed record DecisionTable
{
    /// <summary>The inputs, in the order of the cells.</summary>
    public ValueList<DecisionInput> Inputs { get; init; }

    /// <summary>The rules, in printed order.</summary>
    public ValueList<DecisionRule> Rules { get; init; }
}

/// <summary>An input of a decision table, with the values that can occur.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record DecisionInput
{
    /// <summary>What the input is called.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The lowest value that can occur, included; null where there is none, the default.</summary>
    public decimal? Least { get; init; }

    /// <summary>The highest value that can occur, included; null where there is none, the default.</summary>
    public decimal? Greatest { get; init; }

    /// <summary>The only values that can occur, such as the points of a scale; empty, the default, where all between the ends can.</summary>
    public ValueList<decimal> Points { get; init; }
}

/// <summary>A rule of a decision table: it applies where each input lies in its cell.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record DecisionRule
{
    /// <summary>A cell for each input, as printed: <c>≥3</c>, <c>[1, 4]</c>; <c>-</c> stands for any value.</summary>
    public ValueList<string> Cells { get; init; }

    /// <summary>What the rule says.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Grade Outcome
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}
