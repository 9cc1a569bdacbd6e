using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance;

/// <summary>One class of a <see cref="GradeScale{T}"/>: a name that stays, with what is shown for it.</summary>
/// <remarks>
/// <para>
/// A grade is known by its <see cref="Code"/>. Numbers run in either direction in practice (grade 1 is the worst here, grade V
/// there), so a number is presentation: <see cref="GradeScale{T}.NumberOf"/>.
/// </para>
/// </remarks>
[Shaped(typeof(Shape), nameof(Shape.Grade))]
[JsonConverter(typeof(ShapeJsonConverter<Grade>))]
public sealed record Grade
{
    /// <summary>The name that is stored and compared: lower-case letters, digits and hyphens, such as <c>substantial</c>.</summary>
    /// <exception cref="ArgumentException">The code is blank or has other characters.</exception>
    public required string Code
    {
        get;
        init => field = PublishedValues.Own(this, CodeSyntax.Word(value, nameof(Code)));
    }

    /// <summary>What the grade is called, such as “substantial” and 显著危险.</summary>
    public required LocalizedText Name
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>What the grade demands, such as “rectify” and 需要整改; null where the source prints nothing.</summary>
    public LocalizedText? Action { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The colour that the scheme prints, as <c>#RRGGBB</c>; null where it has none.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>#RRGGBB</c>.</exception>
    public string? Colour
    {
        get;
        init => field = PublishedValues.Own(this, value is null ? null : CodeSyntax.Colour(value, nameof(Colour)));
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
