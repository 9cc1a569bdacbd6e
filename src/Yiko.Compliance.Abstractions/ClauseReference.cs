using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance;

/// <summary>A place in a standard or in the management manual, such as clause 6.1.6.3 c).</summary>
[Shaped(typeof(Shape), nameof(Shape.Clause))]
[JsonConverter(typeof(ShapeJsonConverter<ClauseReference>))]
public sealed record ClauseReference
{
    private static readonly LocalizedText ManualName = LocalizedText.Of("management manual", "管理手册");

    /// <summary>The document in which the clause stands.</summary>
    public required LocalizedText Document
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>The number as the document prints it, such as <c>6.1.6.3 c)</c>; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Clause
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.NullOrWhiteSpace(value));
    }

    /// <summary>A clause of the management manual.</summary>
    /// <param name="clause">The number as printed.</param>
    public static ClauseReference Manual(string clause) => new() { Document = ManualName, Clause = clause };

    /// <summary>A clause of a standard, whose designation is the same in every language.</summary>
    /// <param name="designation">The designation, such as <c>ISO 45001:2018</c>.</param>
    /// <param name="clause">The number as printed.</param>
    public static ClauseReference Standard(string designation, string clause) =>
        new() { Document = LocalizedText.Same(designation), Clause = clause };

    /// <summary>Document and number in one language.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) => Document.In(language) + " " + Clause;

    /// <summary>Document and number in English.</summary>
    public override string ToString() => In(Language.English);
}
