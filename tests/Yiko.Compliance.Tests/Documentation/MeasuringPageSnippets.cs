using Yiko.Compliance;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Measuring;

namespace Yiko.Compliance.Documentation;

#pragma warning disable CA1305 // Documents show the call that most people write: without a provider, numbers are invariant.

public sealed class MeasuringPageSnippets
{
    [Fact]
    public void Results_are_followed_onward()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region onward
        DeviceFailure failure = new()
        {
            Device = "D1",
            FoundOn = new(2021, 7, 10),
            GoodCalibrations = [new(2021, 1, 10), new(2021, 4, 10)],
            Results = [("R1", new(2021, 4, 9), ["D1"]), ("R2", new(2021, 6, 1), ["D1", "D2"]), ("R3", new(2021, 6, 1), ["D2"])],
            Releases = [("R1", "V1.0"), ("R2", "V1.1")],
            Deliveries = [("V1.1", "SN-0007", "customer B")],
        };

        var evaluation = RetrospectiveEvaluation.Of(failure, MeasuringRuleSet.Standard);
        foreach (var line in RationaleFormatter.English.Lines(evaluation.Rationale)) Console.WriteLine(line);
        #endregion

        DocumentedCode.AssertPrints(Console, "onward");
    }

    [Fact]
    public void A_rule_set_is_varied()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region vary
        var own = MeasuringRuleSet.CalibrationDaySpared with { Id = "measuring/own", Version = "2026.1" };
        var evaluation = RetrospectiveEvaluation.Of(
            new() { Device = "D1", FoundOn = new(2021, 7, 10), GoodCalibrations = [new(2021, 4, 10)], Results = [("R1", new(2021, 4, 10), ["D1"])] }, own);

        foreach (var line in RationaleFormatter.ChineseSimplified.Lines(evaluation.Rationale)) Console.WriteLine(line);
        Console.WriteLine(evaluation.RuleSet);
        #endregion

        DocumentedCode.AssertPrints(Console, "vary");
    }

    [Fact]
    public void The_table_of_defaults_is_that_of_the_standard()
    {
        string[] rows =
        [
            $"| Results of the day of the last good calibration | {(MeasuringRuleSet.Standard.SparesCalibrationDay ? "not affected" : "affected")} |",
        ];

        var page = File.ReadAllLines(Repository.PathOf("docs", "engines", "measuring.md"));
        Assert.All(rows, row => Assert.Contains(row, page));
    }
}
