using Yiko.Compliance.Aspects;

namespace Yiko.Compliance.Registers.Aspects;

/// <summary>Reads the aspects of a register's rows, for the factors and criteria of a rule set.</summary>
internal sealed class AspectRow
{
    private readonly BoundColumn _type;
    private readonly BoundColumn _tense;
    private readonly BoundColumn _state;
    private readonly (BoundColumn Column, string Code)[] _criteria;
    private readonly Dictionary<AspectType, (BoundColumn Column, FactorPoints Blank)[]> _factors;

    public AspectRow(SignificanceRuleSet rules, ColumnMap map)
    {
        (Id, _type, _tense, _state) = (map[AspectColumns.Id], map[AspectColumns.Type], map[AspectColumns.Tense], map[AspectColumns.State]);
        _criteria = [.. Answered(rules).Select(criterion => (map[AspectColumns.Of(criterion)], criterion.Code))];
        _factors = ScoringGroup.AllTypes.ToDictionary(
            type => type,
            type => rules.GroupOf(type).Method.Factors.Select(factor => (map[AspectColumns.Of(factor)], FactorPoints.Of(factor.Code, null))).ToArray());
        (Aspect, Department) = (Find(map, AspectColumns.AspectHeaders), Find(map, AspectColumns.DepartmentHeaders));
    }

    public BoundColumn Id { get; }

    /// <summary>Where the aspect is named; −1 where the file does not.</summary>
    public int Aspect { get; }

    /// <summary>Where the department is named; −1 where the file does not.</summary>
    public int Department { get; }

    /// <summary>The columns that a rule set asks for.</summary>
    public static IReadOnlyList<InputColumn> ColumnsOf(SignificanceRuleSet rules) =>
    [
        .. AspectColumns.Dimensions,
        .. Answered(rules).Select(AspectColumns.Of),
        .. rules.Groups.SelectMany(group => group.Method.Factors).DistinctBy(factor => factor.Code).Select(AspectColumns.Of),
    ];

    /// <summary>The aspect with its criteria and with the points of its own type; those of other types may hold anything.</summary>
    public AspectScores Read(RowCells row)
    {
        var aspect = ReadAspect(row, Id, _type, _tense, _state);
        return new()
        {
            Aspect = aspect,
            Criteria = [.. _criteria.Where(criterion => row.Flag(criterion.Column)).Select(criterion => criterion.Code)],
            Points = aspect.Type is { } type ? [.. _factors[type].Select(factor => factor.Blank with { Points = row.Number(factor.Column) })] : [],
        };
    }

    public static EnvironmentalAspect ReadAspect(RowCells row, BoundColumn id, BoundColumn type, BoundColumn tense, BoundColumn state) => new()
    {
        Id = row.Text(id).IsWhiteSpace() ? "-" : row.Text(id).ToString(),
        Type = row.Word(type, AspectWords.Types),
        Tense = row.Word(tense, AspectWords.Tenses),
        State = row.Word(state, AspectWords.States),
    };

    private static IEnumerable<DirectCriterion> Answered(SignificanceRuleSet rules) => rules.DirectCriteria.Where(criterion => criterion.State is null);

    private static int Find(ColumnMap map, string[] headers)
    {
        string[] keys = [.. map.Header.Select(HeaderKey.Of)];
        return headers.Select(header => Array.IndexOf(keys, HeaderKey.Of(header))).Where(at => at >= 0).DefaultIfEmpty(-1).First();
    }
}
