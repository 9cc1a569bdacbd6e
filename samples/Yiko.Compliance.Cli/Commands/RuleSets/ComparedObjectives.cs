using Yiko.Compliance.Cli.Commands.Objectives;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Objectives;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Objectives;
using Yiko.Compliance.RuleSets;

namespace Yiko.Compliance.Cli.Commands.RuleSets;

/// <summary>The objectives of a register under two rule sets.</summary>
internal sealed class ComparedObjectives(ObjectiveRuleSet present, ObjectiveRuleSet other, OutputSettings settings)
    : ComparedRows<ObjectiveAppraisal>(new(View, present, other, settings))
{
    private static readonly ComparisonView<ObjectiveAppraisal> View = new()
    {
        Keys = ["id"],
        Titles = [RiskTableTexts.Id],
        GradeColumn = "status",
        BesideColumn = "attainment",
        CodeOf = verdict => ObjectiveKinds.Name(verdict.Status),
        Cell = (verdict, language) => TableCell.Of(Words.Of(verdict.Status).Name.In(language), ObjectivesAppraise.StyleOf(verdict.Status)),
        WriteBeside = (records, verdict) => records.Text(verdict.Attainment?.ToString()),
        Why = verdict => verdict.Rationale,
    };

    private readonly VerdictComparer<ObjectiveReport, ObjectiveAppraisal> _comparer = VerdictFormats.Objectives.Compare(present, other);
    private ObjectiveRow _register = null!;

    public override IReadOnlyList<InputColumn> Columns => ObjectiveColumns.All;

    protected override BoundColumn Id => _register.Id;

    public override void Bind(ColumnMap map) => _register = new(map);

    protected override VerdictComparison<ObjectiveAppraisal>? Compare(RowCells row, FaultList remarks)
    {
        List<Reason> faults = [];
        return _register.Read(row, faults) is { } report ? _comparer.Compare(report) : null;
    }
}
