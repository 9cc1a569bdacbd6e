using NodaTime;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using Yiko.Compliance.RuleSets.Replay;

namespace Yiko.Compliance.Measuring;

/// <summary>Management manual 7.1.5: what was measured with a device that was found out of state is evaluated again.</summary>
[Properties(Arbitrary = [typeof(RetrospectiveEvaluationTests)])]
public sealed class RetrospectiveEvaluationTests
{
    private static readonly LocalDate Epoch = new(2021, 1, 1);

    private static readonly DeviceFailure Example = new()
    {
        Device = "D1",
        FoundOn = new(2021, 7, 10),
        GoodCalibrations = [new(2021, 1, 10), new(2021, 4, 10)],
        Results =
        [
            ("R1", new(2021, 4, 9), ["D1"]), ("R2", new(2021, 4, 10), ["D1"]), ("R3", new(2021, 6, 1), ["D1", "D2"]), ("R4", new(2021, 6, 1), ["D2"]),
            ("R5", new(2021, 7, 10), ["D1"]),
        ],
        Releases = [("R1", "V1.0"), ("R3", "V1.1"), ("R4", "V1.2"), ("R5", "V1.1")],
        Deliveries = [("V1.0", "SN-1", "customer A"), ("V1.1", "SN-2", "customer B"), ("V1.1", "SN-3", "customer B"), ("V1.2", "SN-4", "customer C")],
    };

    public static Arbitrary<DeviceFailure> Failures() => Arb.From(
        from found in Day
        from good in Gen.ListOf(Day)
        from results in Gen.ListOf(from day in Day from devices in Gen.SubListOf("D1", "D2") select (day, devices))
        from releases in Gen.ListOf(from result in Gen.Choose(0, 9) from release in Gen.Choose(0, 4) select ($"R{result}", $"V{release}"))
        from deliveries in Gen.ListOf(from release in Gen.Choose(0, 4) from copy in Gen.Choose(0, 9) select ($"V{release}", $"SN-{copy}", $"C{copy % 3}"))
        select new DeviceFailure
        {
            Device = "D1",
            FoundOn = found,
            GoodCalibrations = good.ToValueList(),
            Results = results.Select((result, i) => ($"R{i}", result.day, result.devices.ToValueList())).ToValueList(),
            Releases = releases.ToValueList(),
            Deliveries = deliveries.ToValueList(),
        });

    private static Gen<LocalDate> Day => Gen.Choose(0, 12).Select(Epoch.PlusDays);

    [Fact]
    public void Results_since_the_last_good_calibration_are_evaluated_again_both_days_included()
    {
        var evaluation = Evaluate(Example);

        Assert.Equal(["R2", "R3", "R5"], evaluation.Results);
        Assert.Equal(new(2021, 4, 10), evaluation.LastGood);
        Assert.Equal(
            "D1 was found out of state on 2021-07-10; it was last good on 2021-04-10: results from that day on are affected. [CAL-04, management manual 7.1.5]",
            RationaleFormatter.English.Lines(evaluation.Rationale)[0]);
        Assert.Equal("2021-04-10 的检查结果 R2 须进行追溯性评价。〔CAL-04，管理手册 7.1.5〕", RationaleFormatter.ChineseSimplified.Lines(evaluation.Rationale)[1]);
    }

    [Fact]
    public void What_rests_on_affected_results_is_followed_to_the_customer()
    {
        var evaluation = Evaluate(Example);

        Assert.Equal(["V1.1"], evaluation.Releases);
        Assert.Equal(["SN-2", "SN-3"], evaluation.Deliveries);
        Assert.Equal(["customer B"], evaluation.Customers);
    }

    [Fact]
    public void Deliveries_are_those_that_configuration_management_knows()
    {
        Events log = new();
        var state = ControllerAsked.Standard.After(log.UnderControl(), log.ReadyForRelease(), [log.Release("R-1", "B-1"), log.Deliver("S-1", "R-1"), log.Deliver("S-2", "R-1")]);
        ConfigurationRegister register = new(state);
        var evaluation = Evaluate(Example with
        {
            Releases = [("R3", "R-1")],
            Deliveries = register.CopiesOf("R-1").Select(copy => (copy.Release, copy.SerialNumber, "customer of " + copy.SerialNumber)).ToValueList(),
        });

        Assert.Equal(["S-1", "S-2"], evaluation.Deliveries);
        Assert.Equal(["customer of S-1", "customer of S-2"], evaluation.Customers);
        Assert.All(evaluation.Deliveries, delivery => Assert.Equal(evaluation.Releases[0], register.TraceOf(delivery)!.Release.Id));
    }

    [Fact]
    public void The_day_of_the_last_good_calibration_is_spared_where_the_rules_say_so()
    {
        var evaluation = RetrospectiveEvaluation.Of(Example, MeasuringRuleSet.CalibrationDaySpared);

        Assert.Equal(["R3", "R5"], evaluation.Results);
        Assert.Equal("measuring/calibration-day-spared@1.0", evaluation.RuleSet.ToString());
        Assert.Equal([0L], VerdictFormats.RetrospectiveEvaluations.Compare(MeasuringRuleSet.Standard, MeasuringRuleSet.CalibrationDaySpared).Compare([Example]).Changed.Select(item => item.Index));
    }

