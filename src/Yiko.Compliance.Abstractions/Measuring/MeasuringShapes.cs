using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Measuring;

/// <summary>How failures of devices, their rules and what they reach stand in JSON.</summary>
internal static class MeasuringShapes
{
    public static Shape<MeasuringRuleSet> Rules { get; } = Shape.Of<MeasuringRuleSet>(rules =>
    {
        var head = Shape.Head(rules, "retrospective");
        var citations = CitationShapes.Tell(rules, of => of.Citations);
        var spared = rules.Required(
            "calibrationDay",
            Shape.TruthAs(no: "affected", yes: "spared"),
            of => of.SparesCalibrationDay,
            about: "What results of the day of the last good calibration are.");
        return read => new()
        {
            Id = head(read).Id,
            Version = head(read).Version,
            EffectiveFrom = head(read).EffectiveFrom,
            Source = head(read).Source,
            Citations = citations(read),
            SparesCalibrationDay = spared(read),
        };
    });

    private static readonly Shape<(string Result, LocalDate Date, ValueList<string> Devices)> Measured = Shape.Of<(string Result, LocalDate Date, ValueList<string> Devices)>(measured =>
    {
        var result = measured.Required("result", Shape.Text, of => of.Result, isUnique: true);
        var date = measured.Required("date", Shape.Date, of => of.Date);
        var devices = measured.List("devices", Shape.Text, of => of.Devices);
        return read => (result(read), date(read), devices(read));
    });

    private static readonly Shape<(string Result, string Release)> Rest = Shape.Of<(string Result, string Release)>(rest =>
    {
        var result = rest.Required("result", Shape.Text, of => of.Result);
        var release = rest.Required("release", Shape.Text, of => of.Release);
        return read => (result(read), release(read));
    });

    private static readonly Shape<(string Release, string Delivery, string Customer)> Delivered = Shape.Of<(string Release, string Delivery, string Customer)>(delivered =>
    {
        var release = delivered.Required("release", Shape.Text, of => of.Release);
        var delivery = delivered.Required("delivery", Shape.Text, of => of.Delivery);
        var customer = delivered.Required("customer", Shape.Text, of => of.Customer);
        return read => (release(read), delivery(read), customer(read));
    });

    public static Shape<DeviceFailure> Failure { get; } = Shape.Of<DeviceFailure>(failure =>
    {
        var device = failure.Required("device", Shape.FilledText, of => of.Device);
        var found = failure.Required("foundOn", Shape.Date, of => of.FoundOn);
        var good = failure.List("goodCalibrations", Shape.Date, of => of.GoodCalibrations);
        var results = failure.List("results", Measured, of => of.Results);
        var releases = failure.List("releases", Rest, of => of.Releases);
        var deliveries = failure.List("deliveries", Delivered, of => of.Deliveries);
        return read => new()
        {
            Device = device(read),
            FoundOn = found(read),
            GoodCalibrations = good(read),
            Results = results(read),
            Releases = releases(read),
            Deliveries = deliveries(read),
        };
    });

    public static Shape<RetrospectiveEvaluation> Evaluation { get; } = Shape.Of<RetrospectiveEvaluation>(evaluation =>
    {
        var failure = evaluation.Required("failure", Failure, of => of.Failure);
        var lastGood = evaluation.Optional("lastGood", Shape.Date, of => of.LastGood);
        var results = evaluation.List("results", Shape.Text, of => of.Results);
        var releases = evaluation.List("releases", Shape.Text, of => of.Releases);
        var deliveries = evaluation.List("deliveries", Shape.Text, of => of.Deliveries);
        var customers = evaluation.List("customers", Shape.Text, of => of.Customers);
        var rationale = evaluation.Required("rationale", Shape.Rationale, of => of.Rationale);
        var stamp = evaluation.Required("ruleSet", Shape.Stamp, of => of.RuleSet);
        return read => new(failure(read), rationale(read), stamp(read))
        {
            LastGood = lastGood(read),
            Results = results(read),
            Releases = releases(read),
            Deliveries = deliveries(read),
            Customers = customers(read),
        };
    });
}
