using NodaTime;

namespace Yiko.Compliance.Procedures;

/// <summary>What a case has given so far. An entry adds its evidence before it is judged; what a refused one gave is taken back.</summary>
internal sealed class CaseEvidence
{
    private readonly Dictionary<(string List, string Part), Dated> _parts = [];
    private readonly Dictionary<(string List, string Part), (string Why, Dated Given)> _marks = [];
    private readonly Dictionary<string, List<SheetLine>> _sheets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (CaseValue Value, Dated Given)> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Grid, string Row, string Column), (string Word, Dated Given)> _cells = [];
    private readonly Dictionary<string, List<(CaseLink Link, Dated Given)>> _links = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LocalDate> _steps = new(StringComparer.Ordinal);
    private readonly HashSet<(string Person, string Role)> _roles = [];
    private readonly List<Action> _undo = [];

    /// <summary>Adds what an entry gives; every word of it is known.</summary>
    public void Add(CaseEntry entry, int place, KnownProcedures procedures)
    {
        _undo.Clear();
        Dated given = new(place, entry.Date);
        foreach (var part in entry.Present) Set(_parts, part, given);
        foreach (var (list, part, why) in entry.NotApplicable) Set(_marks, (list, part), (why, given));
        foreach (var signature in entry.Signatures) Add(signature, entry, place, procedures);
        foreach (var link in entry.Links) Append(_links, link.Link, (link, given));
        foreach (var value in entry.Values)
        {
            Set(_values, value.Code, (value, given));
            foreach (var (row, column, word) in value.Cells) Set(_cells, (value.Code, row, column), (word, given));
        }
    }

    /// <summary>Remembers that a step was taken on a day.</summary>
    public void Take(string step, LocalDate date) => Set(_steps, step, date);

    /// <summary>Takes back what the last entry gave.</summary>
    public void TakeBack()
    {
        for (var i = _undo.Count - 1; i >= 0; i--) _undo[i]();
        _undo.Clear();
    }

    public Dated? Part(string list, string part) => _parts.TryGetValue((list, part), out var given) ? given : null;

    public (string Why, Dated Given)? Mark(string list, string part) => _marks.TryGetValue((list, part), out var mark) ? mark : null;

    public (CaseValue Value, Dated Given)? Value(string code) => _values.TryGetValue(code, out var value) ? value : null;

    public (string Word, Dated Given)? Cell(string grid, string row, string column) => _cells.TryGetValue((grid, row, column), out var cell) ? cell : null;

    public IEnumerable<(string Row, string Column, string Word, Dated Given)> Cells(string grid) =>
        _cells.Where(cell => cell.Key.Grid == grid).Select(cell => (cell.Key.Row, cell.Key.Column, cell.Value.Word, cell.Value.Given));

    public IReadOnlyList<SheetLine> Sheet(string route) => _sheets.TryGetValue(route, out var sheet) ? sheet : [];

    public IEnumerable<SheetLine> Sheets => _sheets.Values.SelectMany(sheet => sheet);

    /// <summary>The day of the last entry that was accepted; null where none was.</summary>
    public LocalDate? LastEntry { get; set; }

    public IReadOnlyList<(CaseLink Link, Dated Given)> Links(string code) => _links.TryGetValue(code, out var links) ? links : [];

    /// <summary>The day on which a step was taken last; null where it never was.</summary>
    public LocalDate? LastTaken(string step) => _steps.TryGetValue(step, out var day) ? day : null;

    /// <summary>Whether a person signed anything in a role.</summary>
    public bool HasSigned(string person, string role) => _roles.Contains((person, role));

    private void Add(CaseSignature signature, CaseEntry entry, int place, KnownProcedures procedures)
    {
        Signature signed = new()
        {
            Act = Words.Find<ApprovalAct>(signature.Act)!.Value,
            Role = procedures.FindRole(signature.Role)!,
            Person = signature.Person,
            Date = signature.Date ?? entry.Date,
        };
        Append(_sheets, signature.Route, new(signed, signature.Unit, place));
        var key = (signature.Person, signature.Role);
        if (_roles.Add(key)) _undo.Add(() => _roles.Remove(key));
    }

    private void Set<TKey, TValue>(Dictionary<TKey, TValue> map, TKey key, TValue value)
        where TKey : notnull
    {
        if (map.TryGetValue(key, out var before)) _undo.Add(() => map[key] = before);
        else _undo.Add(() => map.Remove(key));
        map[key] = value;
    }

    private void Append<T>(Dictionary<string, List<T>> lists, string key, T item)
    {
        if (!lists.TryGetValue(key, out var list)) lists.Add(key, list = []);
        list.Add(item);
        _undo.Add(() => list.RemoveAt(list.Count - 1));
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
