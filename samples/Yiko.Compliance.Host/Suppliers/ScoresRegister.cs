using Yiko.Compliance.Engines;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Rows;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Suppliers;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Host.Suppliers;

/// <summary>The performance of a supplier on the score card of the rule set.</summary>
public sealed class ScoreItem : RegisterItem;

/// <summary>The register of supplier scores: a row a supplier, a column for each criterion and each veto of the card.</summary>
public sealed class ScoresRegister(ISupplierScorer scorer, ComplianceRules rules) : Register
{
    private readonly Engines<ISupplierScorer> _scorers = new(scorer, rules.Suppliers, other => rules with { Suppliers = (SupplierRuleSet)other });

    public override string Area => Areas.Scores;

    public override LocalizedText Title => LocalizedText.Of("Supplier scores", "供方评分");

    public override string NameColumn => SupplierColumns.Name.Name;

    public override IReadOnlyList<Field> Fields { get; } =
    [
        .. SupplierColumns.OfCard(rules.Suppliers.ScoreCard).Select(column => new Field(column)
        {
            Kind = column == SupplierColumns.Id || column == SupplierColumns.Name ? FieldKind.Text : FieldKind.Number,
            Part = column == SupplierColumns.Id || column == SupplierColumns.Name ? FieldPart.Subject : FieldPart.Evaluation,
        }),
        OfficeFields.EvaluationPeriod, OfficeFields.Remark,
    ];

    public override IReadOnlyList<string> OutcomeColumns { get; } = ["status", "total", "grade"];

    public override IReadOnlyList<Standing> Standings { get; } =
    [
        .. rules.Suppliers.ScoreCard.Grades.Bands.Select(band => new Standing
        {
            Word = band.Grade.Code, Name = band.Grade.Name, Tone = band.Grade == rules.Suppliers.ScoreCard.Grades.Bands[0].Grade ? Tone.Bad : Tone.Plain,
        }),
        Standing.Of(Words.Of(ScoreStatus.NotScored), Tone.Warn),
    ];

    public override IReadOnlyList<Shown> Shown => field ??=
        [new(LocalizedText.Of("Total", "总分"), item => Outcomes.Texts(item.Outcome).GetValueOrDefault("total") is { } total ? Numbers.Readable(total) : null, Sorting.By("rank", item => item.Rank))];

    public override LocalizedText Say(string column, string text) =>
        column == "status" && Words.All<ScoreStatus>().FirstOrDefault(status => status.Code == text) is { } status ? status.Name : base.Say(column, text);

    public override IRuleSet InForce => rules.Suppliers;

    protected override IReadOnlyList<IRuleSet> Published => RuleSetChoices.Suppliers;

    public override RegisterItem New(Row row) => new ScoreItem { Id = IdOf(row) };

    internal override Func<RowCells, List<Reason>, Inquiry?> Reader(ColumnMap map)
    {
        var card = rules.Suppliers.ScoreCard;
        BoundColumn[] criteria = [.. SupplierColumns.OfCriteria(card).Select(column => map[column])];
        (BoundColumn Column, string Code)[] vetoes = [.. card.Vetoes.Select(veto => (map[SupplierColumns.Of(veto)], veto.Code))];
        return (cells, _) =>
        {
            SupplierScores scores = new()
            {
                Scores = criteria.Select(column => new CriterionScore { Criterion = column.Column.Name, Score = cells.Number(column) }).ToValueList(),
                Vetoes = [.. vetoes.Select(veto => new VetoFinding { Veto = veto.Code, Count = cells.Read<int>(veto.Column, OccurrenceCells.Read) })],
            };
            return new()
            {
                Under = rules => Judge(scores, rules),
                Changes = (present, other) => VerdictFormats.SupplierScores.Compare((SupplierRuleSet)present, (SupplierRuleSet)other).Compare(scores).Changes,
            };
        };
    }

    private Judged Judge(SupplierScores scores, IRuleSet rules)
    {
        var verdict = _scorers.Of(rules).Score(scores);
        return new()
        {
            Verdicts = [Questions.SupplierScore.Judge(verdict)],
            Standing = verdict.Grade?.Code ?? "not-scored",
            Rank = verdict.Total?.ToDecimal(6, MidpointRounding.ToNegativeInfinity),
            Class = verdict.Grade?.Name ?? StandingOf("not-scored").Name,
            Undecided = verdict.Status == ScoreStatus.NotScored ? verdict.Rationale : [],
            Outcome = [("status", Words.Of(verdict.Status).Code), ("total", verdict.Total), ("grade", verdict.Grade?.Code)],
        };
    }
}

/// <summary>Verdicts on score cards in words.</summary>
internal static class ScoreWords
{
    public static Said Say(SupplierPerformance verdict)
    {
        var total = verdict.Total is { } sum ? Numbers.Readable(sum) : null;
        return new()
        {
            Words = Said.Join(total is null ? null : LocalizedText.Same(total), verdict.Grade?.Name ?? Words.Of(ScoreStatus.NotScored).Name),
            Tone = verdict.Status switch { ScoreStatus.Scored => Tone.Plain, ScoreStatus.Vetoed => Tone.Bad, _ => Tone.Warn },
            Rationale = verdict.Rationale,
            Facts =
            [
                Fact.Of("Total", "总分", total),
                Fact.Of("Grade", "等级", verdict.Grade),
                .. verdict.Grade?.Action is { } action ? [Fact.Of("Action", "处置要求", action)] : (Fact[])[],
                .. verdict.ComputedGrade is { } computed && computed != verdict.Grade ? [Fact.Of("By score alone", "仅按得分", computed)] : (Fact[])[],
            ],
        };
    }
}
