using System.CommandLine;
using NodaTime;
using Yiko.Compliance.Cli.Commands.Suppliers;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Objectives;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Objectives;
using Color = Spectre.Console.Color;
using Decoration = Spectre.Console.Decoration;
using Style = Spectre.Console.Style;

namespace Yiko.Compliance.Cli.Commands.Objectives;

/// <summary><c>objectives appraise FILE [--as-of DATE]</c>: attained or not, how far, by which margin.</summary>
internal sealed class ObjectivesAppraise(ObjectiveRuleSet rules, LocalDate? asOf, OutputSettings settings) : RowDecider
{
    private const string Attained = "attained";
    private const string NotAttained = "not-attained";

    private static readonly InputColumn[] Actuals = [ObjectiveColumns.Value, ObjectiveColumns.Numerator, ObjectiveColumns.Count];

    private readonly ExactObjectiveAppraiser _appraiser = new(rules);
    private readonly RationaleFormatter _formatter = ObjectiveRowReasons.FormatterFor(settings.Language);
    private readonly ObjectiveTally _tally = new();
    private readonly string _ruleSet = RuleSetStamp.Of(rules).ToString();
    private readonly List<Reason> _faults = [];
    private ObjectiveRow _register = null!;
    private OwnResults _own = null!;
    private Reason[] _remarks = [];
    private ObjectiveAppraisal? _verdict;
    private bool _hasActuals;

    public override IReadOnlyList<InputColumn> Columns => ObjectiveColumns.WithOwnResults;

    public override OwnResults? Own => _own;

    // Each of the three can stand for the others; that all are lacking is said in one sentence, whether or not a row could be decided.
    public override bool AsksFor(InputColumn column) => !Actuals.Contains(column);

    public override IEnumerable<LocalizedText> Remarks(string file) => _hasActuals ? [] : [RegisterTexts.NoActuals(file)];

    public override IReadOnlyList<string> RecordColumns { get; } = ["id", "status", "actual", "attainment", "margin", "reasons", "rule_set"];

    public override IReadOnlyList<TableColumn> TableColumns =>
    [
        new() { Title = ObjectiveTableTexts.Id },
        new() { Title = ObjectiveTableTexts.Wording, Flexible = true, Hidden = _register.Wording < 0 },
        new() { Title = ObjectiveTableTexts.Target, RightAligned = true },
        new() { Title = ObjectiveTableTexts.Actual, RightAligned = true },
        new() { Title = ObjectiveTableTexts.Attainment, RightAligned = true },
        new() { Title = ObjectiveTableTexts.Status },
    ];

    public override IEnumerable<IReadOnlyList<TableCell>> Summary => _tally.Lines(settings.Language, _ruleSet);

    public static Command Build(Terminal terminal)
    {
        var input = new InputOptions();
        var output = new OutputOptions();
        var ruleSets = ObjectiveRuleSets.Option();
        var day = new Option<string>("--as-of") { Description = "the day from which periods are seen: one is closed from the day after its last", HelpName = "DATE" };
        var command = new Command("appraise", "Say of each objective of a register whether it is attained, how far, and by which margin.");
        input.AddTo(command);
        ruleSets.AddTo(command);
        command.Options.Add(day);
        output.AddTo(command);
        command.SetAction(arguments =>
        {
            var faults = new FaultList();
            var settings = output.Read(arguments, faults);
            var rules = ruleSets.Read(arguments, faults);
            var asOf = arguments.GetValue(day) is { } text ? SupplierDay.Read(text, faults) : (LocalDate?)null;
            var source = input.Read(arguments, ObjectiveColumns.WithOwnResults, faults);
            return faults.IsEmpty ? RegisterRun.Run(new ObjectivesAppraise(rules, asOf, settings), source, settings, terminal) : UsageChecks.Refuse(faults, settings, terminal);
        });
        return command;
    }

    public static Style StyleOf(ObjectiveStatus status) => status switch
    {
        ObjectiveStatus.Attained => new(Color.Green),
        ObjectiveStatus.NotAttained => new(Color.Red, decoration: Decoration.Bold),
        ObjectiveStatus.ProvisionallyNotAttained => new(Color.Olive),
        ObjectiveStatus.NotAppraised => new(decoration: Decoration.Bold),
        _ => Style.Plain,
    };

