using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Aspects;

/// <summary>An evaluation in the history of an aspect: what was found, on which day, and who signed.</summary>
/// <remarks>Histories only grow: a new evaluation is added, an old one is never changed.</remarks>
[Shaped(typeof(AspectShapes), nameof(AspectShapes.Evaluated))]
[JsonConverter(typeof(ShapeJsonConverter<EvaluatedAspect>))]
public sealed record EvaluatedAspect
{
    /// <summary>The verdict, which holds the aspect.</summary>
    public required AspectEvaluation Evaluation
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>
    /// The day of the evaluation. Of several approved on one day, one that found the aspect significant holds: which was made last, nobody knows.
    /// </summary>
    public required LocalDate Date
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The signatures on the evaluation sheet, in their order; default none.</summary>
    public ValueList<Signature> Signatures { get; init; }

    /// <summary>The aspect.</summary>
    public EnvironmentalAspect Aspect => Evaluation.Scores.Aspect;
}
