using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Objectives;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Objectives;

namespace Yiko.Compliance.Host.Objectives;

/// <summary>The register of objectives: rows to reports, reports to verdicts.</summary>
internal sealed class ObjectiveRegister(IObjectiveAppraiser appraiser, ComplianceRules rules, HostClock clock) : IRegister<ObjectiveItem>
{
    public static readonly string[] VerdictColumns = ["status", "actual", "attainment", "margin", "rule_set", "decision"];

    private static readonly InputColumn Department = new() { Name = "department", Descriptive = true, Aliases = ["责任部门", "部门", "所属部门", "单位"] };

    private static readonly InputColumn Outstanding = new() { Name = "outstanding", Aliases = ["待统计数", "尚待统计数"] };

    public string Area => Areas.Objectives;

    public RuleSetStamp RuleSet { get; } = RuleSetStamp.Of(rules.Objectives);

    public IReadOnlyList<InputColumn> Columns { get; } = [.. ObjectiveColumns.All, Department, Outstanding];

    public Func<RowCells, List<Reason>, ObjectiveItem?> Reader(ColumnMap map)
    {
        var row = new ObjectiveRow(map);
        var carried = new CarriedColumns(map, row.Wording < 0 ? VerdictColumns : [.. VerdictColumns, map.Header[row.Wording]]);
        var (covered, exposed, department, outstanding) = (map[ObjectiveColumns.Covered], map[ObjectiveColumns.Exposed], map[Department], map[Outstanding]);
        return (cells, faults) =>
        {
            if (row.Read(cells, faults) is not { } report) return null;
            var criterion = (TargetCriterion)report.Objective.Criterion;
            var item = new ObjectiveItem
            {
                Id = cells.Text(row.Id).Trim().ToString(),
                Name = cells.Text(row.Wording).Trim().ToString(),
                Department = cells.Text(department).Trim().ToString(),
                Carried = carried.Read(cells),
                Comparator = criterion.Comparator,
                Target = criterion.Target,
                Covered = cells.Exact(covered),
                Exposed = cells.Exact(exposed),
                IsPeriodClosed = report.IsPeriodClosed,
                Outstanding = cells.Whole(outstanding) is { } number && number >= 0 && number <= long.MaxValue ? (long)number : null,
            };
            Measure(item, report.Measurement);
            return item;
        };
    }

    public bool Take(ObjectiveItem item, ObjectiveItem from)
    {
        var same = InputOf(item) == InputOf(from) && item.Report == from.Report;
        (item.Name, item.Department, item.Carried) = (from.Name, from.Department, from.Carried);
        (item.Comparator, item.Target, item.Value) = (from.Comparator, from.Target, from.Value);
        (item.Covered, item.Exposed, item.IsPeriodClosed, item.Outstanding) = (from.Covered, from.Exposed, from.IsPeriodClosed, from.Outstanding);
        if (same) return false;

        // A row of a file states the figures of the whole period: they take the place of what was entered day by day.
        item.Entries.Clear();
        item.Entries.AddRange(from.Entries);
        return true;
    }

    public void Keep(ObjectiveItem input, ObjectiveItem item)
    {
        input.Carried = item.Carried;
        if (input.Entries.Count == 0 && input.Value.Length == 0) input.Entries.AddRange(item.Entries);
    }

    public IReadOnlyList<Reason> Decide(ObjectiveItem item, ChainWriter chain)
    {
        var verdict = appraiser.Appraise(item.Report);
        item.DecidedBy(chain.Append(Area, item.Id, NewDecision.Of(VerdictFormats.Objectives, DecisionQuestions.Appraisal, verdict)), verdict.RuleSet);
        (item.Status, item.Actual, item.Attainment, item.Margin) = (verdict.Status, verdict.Actual, verdict.Attainment, verdict.Margin);
        return verdict.Actual is null && verdict.Status != ObjectiveStatus.NotApplicable ? verdict.Rationale : [];
    }

    private static (string, string, string, bool, long?) InputOf(ObjectiveItem item) =>
        (item.Name, item.Department, item.Carried, item.IsPeriodClosed, item.Outstanding);

    private void Measure(ObjectiveItem item, Measurement measurement)
    {
        switch (measurement)
        {
            case RatioMeasurement ratio:
                item.Entries.Add(new() { Date = clock.Today, Counted = ratio.Numerator, Denominator = ratio.Denominator });
                break;
            case CountMeasurement count:
                item.Entries.Add(new() { Date = clock.Today, Counted = count.Occurrences });
                break;
            default:
                item.Value = ValueOf(measurement);
                break;
        }
    }

    private static string ValueOf(Measurement measurement) => measurement switch
    {
        ValueMeasurement value => value.Value.ToString(),
        YesNoMeasurement answer => answer.IsMet ? "yes" : "no",
        NotApplicableMeasurement => "n/a",
        _ => string.Empty,
    };
}
