using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance;

/// <summary>A place in a standard or in the management manual, such as clause 6.1.6.3 c).</summary>
[Shaped(typeof(Shape), nameof(Shape.Clause))]
[JsonConverter(typeof(ShapeJsonConverter<ClauseReference>))]
public sealed record ClauseReference
{
    /// <summary>What stands for a number where a document has no clause for a rule.</summary>
    internal const string NoClause = "-";

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
    /// <exception cref="ArgumentException">The number is blank.</exception>
    public static ClauseReference Manual(string clause) => new() { Document = ManualName, Clause = clause };

    /// <summary>A clause of a standard, whose designation is the same in every language.</summary>
    /// <param name="designation">The designation, such as <c>ISO 45001:2018</c>.</param>
    /// <param name="clause">The number as printed.</param>
    /// <exception cref="ArgumentException">The designation or the number is blank.</exception>
    public static ClauseReference Standard(string designation, string clause) =>
        new() { Document = LocalizedText.Same(designation), Clause = clause };

    /// <summary>That a document has no clause for a rule.</summary>
    /// <param name="document">The document.</param>
    public static ClauseReference NoneIn(LocalizedText document) => new() { Document = document, Clause = NoClause };

    /// <summary>Whether the document has a clause for the rule.</summary>
    public bool HasClause => Clause != NoClause;

    /// <summary>Document and number in one language; where there is no clause, that.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) => HasClause ? Document.In(language) + " " + Clause
        : language == Language.ChineseSimplified ? Document.In(language) + "无对应条款"
        : "no clause in " + Document.In(language);

    /// <summary>Document and number in English.</summary>
    public override string ToString() => In(Language.English);
}
