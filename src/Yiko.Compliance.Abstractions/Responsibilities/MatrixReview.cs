using System.ComponentModel;
using System.Text.Json.Serialization;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Responsibilities;

/// <summary>What was found in the responsibility matrices of a management system.</summary>
[Shaped(typeof(ResponsibilityShapes), nameof(ResponsibilityShapes.Review))]
[JsonConverter(typeof(ShapeJsonConverter<MatrixReview>))]
[TypeConverter(typeof(ShapeTypeConverter<MatrixReview>))]
public sealed class MatrixReview
{
    internal MatrixReview(ResponsibilityMatrices matrices, Rationale rationale, RuleSetStamp ruleSet) => (Matrices, Rationale, RuleSet) = (matrices, rationale, ruleSet);

    /// <summary>The matrices.</summary>
    public ResponsibilityMatrices Matrices { get; }

    /// <summary>Of each matrix: its rows with headings, the cells that lead, the clauses that nobody leads and those that several do.</summary>
    public ValueList<(string Standard, int Rows, int Leads, int NoLead, int SeveralLeads)> Counts { get; internal init; }

    /// <summary>What was found, matrix by matrix in the order of the rows, then what holds between them.</summary>
    public ValueList<MatrixFinding> Findings { get; internal init; }

    /// <summary>The counts and the findings as reasons.</summary>
    public Rationale Rationale { get; }

    /// <summary>Which rule set decided.</summary>
    public RuleSetStamp RuleSet { get; }
}
