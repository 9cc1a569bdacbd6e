using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance;

/// <summary>A term or sentence in each language of the library.</summary>
/// <remarks>Presentation only: it never enters the content hash of a rule set.</remarks>
[Shaped(typeof(Shape), nameof(Shape.Wording))]
[JsonConverter(typeof(ShapeJsonConverter<LocalizedText>))]
public sealed record LocalizedText
{
    /// <summary>The English text; not blank.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public required string English
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.NullOrWhiteSpace(value));
    }

    /// <summary>The Simplified Chinese text; not blank.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public required string ChineseSimplified
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.NullOrWhiteSpace(value));
    }

    /// <summary>A text in both languages.</summary>
    /// <param name="english">The English text; not blank.</param>
    /// <param name="chineseSimplified">The Simplified Chinese text; not blank.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static LocalizedText Of(string english, string chineseSimplified) =>
        new() { English = english, ChineseSimplified = chineseSimplified };

    /// <summary>A text that is the same in every language, such as an identifier or what a register holds.</summary>
    /// <param name="text">The text; not blank.</param>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public static LocalizedText Same(string text) => Of(text, text);

    /// <summary>The text in one language.</summary>
    /// <param name="language">The language; one that is not known reads as English.</param>
    public string In(Language language) => language == Language.ChineseSimplified ? ChineseSimplified : English;

    /// <summary>The English text.</summary>
    public override string ToString() => English;
}
