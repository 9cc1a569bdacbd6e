using System.Globalization;
using System.Numerics;
using NodaTime;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Rows;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Objectives;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Objectives;

namespace Yiko.Compliance.Host.Objectives;

/// <summary>The register of objectives: rows to reports, reports to verdicts, and dated entries to outlooks.</summary>
public sealed class ObjectivesRegister(IObjectiveAppraiser appraiser, ObjectiveRegister objectives, ComplianceRules rules) : Register
{
    private static readonly InputColumn Wording = new() { Name = "objective", Descriptive = true, Aliases = [.. ObjectiveColumns.Wordings[1..]] };

    private static readonly InputColumn Department = new() { Name = "department", Descriptive = true, Aliases = ["责任部门", "部门", "所属部门", "单位"] };

    /// <summary>The cases still to come, for the outlook.</summary>
    private static readonly InputColumn Outstanding = new() { Name = "outstanding", Aliases = ["待统计数", "尚待统计数"] };

    private readonly Engines<IObjectiveAppraiser> _appraisers = new(appraiser, rules.Objectives, other => rules with { Objectives = (ObjectiveRuleSet)other });
    private ObjectiveRow? _row;

    public override string Area => Areas.Objectives;

    public override LocalizedText Title => LocalizedText.Of("Objectives", "目标");

    public override string NameColumn => Wording.Name;

    public override bool IsRanked => false;

    public override IReadOnlyList<Field> Fields { get; } =
    [
        new(ObjectiveColumns.Id), new(Wording), new(Department),
        new(ObjectiveColumns.Kind) { Choices = ObjectiveWords.Kinds, Part = FieldPart.Evaluation },
        .. ObjectiveColumns.All.Skip(2).Append(Outstanding).Select(column =>
            new Field(column) { Kind = column == ObjectiveColumns.PeriodClosed ? FieldKind.Flag : FieldKind.Text, Part = FieldPart.Evaluation }),
        OfficeFields.Remark,
    ];

    public override IReadOnlyList<string> OutcomeColumns { get; } = ["status", "actual", "attainment", "margin"];

    public override IReadOnlyList<Standing> Standings => ObjectiveWords.Standings;

    public override IRuleSet InForce => rules.Objectives;

    protected override IReadOnlyList<IRuleSet> Published => RuleSetChoices.Objectives;

    public override RegisterItem New(Row row) => new ObjectiveItem { Id = IdOf(row) };

    /// <summary>Takes a row; where it states other figures than before, they stand in the place of what was entered day by day.</summary>
    public override bool Take(RegisterItem item, Row row, LocalDate day)
    {
        var entries = ((ObjectiveItem)item).Entries;
        var before = item.Row == "{}" ? null : ReportOf(Row.Parse(item.Row))?.Measurement;
        if (!base.Take(item, row, day)) return false;
        var now = ReportOf(row)?.Measurement;
        if (Equals(now, before)) return true;
        entries.Clear();
        if (now?.Counted is { } counted) entries.Add(new() { Date = day, Counted = counted, Denominator = now.Cases });
        return true;
    }

    /// <summary>Adds what a day brought to the figures of a row. Ratios and counts do not mix, and neither goes with a plain value.</summary>
    internal Written Measure(RegisterItem item, ObjectiveEntry entry)
    {
        var row = Row.Parse(item.Row);
        var (counted, other) = entry.Denominator is null ? (ObjectiveColumns.Count, ObjectiveColumns.Numerator) : (ObjectiveColumns.Numerator, ObjectiveColumns.Count);
        if (row[other.Name].Length > 0 || row[ObjectiveColumns.Value.Name].Length > 0) return Written.Mixed;
        List<(InputColumn Column, BigInteger Sum)> sums = [(counted, WholeOf(row, counted) + entry.Counted)];
        if (entry.Denominator is { } cases)
        {
            sums.Add((ObjectiveColumns.Denominator, WholeOf(row, ObjectiveColumns.Denominator) + cases));
            if (row[Outstanding.Name].Length > 0) sums.Add((Outstanding, BigInteger.Max(0, WholeOf(row, Outstanding) - cases)));
        }

        item.Row = row.With(sums.Select(sum => KeyValuePair.Create(sum.Column.Name, sum.Sum.ToString(CultureInfo.InvariantCulture)))).ToString();
        ((ObjectiveItem)item).Entries.Add(entry);
        return Written.Of(item);
    }

