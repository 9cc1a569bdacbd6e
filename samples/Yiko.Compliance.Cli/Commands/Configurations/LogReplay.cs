using NodaTime;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Events;

namespace Yiko.Compliance.Cli.Commands.Configurations;

/// <summary>The controller at work on a log: each line that is no event, and each event that is refused, leaves the state as it was.</summary>
internal sealed class LogReplay(ConfigurationRuleSet rules, EventLog log, LocalDate? until, string? project = null)
{
#pragma warning disable CA1859 // The interface is asked, as in an application that has a controller of its own.
    private readonly IConfigurationController _controller = new EventSourcedConfigurationController(rules);
#pragma warning restore CA1859
    private long _refused;

    public ConfigurationState State { get; private set; } = ConfigurationState.Empty;

    /// <summary>How many lines are no events.</summary>
    public long Bad { get; private set; }

    /// <summary>A sentence for each fault of a line, with its place.</summary>
    public FaultList Remarks { get; } = new();

    public StatusAccount Account => new ConfigurationRegister(State).Account(until ?? State.LastEvent?.Date ?? new LocalDate(2000, 1, 1), project);

    /// <summary>Each line with the verdict on its event; null where it holds none.</summary>
    public IEnumerable<(long Line, EventLine Content, ConfigurationVerdict? Verdict)> Verdicts()
    {
        foreach (var (line, content) in log.Lines())
        {
            if (content.Event is { } happened)
            {
                if (happened.Date > until) continue;
                (var verdict, State) = _controller.Apply(State, happened);
                if (!verdict.IsAccepted) _refused++;
                yield return (line, content, verdict);
            }
            else
            {
                Bad++;
                foreach (var fault in content.Faults) Remarks.Add(ConfigurationFileTexts.At(log.File, line, fault));
                yield return (line, content, null);
            }
        }
    }

    /// <summary>Items whose names are different texts and yet alike.</summary>
    public string[] Alike => NameKey.Alike(Account.Items.Select(status => status.Item.Id));

    /// <summary>Replays the whole log for the state that it leads to.</summary>
    public void ToTheEnd() => _ = Verdicts().Count();

    public IEnumerable<IReadOnlyList<TableCell>> Summary(Language language)
    {
        yield return [TableCell.Of(ConfigurationTableTexts.ReplaySummary(State.EventCount, _refused, Bad, RuleSetStamp.Of(rules).ToString()).In(language))];
        yield return [TableCell.Of(ConfigurationTableTexts.StatusSummary(Account).In(language))];
        if (!Account.OpenRequests.IsEmpty) yield return [.. Account.OpenRequests.Select(open => TableCell.Of(ConfigurationTableTexts.OpenRequest(open).In(language)))];
    }
}
