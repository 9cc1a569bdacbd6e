using Yiko.Compliance.RuleSets.Json.Shapes;
using static Yiko.Compliance.RuleSets.Json.Shapes.CommonShapes;

namespace Yiko.Compliance.Objectives;

/// <summary>How appraisals of objectives stand in JSON.</summary>
internal static class ObjectiveShapes
{
    private static readonly Shape<ObjectiveDiscipline> Discipline = Shape.Word(
        ("quality", ObjectiveDiscipline.Quality),
        ("environment", ObjectiveDiscipline.Environment),
        ("health-and-safety", ObjectiveDiscipline.HealthAndSafety));

    private static readonly Shape<ObjectivePeriod> Period = Shape.Word(ObjectiveWords.Periods);

    private static readonly Shape<ObjectiveCondition> Condition = Shape.Word(
        ("consistent-with-policy", ObjectiveCondition.ConsistentWithPolicy),
        ("measurable", ObjectiveCondition.Measurable),
        ("requirements-considered", ObjectiveCondition.RequirementsConsidered),
        ("relevant-to-conformity-and-satisfaction", ObjectiveCondition.RelevantToConformityAndSatisfaction),
        ("monitored", ObjectiveCondition.Monitored),
        ("communicated", ObjectiveCondition.Communicated),
        ("updated", ObjectiveCondition.Updated));

    private static readonly Shape<ObjectiveStatus> Status = Shape.Word(
        ("not-appraised", ObjectiveStatus.NotAppraised),
        ("no-data", ObjectiveStatus.NoData),
        ("not-applicable", ObjectiveStatus.NotApplicable),
        ("provisional-attained", ObjectiveStatus.ProvisionallyAttained),
        ("provisional-not-attained", ObjectiveStatus.ProvisionallyNotAttained),
        ("attained", ObjectiveStatus.Attained),
        ("not-attained", ObjectiveStatus.NotAttained));

    private static readonly Shape<Objective> Aim = Shape.Of<Objective>(objective =>
    {
        var id = objective.Required("id", Saying, of => of.Id);
        var wording = objective.Optional("wording", Wording, of => of.Wording);
        var criterion = objective.Required("criterion", MeasurementShapes.Criterion, of => of.Criterion);
        var discipline = objective.Optional("discipline", Discipline, of => of.Discipline);
        var unit = objective.Optional("unit", Wording, of => of.Unit);
        var period = objective.Optional("period", Period, of => of.Period);
        var owner = objective.Optional("owner", Responsible, of => of.Owner);
        var conditions = objective.List("conditions", Condition, of => of.Conditions);
        var source = objective.Optional("source", Clause, of => of.Source);
        return read => new()
        {
            Id = id.Of(read),
            Wording = wording.Of(read),
            Criterion = criterion.Of(read),
            Discipline = discipline.Of(read),
            Unit = unit.Of(read),
            Period = period.Of(read),
            Owner = owner.Of(read),
            Conditions = conditions.Of(read),
            Source = source.Of(read),
        };
    });

    public static Shape<ObjectiveReport> Report { get; } = Shape.Of<ObjectiveReport>(report =>
    {
        var objective = report.Required("objective", Aim, of => of.Objective);
        var measurement = report.Required("measurement", MeasurementShapes.Figures, of => of.Measurement);
        var closed = report.Unusual("periodClosed", Truth, of => of.IsPeriodClosed);
        var department = report.Optional("department", Text, of => of.Department);
        return read => new()
        {
            Objective = objective.Of(read),
            Measurement = measurement.Of(read),
            IsPeriodClosed = closed.Of(read),
            Department = department.Of(read),
        };
    });

    public static Shape<ObjectiveAppraisal> Appraisal { get; } = Shape.Of<ObjectiveAppraisal>(appraisal =>
    {
        var report = appraisal.Required("report", Report, of => of.Report);
        var status = appraisal.Required("status", Status, of => of.Status);
        var actual = appraisal.Optional("actual", Fraction, of => of.Actual);
        var attainment = appraisal.Optional("attainment", Fraction, of => of.Attainment);
        var margin = appraisal.Optional("margin", Fraction, of => of.Margin);
        var corrective = appraisal.Unusual("asksForCorrectiveAction", Truth, of => of.AsksForCorrectiveAction);
        var parts = appraisal.List("parts", Status, of => of.Parts);
        var rationale = appraisal.Required("rationale", ReasonShapes.Rationale, of => of.Rationale);
        var stamp = appraisal.Required("ruleSet", Stamp, of => of.RuleSet);
        return read => new()
        {
            Report = report.Of(read),
            Status = status.Of(read),
            Actual = actual.Of(read),
            Attainment = attainment.Of(read),
            Margin = margin.Of(read),
            AsksForCorrectiveAction = corrective.Of(read),
            Parts = parts.Of(read),
            Rationale = rationale.Of(read),
            RuleSet = stamp.Of(read),
        };
    });
}
