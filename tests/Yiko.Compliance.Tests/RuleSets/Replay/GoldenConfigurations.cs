using System.Diagnostics.CodeAnalysis;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Engines;

namespace Yiko.Compliance.RuleSets.Replay;

/// <summary>Logs, one for each rule set, in which every kind of event is accepted and refused for every reason.</summary>
internal sealed class GoldenConfigurations : GoldenRoom
{
    private static readonly (ConfigurationRuleSet Rules, Func<IEnumerable<ConfigurationEvent>> Log)[] Logs =
    [
        (ConfigurationRuleSet.Standard, GoldenLogs.Standard),
        (ConfigurationRuleSet.SmallTeam, GoldenLogs.SmallTeam),
        (ConfigurationRuleSet.WithExceptionalRelease, GoldenLogs.ExceptionalRelease),
        (ConfigurationRuleSet.TamperEvident, GoldenLogs.TamperEvident),
    ];

    [SetsRequiredMembers]
    public GoldenConfigurations()
        : base("configurations")
    {
        Codes =
        [
            "configuration.log.", "configuration.plan.", "configuration.item.", "configuration.identification.", "configuration.version.", "configuration.link.",
            "configuration.baseline.", "configuration.request.", "configuration.audit.", "configuration.master-copy.", "configuration.release.", "configuration.delivery.",
            "configuration.maintenance.", "configuration.method.",
        ];
        ForeignCodes =
        [
            // Shortfalls stand in the audits of the state.
            "configuration.audit.built-differs", "configuration.audit.built-extra", "configuration.audit.built-missing", "configuration.audit.built-twice",
            "configuration.audit.no-requirement", "configuration.audit.requirement-unverified",
        ];
    }

    public override IEnumerable<string> Lines() =>
        from known in Logs
        from verdict in Verdicts(known.Rules, known.Log())
        select Line(VerdictFormats.Configurations.Record(verdict, verdict.Event.Date));

    public override IEnumerable<string> FaultsOf(IEnumerable<string> lines) =>
        from log in lines.Select(RecordOf).GroupBy(record => record.RuleSet)
        let rules = Array.Find(Logs, known => RuleSetStamp.Of(known.Rules) == log.Key).Rules
        from fault in rules is null ? ["no such rule set: " + log.Key] : Faults(rules, [.. log])
        select fault;

    public override IEnumerable<string> CodesOf(string line) =>
        VerdictFormats.Configurations.Read(RecordOf(line).Verdict).Value!.Rationale.Select(reason => reason.Code);

    private static IEnumerable<string> Faults(ConfigurationRuleSet rules, DecisionRecord[] log)
    {
        var format = VerdictFormats.Configurations;
        foreach (var record in log)
        {
            if (format.Read(record.Verdict).Value is not { } verdict || format.Write(verdict) != record.Verdict)
                yield return "the verdict reads otherwise: " + record;
            if (format.ReadRequest(record.Request).Value is not { } happened || format.WriteRequest(happened) != record.Request)
                yield return "the event reads otherwise: " + record;
        }

        foreach (var finding in format.VerifyLog(log, rules).Findings) yield return finding.ToString();
    }

    private static IEnumerable<ConfigurationVerdict> Verdicts(ConfigurationRuleSet rules, IEnumerable<ConfigurationEvent> log)
    {
        EventSourcedConfigurationController controller = new(rules);
        var state = ConfigurationState.Empty;
        foreach (var happened in log)
        {
            (var verdict, state) = controller.Apply(state, happened);
            yield return verdict;
        }
    }
}
