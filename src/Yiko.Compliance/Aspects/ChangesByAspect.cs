using NodaTime;

namespace Yiko.Compliance.Aspects;

/// <summary>What happened until a day, found by the aspects that it concerns: a register of any length is not held against every change.</summary>
internal sealed class ChangesByAspect
{
    /// <summary>The changes, the earliest first; the lists hold their places.</summary>
    private readonly AspectChange[] _changes;

    private readonly List<int> _ofAll = [];
    private readonly Dictionary<string, List<int>> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byActivity = new(StringComparer.Ordinal);

    public ChangesByAspect(IEnumerable<AspectChange> changes, LocalDate asOf)
    {
        _changes = [.. Faults.NoneNull(changes, nameof(changes)).Where(change => change.Date <= asOf).OrderBy(change => change.Date).ThenBy(change => change.Trigger)];
        for (var i = 0; i < _changes.Length; i++)
        {
            if (_changes[i].AspectIds.IsEmpty && _changes[i].Activities.IsEmpty) _ofAll.Add(i);
            foreach (var id in _changes[i].AspectIds) Add(_byId, id, i);
            foreach (var activity in _changes[i].Activities) Add(_byActivity, activity, i);
        }
    }

    /// <summary>The changes that concern an aspect, the earliest first.</summary>
    public ValueList<AspectChange> Concerning(EnvironmentalAspect aspect)
    {
        IEnumerable<int> places = _ofAll;
        if (_byId.TryGetValue(aspect.Id, out var byId)) places = places.Concat(byId);
        if (aspect.Activity is { } activity && _byActivity.TryGetValue(activity, out var byActivity)) places = places.Concat(byActivity);
        return places.Distinct().OrderBy(place => place).Select(place => _changes[place]).ToValueList();
    }

    private static void Add(Dictionary<string, List<int>> places, string key, int place)
    {
        if (!places.TryGetValue(key, out var known)) places[key] = known = [];
        known.Add(place);
    }
}
