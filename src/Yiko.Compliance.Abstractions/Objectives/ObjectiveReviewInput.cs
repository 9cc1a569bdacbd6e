using System.Text.Json.Serialization;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Objectives;

/// <summary>What is gathered of the objectives before a management review, 管理评审输入 (OBJ-14, OBJ-15).</summary>
/// <example>
/// <code>
/// using Yiko.Compliance.Localization;
/// using Yiko.Compliance.Objectives;
///
/// ObjectiveReviewInput input = new() { Objectives = [ManualObjectives.NoFire], Received = ["satisfaction"] };
/// var review = new ObjectiveRegister(ObjectiveRuleSet.Standard).ForReview(input);
/// Console.WriteLine($"complete: {review.IsComplete}"); // complete: False
/// foreach (var reason in review.Rationale) Console.WriteLine(RationaleFormatter.ChineseSimplified.Sentence(reason));
/// // 职业健康安全目标 OBJ-07 须在每次管理评审中评审，但未上报完成情况。
/// // 缺少人员培训率的年度分析报告。
/// // 缺少产品符合性的年度分析报告。
/// </code>
/// </example>
[Shaped(typeof(ObjectiveShapes), nameof(ObjectiveShapes.ReviewInput))]
[JsonConverter(typeof(ShapeJsonConverter<ObjectiveReviewInput>))]
public sealed record ObjectiveReviewInput
{
    /// <summary>The objectives of the company, each of which is reported on.</summary>
    public ValueList<Objective> Objectives { get; init; }

    /// <summary>The reports on them, in any order.</summary>
    public ValueList<ObjectiveReport> Reports { get; init; }

    /// <summary>The codes of the three yearly reports (9.1.3) that have been received, such as <c>satisfaction</c>; default none.</summary>
    /// <exception cref="ArgumentException">A code is none of them; the message names those that are.</exception>
    public ValueList<string> Received
    {
        get;
        init => field = ObjectiveChecklists.YearlyReports.Own(value, nameof(Received));
    }
}
