using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Aspects;

/// <summary>An evaluation in the history of an aspect: what was found, on which day, and who signed.</summary>
/// <remarks>Histories only grow: a new evaluation is added, an old one is never changed.</remarks>
public sealed record EvaluatedAspect
{
    /// <summary>The verdict, which holds the aspect.</summary>
    public required AspectEvaluation Evaluation
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The day of the evaluation. Of two on one day, the one that stands later in the history holds.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The signatures on the evaluation sheet, in their order; default none.</summary>
    public ValueList<Signature> Signatures { get; init; }

    /// <summary>The aspect.</summary>
    public EnvironmentalAspect Aspect => Evaluation.Scores.Aspect;
}
