using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance;

/// <summary>Another record that belongs to a case, or that controls what a register lists.</summary>
[Shaped(typeof(RuleShapes), nameof(RuleShapes.Link))]
[JsonConverter(typeof(ShapeJsonConverter<CaseLink>))]
[TypeConverter(typeof(ShapeTypeConverter<CaseLink>))]
public sealed record CaseLink
{
    /// <summary>The code of the link; of a control the kind of the record that it leads to, or <c>operational-control</c> for a document.</summary>
    public required string Link
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The id of the other record, or the number of the document.</summary>
    public required string To
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Which of several things the link is for, such as one nonconformity of an audit, or one hazard of a project; null (default) where it is for the case itself.</summary>
    public string? Item { get; init; }

    /// <summary>The person or unit that the link is for, where one is asked for each; null (default) for none.</summary>
    public string? For { get; init; }
}