    public override void Bind(ColumnMap map)
    {
        _hasActuals = Actuals.Any(column => map[column].IsPresent);
        (_register, _own) = (new(map), new(default, map[ObjectiveColumns.OwnStatus]));
        _own.Knowing(Attained, "达标", "达成", "完成", "已完成", "合格", "符合", "是", "√", "✓", "yes", "attained")
            .Knowing(NotAttained, "未达标", "不达标", "未达成", "未完成", "不合格", "不符合", "否", "×", "no", "not attained");
    }

    public override bool Decide(RowCells row, FaultList remarks)
    {
        _faults.Clear();
        var report = _register.Read(row, _faults, asOf);
        _verdict = report is null ? null : _appraiser.Appraise(report);
        _remarks = [.. new[] { ObjectiveRowReasons.PartlyCovered(report), _register.HalfCovered(row), _register.UnreadUnit(row) }.OfType<Reason>()];
        if (CodeOf(_verdict?.Status) is { } code) _own.Compare(row, null, code, Words.Of(_verdict!.Status).Name.In(settings.Language));
        else _own.Skip();
        _tally.Add(_verdict, row.Text(_register.Id));
        return _verdict is { Status: not ObjectiveStatus.NotAppraised };
    }

    public override void Write(RecordWriter records, RowCells row, CarriedCells carried)
    {
        var isShare = _verdict?.Report.Measurement.Cases is not null;
        records.Text(row.Text(_register.Id));
        records.Text(ObjectiveKinds.Name(_verdict?.Status));
        Write(records, _verdict?.Actual, isShare);
        Write(records, _verdict?.Attainment, isShare);
        Write(records, _verdict?.Margin, isShare);
        records.List((string[])[.. Reasons(row).Select(reason => reason.Code)]);
        records.Text(_ruleSet);
        if (settings.Explain) records.Text(string.Join(Separator, Reasons(row).Select(reason => _formatter.Line(reason))));
        carried.End(records, row);
    }

    public override void Show(TableWriter table, RowCells row)
    {
        var status = _verdict?.Status ?? ObjectiveStatus.NotAppraised;
        var isShare = _verdict?.Report.Measurement.Cases is not null;
        var text = ObjectiveTableTexts.TargetOf(ObjectiveKinds.Find(_register.KindText(row)), _register.TargetText(row));
        table.Row(
            [
                TableCell.Of(row.Text(_register.Id).ToString()),
                TableCell.Of(_register.Wording < 0 ? string.Empty : row.Text(_register.Wording).ToString()),
                TableCell.Of(text.In(settings.Language)),
                TableCell.Of(_verdict?.Actual is { } actual ? ObjectiveTableTexts.Read(actual, isShare) : string.Empty),
                TableCell.Of(_verdict?.Attainment is { } attainment ? ObjectiveTableTexts.AttainmentOf(attainment) : string.Empty),
                TableCell.Of(Words.Of(status).Name.In(settings.Language), StyleOf(status)),
            ],
            settings.Explain ? [.. Reasons(row).Select(reason => _formatter.Line(reason))] : Remarks(row, status));
    }

    private string Separator => settings.Language == Language.ChineseSimplified ? string.Empty : " ";

    private IEnumerable<Reason> Reasons(RowCells row) =>
        (_verdict?.Rationale ?? Enumerable.Empty<Reason>()).Concat(_faults).Concat(row.Bad.Select(CellReasons.Of))
            .Concat(_remarks).Concat(_own.Differences);

    private static string? CodeOf(ObjectiveStatus? status) => status switch
    {
        ObjectiveStatus.Attained or ObjectiveStatus.ProvisionallyAttained => Attained,
        ObjectiveStatus.NotAttained or ObjectiveStatus.ProvisionallyNotAttained => NotAttained,
        _ => null,
    };

    // A row that speaks for itself needs no remark.
    private string[] Remarks(RowCells row, ObjectiveStatus status) =>
        _remarks.Length > 0 || _own.Differences.Count > 0 || status is ObjectiveStatus.NoData or ObjectiveStatus.NotAppraised or ObjectiveStatus.NotAttained
            ? [string.Join(Separator, Reasons(row).Select(reason => _formatter.Sentence(reason)))]
            : [];

    private static void Write(RecordWriter records, Ratio? value, bool isShare)
    {
        if (value is { } number && (isShare || !number.TryToDecimal(out _))) records.Text(number.ToString());
        else records.Number(value is { } finite && finite.TryToDecimal(out var exact) ? exact : null);
    }
}
