using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Suppliers;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Cli.Commands.Suppliers;

/// <summary><c>suppliers status FILE --as-of DATE</c>: where each supplier of each product stands on a day.</summary>
internal sealed class SuppliersStatus(SupplierRuleSet rules, LocalDate asOf, OutputSettings settings) : RowDecider
{
    /// <summary>More years between an event and the day asked about are more likely another calendar or a slip.</summary>
    private const int FarYears = 30;

    private readonly AbcSupplierClassifier _classifier = new(rules);
    private readonly RationaleFormatter _formatter = CellReasons.FormatterFor(settings.Language);
    private readonly string _ruleSet = RuleSetStamp.Of(rules).ToString();
    private readonly SupplyRelations _relations = new();
    private readonly long[] _counts = new long[Enum.GetValues<SupplyStatus>().Length];
    private readonly List<(LocalDate Date, Place Place)> _far = [];
    private SupplierEventRow _register = null!;
    private int[] _carried = [];

    public override IReadOnlyList<InputColumn> Columns => SupplierColumns.OfRegisterOrList;

    public override IReadOnlyList<string> RecordColumns { get; } =
        ["supplier", "product", "class", "status", "on_list", "next_due", "order_allowed", "reasons", "rule_set"];

    public override IReadOnlyList<TableColumn> TableColumns =>
    [
        new() { Title = SupplierTableTexts.Supplier, Flexible = true },
        new() { Title = SupplierTableTexts.Product, Flexible = true },
        new() { Title = SupplierTableTexts.Class },
        new() { Title = SupplierTableTexts.Status },
        new() { Title = SupplierTableTexts.OnList },
        new() { Title = SupplierTableTexts.NextDue },
        new() { Title = SupplierTableTexts.Order },
    ];

    public override IEnumerable<IReadOnlyList<TableCell>> Summary =>
    [
        [
            TableCell.Of(SupplierTableTexts.Relations(_relations.All.Count, asOf, _ruleSet).In(settings.Language)),
            .. Enum.GetValues<SupplyStatus>().Where(status => _counts[(int)status] > 0)
                .Select(status => TableCell.Of(SupplierTableTexts.StatusCount(status, _counts[(int)status]).In(settings.Language))),
        ],
    ];

    public static Command Build(Terminal terminal)
    {
        var input = new InputOptions();
        var output = new OutputOptions();
        var ruleSets = SupplierRuleSets.Option();
        var day = new Option<string>(SupplierDay.Name) { Description = "the day on which one looks (required); later events are ignored", HelpName = "DATE" };
        var command = new Command("status", "Say where each supplier of each product stands on a day: on the list, due when, order allowed or not.");
        input.AddTo(command);
        command.Options.Add(day);
        ruleSets.AddTo(command);
        output.AddTo(command);
        command.SetAction(arguments =>
        {
            var faults = new FaultList();
            var settings = output.Read(arguments, faults);
            var rules = ruleSets.Read(arguments, faults);
            var source = input.Read(arguments, SupplierColumns.OfRegisterOrList, faults);
            var asOf = SupplierDay.Read(arguments.GetValue(day), faults);
            return faults.IsEmpty
                ? RegisterRun.Run(new SuppliersStatus(rules, asOf, settings), source, settings, terminal)
                : UsageChecks.Refuse(faults, settings, terminal);
        });
        return command;
    }

    public override InputColumn? Identifier => null;

    // A register of events has no use for the dates of a list, nor a list for a day and kind of its own.
    public override bool AsksFor(InputColumn column) => _register.IsList ? column.Name != SupplierColumns.Date.Name && column.Name != SupplierColumns.Kind.Name : !SupplierColumns.ListDates.Contains(column);

    public override IEnumerable<LocalizedText> Remarks(string file)
    {
        if (_register.IsList) yield return SupplierTableTexts.ListRead(file);
        foreach (var (date, place) in _far) yield return SupplierTableTexts.FarDate(place.Text, date, asOf);
        if (_relations.Alike() is { Count: > 0 } alike) yield return InputTexts.NamesAlike(new() { File = file }, alike);
    }

