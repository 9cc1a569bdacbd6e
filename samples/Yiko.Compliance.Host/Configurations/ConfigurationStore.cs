using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.Configurations;

/// <summary>The event log of configuration management: appended to, replayed, never changed.</summary>
internal sealed class ConfigurationStore(ComplianceDb db, RevisionCache states, DecisionLedger ledger, ComplianceRules rules, IConfigurationController controller, IDispositioningAuthority authority)
{
    private static readonly Dictionary<string, ConfigurationRuleSet> Published =
        RuleSetChoices.Configurations.ToDictionary(rules => RuleSetStamp.Of(rules).ContentHash);

    public ConfigurationRuleSet Rules => rules.Configurations;

    /// <summary>Every event that was sent, in order.</summary>
    public IQueryable<LoggedEvent> Log => db.Events.AsNoTracking().OrderBy(logged => logged.Number);

    /// <summary>A page of the log, the latest event first.</summary>
    public Task<Page<LoggedEvent>> ListAsync(PageRequest page, CancellationToken cancellation) => Log.Reverse().PageAsync(page, cancellation);

    /// <summary>The state after every accepted event.</summary>
    public Task<ConfigurationState> StateAsync(CancellationToken cancellation) =>
        states.GetAsync(db, Areas.Configurations, _ => ReplayAsync(long.MaxValue, cancellation), cancellation);

    /// <summary>
    /// The state of now, or after the event that the query names as <c>until</c>; and the account of it as of <c>asOf</c>, else as of the day of
    /// that event, else as of today. Null where the query cannot be understood.
    /// </summary>
    public async Task<(ConfigurationState State, StatusAccount Account)?> AccountAsync(QueryFields query, LocalDate today, CancellationToken cancellation)
    {
        var (asOf, until, project) = (query.Date("asOf"), query.Whole("until", 1, int.MaxValue, 0), query.Text("project"));
        if (query.Faults.Count > 0) return null;
        var state = until > 0 ? await ReplayAsync(until, cancellation) : await StateAsync(cancellation);
        return (state, new ConfigurationRegister(state).Account(asOf ?? (until > 0 ? state.LastEvent?.Date : null) ?? today, project.Length == 0 ? null : project, cancellation));
    }

    /// <summary>The events that other rules, in force from the first one on, would have decided otherwise. Nothing is stored.</summary>
    public async Task<IReadOnlyList<(LoggedEvent Logged, ConfigurationVerdict Then)>> TryRulesAsync(ConfigurationRuleSet other, CancellationToken cancellation)
    {
        List<(LoggedEvent, ConfigurationVerdict)> differing = [];
        EventSourcedConfigurationController trial = new(other, authority);
        var state = ConfigurationState.Empty;
        await foreach (var logged in Log.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            (var verdict, state) = trial.Apply(state, logged.ToEvent());
            if (verdict.IsAccepted != logged.IsAccepted) differing.Add((logged, verdict));
        }

        return differing;
    }

    /// <summary>Decides an event on the state of now, and only tells what would come of it.</summary>
    public async Task<EventOutcome> TryAsync(ConfigurationEvent happened, CancellationToken cancellation)
    {
        var state = await StateAsync(cancellation);
        return OutcomeOf(controller.Apply(state, happened).Verdict, state);
    }

    /// <summary>Decides an event and logs it with its verdict, accepted or refused.</summary>
    public Task<EventOutcome> RecordAsync(ConfigurationEvent happened, CancellationToken cancellation) => ledger.WriteAsync(
        Areas.Configurations,
        async chain =>
        {
            var state = await StateAsync(cancellation);
            return OutcomeOf(Append(state, happened, chain).Verdict, state) with { Decision = chain.Number };
        },
        cancellation);

    /// <summary>Applies an event to a state and logs it with its verdict.</summary>
    public (ConfigurationVerdict Verdict, ConfigurationState State) Append(ConfigurationState state, ConfigurationEvent happened, ChainWriter chain)
    {
        var (verdict, after) = controller.Apply(state, happened);
        db.Events.Add(new()
        {
            Content = VerdictFormats.Configurations.WriteRequest(happened),
            IsAccepted = verdict.IsAccepted,
            Decision = chain.Append(Areas.Configurations, happened.Id, NewDecision.Of(verdict)),
            RuleSetHash = verdict.RuleSet.ContentHash,
        });
        return (verdict, after);
    }

    /// <summary>Applies a stored event again to the state before it, and compares the verdict.</summary>
    public async Task<VerdictVerification> VerifyAsync(StoredDecision decision, CancellationToken cancellation)
    {
        var number = await Log.Where(logged => logged.Decision == decision.Number).Select(logged => logged.Number).SingleAsync(cancellation);
        var before = await ReplayAsync(number - 1, cancellation);
        return VerdictFormats.Configurations.Verify(decision.LibraryRecord, Rules, happened => controller.Apply(before, happened).Verdict);
    }

    // Each event by the rules that accepted it: rules adopted later decide what comes, and unmake nothing.
    private async Task<ConfigurationState> ReplayAsync(long until, CancellationToken cancellation)
    {
        var state = ConfigurationState.Empty;
        var controllers = Published.ToDictionary(each => each.Key, each => (IConfigurationController)new EventSourcedConfigurationController(each.Value, authority));
        await foreach (var logged in Log.Where(logged => logged.IsAccepted && logged.Number <= until).AsAsyncEnumerable().WithCancellation(cancellation))
            state = controllers.GetValueOrDefault(logged.RuleSetHash, controller).Apply(state, logged.ToEvent()).State;
        return state;
    }

    private static EventOutcome OutcomeOf(ConfigurationVerdict verdict, ConfigurationState before) => new()
    {
        IsAccepted = verdict.IsAccepted,
        Reasons = verdict.Rationale,
        RuleSet = verdict.RuleSet,
        Impact = new ConfigurationRegister(before).Dependencies().ImpactOf(ItemsOf(verdict.Event, before)),
    };

    // What else an event says stands in its text.
    private static ValueList<string> ItemsOf(ConfigurationEvent happened, ConfigurationState state)
    {
        using var json = JsonDocument.Parse(VerdictFormats.Configurations.WriteRequest(happened));
        string TextOf(string member) => json.RootElement.GetProperty(member).GetString()!;
        return happened.Kind.Code switch
        {
            "add-version" or "retire" => [TextOf("item")],
            "record-request" => json.RootElement.TryGetProperty("items", out var items) ? items.EnumerateArray().Select(item => item.GetString()!).ToValueList() : [],
            "analyse" or "approve" or "implement" => state.Request(TextOf("request"))?.Items ?? [],
            _ => [],
        };
    }
}
