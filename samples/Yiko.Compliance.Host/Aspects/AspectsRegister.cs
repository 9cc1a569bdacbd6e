using System.Collections.Concurrent;
using Yiko.Compliance.Aspects;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Rows;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Aspects;

namespace Yiko.Compliance.Host.Aspects;

/// <summary>The register of environmental aspects: rows to points, points to verdicts.</summary>
public sealed class AspectsRegister(IAspectEvaluator evaluator, ComplianceRules rules) : Register
{
    private static readonly InputColumn Aspect = new() { Name = "aspect", Descriptive = true, Aliases = [.. AspectColumns.AspectHeaders[1..]] };

    private static readonly InputColumn Department = new() { Name = "department", Descriptive = true, Aliases = [.. AspectColumns.DepartmentHeaders[1..]] };

    private readonly Engines<IAspectEvaluator> _evaluators = new(evaluator, rules.Aspects, other => rules with { Aspects = (SignificanceRuleSet)other });

    private readonly ConcurrentDictionary<string, (AspectRow Row, IReadOnlyList<string> Header)> _rows = new();

    public override string Area => Areas.Aspects;

    /// <summary>Where an aspect stands that could not be evaluated.</summary>
    public const string NotEvaluated = "not-evaluated";

    public override LocalizedText Title => LocalizedText.Of("Environmental aspects", "环境因素");

    public override string NameColumn => Aspect.Name;

    public override IReadOnlyList<Field> Fields { get; } = FieldsAskedBy(rules.Aspects);

    public override IReadOnlyList<string> OutcomeColumns { get; } = ["status", "total", "significant", "significance_class", "decided_by"];

    public override IReadOnlyList<Standing> Standings { get; } =
    [
        Standing.Of("significant", Tone.Note, "Significant", "重要"), Standing.Of("not-significant", Tone.Good, "Not significant", "一般"),
        Standing.Of(NotEvaluated, Tone.Warn, "Not evaluated", "未评价"),
    ];

    public override IReadOnlyList<Facet> Facets { get; } =
    [
        new() { Name = "type", Label = LocalizedText.Of("Type", "类型"), Choices = AspectWords.Types, Of = item => ((AspectItem)item).Type },
        new() { Name = "tense", Label = LocalizedText.Of("Tense", "时态"), Choices = AspectWords.Tenses, Of = item => ((AspectItem)item).Tense },
        new() { Name = "state", Label = LocalizedText.Of("State", "状态"), Choices = AspectWords.States, Of = item => ((AspectItem)item).State },
    ];

    public override IReadOnlyList<Shown> Shown => field ??=
    [
        new(LocalizedText.Of("Total", "总分"), item => Numbers.Of(item.Rank), Sorting.By("rank", item => item.Rank)),
        new(LocalizedText.Of("Decided by", "判定依据"), item => ((AspectItem)item).DecidingCodes is { Length: > 0 } codes ? Say("decided_by", codes) : null,
            Sorting.By("decided_by", item => ((AspectItem)item).DecidingCodes)),
    ];

    internal override void Index(RegisterItem item)
    {
        base.Index(item);
        if (Outcomes.Texts(item.Outcome).GetValueOrDefault("decided_by") is { Length: > 0 } codes) ((AspectItem)item).DecidingCodes ??= codes;
    }

    /// <summary>Whether controls are written down; one that is only planned stands among the measures.</summary>
    public override bool IsControlled(RegisterItem item) => base.IsControlled(item) || Row.Parse(item.Row)[OfficeFields.ExistingControls.Name].Length > 0;

    public override LocalizedText Say(string column, string text) =>
        column == "decided_by" && text.Length > 0 ? Said.Join([.. text.Split(';').Select(AspectWords.NameOf)])
        : column == "status" && Words.All<AspectStatus>().FirstOrDefault(status => status.Code == text) is { } status ? status.Name : base.Say(column, text);

    public override IRuleSet InForce => rules.Aspects;

