using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Risks;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Host.Hazards;

/// <summary>The hazard register: rows to factors, factors to verdicts.</summary>
internal sealed class HazardRegister(IRiskAssessor assessor, ComplianceRules rules) : IRegister<HazardItem>
{
    /// <summary>The columns of the verdict, as the export writes them after the factors.</summary>
    public static readonly string[] VerdictColumns =
        ["status", "score", "grade", "acceptable", "residual_score", "residual_grade", "residual_acceptable", "rule_set", "decision"];

    private readonly RememberedVerdicts _verdicts = new(assessor);

    public string Area => Areas.Hazards;

    public RuleSetStamp RuleSet { get; } = RuleSetStamp.Of(rules.Risks);

    public IReadOnlyList<InputColumn> Columns => RiskColumns.All;

    public Func<RowCells, List<Reason>, HazardItem?> Reader(ColumnMap map)
    {
        var (row, carried) = (new RiskRow(map), new CarriedColumns(map, VerdictColumns));
        return (cells, _) =>
        {
            var item = new HazardItem
            {
                Id = cells.Text(row.Id).Trim().ToString(),
                Name = cells.Text(row.Hazard).Trim().ToString(),
                Department = cells.Text(row.Department).Trim().ToString(),
                Carried = carried.Read(cells),
            };
            item.Set(row.Initial(cells), row.Residual(cells));
            return item;
        };
    }

    public bool Take(HazardItem item, HazardItem from)
    {
        var same = item.Name == from.Name && item.Department == from.Department && item.Carried == from.Carried
            && item.Initial == from.Initial && item.Residual == from.Residual;
        (item.Name, item.Department, item.Carried) = (from.Name, from.Department, from.Carried);
        item.Set(from.Initial, from.Residual);
        return !same;
    }

    public IReadOnlyList<Reason> Decide(HazardItem item, ChainWriter chain)
    {
        var (verdict, initial, _) = _verdicts.On(item.Initial);
        item.DecidedBy(chain.Append(Area, item.Id, initial), verdict.RuleSet);
        (item.Status, item.Score, item.Grade, item.IsAcceptable) = (verdict.Status, verdict.Score, verdict.Grade?.Code, verdict.IsAcceptable);
        item.Frequency = verdict.Score is null ? null : item.Likelihood * item.Exposure;

        var (residual, _, after) = item.Residual is { } factors ? _verdicts.On(factors) : default;
        item.ResidualDecisionNumber = residual is null ? null : chain.Append(Area, item.Id, after!);
        (item.ResidualScore, item.ResidualGrade, item.ResidualIsAcceptable) = (residual?.Score, residual?.Grade?.Code, residual?.IsAcceptable);
        return [.. WhyNotRated(verdict), .. WhyNotRated(residual)];
    }

    private static Rationale WhyNotRated(RiskAssessment? verdict) => verdict is { Status: RiskStatus.NotRated } ? verdict.Rationale : new([]);
}
