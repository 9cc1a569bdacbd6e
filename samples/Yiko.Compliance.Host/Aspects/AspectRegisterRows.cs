using Yiko.Compliance.Aspects;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Aspects;

namespace Yiko.Compliance.Host.Aspects;

/// <summary>The register of aspects: rows to points, points to verdicts.</summary>
internal sealed class AspectRegisterRows(IAspectEvaluator evaluator, ComplianceRules rules) : IRegister<AspectItem>
{
    public static readonly string[] VerdictColumns = ["status", "total", "significant", "significance_class", "decided_by", "rule_set", "decision"];

    public string Area => Areas.Aspects;

    public RuleSetStamp RuleSet { get; } = RuleSetStamp.Of(rules.Aspects);

    public IReadOnlyList<InputColumn> Columns { get; } = AspectRow.ColumnsOf(rules.Aspects);

    public Func<RowCells, List<Reason>, AspectItem?> Reader(ColumnMap map)
    {
        var row = new AspectRow(rules.Aspects, map);
        int[] described = [.. new[] { row.Aspect, row.Department }.Where(place => place >= 0)];
        var carried = new CarriedColumns(map, [.. VerdictColumns, .. described.Select(place => map.Header[place])]);
        return (cells, _) =>
        {
            var item = new AspectItem
            {
                Id = cells.Text(row.Id).Trim().ToString(),
                Name = cells.Text(row.Aspect).Trim().ToString(),
                Department = cells.Text(row.Department).Trim().ToString(),
                Carried = carried.Read(cells),
            };
            item.Set(row.Read(cells));
            return item;
        };
    }

    public bool Take(AspectItem item, AspectItem from)
    {
        var same = InputOf(item) == InputOf(from);
        (item.Name, item.Department, item.Carried) = (from.Name, from.Department, from.Carried);
        (item.Type, item.Tense, item.State, item.Criteria, item.Points) = (from.Type, from.Tense, from.State, from.Criteria, from.Points);
        return !same;
    }

    public IReadOnlyList<Reason> Decide(AspectItem item, ChainWriter chain)
    {
        var verdict = evaluator.Evaluate(item.Scores);
        item.DecidedBy(chain.Append(Area, item.Id, NewDecision.Of(VerdictFormats.Aspects, DecisionQuestions.Significance, verdict)), verdict.RuleSet);
        (item.Status, item.Total, item.IsSignificant, item.Class) = (verdict.Status, verdict.Total, verdict.IsSignificant, verdict.Class?.Code);
        item.Deciding = string.Join(';', verdict.DecidedBy);
        return verdict.Status == AspectStatus.NotEvaluated ? verdict.Rationale : [];
    }

    private static (string, string, string, AspectType?, AspectTense?, AspectState?, string, string) InputOf(AspectItem item) =>
        (item.Name, item.Department, item.Carried, item.Type, item.Tense, item.State, item.Criteria, item.Points);
}
