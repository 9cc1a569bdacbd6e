using Yiko.Compliance;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Documentation;

#pragma warning disable CA1305 // Documents show the call that most people write: without a provider, numbers are invariant.

public sealed class EngineExampleSnippets
{
    [Fact]
    public void An_engine_decides_text_and_verifies_it()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region Engine
        var engine = VerdictFormats.All.Single(known => known.Area == "risks");
        var decided = engine.Decide("""{"likelihood":3,"exposure":6,"consequence":15}""", LecRuleSet.Standard, new(2026, 7, 1));
        Console.WriteLine($"{decided.Value!.RuleSet}, verified: {engine.Verify(decided.Value, LecRuleSet.Standard).IsVerified}");
        // risks/standard@1.0, verified: True
        #endregion

        DocumentedCode.AssertPrints(Console, "Engine");
    }

    [Fact]
    public void An_engine_keeps_a_decision_and_compares_rule_sets()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region Engine of requests, verdicts and rules
        var own = LecRuleSet.Standard with { Id = "own/risks", Version = "2026.1", UnacceptableFrom = 160 };
        var change = VerdictFormats.Risks.Compare(LecRuleSet.Standard, own).Compare(new() { Likelihood = 3, Exposure = 3, Consequence = 15 });
        foreach (var reason in change.Changes) Console.WriteLine(RationaleFormatter.English.Sentence(reason)); // The risk would become acceptable.
        #endregion

        DocumentedCode.AssertPrints(Console, "Engine of requests, verdicts and rules");
    }

    [Fact]
    public void A_rule_set_is_told_by_name_version_and_content()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region IRuleSet
        IRuleSet standard = LecRuleSet.Standard;
        IRuleSet renamed = LecRuleSet.Standard with { Id = "own/risks", Version = "2026.1" };
        IRuleSet stricter = LecRuleSet.Standard with { Id = "own/risks", Version = "2026.2", UnacceptableFrom = 160 };
        Console.WriteLine($"{standard.Id}@{standard.Version}"); // risks/standard@1.0
        Console.WriteLine(renamed.ContentHash == standard.ContentHash); // True
        Console.WriteLine(stricter.ContentHash == standard.ContentHash); // False
        #endregion

        DocumentedCode.AssertPrints(Console, "IRuleSet");
    }

    [Fact]
    public void A_calendar_knows_holidays_and_the_days_that_make_up_for_them()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region IWorkingDayCalendar
        IWorkingDayCalendar calendar = new WorkingDayCalendar(
            from: new(2021, 1, 1), to: new(2021, 12, 31),
            off: [new(2021, 10, 1), new(2021, 10, 4), new(2021, 10, 5), new(2021, 10, 6), new(2021, 10, 7)],
            on: [new(2021, 9, 26), new(2021, 10, 9)]);
        Console.WriteLine(calendar.IsWorkingDay(new(2021, 10, 9))); // True
        Console.WriteLine($"{DueDateRule.WithinWorkingDays(7).LatestBefore(new(2021, 10, 11), calendar):uuuu-MM-dd}"); // 2021-09-26
        #endregion

        DocumentedCode.AssertPrints(Console, "IWorkingDayCalendar");
    }
}
