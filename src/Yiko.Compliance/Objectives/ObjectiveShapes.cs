using Yiko.Compliance.Shapes;

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
        var id = objective.Required("id", Shape.FilledText, of => of.Id);
        var wording = objective.Optional("wording", Shape.Wording, of => of.Wording);
        var criterion = objective.Required("criterion", MeasurementShapes.Criterion, of => of.Criterion);
        var discipline = objective.Optional("discipline", Discipline, of => of.Discipline);
        var unit = objective.Optional("unit", Shape.Wording, of => of.Unit);
        var period = objective.Optional("period", Period, of => of.Period);
        var owner = objective.Optional("owner", Shape.Role, of => of.Owner);
        var conditions = objective.List("conditions", Condition, of => of.Conditions);
        var source = objective.Optional("source", Shape.Clause, of => of.Source);
        return read => new()
        {
            Id = id(read),
            Wording = wording(read),
            Criterion = criterion(read),
            Discipline = discipline(read),
            Unit = unit(read),
            Period = period(read),
            Owner = owner(read),
            Conditions = conditions(read),
            Source = source(read),
        };
    });

    public static Shape<ObjectiveReport> Report { get; } = Shape.Of<ObjectiveReport>(report =>
    {
        var objective = report.Required("objective", Aim, of => of.Objective);
        var measurement = report.Required("measurement", MeasurementShapes.Figures, of => of.Measurement);
        var closed = report.Usual("periodClosed", Shape.Truth, of => of.IsPeriodClosed, default);
        var department = report.Optional("department", Shape.Text, of => of.Department);
        return read => new()
        {
            Objective = objective(read),
            Measurement = measurement(read),
            IsPeriodClosed = closed(read),
            Department = department(read),
        };
    });

    public static Shape<ObjectiveAppraisal> Appraisal { get; } = Shape.Of<ObjectiveAppraisal>(appraisal =>
    {
        var report = appraisal.Required("report", Report, of => of.Report);
        var status = appraisal.Required("status", Status, of => of.Status);
        var actual = appraisal.Optional("actual", Shape.Fraction, of => of.Actual);
        var attainment = appraisal.Optional("attainment", Shape.Fraction, of => of.Attainment);
        var margin = appraisal.Optional("margin", Shape.Fraction, of => of.Margin);
        var corrective = appraisal.Usual("asksForCorrectiveAction", Shape.Truth, of => of.AsksForCorrectiveAction, default);
        var parts = appraisal.List("parts", Status, of => of.Parts);
        var rationale = appraisal.Required("rationale", Shape.Rationale, of => of.Rationale);
        var stamp = appraisal.Required("ruleSet", Shape.Stamp, of => of.RuleSet);
        return read => new()
        {
            Report = report(read),
            Status = status(read),
            Actual = actual(read),
            Attainment = attainment(read),
            Margin = margin(read),
            AsksForCorrectiveAction = corrective(read),
            Parts = parts(read),
            Rationale = rationale(read),
            RuleSet = stamp(read),
        };
    });
}
