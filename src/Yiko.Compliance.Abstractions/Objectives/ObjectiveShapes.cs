using System.Globalization;
using System.Numerics;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Objectives;

/// <summary>How appraisals of objectives and outlooks stand in JSON.</summary>
internal static class ObjectiveShapes
{
    private static readonly Shape<Objective> Aim = Shape.Of<Objective>(objective =>
    {
        var id = objective.Required("id", Shape.FilledText, of => of.Id);
        var wording = objective.Optional("wording", Shape.Wording, of => of.Wording);
        var criterion = objective.Required("criterion", MeasurementShapes.Criterion, of => of.Criterion);
        var discipline = objective.Optional("discipline", Shape.KnownWord<ObjectiveDiscipline>(), of => of.Discipline);
        var share = objective.Optional("unit", Shape.TruthAs(no: "number", yes: "share"), of => of.IsShare);
        var period = objective.Optional("period", Shape.KnownWord<ObjectivePeriod>(), of => of.Period);
        var owner = objective.Optional("owner", Shape.Role, of => of.Owner);
        var conditions = objective.List("conditions", Shape.PartOf(ObjectiveChecklists.Conditions), of => of.Conditions);
        var source = objective.Optional("source", Shape.Clause, of => of.Source);
        var rule = objective.Optional("rule", RuleShapes.Rule, of => of.Rule);
        return read => new()
        {
            Id = id(read),
            Wording = wording(read),
            Criterion = criterion(read),
            Discipline = discipline(read),
            IsShare = share(read),
            Period = period(read),
            Owner = owner(read),
            Conditions = conditions(read),
            Source = source(read),
            Rule = rule(read),
        };
    });

    public static Shape<ObjectiveReport> Report { get; } = Shape.Of<ObjectiveReport>(report =>
    {
        var objective = report.Required("objective", Aim, of => of.Objective);
        var measurement = report.Required("measurement", MeasurementShapes.Figures, of => of.Measurement);
        var closed = report.Usual("periodClosed", Shape.Truth, of => of.IsPeriodClosed, default);
        var day = report.Optional("dayInPeriod", Shape.Date, of => of.DayInPeriod);
        var asOf = report.Optional("asOf", Shape.Date, of => of.AsOf);
        var department = report.Optional("department", Shape.Text, of => of.Department);
        return read => new()
        {
            Objective = objective(read),
            Measurement = measurement(read),
            IsPeriodClosed = closed(read),
            DayInPeriod = day(read),
            AsOf = asOf(read),
            Department = department(read),
        };
    });

    public static Shape<ObjectiveAppraisal> Appraisal { get; } = Shape.Of<ObjectiveAppraisal>(appraisal =>
    {
        var report = appraisal.Required("report", Report, of => of.Report);
        var status = appraisal.Required("status", Shape.Word<ObjectiveStatus>(), of => of.Status);
        var actual = appraisal.Optional("actual", Shape.Fraction, of => of.Actual);
        var attainment = appraisal.Optional("attainment", Shape.Fraction, of => of.Attainment);
        var margin = appraisal.Optional("margin", Shape.Fraction, of => of.Margin);
        var corrective = appraisal.Usual("asksForCorrectiveAction", Shape.Truth, of => of.AsksForCorrectiveAction, default);
        var parts = appraisal.List("parts", Shape.Word<ObjectiveStatus>(), of => of.Parts);
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

    private static readonly Shape<DatedMeasurement> Entry = Shape.Of<DatedMeasurement>(entry =>
    {
        var date = entry.Required("date", Shape.Date, of => of.Date);
        var measurement = entry.Required("measurement", MeasurementShapes.Figures, of => of.Measurement);
        return read => new() { Date = date(read), Measurement = measurement(read) };
    });

    private static readonly Shape<BigInteger> NotNegative = Shape.Convert<BigInteger, BigInteger>(
        Shape.Integer, number => number, number => number.Sign < 0 ? (default, JsonReasons.Refused.With(JsonReasons.ValueOf(number.ToString(CultureInfo.InvariantCulture)))) : (number, null));

    public static Shape<ObjectiveCourse> Course { get; } = Shape.Of<ObjectiveCourse>(course =>
    {
        var objective = course.Required("objective", Aim, of => of.Objective);
        var asOf = course.Required("asOf", Shape.Date, of => of.AsOf);
        var entries = course.List("entries", Entry, of => of.Entries);
        var outstanding = course.Optional("outstanding", NotNegative, of => of.Outstanding);
        return read => new() { Objective = objective(read), AsOf = asOf(read), Entries = entries(read), Outstanding = outstanding(read) };
    });

    public static Shape<ObjectiveOutlook> Outlook { get; } = Shape.Of<ObjectiveOutlook>(outlook =>
    {
        var course = outlook.Required("course", Course, of => of.Course);
        var prospect = outlook.Required("prospect", Shape.Word<ObjectiveProspect>(), of => of.Prospect);
        var left = outlook.Optional("failuresLeft", Shape.Integer, of => of.FailuresLeft);
        var lostOn = outlook.Optional("lostOn", Shape.Date, of => of.LostOn);
        var rationale = outlook.Required("rationale", Shape.Rationale, of => of.Rationale);
        var stamp = outlook.Required("ruleSet", Shape.Stamp, of => of.RuleSet);
        return read => new(course(read), prospect(read), rationale(read), stamp(read)) { FailuresLeft = left(read), LostOn = lostOn(read) };
    });

    public static Shape<ObjectiveReviewInput> ReviewInput { get; } = Shape.Of<ObjectiveReviewInput>(input =>
    {
        var objectives = input.List("objectives", Aim, of => of.Objectives);
        var reports = input.List("reports", Report, of => of.Reports);
        var received = input.List("received", Shape.PartOf(ObjectiveChecklists.YearlyReports), of => of.Received);
        return read => new() { Objectives = objectives(read), Reports = reports(read), Received = received(read) };
    });

    private static readonly Shape<ObjectiveRollUp> RollUp = Shape.Of<ObjectiveRollUp>(rollUp =>
    {
        var appraisals = rollUp.List("appraisals", Appraisal, of => of.Appraisals);
        var status = rollUp.Required("status", Shape.Word<ObjectiveStatus>(), of => of.Status);
        return read => new(appraisals(read), status(read));
    });

    public static Shape<ObjectiveReview> Review { get; } = Shape.Of<ObjectiveReview>(review =>
    {
        var input = review.Required("input", ReviewInput, of => of.Input);
        var rollUp = review.Required("rollUp", RollUp, of => of.RollUp);
        var complete = review.Required("complete", Shape.Truth, of => of.IsComplete);
        var rationale = review.Required("rationale", Shape.Rationale, of => of.Rationale);
        var stamp = review.Required("ruleSet", Shape.Stamp, of => of.RuleSet);
        return read => new(input(read), rollUp(read), complete(read), rationale(read), stamp(read));
    });
}
