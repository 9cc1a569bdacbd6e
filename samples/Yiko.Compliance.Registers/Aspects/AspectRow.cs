using Yiko.Compliance.Aspects;

namespace Yiko.Compliance.Registers.Aspects;

/// <summary>Reads the aspects of a register's rows, for the factors and criteria of a rule set.</summary>
internal sealed class AspectRow
{
    private readonly SignificanceRuleSet _rules;
    private readonly BoundColumn _type;
    private readonly BoundColumn _tense;
    private readonly BoundColumn _state;
    private readonly (BoundColumn Column, string Code)[] _criteria;
    private readonly Dictionary<AspectType, (BoundColumn Column, FactorPoints Blank)[]> _factors;

    public AspectRow(SignificanceRuleSet rules, ColumnMap map)
    {
        _rules = rules;
        (Id, _type, _tense, _state) = (map[AspectColumns.Id], map[AspectColumns.Type], map[AspectColumns.Tense], map[AspectColumns.State]);
        _criteria = [.. Answered(rules).Select(criterion => (map[AspectColumns.Of(criterion)], criterion.Code))];
        _factors = ScoringGroup.AllTypes.ToDictionary(
            type => type,
            type => rules.GroupOf(type).Method.Factors.Select(factor => (map[AspectColumns.Of(factor)], FactorPoints.Of(factor.Code, null))).ToArray());
        Idle = [.. new[] { _type, _tense, _state }.Where(column => !column.IsPresent).Select(column => column.Column.Name)];
        (Aspect, Department) = (Find(map, AspectColumns.AspectHeaders), Find(map, AspectColumns.DepartmentHeaders));
    }

    public BoundColumn Id { get; }

    /// <summary>Where the aspect is named; −1 where the file does not.</summary>
    public int Aspect { get; }

    /// <summary>Where the department is named; −1 where the file does not.</summary>
    public int Department { get; }

    /// <summary>The columns of type, tense and state that the file lacks, where nothing of the rule set looks at them.</summary>
    public IReadOnlyList<string> Idle { get; }

    /// <summary>The columns that a rule set asks for; type, tense and state only where they bear on the verdict.</summary>
    public static IReadOnlyList<InputColumn> ColumnsOf(SignificanceRuleSet rules) =>
    [
        AspectColumns.Id,
        AspectColumns.Type with { Required = NeedsType(rules) },
        AspectColumns.Tense with { Required = false },
        AspectColumns.State with { Required = NeedsState(rules) },
        .. Answered(rules).Select(AspectColumns.Of),
        .. rules.Groups.SelectMany(group => group.Method.Factors).DistinctBy(factor => factor.Code).Select(AspectColumns.Of),
    ];

    /// <summary>What the sheet itself found, as far as the rule set has no other use for the names.</summary>
    public static IEnumerable<InputColumn> OwnResultsOf(SignificanceRuleSet rules) =>
        new[] { AspectColumns.OwnTotal, AspectColumns.OwnSignificant }.Where(own => ColumnsOf(rules).All(column => column.Name != own.Name));

    /// <summary>The aspect with its criteria and with the points of its own type; those of other types may hold anything.</summary>
    public AspectScores Read(RowCells row)
    {
        var aspect = ReadAspect(row);
        return new()
        {
            Aspect = aspect,
            Criteria = [.. _criteria.Where(criterion => Holds(row, criterion.Column, criterion.Code)).Select(criterion => criterion.Code)],
            Points = aspect.Type is { } type ? [.. _factors[type].Select(factor => factor.Blank with { Points = row.Number(factor.Column) })] : [],
        };
    }

    /// <summary>The aspects that a row stands for: more than one where it names more than one medium.</summary>
    public static IReadOnlyList<EnvironmentalAspect> ReadAspects(RowCells row, BoundColumn id, BoundColumn type, BoundColumn tense, BoundColumn state, BoundColumn range)
    {
        var types = row.Read<AspectType[]>(type, AspectWords.ReadTypes) ?? [];
        var aspect = new EnvironmentalAspect { Id = IdOf(row, id), Tense = row.Word(tense, AspectWords.Tenses), State = row.Word(state, AspectWords.States), Range = row.Word(range, AspectWords.Ranges) };
        return types.Length == 0 ? [aspect] : [.. types.Select(each => aspect with { Type = each })];
    }

    // 危险废物 as the medium answers whether the waste is hazardous, unless the row says no in so many words.
    private bool Holds(RowCells row, BoundColumn column, string code) =>
        row.Flag(column) || (code == AspectColumns.HazardousWaste && row.Text(column).IsWhiteSpace() && !row.IsTroubled(column) && AspectWords.SaysHazardousWaste(row.Text(_type)));

    private static bool NeedsType(SignificanceRuleSet rules) => rules.Groups.Count > 1;

    private static bool NeedsState(SignificanceRuleSet rules) => rules.DirectCriteria.Any(criterion => criterion.State is not null);

    private static string IdOf(RowCells row, BoundColumn id) => row.CheckName(id).IsEmpty ? "-" : row.Text(id).ToString();

    private EnvironmentalAspect ReadAspect(RowCells row) => new()
    {
        Id = IdOf(row, Id),
        Type = TypeOf(row),
        Tense = AspectWords.Tenses.TryRead(row.Text(_tense).Trim(), out var tense) ? tense : null,
        State = NeedsState(_rules) ? row.Word(_state, AspectWords.States) : AspectWords.States.TryRead(row.Text(_state).Trim(), out var state) ? state : null,
    };

    // Where one formula serves all types, the engine asks for a type and makes no use of it.
    private AspectType? TypeOf(RowCells row)
    {
        if (!NeedsType(_rules)) return AspectWords.ReadTypes(row.Text(_type), out var any) == CellTrouble.None && any is [var first, ..] ? first : AspectType.Other;
        return row.Read<AspectType?>(_type, (cell, out type) =>
        {
            type = null;
            var trouble = AspectWords.ReadTypes(cell, out var types);
            if (trouble != CellTrouble.None || types is null or []) return trouble;
            if (types.Select(each => _rules.GroupOf(each).Code).Distinct().Skip(1).Any()) return CellTrouble.SeveralTypes;
            type = types[0];
            return CellTrouble.None;
        });
    }

    private static IEnumerable<DirectCriterion> Answered(SignificanceRuleSet rules) => rules.DirectCriteria.Where(criterion => criterion.State is null);

    private static int Find(ColumnMap map, string[] headers)
    {
        string[] keys = [.. map.Header.Select(HeaderKey.Of)];
        return headers.Select(header => Array.IndexOf(keys, HeaderKey.Of(header))).Where(at => at >= 0).DefaultIfEmpty(-1).First();
    }
}
