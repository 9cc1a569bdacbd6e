namespace Yiko.Compliance.Configurations;

/// <summary>One event on its way into a draft: what stands against it, what is worth noting. Used again for the next event of a batch.</summary>
/// <remarks>A decision looks at everything and refuses before it writes anything, so a refused event leaves the draft as it was.</remarks>
internal sealed partial class ConfigurationStep : IConfigurationDecisions
{
    private readonly List<Reason> _refusals = [];
    private readonly List<Reason> _notes = [];

    public ConfigurationStep(ConfigurationRuleSet rules, IDispositioningAuthority authority, ConfigurationDraft draft) =>
        (Rules, Authority, Draft) = (rules, authority, draft);

    private ConfigurationRuleSet Rules { get; }

    private IDispositioningAuthority Authority { get; }

    private ConfigurationDraft Draft { get; }

    private bool IsRefused => _refusals.Count > 0;

    /// <summary>Decides an event: first as a line of the log, then by what it says.</summary>
    /// <returns>Whether it is accepted, and why.</returns>
    public (bool IsAccepted, Rationale Rationale) Decide(ConfigurationEvent happened)
    {
        _refusals.Clear();
        _notes.Clear();
        CheckLog(happened);
        if (IsRefused || happened.DecideBy(this) is not { } done) return (false, new(_refusals.Distinct()));
        Draft.Accept(happened);
        return (true, _notes.Count == 0 ? Rationale.Deferred(happened, done) : new([.. done(happened), .. _notes]));
    }

    private void CheckLog(ConfigurationEvent happened)
    {
        if (Draft.EventIds.Find(happened.Id) is not null) Refuse(ConfigurationReasons.EventDuplicate(happened.Id));
        if (Draft.LastEvent is not { } last)
        {
            if (happened.Previous is not null) Refuse(ConfigurationReasons.LogBeginningMissing);
            return;
        }

        if (happened.Date < last.Date) Refuse(ConfigurationReasons.EventOutOfOrder(happened.Date, last.Date));
        if (happened.Previous is null)
        {
            if (Rules.RequiresHashChain || last.Previous is not null) Refuse(ConfigurationReasons.EventUnchained(last.Id));
        }
        else if (happened.Previous != last.ToHash())
        {
            Refuse(ConfigurationReasons.EventTampered(last.Id));
        }
    }

    private void Refuse(Reason reason) => _refusals.Add(reason);

    private void Note(Reason reason) => _notes.Add(reason);

    /// <summary>An item that the event speaks of; refused where it is unknown.</summary>
    private ItemRecord? Item(string id)
    {
        var record = Draft.Items.Find(id);
        if (record is null) Refuse(ConfigurationReasons.ItemUnknown(id));
        return record;
    }

    /// <summary>An item that the event is to do something with; refused where it is unknown or retired.</summary>
    private ItemRecord? ItemInUse(string id)
    {
        var record = Item(id);
        if (record is { IsRetired: true }) Refuse(ConfigurationReasons.ItemRetired(id));
        return record;
    }

    private ItemRecord EditItem(string id) => Draft.Edit(Draft.Items.Find(id)!);
}
