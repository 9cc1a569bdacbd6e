using NodaTime;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Localization;

namespace Yiko.Compliance.Documentation;

#pragma warning disable CA1305 // Documents show the call that most people write: without a provider, numbers are invariant.

public sealed class ConfigurationsExampleSnippets
{
    [Fact]
    public void A_controller_refuses_what_has_no_ground()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region IConfigurationController
        IConfigurationController controller = new EventSourcedConfigurationController(ConfigurationRuleSet.Standard);
        var added = ConfigurationEvent.AddVersion(new(2026, 3, 3), "developer-1", "E-1", item: "firmware", version: "1.0.0", contentHash: "9f2c");
        var (verdict, state) = controller.Apply(ConfigurationState.Empty, added);
        Console.WriteLine($"accepted: {verdict.IsAccepted}, events so far: {state.EventCount}"); // accepted: False, events so far: 0
        foreach (var reason in verdict.Rationale) Console.WriteLine(RationaleFormatter.English.Sentence(reason)); // There is no item firmware.
        #endregion

        DocumentedCode.AssertPrints(Console, "IConfigurationController");
    }

    [Fact]
    public void An_event_is_made_by_what_happens()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region ConfigurationEvent
        var plan = ConfigurationEvent.AdoptPlan(
            new(2026, 3, 3), "technical-manager", "E-1",
            parts: ["activities", "procedures", "schedule", "departments", "people"],
            majorAuthority: ["change-board"]);
        var (verdict, state) = new EventSourcedConfigurationController(ConfigurationRuleSet.Standard).Apply(ConfigurationState.Empty, plan);
        Console.WriteLine($"{plan.Kind}, accepted: {verdict.IsAccepted}, last: {state.LastEvent?.Id}"); // adopt-plan, accepted: True, last: E-1
        #endregion

        DocumentedCode.AssertPrints(Console, "ConfigurationEvent");
    }

    [Fact]
    public void A_register_counts_the_age_of_requests()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region ConfigurationRegister
        LocalDate day = new(2026, 3, 3);
        var firmware = ConfigurationEvent.Identify(
            day, "librarian", "E-1", item: "firmware", kind: ConfigurationItem.SourceCode, owner: "technical-department",
            baselineDocuments: ["SRS-01"], versionReference: "VR-7", details: "meter firmware");
        var request = ConfigurationEvent.RecordRequest(
            day, "customer", "E-2", request: "CR-1", items: ["firmware"], reason: "drifts", criteria: ["performance"]);
        var replay = new EventSourcedConfigurationController(ConfigurationRuleSet.Standard).Replay(ConfigurationState.Empty, [firmware, request]);
        foreach (var open in new ConfigurationRegister(replay.State).Account(day.PlusDays(30)).OpenRequests)
            Console.WriteLine($"{open.Request.Id}: open for {open.AgeInDays} days"); // CR-1: open for 30 days
        #endregion

        DocumentedCode.AssertPrints(Console, "ConfigurationRegister");
    }

    [Fact]
    public void A_rule_set_of_configurations_has_other_criteria()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region ConfigurationRuleSet
        var own = ConfigurationRuleSet.Standard with { Id = "own/configurations", Version = "2026.1", MajorCriteria = ["safety", "interfaces"] };
        Console.WriteLine(own.IsMajor(["interfaces"])); // True
        Console.WriteLine(own.IsMajor(["weight"])); // False
        #endregion

        DocumentedCode.AssertPrints(Console, "ConfigurationRuleSet");
    }
}
