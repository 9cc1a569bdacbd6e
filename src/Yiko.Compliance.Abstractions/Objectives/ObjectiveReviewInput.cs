using System.Text.Json.Serialization;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Objectives;

/// <summary>What is gathered of the objectives before a management review, 管理评审输入 (OBJ-14, OBJ-15).</summary>
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
