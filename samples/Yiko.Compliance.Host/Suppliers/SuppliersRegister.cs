using NodaTime;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Rows;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Suppliers;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Host.Suppliers;

/// <summary>
/// The register of suppliers: a row is an event, and all events of a supplier of a product make one item. Where it stands depends on the day,
/// so lists and pages ask again for theirs; what is stored is the verdict of the day on which something happened.
/// </summary>
public sealed class SuppliersRegister(ISupplierClassifier classifier, ComplianceRules rules) : Register
{
    private SupplierEventRow? _event;

    private readonly Engines<ISupplierClassifier> _classifiers = new(classifier, rules.Suppliers, other => rules with { Suppliers = (SupplierRuleSet)other });

    public override string Area => Areas.Suppliers;

    public override LocalizedText Title => LocalizedText.Of("Suppliers", "供方");

    public override string NameColumn => SupplierColumns.Product.Name;

    public override bool Gathers => true;

    public override bool IsRanked => false;

    public override IReadOnlyList<Field> Fields { get; } = [.. SupplierColumns.OfRegister.Select(SupplierWords.FieldOf), OfficeFields.Remark];

    public override IReadOnlyList<string> Needed { get; } =
        [.. new[] { SupplierColumns.Supplier, SupplierColumns.Product, SupplierColumns.Class, SupplierColumns.Date, SupplierColumns.Kind }.Select(column => column.Name)];

    public override IReadOnlyList<string> OutcomeColumns { get; } = ["status", "on_list", "next_due", "order_allowed"];

    public override IReadOnlyList<Standing> Standings => SupplierWords.Standings;

    public override IRuleSet InForce => rules.Suppliers;

    protected override IReadOnlyList<IRuleSet> Published => RuleSetChoices.Suppliers;

    public override string IdOf(Row row)
    {
        var (supplier, product) = (row[SupplierColumns.Supplier.Name], row[SupplierColumns.Product.Name]);
        return supplier.Length == 0 || product.Length == 0 ? string.Empty : SupplyItem.IdOf(supplier, product);
    }

    public override RegisterItem New(Row row)
    {
        var (supplier, product) = (row[SupplierColumns.Supplier.Name], row[SupplierColumns.Product.Name]);
        return new SupplyItem { Id = IdOf(row), Name = product, Supplier = supplier, Product = product };
    }

    public override IEnumerable<Row> RowsOf(RegisterItem item) => ((SupplyItem)item).Counting().Select(it => it.Cells);

    /// <summary>Adds an event, unless the same one is there already.</summary>
    public override bool Take(RegisterItem item, Row row, LocalDate day)
    {
        var (events, written, happened) = (((SupplyItem)item).Events, row.ToString(), EventOf(row));
        if (events.Any(it => it.Row == written || EventOf(it.Cells) == happened)) return false;
        events.Add(new() { Row = written });
        return true;
    }

    /// <summary>Records an event in the place of one that was recorded wrongly; that one stays, and counts no more.</summary>
    internal Written Correct(SupplyItem item, long key, Row row)
    {
        if (item.Counting().All(it => it.Key != key) || IdOf(row) != item.Id) return Written.Missing;
        item.Events.Add(new() { Row = row.ToString(), Corrects = key });
        return Written.Of(item);
    }

    internal SupplierEvent EventOf(Row row) => (_event ??= new(Map)).Read(OneRow.Read(row, Map.Header));

    internal override Func<RowCells, List<Reason>, Inquiry?> Reader(ColumnMap map)
    {
        var row = new SupplierEventRow(map);
        return (cells, _) => Ask([row.Read(cells)], LocalDate.MaxIsoValue);
    }

    internal override Inquiry Ask(RegisterItem item, LocalDate day) => Ask([.. RowsOf(item).Select(EventOf)], day);

    internal override Inquiry? Try(RegisterItem? item, Row row, LocalDate day, List<Fault> faults) =>
        Ask(row, faults) is null ? null : Ask([.. item is null ? [] : RowsOf(item).Select(EventOf), EventOf(row)], day);

    private Inquiry Ask(SupplierEvent[] events, LocalDate day) => new()
    {
        Under = rules => Judge(HistoryOf(events, day), rules),
        Changes = (present, other) => VerdictFormats.SupplierStatus.Compare((SupplierRuleSet)present, (SupplierRuleSet)other).Compare(HistoryOf(events, day)).Changes,
    };

    internal SupplyHistory HistoryOf(SupplyItem item, LocalDate day) => HistoryOf([.. RowsOf(item).Select(EventOf)], day);

    private static SupplyHistory HistoryOf(SupplierEvent[] events, LocalDate day) =>
        new() { Supplier = events[0].Supplier, Product = events[0].Product, Events = [.. events], AsOf = day };

    private Judged Judge(SupplyHistory history, IRuleSet rules)
    {
        var verdict = _classifiers.Of(rules).Classify(history);
        var standing = Words.Of(verdict.Status).Code;
        return new()
        {
            Verdicts = [Questions.SupplierStatus.Judge(verdict)],
            Standing = standing,
            Class = StandingOf(standing).Name,
            Undecided = verdict.Status == SupplyStatus.NotClassified ? verdict.Rationale : [],
            Project = item => ((SupplyItem)item).Show(verdict.NextDue),
            Outcome = [("status", standing), ("on_list", verdict.IsOnList), ("next_due", verdict.NextDue), ("order_allowed", verdict.IsOrderAllowed)],
        };
    }
}
