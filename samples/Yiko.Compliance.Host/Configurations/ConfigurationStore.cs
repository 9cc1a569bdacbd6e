using Microsoft.EntityFrameworkCore;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.RuleSets;

namespace Yiko.Compliance.Host.Configurations;

/// <summary>The event log of configuration management: appended to, replayed, never changed.</summary>
internal sealed class ConfigurationStore(ComplianceDb db, RevisionCache states, EventSourcedConfigurationController controller)
{
    /// <summary>A page of the log, the latest event first.</summary>
    public Task<Page<LoggedEvent>> ListAsync(PageRequest page, CancellationToken cancellation) =>
        db.Events.AsNoTracking().OrderByDescending(logged => logged.Number).PageAsync(page, cancellation);

    /// <summary>Every event that was sent, in order.</summary>
    public IAsyncEnumerable<LoggedEvent> All() => db.Events.AsNoTracking().OrderBy(logged => logged.Number).AsAsyncEnumerable();

    /// <summary>The state after every accepted event, by the rules in force.</summary>
    public Task<ConfigurationState> StateAsync(CancellationToken cancellation) =>
        states.GetAsync(db, Areas.Configurations, _ => ReplayAsync(long.MaxValue, cancellation), cancellation);

    /// <summary>The state as it was after an event of the log.</summary>
    public Task<ConfigurationState> StateAsync(long until, CancellationToken cancellation) => ReplayAsync(until, cancellation);

    /// <summary>Applies an event to a state and logs it with its verdict, accepted or refused.</summary>
    public ConfigurationVerdict Append(ConfigurationState state, ConfigurationEvent happened, ChainWriter chain)
    {
        var verdict = controller.Apply(state, happened);
        db.Events.Add(new()
        {
            EventId = happened.Id,
            Kind = happened.Kind,
            Date = happened.Date,
            By = happened.By,
            Content = happened.ToCanonicalJson().ToString(),
            IsAccepted = verdict.IsAccepted,
            DecisionNumber = chain.Append(Areas.Configurations, happened.Id, NewDecision.Of(verdict)),
        });
        return verdict;
    }

    /// <summary>Applies a stored event again to the state before it, and compares the verdict.</summary>
    public async Task<VerdictVerification> VerifyAsync(StoredDecision decision, CancellationToken cancellation)
    {
        var number = await db.Events.Where(logged => logged.DecisionNumber == decision.Number).Select(logged => logged.Number).SingleAsync(cancellation);
        return VerdictFormats.Configurations.Verify(decision.LibraryRecord, controller, await ReplayAsync(number - 1, cancellation));
    }

    private async Task<ConfigurationState> ReplayAsync(long until, CancellationToken cancellation)
    {
        var state = ConfigurationState.Empty;
        await foreach (var logged in db.Events.AsNoTracking().Where(logged => logged.IsAccepted && logged.Number <= until)
            .OrderBy(logged => logged.Number).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            state = controller.Apply(state, logged.Event).State;
        }

        return state;
    }
}
