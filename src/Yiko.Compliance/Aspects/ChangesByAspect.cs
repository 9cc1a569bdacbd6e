using NodaTime;

namespace Yiko.Compliance.Aspects;

/// <summary>What happened until a day, found by the aspects that it concerns: a register of any length is not held against every change.</summary>
internal sealed class ChangesByAspect
{
    private readonly List<AspectChange> _ofAll = [];
    private readonly Dictionary<string, List<AspectChange>> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<AspectChange>> _byActivity = new(StringComparer.Ordinal);

    public ChangesByAspect(IEnumerable<AspectChange> changes, LocalDate asOf)
    {
        foreach (var change in Faults.NoneNull(changes, nameof(changes)).Where(change => change.Date <= asOf))
        {
            if (change.AspectIds.IsEmpty && change.Activities.IsEmpty) _ofAll.Add(change);
            foreach (var id in change.AspectIds) Add(_byId, id, change);
            foreach (var activity in change.Activities) Add(_byActivity, activity, change);
        }
    }

    /// <summary>The changes that concern an aspect, the earliest first.</summary>
    public ValueList<AspectChange> Concerning(EnvironmentalAspect aspect)
    {
        IEnumerable<AspectChange> concerning = _ofAll;
        if (_byId.TryGetValue(aspect.Id, out var byId)) concerning = concerning.Concat(byId);
        if (aspect.Activity is { } activity && _byActivity.TryGetValue(activity, out var byActivity)) concerning = concerning.Concat(byActivity);
        return concerning.Distinct().OrderBy(change => change.Date).ThenBy(change => change.Trigger).ToValueList();
    }

    private static void Add(Dictionary<string, List<AspectChange>> changes, string key, AspectChange change)
    {
        if (!changes.TryGetValue(key, out var known)) changes[key] = known = [];
        known.Add(change);
    }
}