    /// <summary>What may still become of an objective. In a closed period nothing is still to come.</summary>
    internal ObjectiveOutlook OutlookOf(ObjectiveItem item, LocalDate day, CancellationToken cancellation)
    {
        var (row, report) = (Row.Parse(item.Row), ReportOf(item));
        return objectives.Outlook(
            new()
            {
                Objective = report.Objective,
                AsOf = report.DayInPeriod is { } last && last < day ? last : day,
                Entries = [.. item.Entries.OrderBy(entry => entry.Key).Select(entry => entry.Measured)],
                Outstanding = report.IsPeriodClosed ? 0 : row[Outstanding.Name].Length == 0 ? null : WholeOf(row, Outstanding),
            },
            cancellation);
    }

    /// <summary>What an item asks on a day, which closes the period that it names from the day after its last.</summary>
    internal override Inquiry Ask(RegisterItem item, LocalDate day)
    {
        var report = ReportOf((ObjectiveItem)item);
        return Ask(report.DayInPeriod is null ? report : report with { AsOf = day });
    }

    internal override Func<RowCells, List<Reason>, Inquiry?> Reader(ColumnMap map)
    {
        var (row, wording, department, outstanding) = (new ObjectiveRow(map), map[Wording], map[Department], map[Outstanding]);
        return (cells, faults) =>
        {
            cells.Whole(outstanding);
            if (row.Read(cells, faults) is not { } report) return null;
            return Ask(Named(report, cells.Text(wording).Trim().ToString(), cells.Text(department).Trim().ToString()));
        };
    }

    internal ObjectiveReport ReportOf(ObjectiveItem item) =>
        ReportOf(Row.Parse(item.Row)) ?? throw new InvalidOperationException($"The stored objective {item.Id} cannot be read.");

    /// <summary>The actual value of the verdict that holds; null where nothing was measured.</summary>
    internal static Ratio? ActualOf(ObjectiveItem item) => Outcomes.Texts(item.Outcome).TryGetValue("actual", out var actual) ? Ratio.Parse(actual) : null;

    /// <summary>The report of a row; null where it cannot be read.</summary>
    private ObjectiveReport? ReportOf(Row row)
    {
        var report = (_row ??= new(Map)).Read(OneRow.Read(row, Map.Header), []);
        return report is null ? null : Named(report, row[Wording.Name], row[Department.Name]);
    }

    private static ObjectiveReport Named(ObjectiveReport report, string wording, string department)
    {
        if (wording.Length > 0) report = report with { Objective = report.Objective with { Wording = LocalizedText.Same(wording) } };
        return department.Length > 0 ? report with { Department = department } : report;
    }

    private Inquiry Ask(ObjectiveReport report) => new()
    {
        Under = rules => Judge(report, rules),
        Changes = (present, other) => VerdictFormats.Objectives.Compare((ObjectiveRuleSet)present, (ObjectiveRuleSet)other).Compare(report).Changes,
    };

    private BigInteger WholeOf(Row row, InputColumn column) => OneRow.Read(row, Map.Header).Whole(Map[column]) ?? 0;

    private Judged Judge(ObjectiveReport report, IRuleSet rules)
    {
        var verdict = _appraisers.Of(rules).Appraise(report);
        var standing = Words.Of(verdict.Status).Code;
        return new()
        {
            Verdicts = [Questions.Appraisal.Judge(verdict)],
            Standing = standing,
            Class = StandingOf(standing).Name,
            Undecided = verdict.Actual is null && verdict.Status != ObjectiveStatus.NotApplicable ? verdict.Rationale : [],
            Outcome = [("status", ObjectiveKinds.Name(verdict.Status)), ("actual", verdict.Actual), ("attainment", verdict.Attainment), ("margin", verdict.Margin)],
        };
    }
}
