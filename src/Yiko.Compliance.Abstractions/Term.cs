using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance;

/// <summary>A word of a vocabulary: the code that is stored and compared, and what it is called.</summary>
/// <remarks>Such as a word of an enumeration (<see cref="Words"/>) or one that an organisation names itself.</remarks>
[Shaped(typeof(Shape), nameof(Shape.Term))]
[JsonConverter(typeof(ShapeJsonConverter<Term>))]
public sealed record Term
{
    /// <summary>The code: lower-case letters, digits and inner hyphens.</summary>
    /// <exception cref="ArgumentException">The code is blank or has other characters.</exception>
    public required string Code
    {
        get;
        init => field = PublishedValues.Own(this, CodeSyntax.Word(value, nameof(Code)));
    }

    /// <summary>What it is called.</summary>
    public required LocalizedText Name
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>A term.</summary>
    /// <param name="code">The code.</param>
    /// <param name="english">What it is called in English.</param>
    /// <param name="chineseSimplified">What it is called in Chinese.</param>
    /// <exception cref="ArgumentException">The code is blank or has other characters, or a text is blank.</exception>
    public static Term Of(string code, string english, string chineseSimplified) =>
        new() { Code = code, Name = LocalizedText.Of(english, chineseSimplified) };

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
