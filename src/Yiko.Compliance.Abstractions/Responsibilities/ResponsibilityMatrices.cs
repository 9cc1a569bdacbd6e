using System.Text.Json.Serialization;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Responsibilities;

/// <summary>The responsibility matrices of one management system, one for each standard.</summary>
/// <example>
/// <code>
/// using Yiko.Compliance;
/// using Yiko.Compliance.Localization;
/// using Yiko.Compliance.Responsibilities;
///
/// ResponsibilityMatrix matrix = new()
/// {
///     Standard = "ISO 9001:2015",
///     Roles = [Role.GeneralDepartment, Role.TechnicalDepartment],
///     Rows = [("7.5", "成文信息", ["●", "○"]), ("8.7", "不合格输出的控制", ["○", "○"])],
/// };
/// var review = new ResponsibilityRegister(ResponsibilityRuleSet.Standard).Review(new() { Matrices = [matrix] });
/// foreach (var finding in review.Findings.Where(finding => finding.Clause == "8.7"))
///     Console.WriteLine(RationaleFormatter.ChineseSimplified.Sentence(finding.Reason)); // ISO 9001:2015 8.7：没有主管部门（主管人）。
/// </code>
/// </example>
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