    public override void Bind(ColumnMap map)
    {
        _register = new(map);
        _carried = [.. map.Carried];
    }

    /// <summary>Gathers the row; what it amounts to is known after the last one.</summary>
    public override bool Decide(RowCells row, FaultList remarks)
    {
        var events = _register.ReadAll(row);
        foreach (var happened in events)
        {
            if (happened.Date is { } date && Math.Abs(date.Year - asOf.Year) > FarYears && _far.Count < FaultList.Cap) _far.Add((date, row.Place));
        }

        var relation = _relations.Add(events, row);
        if (_carried.Length > 0) relation.Carried.Add([.. _carried.Select(place => row.Text(place).Trim().ToString())]);
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
        foreach (var relation in _relations.All)
        {
            var bad = relation.BadAsOf(asOf);
            var verdict = _classifier.Classify(relation.HistoryAsOf(asOf));
            var told = bad.Length == 0 || verdict.Status == SupplyStatus.NotClassified;
            Reason[] reasons = [.. bad.Select(CellReasons.Of), .. verdict.Rationale.Where(_ => told)];

            // A flag or measure that cannot be read is no blank: what it hides might decide.
            if (bad.Length > 0) verdict = null;
            _counts[(int)(verdict?.Status ?? SupplyStatus.NotClassified)]++;
            if (output.Records is { } records) Write(records, relation, verdict, reasons, carried);
            if (output.Table is { } table) Show(table, relation, verdict, reasons);
        }

        return _counts[(int)SupplyStatus.NotClassified];
    }

    public override long ResultsOf(long rows) => _relations.All.Count;

    private void Write(RecordWriter records, SupplyRows relation, SupplierClassification? verdict, Reason[] reasons, CarriedCells carried)
    {
        records.Text(relation.Supplier);
        records.Text(relation.Product);
        records.Text(verdict?.Class?.ToString());
        records.Text(Words.Of(verdict?.Status ?? SupplyStatus.NotClassified).Code);
        records.Flag(verdict?.IsOnList);
        records.Text(verdict?.NextDue is { } due ? LocalDatePattern.Iso.Format(due) : string.Empty);
        records.Flag(verdict?.IsOrderAllowed ?? false);
        records.List([.. reasons.Select(reason => reason.Code).Distinct(StringComparer.Ordinal)]);
        records.Text(_ruleSet);
        if (settings.Explain) records.Text(string.Join(settings.Language == Language.ChineseSimplified ? string.Empty : " ", _formatter.Lines(reasons)));
        carried.End(records, relation.Carried);
    }

    private void Show(TableWriter table, SupplyRows relation, SupplierClassification? verdict, Reason[] reasons)
    {
        var status = verdict?.Status ?? SupplyStatus.NotClassified;
        var allowed = verdict?.IsOrderAllowed == true;
        table.Row(
            [
                TableCell.Of(relation.Supplier),
                TableCell.Of(relation.Product),
                TableCell.Of(verdict?.Class?.ToString() ?? string.Empty),
                TableCell.Of(Words.Of(status).Name.In(settings.Language), SupplierTableTexts.StyleOf(status)),
                TableCell.Of(SupplierTableTexts.YesNo(verdict?.IsOnList).In(settings.Language)),
                TableCell.Of(verdict?.NextDue is { } due ? LocalDatePattern.Iso.Format(due) : string.Empty),
                TableCell.Of(SupplierTableTexts.YesNo(allowed).In(settings.Language), allowed ? Spectre.Console.Style.Plain : SupplierTableTexts.Refused),
            ],
            settings.Explain ? [.. _formatter.Lines(reasons)] : status == SupplyStatus.NotClassified ? [.. reasons.Select(reason => _formatter.Sentence(reason))] : []);
    }
}
