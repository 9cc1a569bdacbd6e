using Yiko.Compliance.Measuring;

namespace Yiko.Compliance.Documentation;

#pragma warning disable CA1305 // Documents show the call that most people write: without a provider, numbers are invariant.

public sealed class MeasuringExampleSnippets
{
    [Fact]
    public void A_failure_of_a_device_reaches_results()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region DeviceFailure
        DeviceFailure failure = new()
        {
            Device = "D1",
            FoundOn = new(2026, 7, 10),
            GoodCalibrations = [new(2026, 1, 10), new(2026, 4, 10)],
            Results = [("R1", new(2026, 4, 9), ["D1"]), ("R2", new(2026, 6, 1), ["D1", "D2"])],
        };
        var evaluation = RetrospectiveEvaluation.Of(failure, MeasuringRuleSet.Standard);
        Console.WriteLine($"to be evaluated again: {string.Join(", ", evaluation.Results)}"); // to be evaluated again: R2
        #endregion

        DocumentedCode.AssertPrints(Console, "DeviceFailure");
    }

    [Fact]
    public void A_rule_set_of_measuring_spares_the_day_of_calibration()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region MeasuringRuleSet
        var own = MeasuringRuleSet.Standard with { Id = "own/measuring", Version = "2026.1", SparesCalibrationDay = true };
        DeviceFailure failure = new()
        {
            Device = "D1",
            FoundOn = new(2026, 7, 10),
            GoodCalibrations = [new(2026, 4, 10)],
            Results = [("R1", new(2026, 4, 10), ["D1"])],
        };
        Console.WriteLine(RetrospectiveEvaluation.Of(failure, MeasuringRuleSet.Standard).Results.Count); // 1
        Console.WriteLine(RetrospectiveEvaluation.Of(failure, own).Results.Count); // 0
        #endregion

        DocumentedCode.AssertPrints(Console, "MeasuringRuleSet");
    }
}
