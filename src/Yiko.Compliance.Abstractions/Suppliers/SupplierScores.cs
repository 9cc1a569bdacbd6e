using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Suppliers;

/// <summary>What a supplier scored: the form that is filled in for a score card.</summary>
/// <remarks>
/// A blank cell is null here, not zero. Nothing is checked against the card: what cannot be scored is a verdict, not an exception.
/// </remarks>
/// <example>
/// <code>
/// using Yiko.Compliance.Suppliers;
///
/// SupplierScores scores = new() { Scores = [new() { Criterion = "quality", Score = 92.5m }, new() { Criterion = "cost", Score = null }] };
/// WeightedSupplierScorer scorer = new(SupplierRuleSet.Standard);
/// Console.WriteLine(scorer.Score(scores).Status); // NotScored
/// </code>
/// </example>
[Shaped(typeof(ScoreShapes), nameof(ScoreShapes.Scores))]
[JsonConverter(typeof(ShapeJsonConverter<SupplierScores>))]
public sealed record SupplierScores
{
    /// <summary>The scores, in any order.</summary>
    public ValueList<CriterionScore> Scores { get; init; }

    /// <summary>The facts found that may veto, in any order; default none.</summary>
    public ValueList<VetoFinding> Vetoes { get; init; }
}

/// <summary>The score of one criterion.</summary>
public sealed record CriterionScore
{
    /// <summary>The code of the criterion; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Criterion
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The score, from 0 to the criterion's maximum, both included; null where it is missing.</summary>
    public decimal? Score { get; init; }
}

/// <summary>How often a fact was found that may veto.</summary>
public sealed record VetoFinding
{
    /// <summary>The code of the veto; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Veto
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>How often, 0 or more. Default 1. Findings of one code add up.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public int Count
    {
        get;
        init => field = Guard.Against.Negative(value);
    } = 1;
}
