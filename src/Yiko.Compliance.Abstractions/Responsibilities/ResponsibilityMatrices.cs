using System.Text.Json.Serialization;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Responsibilities;

/// <summary>The responsibility matrices of one management system, one for each standard.</summary>
[Shaped(typeof(ResponsibilityShapes), nameof(ResponsibilityShapes.Matrices))]
[JsonConverter(typeof(ShapeJsonConverter<ResponsibilityMatrices>))]
public sealed record ResponsibilityMatrices
{
    /// <summary>The three that management manual 0.6 prints.</summary>
    public static ResponsibilityMatrices Printed { get; } = new()
    {
        Matrices = [ResponsibilityMatrix.Iso9001, ResponsibilityMatrix.Iso14001, ResponsibilityMatrix.Gbt28001],
    };

    /// <summary>The matrices, each standard once.</summary>
    /// <exception cref="ArgumentException">A standard occurs twice.</exception>
    public ValueList<ResponsibilityMatrix> Matrices
    {
        get;
        init
        {
            Faults.ThrowIfAny(
                value.GroupBy(matrix => matrix.Standard, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => $"{group.Key} occurs twice"),
                nameof(Matrices));
            field = value;
        }
    }
}
