using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance;

/// <summary>One step of a rationale: a code with the rule and clause it rests on, and the values it speaks of.</summary>
/// <remarks>
/// Engines speak codes; a sentence is made on request, in either language, so a stored reason reads in both.
/// Codes are never renamed or reused.
/// </remarks>
[Shaped(typeof(ReasonShapes), nameof(ReasonShapes.Reason))]
[JsonConverter(typeof(ShapeJsonConverter<Reason>))]
public sealed record Reason
{
    /// <summary>
    /// The argument that carries a sentence of its own: what a code reads as that no formatter knows, such as that of a criterion which a
    /// host wrote as data.
    /// </summary>
    public const string SentenceArgument = "sentence";

    /// <summary>The code, <c>area.method.step</c> in lower case, such as <c>risk.lec.band</c>.</summary>
    /// <exception cref="ArgumentException">The code is not of words joined by points.</exception>
    public required string Code
    {
        get;
        init => field = CodeSyntax.Dotted(value, nameof(Code));
    }

    /// <summary>The rule that the step applies.</summary>
    public required RuleId Rule
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Where the rule stands.</summary>
    public required ClauseReference Clause
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The values that the sentence mentions, by placeholder; empty where it mentions none.</summary>
    public ValueList<ReasonArgument> Arguments { get; init; }

    /// <summary>The same step with the values that its sentence mentions.</summary>
    /// <param name="arguments">The values.</param>
    public Reason With(params ReadOnlySpan<ReasonArgument> arguments) => this with { Arguments = ValueList.Create(arguments) };

    /// <summary>The value of a placeholder, if the step has it.</summary>
    /// <param name="name">The name of the placeholder.</param>
    public ReasonArgument? Argument(string name)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Name == name) return argument;
        }

        return null;
    }

    /// <summary>The code with rule and clause.</summary>
    public override string ToString() => $"{Code} ({Rule}, {Clause})";
}
