using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Measuring;

/// <summary>Which results have to be evaluated again after a device was found out of state (追溯性评价), and whom that reaches.</summary>
/// <inheritdoc cref="DeviceFailure" path="/example"/>
[Shaped(typeof(MeasuringShapes), nameof(MeasuringShapes.Evaluation))]
[JsonConverter(typeof(ShapeJsonConverter<RetrospectiveEvaluation>))]
[TypeConverter(typeof(ShapeTypeConverter<RetrospectiveEvaluation>))]
public sealed class RetrospectiveEvaluation
{
    internal RetrospectiveEvaluation(DeviceFailure failure, Rationale rationale, RuleSetStamp ruleSet) => (Failure, Rationale, RuleSet) = (failure, rationale, ruleSet);

    /// <summary>What happened.</summary>
    public DeviceFailure Failure { get; }

    /// <summary>The last good calibration before the day on which the device was found out of state; null where there was none, so that every result is affected.</summary>
    public LocalDate? LastGood { get; internal init; }

    /// <summary>The results that have to be evaluated again, in the order of the request: each needs its own evaluation.</summary>
    public ValueList<string> Results { get; internal init; }

    /// <summary>The releases that rest on them.</summary>
    public ValueList<string> Releases { get; internal init; }

    /// <summary>The deliveries of these releases.</summary>
    public ValueList<string> Deliveries { get; internal init; }

    /// <summary>The customers of these deliveries.</summary>
    public ValueList<string> Customers { get; internal init; }

    /// <summary>Why, result by result, and what rests on them.</summary>
    public Rationale Rationale { get; }

    /// <summary>Which rule set decided.</summary>
    public RuleSetStamp RuleSet { get; }

    /// <summary>Evaluates what a failure reaches.</summary>
    /// <param name="failure">What happened.</param>
    /// <param name="rules">The rules.</param>
    public static RetrospectiveEvaluation Of(DeviceFailure failure, MeasuringRuleSet rules) => new AffectedResults(Guard.Against.Null(failure), Guard.Against.Null(rules)).Evaluate();
}
