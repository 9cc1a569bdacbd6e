using System.ComponentModel;
using System.Text.Json.Serialization;
using Yiko.Compliance.Shapes;
namespace Yiko.Compliance.Objectives;

/// <summary>What a management review is told of the objectives beforehand, 管理评审输入：目标实现情况 (OBJ-14, OBJ-15).</summary>
[Shaped(typeof(ObjectiveShapes), nameof(ObjectiveShapes.Review))]
[JsonConverter(typeof(ShapeJsonConverter<ObjectiveReview>))]
[TypeConverter(typeof(ShapeTypeConverter<ObjectiveReview>))]
public sealed class ObjectiveReview
{
    internal ObjectiveReview(ObjectiveReviewInput input, ObjectiveRollUp rollUp, bool isComplete, Rationale rationale, RuleSetStamp ruleSet) =>
        (Input, RollUp, IsComplete, Rationale, RuleSet) = (input, rollUp, isComplete, rationale, ruleSet);

    /// <summary>What was gathered.</summary>
    public ObjectiveReviewInput Input { get; }

    /// <summary>The verdict on each objective, and on all together.</summary>
    public ObjectiveRollUp RollUp { get; }

    /// <summary>Whether every objective is reported with data and every report of the year is there.</summary>
    public bool IsComplete { get; }

    /// <summary>What the review still lacks, or that it lacks nothing.</summary>
    public Rationale Rationale { get; }

    /// <summary>Which rule set the register went by.</summary>
    public RuleSetStamp RuleSet { get; }
}
