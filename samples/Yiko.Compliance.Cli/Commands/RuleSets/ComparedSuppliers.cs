using NodaTime;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Suppliers;
using Yiko.Compliance.RuleSets;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Cli.Commands.RuleSets;

/// <summary>The suppliers of an event register under two rule sets, as of a day; a case is a supplier and product.</summary>
internal sealed class ComparedSuppliers(SupplierRuleSet present, SupplierRuleSet other, LocalDate asOf, OutputSettings settings) : RowDecider
{
    private static readonly ComparisonView<SupplierClassification> View = new()
    {
        Keys = ["supplier", "product"],
        Titles = [SupplierTableTexts.Supplier, SupplierTableTexts.Product],
        GradeColumn = "status",
        BesideColumn = "order_allowed",
        CodeOf = verdict => Words.Of(verdict.Status).Code,
        Cell = (verdict, language) => TableCell.Of(Words.Of(verdict.Status).Name.In(language), SupplierTableTexts.StyleOf(verdict.Status)),
        WriteBeside = (records, verdict) => records.Flag(verdict.IsOrderAllowed),
        Why = verdict => verdict.Rationale,
    };

    private readonly VerdictComparer<SupplyHistory, SupplierClassification> _comparer = VerdictFormats.SupplierStatus.Compare(present, other);
    private readonly ComparedRegister<SupplierClassification> _compared = new(View, present, other, settings);
    private readonly SupplyRelations _relations = new();
    private SupplierEventRow _register = null!;

    public override IReadOnlyList<InputColumn> Columns => SupplierColumns.OfRegisterOrList;

    public override IReadOnlyList<string> RecordColumns => _compared.RecordColumns;

    public override IReadOnlyList<TableColumn> TableColumns => _compared.TableColumns;

    public override IEnumerable<IReadOnlyList<TableCell>> Summary => _compared.Summary;

    public override bool CarriesColumns => false;

    public override void Bind(ColumnMap map) => _register = new(map);

    /// <summary>Gathers the row; what it amounts to is known after the last one.</summary>
    public override bool Decide(RowCells row, FaultList remarks)
    {
        _relations.Add(_register.ReadAll(row), row);
        return true;
    }

    public override void Write(RecordWriter records, RowCells row, CarriedCells carried)
    {
    }

    public override void Show(TableWriter table, RowCells row)
    {
    }

    public override long Finish(OutputSession output, CarriedCells carried)
    {
        var undecided = 0L;
        foreach (var relation in _relations.All)
        {
            _compared.Cases++;
            // A cell that cannot be read is no blank: what it hides might decide.
            if (relation.BadAsOf(asOf).Length > 0)
            {
                undecided++;
                continue;
            }

            if (_compared.Count(_comparer.Compare(relation.HistoryAsOf(asOf))) is not { } changed) continue;
            if (output.Records is { } records)
            {
                _compared.Write(records, changed, relation.Supplier, relation.Product);
                records.EndRecord();
            }

            if (output.Table is { } table) _compared.Show(table, changed, relation.Supplier, relation.Product);
        }

        return undecided;
    }

    public override long ResultsOf(long rows) => _relations.All.Count;
}
