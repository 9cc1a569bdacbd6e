using Yiko.Compliance.Configurations;

namespace Yiko.Compliance.Benchmarks.Configurations;

/// <summary>What an application writes without the library: dictionaries, mutable classes, the same checks, a flag and no reasons.</summary>
internal sealed class HandWrittenFold
{
    private readonly HashSet<string> _events = [];
    private readonly Dictionary<string, Item> _items = [];
    private readonly Dictionary<string, Request> _requests = [];
    private readonly Dictionary<string, List<(string Item, string Version, string Hash)>> _baselines = [];
    private readonly HashSet<string> _majorAuthority = [];
    private readonly HashSet<string> _criteria = [.. ConfigurationRuleSet.Standard.MajorCriteria, .. ConfigurationRuleSet.Standard.MinorCriteria];
    private NodaTime.LocalDate _last = new(1, 1, 1);
    private bool _hasPlan;

    public int Accepted { get; private set; }

    public void Fold(IEnumerable<PlainEvent> events)
    {
        foreach (var happened in events)
        {
            if (_events.Contains(happened.Id) || happened.Date < _last || !Apply(happened)) continue;
            _events.Add(happened.Id);
            _last = happened.Date;
            Accepted++;
        }
    }

    private bool Apply(PlainEvent happened) => happened switch
    {
        PlainPlanAdopted it => Adopt(it),
        PlainItemIdentified it => Identify(it),
        PlainVersionAdded it => AddVersion(it),
        PlainBaselineSet it => SetBaseline(it),
        PlainRequestRecorded it => Record(it),
        PlainRequestAnalysed it => Move(it.Request, 0, 1) is not null,
        PlainRequestApproved it => Approve(it),
        PlainRequestImplemented it => Implement(it),
        PlainRequestVerified it => Verify(it),
        PlainChangeReleased it => Release(it),
        _ => false,
    };

    private bool Adopt(PlainPlanAdopted it)
    {
        if (it.Parts.Distinct().Count() < 5) return false;
        foreach (var person in it.MajorAuthority) _majorAuthority.Add(person);
        return _hasPlan = true;
    }

    private bool Identify(PlainItemIdentified it) =>
        it.BaselineDocuments.Length > 0
        && !string.IsNullOrWhiteSpace(it.VersionReference)
        && !string.IsNullOrWhiteSpace(it.Details)
        && _items.TryAdd(it.Item, new());

    private bool AddVersion(PlainVersionAdded it)
    {
        if (!_items.TryGetValue(it.Item, out var item) || item.Controlled || !IsLater(item, it.Version)) return false;
        item.Versions.Add((it.Version, it.ContentHash, null));
        return true;
    }

    private bool SetBaseline(PlainBaselineSet it)
    {
        if (!_hasPlan || _baselines.ContainsKey(it.Baseline)) return false;
        List<(string, string, string)> contents = [];
        HashSet<string> seen = [];
        foreach (var entry in it.Items)
        {
            if (!seen.Add(entry.Item) || !_items.TryGetValue(entry.Item, out var item)) return false;
            var at = item.Versions.FindLastIndex(version => version.Version == entry.Version);
            if (at < 0 || (item.Versions[at].Request is { } request && _requests[request].State < 4)) return false;
            contents.Add((entry.Item, entry.Version, item.Versions[at].Hash));
        }

        foreach (var entry in it.Items)
        {
            var item = _items[entry.Item];
            item.Controlled = true;
            item.Current = entry.Version;
        }

        _baselines.Add(it.Baseline, contents);
        return true;
    }

    private bool Record(PlainRequestRecorded it)
    {
        if (it.Items.Length == 0 || _requests.ContainsKey(it.Request)) return false;
        foreach (var criterion in it.Criteria)
        {
            if (!_criteria.Contains(criterion)) return false;
        }

        foreach (var id in it.Items)
        {
            if (!_items.ContainsKey(id)) return false;
        }

        foreach (var id in it.Items) _items[id].Open++;
        _requests.Add(it.Request, new() { Items = it.Items });
        return true;
    }

    private bool Approve(PlainRequestApproved it)
    {
        if (!_majorAuthority.Contains(it.By)
            || !it.Answers.Contains("necessary-and-acceptable")
            || !it.Answers.Contains("documented-and-categorised")
            || !it.Answers.Contains("implementation-planned")
            || Move(it.Request, 1, 2) is not { } request)
        {
            return false;
        }

        request.DecidedBy = it.By;
        foreach (var id in request.Items) _items[id].CheckOuts++;
        return true;
    }

    private bool Implement(PlainRequestImplemented it)
    {
        if (!_requests.TryGetValue(it.Request, out var request) || request.State != 2 || request.DecidedBy == it.By) return false;
        if (it.Versions.Length != request.Items.Length) return false;
        foreach (var entry in it.Versions)
        {
            if (!request.Items.Contains(entry.Item) || entry.Hash is null || !IsLater(_items[entry.Item], entry.Version)) return false;
        }

        foreach (var entry in it.Versions) _items[entry.Item].Versions.Add((entry.Version, entry.Hash!, it.Request));
        request.State = 3;
        request.ImplementedBy = it.By;
        return true;
    }

    private bool Verify(PlainRequestVerified it)
    {
        if (!_requests.TryGetValue(it.Request, out var request) || request.State != 3) return false;
        if (request.DecidedBy == it.By || request.ImplementedBy == it.By) return false;
        request.State = 4;
        foreach (var id in request.Items)
        {
            var item = _items[id];
            item.CheckOuts--;
            item.Current = item.Versions[item.Versions.FindLastIndex(version => version.Request == it.Request)].Version;
        }

        return true;
    }

    private bool Release(PlainChangeReleased it)
    {
        if (it.Told.Length == 0 || Move(it.Request, 4, 5) is not { } request) return false;
        foreach (var id in request.Items) _items[id].Open--;
        return true;
    }

    private Request? Move(string id, int from, int to)
    {
        if (!_requests.TryGetValue(id, out var request) || request.State != from) return null;
        request.State = to;
        return request;
    }

    private static bool IsLater(Item item, string version)
    {
        if (!Version.TryParse(version, out var parsed)) return false;
        return item.Versions.Count == 0 || Version.Parse(item.Versions[^1].Version) < parsed;
    }

    private sealed class Item
    {
        public List<(string Version, string Hash, string? Request)> Versions { get; } = [];

        public string? Current { get; set; }

        public bool Controlled { get; set; }

        public int Open { get; set; }

        public int CheckOuts { get; set; }
    }

    private sealed class Request
    {
        public required string[] Items { get; init; }

        public int State { get; set; }

        public string? DecidedBy { get; set; }

        public string? ImplementedBy { get; set; }
    }
}