    [Fact]
    public void Without_a_good_calibration_every_result_is_affected()
    {
        var evaluation = Evaluate(Example with { GoodCalibrations = [new(2021, 7, 11)] });

        Assert.Equal(["R1", "R2", "R3", "R5"], evaluation.Results);
        Assert.Null(evaluation.LastGood);
        Assert.Equal("measuring.period.never-good", evaluation.Rationale[0].Code);
    }

    // Repaired and calibrated on the same day: that says nothing of what was measured before.
    [Fact]
    public void A_good_calibration_of_the_day_itself_clears_nothing()
    {
        var evaluation = Evaluate(Example with { GoodCalibrations = [new(2021, 4, 10), new(2021, 7, 10)] });

        Assert.Equal(["R2", "R3", "R5"], evaluation.Results);
        Assert.Equal("measuring.calibration.same-day", evaluation.Rationale[1].Code);
    }

    [Fact]
    public void What_is_measured_with_a_device_known_to_be_out_of_state_is_told()
    {
        var later = Example with
        {
            GoodCalibrations = [.. Example.GoodCalibrations, new(2021, 7, 20)],
            Results = [("R6", new(2021, 7, 12), ["D1"]), ("R7", new(2021, 7, 20), ["D1"]), ("R8", new(2021, 7, 12), ["D2"])],
        };

        Assert.Empty(Evaluate(later).Results);
        Assert.Equal("measuring.period.since;measuring.result.none;measuring.result.later", Evaluate(later).Rationale.ToString());
        Assert.Equal("R6", Evaluate(later).Rationale[2].Argument("result")!.Text!.English);
    }

    [Fact]
    public void A_result_that_occurs_twice_is_refused() =>
        Assert.Throws<ArgumentException>(() => Example with { Results = [("R1", new(2021, 4, 9), ["D1"]), ("R1", new(2021, 4, 10), ["D1"])] });

    [Fact]
    public void A_stored_evaluation_reads_and_verifies()
    {
        foreach (var rules in new[] { MeasuringRuleSet.Standard, MeasuringRuleSet.CalibrationDaySpared })
        {
            StoredVerdicts.AssertSurvives(VerdictFormats.RetrospectiveEvaluations, RetrospectiveEvaluation.Of(Example, rules), rules);
            StoredVerdicts.AssertSurvives(VerdictFormats.RetrospectiveEvaluations, RetrospectiveEvaluation.Of(new() { Device = "D9", FoundOn = Epoch }, rules), rules);
        }
    }

    [Property]
    public bool Affected_are_the_results_of_the_device_from_the_last_good_calibration_to_the_day(DeviceFailure failure)
    {
        var affected = Evaluate(failure).Results.ToHashSet();
        return failure.Results.All(result =>
        {
            var isCleared = failure.GoodCalibrations.Any(good => good < failure.FoundOn && result.Date < good);
            return affected.Contains(result.Result) == (result.Devices.Contains("D1") && result.Date <= failure.FoundOn && !isCleared);
        });
    }

    [Property]
    public bool A_good_calibration_more_never_affects_more(DeviceFailure failure, byte day) =>
        Evaluate(failure with { GoodCalibrations = [.. failure.GoodCalibrations, Epoch.PlusDays(day % 13)] }).Results.All(Evaluate(failure).Results.Contains);

    // As long as no calibration lies between: the later it is found out, the more is affected.
    [Property]
    public bool The_later_it_is_found_out_the_more_is_affected(DeviceFailure failure, byte days)
    {
        var later = failure.FoundOn.PlusDays(days % 5);
        var known = failure with { GoodCalibrations = failure.GoodCalibrations.Where(good => good < failure.FoundOn || good >= later).ToValueList() };
        return Evaluate(known).Results.All(Evaluate(known with { FoundOn = later }).Results.Contains);
    }

    [Property]
    public bool Results_of_other_devices_change_nothing(DeviceFailure failure)
    {
        var own = failure with { Results = failure.Results.Where(result => result.Devices.Contains("D1")).ToValueList() };
        return Evaluate(own).Results == Evaluate(failure).Results && Evaluate(own).Customers == Evaluate(failure).Customers;
    }

    [Property]
    public bool Every_step_onward_leads_back_to_an_affected_result(DeviceFailure failure)
    {
        var evaluation = Evaluate(failure);
        var affected = evaluation.Results.ToHashSet();
        var releases = failure.Releases.Where(rest => affected.Contains(rest.Result)).Select(rest => rest.Release).ToHashSet();
        var deliveries = failure.Deliveries.Where(delivery => releases.Contains(delivery.Release)).ToArray();
        return releases.SetEquals(evaluation.Releases)
            && deliveries.Select(delivery => delivery.Delivery).ToHashSet().SetEquals(evaluation.Deliveries)
            && deliveries.Select(delivery => delivery.Customer).ToHashSet().SetEquals(evaluation.Customers);
    }

    [Property]
    public bool Sparing_the_day_of_calibration_leaves_out_the_results_of_that_day_and_no_others(DeviceFailure failure)
    {
        var (standard, spared) = (Evaluate(failure), RetrospectiveEvaluation.Of(failure, MeasuringRuleSet.CalibrationDaySpared));
        return standard.Results.Except(spared.Results).All(left => failure.Results.Single(result => result.Result == left).Date == standard.LastGood)
            && spared.Results.All(standard.Results.Contains);
    }

    private static RetrospectiveEvaluation Evaluate(DeviceFailure failure) => RetrospectiveEvaluation.Of(failure, MeasuringRuleSet.Standard);
}
