using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Registers;
using Yiko.Compliance.RuleSets;

namespace Yiko.Compliance.Cli.Commands.RuleSets;

/// <summary>A comparison over a register of which each row is a case.</summary>
internal abstract class ComparedRows<TVerdict>(ComparedRegister<TVerdict> register) : RowDecider
    where TVerdict : class
{
    private VerdictComparison<TVerdict>? _changed;

    public override IReadOnlyList<string> RecordColumns => register.RecordColumns;

    public override IReadOnlyList<TableColumn> TableColumns => register.TableColumns;

    public override IEnumerable<IReadOnlyList<TableCell>> Summary => register.Summary;

    protected abstract BoundColumn Id { get; }

    /// <summary>Compares the verdicts on a row; null where it cannot be read, which its bad cells or <paramref name="remarks"/> then tell.</summary>
    protected abstract VerdictComparison<TVerdict>? Compare(RowCells row, FaultList remarks);

    public override bool Decide(RowCells row, FaultList remarks)
    {
        register.Cases++;
        var comparison = Compare(row, remarks);
        _changed = comparison is null ? null : register.Count(comparison);
        return comparison is not null;
    }

    public override void Write(RecordWriter records, RowCells row, CarriedCells carried)
    {
        if (_changed is not { } changed) return;
        register.Write(records, changed, row.Text(Id).ToString());
        carried.End(records, row);
    }

    public override void Show(TableWriter table, RowCells row)
    {
        if (_changed is { } changed) register.Show(table, changed, row.Text(Id).ToString());
    }
}
