namespace Yiko.Compliance.Configurations;

/// <summary>One event on its way into a draft: what stands against it, what is worth noting. Used again for the next event of a batch.</summary>
/// <remarks>A decision looks at everything and refuses before it writes anything, so a refused event leaves the draft as it was.</remarks>
internal sealed class ConfigurationStep
{
    public ConfigurationStep(ConfigurationRuleSet rules, IDispositioningAuthority authority, ConfigurationDraft draft) =>
        (Rules, Authority, Draft) = (rules, authority, draft);

    public ConfigurationRuleSet Rules { get; }

    public IDispositioningAuthority Authority { get; }

    public ConfigurationDraft Draft { get; }

    public List<Reason> Refusals { get; } = [];

    public List<Reason> Notes { get; } = [];

    public bool IsRefused => Refusals.Count > 0;

    public void Begin()
    {
        Refusals.Clear();
        Notes.Clear();
    }

    public void Refuse(Reason reason) => Refusals.Add(reason);

    public void Note(Reason reason) => Notes.Add(reason);

    /// <summary>An item that the event speaks of; refused where it is unknown.</summary>
    public ItemRecord? Item(string id)
    {
        var record = Draft.Items.Find(id);
        if (record is null) Refuse(ConfigurationReasons.ItemUnknown(id));
        return record;
    }

    /// <summary>An item that the event is to do something with; refused where it is unknown or retired.</summary>
    public ItemRecord? ItemInUse(string id)
    {
        var record = Item(id);
        if (record is { IsRetired: true }) Refuse(ConfigurationReasons.ItemRetired(id));
        return record;
    }
}
