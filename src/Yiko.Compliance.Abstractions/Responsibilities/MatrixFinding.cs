using System.ComponentModel;
using System.Text.Json.Serialization;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Responsibilities;

/// <summary>Something in a responsibility matrix that somebody has to look at. It is never an error by itself: top management decides what is meant.</summary>
[Shaped(typeof(ResponsibilityShapes), nameof(ResponsibilityShapes.Finding))]
[JsonConverter(typeof(ShapeJsonConverter<MatrixFinding>))]
[TypeConverter(typeof(ShapeTypeConverter<MatrixFinding>))]
public sealed class MatrixFinding
{
    internal MatrixFinding(string standard, string? clause, ValueList<Role> roles, Reason reason) =>
        (Standard, Clause, Roles, Reason) = (standard, clause, roles, reason);

    /// <summary>The standard of the matrix; for a topic that several treat, the first of them.</summary>
    public string Standard { get; }

    /// <summary>The clause; null where the matrix as a whole is meant.</summary>
    public string? Clause { get; }

    /// <summary>The roles that it is about: several leads, the columns of blank or unknown cells, those that differ.</summary>
    public ValueList<Role> Roles { get; }

    /// <summary>What was found. The last word of its code tells the kind, such as <c>no-lead</c>.</summary>
    public Reason Reason { get; }
}