    protected override IReadOnlyList<IRuleSet> Published => RuleSetChoices.Aspects;

    public override RegisterItem New(Row row) => new AspectItem { Id = IdOf(row) };

    public override IReadOnlyList<Field> FieldsOf(IRuleSet rules) => FieldsAskedBy((SignificanceRuleSet)rules);

    internal override Func<RowCells, List<Reason>, Inquiry?> Reader(ColumnMap map)
    {
        var row = new AspectRow(rules.Aspects, map);
        return (cells, _) =>
        {
            var scores = row.Read(cells);
            return Ask(_ => scores);
        };
    }

    /// <summary>A row that is read by itself may hold what other rules ask for, beside what those in force do.</summary>
    internal override Inquiry? Read(Row row, List<Fault> faults) => base.Read(row, faults) is null ? null : Ask(rules =>
    {
        var (read, header) = _rows.GetOrAdd(rules.Id, _ => RowOf(rules));
        return read.Read(OneRow.Read(row, header));
    });

    private static (AspectRow Row, IReadOnlyList<string> Header) RowOf(SignificanceRuleSet rules)
    {
        var map = MapOf(FieldsAskedBy(rules));
        return (new(rules, map), map.Header);
    }

    private Inquiry Ask(Func<SignificanceRuleSet, AspectScores> scoresFor) => new()
    {
        Under = rules => Judge(scoresFor((SignificanceRuleSet)rules), rules),
        Changes = (present, other) => ChangesOf(scoresFor, (SignificanceRuleSet)present, (SignificanceRuleSet)other),
    };

    // Where the two score different things there is no threshold to blame: the other verdict speaks for itself.
    private IEnumerable<Reason> ChangesOf(Func<SignificanceRuleSet, AspectScores> scoresFor, SignificanceRuleSet present, SignificanceRuleSet other) =>
        present.FactorCodes == other.FactorCodes
            ? VerdictFormats.Aspects.Compare(present, other).Compare(scoresFor(present)).Changes
            : _evaluators.Of(other).Evaluate(scoresFor(other)).Rationale;

    private static Field[] FieldsAskedBy(SignificanceRuleSet rules) =>
    [
        new(AspectColumns.Id), new(Aspect), new(Department), OfficeFields.Activity, OfficeFields.EnvironmentalImpact, new(AspectColumns.Type) { Choices = AspectWords.Types },
        new(AspectColumns.Tense) { Choices = AspectWords.Tenses }, new(AspectColumns.State) { Choices = AspectWords.States },
        .. AspectRow.ColumnsOf(rules).Skip(AspectColumns.Dimensions.Count).Select(column =>
            new Field(column) { Part = FieldPart.Evaluation, Kind = rules.FactorCodes.Contains(column.Name) ? FieldKind.Number : FieldKind.Flag }),
        OfficeFields.ExistingControls, OfficeFields.ControlMethod, OfficeFields.EvaluationPeriod, OfficeFields.ReviewDate, OfficeFields.Remark,
    ];

    private Judged Judge(AspectScores scores, IRuleSet rules)
    {
        var verdict = _evaluators.Of(rules).Evaluate(scores);
        var standing = verdict.IsSignificant switch { true => "significant", false => "not-significant", null => NotEvaluated };
        return new()
        {
            Verdicts = [Questions.Significance.Judge(verdict)],
            Standing = standing,
            Rank = verdict.Total,
            Class = StandingOf(standing).Name,
            Undecided = verdict.Status == AspectStatus.NotEvaluated ? verdict.Rationale : [],
            Project = item => ((AspectItem)item).Show(scores.Aspect, string.Join(';', verdict.DecidedBy)),
            Outcome =
            [
                ("status", Words.Of(verdict.Status).Code), ("total", verdict.Total), ("significant", verdict.IsSignificant),
                ("significance_class", verdict.Class?.Code), ("decided_by", string.Join(';', verdict.DecidedBy)),
            ],
        };
    }
}
