namespace Yiko.Compliance.Procedures;

/// <summary>A kind of record with its elements at hand: made once for each kind that is asked for.</summary>
internal sealed class KnownProcedure
{
    private readonly ILookup<string, ProcedureStep> _from;
    private readonly ILookup<string, ProcedureStep> _byCode;
    private readonly HashSet<string> _final;
    private readonly HashSet<(string List, string Part)> _parts;
    private readonly Dictionary<string, HashSet<string>> _reached = new(StringComparer.Ordinal);

    public KnownProcedure(Procedure procedure)
    {
        Procedure = procedure;
        _from = procedure.Steps.ToLookup(step => step.From, StringComparer.Ordinal);
        _byCode = procedure.Steps.ToLookup(step => step.Code, StringComparer.Ordinal);
        _final = new(procedure.Stages.Where(stage => stage.IsFinal).Select(stage => stage.Code), StringComparer.Ordinal);
        _parts = [.. procedure.Lists.SelectMany(list => list.Parts.Select(part => (list.Code, part.Code)))];
        Stages = ByCode(procedure.Stages, stage => stage.Code);
        Lists = ByCode(procedure.Lists, list => list.Code);
        Routes = ByCode(procedure.Routes, route => route.Code);
        Terms = ByCode(procedure.Terms, term => term.Code);
        Links = ByCode(procedure.Links, link => link.Code);
        Persons = ByCode(procedure.Persons, rule => rule.Code);
        Grids = ByCode(procedure.Grids, grid => grid.Code);
        Fields = ByCode(procedure.Fields, field => field.Code);
        foreach (var stage in procedure.Stages) _reached[stage.Code] = ReachedFrom(stage.Code);
    }

    public Procedure Procedure { get; }

    public Dictionary<string, Stage> Stages { get; }

    public Dictionary<string, Checklist> Lists { get; }

    public Dictionary<string, ProcedureRoute> Routes { get; }

    public Dictionary<string, TimeLimit> Terms { get; }

    public Dictionary<string, LinkRule> Links { get; }

    public Dictionary<string, PersonRule> Persons { get; }

    public Dictionary<string, GridRule> Grids { get; }

    public Dictionary<string, CaseField> Fields { get; }

    /// <summary>The stage in which a record begins; null for a kind without stages.</summary>
    public string? Initial => Procedure.Stages.IsEmpty ? null : Procedure.Stages[0].Code;

    /// <summary>The first of the roles that keep such records; null where the rules name none.</summary>
    public string? Owner => Procedure.Owner.IsEmpty ? null : Procedure.Owner[0];

    /// <summary>The kind as a whole, for what no element says.</summary>
    public KnownElement Whole => new([], Procedure.Clause);

    public IEnumerable<ProcedureStep> From(string? stage) => stage is null ? [] : _from[stage];

    public IEnumerable<ProcedureStep> Called(string step) => _byCode[step];

    /// <summary>Whether there is a step of that code.</summary>
    public bool IsCalled(string step) => _byCode.Contains(step);

    /// <summary>Whether a list names a part.</summary>
    public bool HasPart(string list, string part) => _parts.Contains((list, part));

    public bool IsFinal(string? stage) => stage is not null && _final.Contains(stage);

    public bool IsInForce(string? stage) => stage is not null && Stages.TryGetValue(stage, out var known) && known.IsInForce;

    /// <summary>Whether a step that reopens to one stage voids what was given for another: the stage itself and those that can be reached from it.</summary>
    public bool Voids(string target, string stage) => _reached.TryGetValue(target, out var reached) && reached.Contains(stage);

    /// <summary>A part of the rule set: an element that stands in it twice counts as it stands first; the analysis of the rules says so.</summary>
    private static Dictionary<string, T> ByCode<T>(ValueList<T> items, Func<T, string> code)
    {
        Dictionary<string, T> known = new(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!known.ContainsKey(code(item))) known.Add(code(item), item);
        }

        return known;
    }

    private HashSet<string> ReachedFrom(string stage)
    {
        HashSet<string> reached = new(StringComparer.Ordinal) { stage };
        Queue<string> open = new([stage]);
        while (open.Count > 0)
        {
            foreach (var step in _from[open.Dequeue()])
            {
                if (reached.Add(step.To)) open.Enqueue(step.To);
            }
        }

        return reached;
    }
}

/// <summary>The kinds of a rule set, each made ready when it is first asked for.</summary>
internal sealed class KnownProcedures(ProcedureRuleSet rules)
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, KnownProcedure> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Role> _roles = rules.Roles.GroupBy(role => role.Code, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    public ProcedureRuleSet Rules => rules;

    public IEnumerable<string> Kinds => rules.Procedures.Select(procedure => procedure.Code);

    public IEnumerable<string> Roles => _roles.Keys;

    public KnownProcedure? Find(string kind)
    {
        if (_known.TryGetValue(kind, out var known)) return known;
        return rules.Find(kind) is { } procedure ? _known.GetOrAdd(kind, new KnownProcedure(procedure)) : null;
    }

    public Role? FindRole(string code) => _roles.TryGetValue(code, out var role) ? role : null;

    /// <summary>What a role or a unit is called; what is neither as it stands.</summary>
    public LocalizedText NameOf(string roleOrUnit) =>
        FindRole(roleOrUnit)?.Name ?? (string.IsNullOrWhiteSpace(roleOrUnit) ? LocalizedText.Same("–") : LocalizedText.Same(roleOrUnit));

    /// <summary>What a kind of record, alone or with a stage, is called.</summary>
    public LocalizedText NameOfNeed(string need)
    {
        var (kind, stage) = Split(need);
        if (Find(kind) is not { } known) return LocalizedText.Same(string.IsNullOrWhiteSpace(need) ? "–" : need);
        var name = known.Procedure.Name;
        return stage is not null && known.Stages.TryGetValue(stage, out var of)
            ? LocalizedText.Of($"{name.English} ({of.Name.English})", $"{name.ChineseSimplified}（{of.Name.ChineseSimplified}）")
            : name;
    }

    /// <summary>The kind of record that a link needs, and the stage that it must have entered; null where any will do.</summary>
    public static (string Kind, string? Stage) Split(string need)
    {
        var point = need.IndexOf('.');
        return point < 0 ? (need, null) : (need.Substring(0, point), need.Substring(point + 1));
    }
}
