using Yiko.Compliance.Engines;
using static Yiko.Compliance.Configurations.ControllerAsked;

namespace Yiko.Compliance.Configurations;

public sealed class ConfigurationLogTests
{
    private readonly Events _log = new();

    [Fact]
    public void An_event_is_accepted_once_and_in_the_order_of_days()
    {
        var state = Standard.After([_log.Plan()]);
        Assert.Equal(["configuration.log.duplicate-event"], Standard.Refusal(state, _log.Identify("code") with { Id = state.LastEvent!.Id }));
        Assert.Equal(["configuration.log.out-of-order"], Standard.Refusal(state, _log.Identify("code") with { Date = Events.Start.PlusDays(-1) }));
        Assert.Equal(["configuration.item.identified"], Standard.Acceptance(state, _log.Identify("code") with { Date = Events.Start }));
        Assert.Equal(
            ["configuration.log.duplicate-event", "configuration.log.out-of-order"],
            Standard.Refusal(state, _log.Identify("code") with { Id = state.LastEvent.Id, Date = Events.Start.PlusDays(-1) }));
    }

    [Fact]
    public void A_chain_once_begun_goes_on()
    {
        var first = _log.Plan();
        var second = _log.Identify("code") with { Previous = first.ToHash() };
        var state = Standard.After([first, second]);
        Assert.Equal(["configuration.log.unchained"], Standard.Refusal(state, _log.Identify("manual")));
        Assert.Equal(["configuration.log.tampered"], Standard.Refusal(state, _log.Identify("manual") with { Previous = first.ToHash() }));
        Assert.Equal(["configuration.item.identified"], Standard.Acceptance(state, _log.Identify("manual") with { Previous = second.ToHash() }));
        Assert.Equal(["configuration.log.beginning-missing"], Standard.Refusal(ConfigurationState.Empty, second));
    }

    [Fact]
    public void A_rule_set_may_demand_the_chain()
    {
        var strict = new EventSourcedConfigurationController(ConfigurationRuleSet.TamperEvident);
        var state = strict.After([_log.Plan()]);
        Assert.Equal(["configuration.log.unchained"], strict.Refusal(state, _log.Identify("code")));
    }

    [Fact]
    public void The_hash_of_an_event_is_that_of_its_canonical_text()
    {
        var recorded = new RequestRecorded { Id = "E-1", Date = new(2025, 3, 1), By = "客户", Request = "CR-1", Items = ["code"], Reason = "泵停" };
        Assert.Equal(
            """{"by":"客户","date":"2025-03-01","event":"record-request","id":"E-1","items":["code"],"reason":"泵停","request":"CR-1"}""",
            VerdictFormats.Configurations.WriteRequest(recorded));
        var expected = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(VerdictFormats.Configurations.WriteRequest(recorded)));
        Assert.Equal(Convert.ToHexString(expected), recorded.ToHash(), ignoreCase: true);
    }

    [Fact]
    public void Every_kind_of_event_has_a_text_of_its_own()
    {
        AuditFinding finding = new() { Id = "F-1", IsMajor = true, Description = "no record" };
        ConfigurationEvent[] all =
        [
            _log.Plan(minor: ["leader"]), _log.Identify("code"), _log.Version("code", "1.0.0"), _log.Link("a", "b"), _log.Unlink("a", "b"), _log.ReviewLink("a", "b"),
            _log.Retire("code"), _log.Baseline("B-1", Events.Entry("code", "1.0.0", "h")), _log.Record("CR-1", "code"), _log.Analyse("CR-1"), _log.Approve("CR-1"),
            _log.Reject("CR-1"), _log.Defer("CR-1"), _log.Implement("CR-1", "code", "1.0.1"), _log.Verify("CR-1"), _log.ReleaseChange("CR-1", "all"),
            _log.Functional("A-1", "B-1"), _log.Process("A-2", "B-1", finding), _log.Close("A-2", "F-1"), _log.Keep("code", "1.0.0"), _log.Remove("code", "1.0.0"),
            _log.Release("R-1", "B-1", new() { AuthorisedBy = "director", Customer = "customer" }), _log.Deliver("S-1", "R-1"), _log.Maintain("M-1", "S-1"), _log.End("R-1"),
        ];
        Assert.Equal(24, all.Select(happened => happened.Kind).Distinct().Count());
        Assert.Equal(
            [
                """{"audit":"A-1","baseline":"B-1","by":"auditor","date":"2025-01-06","event":"audit","id":"E-0017","kind":"functional","requirements":[{"requirement":"R-1","verified":true}]}""",
                """{"audit":"A-2","baseline":"B-1","by":"auditor","date":"2025-01-06","event":"audit","findings":[{"description":"no record","id":"F-1","open":true,"severity":"major"}],"id":"E-0018","kind":"process"}""",
                """{"baseline":"B-1","by":"releaser","concession":{"authorisedBy":"director","customer":"customer"},"date":"2025-01-06","event":"release","id":"E-0022","inspections":[{"complete":true,"id":"I-1"}],"release":"R-1"}""",
                """{"by":"engineer","copyDate":"2025-01-06","date":"2025-01-06","engineer":"field-engineer","event":"deliver","id":"E-0023","record":"DR-S-1","release":"R-1","serial":"S-1","steps":["usability-tested","sent","protection-explained"]}""",
                """{"by":"engineer","customer":"customer","date":"2025-01-06","engineer":"field-engineer","event":"maintain","id":"E-0024","record":"M-1","serial":"S-1","steps":["type-analysed","modified","tested","jointly-accepted","record-signed"],"structural":false}""",
            ],
            all.Where(happened => happened is AuditHeld or BaselineReleased or CopyDelivered or MaintenanceRecorded).Select(happened => VerdictFormats.Configurations.WriteRequest(happened)));
    }

    [Fact]
    public void A_host_records_maintenance_as_the_log_has_it() => Assert.Equal(
        _log.Maintain("M-1", "S-1") with { Id = "E-9", IsStructural = true, Request = "CR-4" },
        ConfigurationEvent.RecordMaintenance(
            new(2025, 1, 6), "engineer", "E-9", "M-1", "S-1", Events.FiveSteps.ToValueList(), "customer", "field-engineer", isStructural: true, request: "CR-4"));

    [Fact]
    public void Chained_events_are_checked_from_the_first()
    {
        ConfigurationEvent[] chained = [.. ConfigurationEvent.Chain(_log.UnderControl())];
        Assert.Null(chained[0].Previous);
        Assert.Equal(chained[0].ToHash(), chained[1].Previous);
        Assert.Null(ConfigurationEvent.FirstBreak(chained));
        Assert.Equal(1, ConfigurationEvent.FirstBreak(chained[1..]));
        Assert.Equal(3, ConfigurationEvent.FirstBreak([chained[0], chained[1], chained[3]]));
        Assert.Null(ConfigurationEvent.FirstBreak([]));
        Assert.Throws<ArgumentNullException>(() => ConfigurationEvent.Chain(null!));
    }

    [Fact]
    public void An_event_without_id_or_person_cannot_be_made()
    {
        Assert.Throws<ArgumentException>(() => _log.Plan() with { Id = " " });
        Assert.Throws<ArgumentException>(() => _log.Plan() with { By = "" });
    }
}
