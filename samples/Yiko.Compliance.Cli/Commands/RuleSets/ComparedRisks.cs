using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Risks;
using Yiko.Compliance.Risks;
using Yiko.Compliance.RuleSets;

namespace Yiko.Compliance.Cli.Commands.RuleSets;

/// <summary>The hazards of a register under two rule sets.</summary>
internal sealed class ComparedRisks(LecRuleSet present, LecRuleSet other, OutputSettings settings)
    : ComparedRows<RiskAssessment>(new(View, present, other, settings))
{
    private static readonly ComparisonView<RiskAssessment> View = new()
    {
        Keys = ["id"],
        Titles = [RiskTableTexts.Id],
        GradeColumn = "grade",
        BesideColumn = "acceptable",
        CodeOf = verdict => verdict.Grade?.Code,
        Cell = (verdict, language) =>
            verdict.Grade is { } grade ? TableCell.Of(grade, language) : TableCell.Of(RiskTableTexts.NotRated.In(language)),
        WriteBeside = (records, verdict) => records.Flag(verdict.IsAcceptable),
        Why = verdict => verdict.Rationale,
    };

    private readonly VerdictComparer<RiskFactors, RiskAssessment> _comparer = VerdictFormats.Risks.Compare(present, other);
    private RiskRow _register = null!;

    public override IReadOnlyList<InputColumn> Columns => RiskColumns.All;

    protected override BoundColumn Id => _register.Id;

    public override void Bind(ColumnMap map) => _register = new(map, present);

    protected override VerdictComparison<RiskAssessment>? Compare(RowCells row, FaultList remarks)
    {
        var factors = _register.Initial(row);
        return row.Bad.Count > 0 ? null : _comparer.Compare(factors);
    }
}
