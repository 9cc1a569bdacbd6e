using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Aspects;

/// <summary>What is known of an aspect when it is evaluated: direct criteria that apply, and points. The form that an assessor fills in.</summary>
/// <remarks>
/// A blank cell of a register is a factor without points, not zero. Points are not checked here: what cannot be evaluated is a
/// verdict, not an exception.
/// </remarks>
/// <example>
/// <code>
/// using Yiko.Compliance.Aspects;
///
/// AspectScores scores = new()
/// {
///     Aspect = new() { Id = "E-17", Type = AspectType.Soil, Tense = AspectTense.Present, State = AspectState.Abnormal },
///     Points = [FactorPoints.Of("severity", 5), FactorPoints.Of("concern", 5)],
/// };
/// ScoringAspectEvaluator evaluator = new(SignificanceRuleSet.Standard);
/// Console.WriteLine(evaluator.Evaluate(scores).Status); // NotEvaluated
/// Console.WriteLine(evaluator.Evaluate(scores with { Criteria = ["illegal"] }).Status); // Direct
/// </code>
/// </example>
[Shaped(typeof(AspectShapes), nameof(AspectShapes.Scores))]
[JsonConverter(typeof(ShapeJsonConverter<AspectScores>))]
public sealed record AspectScores
{
    /// <summary>The aspect.</summary>
    public required EnvironmentalAspect Aspect
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The codes of the direct criteria that apply, such as <c>illegal</c>; default none.</summary>
    /// <exception cref="ArgumentException">A code is blank or has other characters than lower-case letters, digits and hyphens.</exception>
    public ValueList<string> Criteria
    {
        get;
        init
        {
            foreach (var code in value) CodeSyntax.Word(code, nameof(Criteria));
            field = value;
        }
    }

    /// <summary>The points by factor, each factor once; default none. Factors that the method does not ask for are ignored.</summary>
    /// <exception cref="ArgumentException">A factor occurs twice; the message lists every fault.</exception>
    public ValueList<FactorPoints> Points
    {
        get;
        init
        {
            if (Repeats(value)) Faults.ThrowIfAny(Repeated(value), nameof(Points));
            field = value;
        }
    }

    // A form has a handful of factors and a register a million forms: two loops, and nothing allocated.
    private static bool Repeats(ValueList<FactorPoints> points)
    {
        var all = points.AsSpan();
        for (var i = 1; i < all.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (all[i].Factor == all[j].Factor) return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Repeated(ValueList<FactorPoints> points) => points
        .GroupBy(point => point.Factor, StringComparer.Ordinal)
        .Where(group => group.Skip(1).Any())
        .Select(group => $"the factor {group.Key} occurs twice");
}

/// <summary>The points that an aspect has in one factor.</summary>
public sealed record FactorPoints
{
    /// <summary>The code of the factor, such as <c>severity</c>.</summary>
    /// <exception cref="ArgumentException">The code is blank or has other characters than lower-case letters, digits and hyphens.</exception>
    public required string Factor
    {
        get;
        init => field = CodeSyntax.Word(value, nameof(Factor));
    }

    /// <summary>The points, in points of the factor's scale; null where they are missing.</summary>
    public decimal? Points { get; init; }

    /// <summary>Points of a factor.</summary>
    /// <param name="factor">The code of the factor.</param>
    /// <param name="points">The points; null where they are missing.</param>
    /// <exception cref="ArgumentException">The code is blank or has other characters than lower-case letters, digits and hyphens.</exception>
    public static FactorPoints Of(string factor, decimal? points) => new() { Factor = factor, Points = points };
}
