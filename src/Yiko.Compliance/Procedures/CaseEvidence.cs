using NodaTime;

namespace Yiko.Compliance.Procedures;

/// <summary>What a case has given so far. An entry adds its evidence before it is judged; what a refused one gave is taken back.</summary>
internal sealed class CaseEvidence
{
    private readonly Tracked<(string List, string Part), Dated> _parts = new();
    private readonly Tracked<(string List, string Part), (string Why, Dated Given)> _marks = new();
    private readonly TrackedLists<SheetLine> _sheets = new();
    private readonly Tracked<string, (CaseValue Value, Dated Given)> _values = new(StringComparer.Ordinal);
    private readonly Tracked<(string Grid, string Row, string Column), (string Word, Dated Given)> _cells = new();
    private readonly TrackedLists<(CaseLink Link, Dated Given)> _links = new();
    private readonly Dictionary<string, LocalDate> _steps = new(StringComparer.Ordinal);
    private readonly Tracked<(string Person, string Role), bool> _roles = new();

    /// <summary>Adds what an entry gives; every word of it is known.</summary>
    public void Add(CaseEntry entry, int place, KnownProcedures procedures)
    {
        Keep();
        Dated given = new(place, entry.Date);
        foreach (var part in entry.Present) _parts.Set(part, given);
        foreach (var (list, part, why) in entry.NotApplicable) _marks.Set((list, part), (why, given));
        foreach (var signature in entry.Signatures) Add(signature, entry, place, procedures);
        foreach (var link in entry.Links) _links.Append(link.Link, (link, given));
        foreach (var value in entry.Values)
        {
            _values.Set(value.Code, (value, given));
            foreach (var (row, column, word) in value.Cells) _cells.Set((value.Code, row, column), (word, given));
        }
    }

    /// <summary>Remembers that a step was taken on a day.</summary>
    public void Take(string step, LocalDate date) => _steps[step] = date;

    /// <summary>Takes back what the last entry gave.</summary>
    public void TakeBack()
    {
        _parts.TakeBack();
        _marks.TakeBack();
        _sheets.TakeBack();
        _values.TakeBack();
        _cells.TakeBack();
        _links.TakeBack();
        _roles.TakeBack();
    }

    public Dated? Part(string list, string part) => _parts.Known.TryGetValue((list, part), out var given) ? given : null;

    public (string Why, Dated Given)? Mark(string list, string part) => _marks.Known.TryGetValue((list, part), out var mark) ? mark : null;

    public (CaseValue Value, Dated Given)? Value(string code) => _values.Known.TryGetValue(code, out var value) ? value : null;

    public (string Word, Dated Given)? Cell(string grid, string row, string column) => _cells.Known.TryGetValue((grid, row, column), out var cell) ? cell : null;

    public IEnumerable<(string Row, string Column, string Word, Dated Given)> Cells(string grid) =>
        _cells.Known.Where(cell => cell.Key.Grid == grid).Select(cell => (cell.Key.Row, cell.Key.Column, cell.Value.Word, cell.Value.Given));

    public IReadOnlyList<SheetLine> Sheet(string route) => _sheets.Of(route);

    public IEnumerable<SheetLine> Sheets => _sheets.All;

    /// <summary>The day of the last entry that was accepted; null where none was.</summary>
    public LocalDate? LastEntry { get; set; }

    public IReadOnlyList<(CaseLink Link, Dated Given)> Links(string code) => _links.Of(code);

    /// <summary>The day on which a step was taken last; null where it never was.</summary>
    public LocalDate? LastTaken(string step) => _steps.TryGetValue(step, out var day) ? day : null;

    /// <summary>Whether a person signed anything in a role.</summary>
    public bool HasSigned(string person, string role) => _roles.Known.ContainsKey((person, role));

    private void Add(CaseSignature signature, CaseEntry entry, int place, KnownProcedures procedures)
    {
        Signature signed = new()
        {
            Act = Words.Find<ApprovalAct>(signature.Act)!.Value,
            Role = procedures.FindRole(signature.Role)!,
            Person = signature.Person,
            Date = signature.Date ?? entry.Date,
        };
        _sheets.Append(signature.Route, new(signed, signature.Unit, place));
        _roles.Set((signature.Person, signature.Role), true);
    }

    private void Keep()
    {
        _parts.Keep();
        _marks.Keep();
        _sheets.Keep();
        _values.Keep();
        _cells.Keep();
        _links.Keep();
        _roles.Keep();
    }

    /// <summary>What is known by key, with what the last entry changed.</summary>
    private sealed class Tracked<TKey, TValue>(IEqualityComparer<TKey>? comparer = null)
        where TKey : notnull
    {
        private readonly List<(TKey Key, bool WasKnown, TValue Before)> _changes = [];

        public Dictionary<TKey, TValue> Known { get; } = new(comparer);

        public void Set(TKey key, TValue value)
        {
            var wasKnown = Known.TryGetValue(key, out var before);
            _changes.Add((key, wasKnown, before!));
            Known[key] = value;
        }

        public void Keep() => _changes.Clear();

        public void TakeBack()
        {
            for (var i = _changes.Count - 1; i >= 0; i--)
            {
                var (key, wasKnown, before) = _changes[i];
                if (wasKnown) Known[key] = before;
                else Known.Remove(key);
            }

            _changes.Clear();
        }
    }

    /// <summary>Lists by key, with what the last entry appended.</summary>
    private sealed class TrackedLists<T>
    {
        private readonly Dictionary<string, List<T>> _lists = new(StringComparer.Ordinal);
        private readonly List<List<T>> _changed = [];

        public IEnumerable<T> All => _lists.Values.SelectMany(list => list);

        public List<T> Of(string key) => _lists.TryGetValue(key, out var list) ? list : [];

        public void Append(string key, T item)
        {
            if (!_lists.TryGetValue(key, out var list)) _lists.Add(key, list = []);
            list.Add(item);
            _changed.Add(list);
        }

        public void Keep() => _changed.Clear();

        public void TakeBack()
        {
            foreach (var list in _changed) list.RemoveAt(list.Count - 1);
            _changed.Clear();
        }
    }
}

/// <summary>By which entry, and of which day.</summary>
internal readonly struct Dated(int entry, LocalDate date)
{
    public int Entry => entry;

    public LocalDate Date => date;

    public bool Counts(Floor floor) => floor.Admits(entry, date);
}

/// <summary>A signature with the unit of its signer and the entry that gave it.</summary>
internal sealed class SheetLine(Signature signature, string? unit, int entry)
{
    public Signature Signature => signature;

    public string? Unit => unit;

    public int Entry => entry;

    public bool Counts(Floor floor) => floor.Admits(entry, signature.Date);
}
