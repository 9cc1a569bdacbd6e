using Yiko.Compliance.Aspects;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Aspects;
using Yiko.Compliance.RuleSets;

namespace Yiko.Compliance.Cli.Commands.RuleSets;

/// <summary>The aspects of a register under two rule sets, which may ask for different factors.</summary>
internal sealed class ComparedAspects(SignificanceRuleSet present, SignificanceRuleSet other, OutputSettings settings)
    : ComparedRows<AspectEvaluation>(new(View, present, other, settings))
{
    private static readonly ComparisonView<AspectEvaluation> View = new()
    {
        Keys = ["id"],
        Titles = [RiskTableTexts.Id],
        GradeColumn = "class",
        BesideColumn = "significant",
        CodeOf = verdict => verdict.Class?.Code,
        Cell = (verdict, language) =>
            verdict.Class is { } holding ? TableCell.Of(holding, language) : TableCell.Of(ComparisonTexts.NotEvaluated.In(language)),
        WriteBeside = (records, verdict) => records.Flag(verdict.IsSignificant),
        Why = verdict => verdict.Rationale,
    };

    private readonly VerdictComparer<AspectScores, AspectEvaluation> _comparer = VerdictFormats.Aspects.Compare(present, other);
    private AspectRow _present = null!;
    private AspectRow _other = null!;

    public override IReadOnlyList<InputColumn> Columns { get; } =
        [.. AspectRow.ColumnsOf(present).Concat(AspectRow.ColumnsOf(other)).DistinctBy(column => column.Name)];

    protected override BoundColumn Id => _present.Id;

    public override void Bind(ColumnMap map) => (_present, _other) = (new(present, map), new(other, map));

    protected override VerdictComparison<AspectEvaluation>? Compare(RowCells row, FaultList remarks)
    {
        var scores = _present.Read(row);
        if (row.Bad.Count > 0) return null;
        var others = _other.Read(row);
        if (row.Bad.Count > 0) return null;
        return _comparer.Compare(scores with
        {
            Criteria = [.. scores.Criteria.Union(others.Criteria)],
            Points = [.. scores.Points.UnionBy(others.Points, points => points.Factor)],
        });
    }
}
