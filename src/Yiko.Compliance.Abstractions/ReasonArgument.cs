using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance;

/// <summary>A value that a reason's sentence mentions, under the name of its placeholder. Number, ratio, date, grade or text.</summary>
/// <remarks>The hierarchy is closed, so a stored reason can always be read back.</remarks>
[Shaped(typeof(ReasonShapes), nameof(ReasonShapes.Argument))]
[JsonConverter(typeof(ShapeJsonConverter<ReasonArgument>))]
[TypeConverter(typeof(ShapeTypeConverter<ReasonArgument>))]
public abstract record ReasonArgument
{
    private protected ReasonArgument()
    {
    }

    /// <summary>The name of the placeholder in the sentence: <c>score</c> for <c>{score}</c>.</summary>
    /// <exception cref="ArgumentException">The name is not of lower-case letters, digits and hyphens.</exception>
    public required string Name
    {
        get;
        init => field = CodeSyntax.Word(value, nameof(Name));
    }

    /// <summary>The number, exact; null where the value is something else.</summary>
    public decimal? Number => (this as NumberArgument)?.Value;

    /// <summary>The fraction, exact; null where the value is something else.</summary>
    public Ratio? Ratio => (this as RatioArgument)?.Value;

    /// <summary>The date, without time or zone; null where the value is something else.</summary>
    public LocalDate? Date => (this as DateArgument)?.Value;

    /// <summary>The grade; null where the value is something else.</summary>
    public Grade? Grade => (this as GradeArgument)?.Value;

    /// <summary>The term or outside text; null where the value is something else.</summary>
    public LocalizedText? Text => (this as TextArgument)?.Value;

    /// <summary>A number.</summary>
    /// <param name="name">The name of the placeholder.</param>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentException">The name is not of lower-case letters, digits and hyphens.</exception>
    public static ReasonArgument Of(string name, decimal value) => new NumberArgument { Name = name, Value = value };

    /// <summary>An exact fraction.</summary>
    /// <param name="name">The name of the placeholder.</param>
    /// <param name="value">The fraction.</param>
    /// <exception cref="ArgumentException">The name is not of lower-case letters, digits and hyphens.</exception>
    public static ReasonArgument Of(string name, Ratio value) => new RatioArgument { Name = name, Value = value };

    /// <summary>A date.</summary>
    /// <param name="name">The name of the placeholder.</param>
    /// <param name="value">The date.</param>
    /// <exception cref="ArgumentException">The name is not of lower-case letters, digits and hyphens.</exception>
    public static ReasonArgument Of(string name, LocalDate value) => new DateArgument { Name = name, Value = value };

    /// <summary>A grade, shown by its name in the language of the sentence.</summary>
    /// <param name="name">The name of the placeholder.</param>
    /// <param name="value">The grade.</param>
    /// <exception cref="ArgumentException">The name is not of lower-case letters, digits and hyphens.</exception>
    public static ReasonArgument Of(string name, Grade value) => new GradeArgument { Name = name, Value = value };

    /// <summary>A term, shown in the language of the sentence.</summary>
    /// <param name="name">The name of the placeholder.</param>
    /// <param name="value">The term.</param>
    /// <exception cref="ArgumentException">The name is not of lower-case letters, digits and hyphens.</exception>
    public static ReasonArgument Of(string name, LocalizedText value) => new TextArgument { Name = name, Value = value };

    /// <summary>A text from outside, such as an id, the same in every language.</summary>
    /// <param name="name">The name of the placeholder.</param>
    /// <param name="value">The text; not blank.</param>
    /// <exception cref="ArgumentException">The name is not of lower-case letters, digits and hyphens, or the text is blank.</exception>
    public static ReasonArgument Of(string name, string value) => Of(name, LocalizedText.Same(value));
}

/// <summary>A number in a reason.</summary>
internal sealed record NumberArgument : ReasonArgument
{
    /// <summary>The number, exact.</summary>
    public required decimal Value { get; init; }
}

/// <summary>An exact fraction in a reason.</summary>
internal sealed record RatioArgument : ReasonArgument
{
    /// <summary>The fraction, exact.</summary>
    public required Ratio Value { get; init; }
}

/// <summary>A date in a reason.</summary>
internal sealed record DateArgument : ReasonArgument
{
    /// <summary>The date, without time or zone.</summary>
    public required LocalDate Value { get; init; }
}

/// <summary>A grade in a reason.</summary>
internal sealed record GradeArgument : ReasonArgument
{
    /// <summary>The grade.</summary>
    public required Grade Value
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}

/// <summary>A term or an outside text in a reason.</summary>
internal sealed record TextArgument : ReasonArgument
{
    /// <summary>The text in each language.</summary>
    public required LocalizedText Value
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}
