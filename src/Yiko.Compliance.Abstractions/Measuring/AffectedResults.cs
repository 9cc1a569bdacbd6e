using NodaTime;

namespace Yiko.Compliance.Measuring;

/// <summary>One failure of a device on its way to what it reaches.</summary>
internal sealed class AffectedResults(DeviceFailure failure, MeasuringRuleSet rules)
{
    public RetrospectiveEvaluation Evaluate()
    {
        // A calibration of the very day may have been after: it does not clear what was measured before.
        LocalDate[] before = [.. failure.GoodCalibrations.Where(day => day < failure.FoundOn)];
        LocalDate? lastGood = before.Length == 0 ? null : before.Max();
        var own = failure.Results.Where(result => result.Devices.Contains(failure.Device)).ToArray();
        var affected = own.Where(result => result.Date <= failure.FoundOn && IsAffectedSince(result.Date, lastGood)).ToArray();
        HashSet<string> results = new(affected.Select(result => result.Result), StringComparer.Ordinal);
        var releases = failure.Releases.Where(rest => results.Contains(rest.Result)).ToArray();
        HashSet<string> released = new(releases.Select(rest => rest.Release), StringComparer.Ordinal);
        var deliveries = failure.Deliveries.Where(delivery => released.Contains(delivery.Release)).ToArray();
        return new(failure, rules.Citations.Cite(new Rationale(Reasons())), RuleSetStamp.Of(rules))
        {
            LastGood = lastGood,
            Results = affected.Select(result => result.Result).ToValueList(),
            Releases = releases.Select(rest => rest.Release).Distinct().ToValueList(),
            Deliveries = deliveries.Select(delivery => delivery.Delivery).Distinct().ToValueList(),
            Customers = deliveries.Select(delivery => delivery.Customer).Distinct().ToValueList(),
        };

        IEnumerable<Reason> Reasons()
        {
            yield return MeasuringReasons.Since(failure, lastGood, rules.SparesCalibrationDay);
            if (failure.GoodCalibrations.Contains(failure.FoundOn)) yield return MeasuringReasons.SameDay(failure);
            if (affected.Length == 0) yield return MeasuringReasons.None;
            foreach (var result in affected) yield return MeasuringReasons.Affected(result.Result, result.Date);
            foreach (var result in own.Where(result => IsUsedOn(result.Date))) yield return MeasuringReasons.UsedOn(result.Result, result.Date);
            foreach (var (result, release) in releases.Distinct()) yield return MeasuringReasons.Rests(release, result);
            foreach (var (release, delivery, customer) in deliveries.Distinct()) yield return MeasuringReasons.Delivered(release, delivery, customer);
        }
    }

    private bool IsAffectedSince(LocalDate date, LocalDate? lastGood) => lastGood is not { } good || (rules.SparesCalibrationDay ? date > good : date >= good);

    // After it was found out of state and before it passed again, nothing is measured with it.
    private bool IsUsedOn(LocalDate date) => date > failure.FoundOn && !failure.GoodCalibrations.Any(day => day > failure.FoundOn && day <= date);
}
