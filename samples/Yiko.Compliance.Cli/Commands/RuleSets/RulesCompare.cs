using System.CommandLine;
using Yiko.Compliance.Cli.Commands.Risks;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Risks;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Cli.Commands.RuleSets;

/// <summary><c>rules compare A B --in FILE</c>: the rows of a register of which the verdict would change.</summary>
internal sealed class RulesCompare(LecRuleSet present, LecRuleSet other, OutputSettings settings) : RowDecider
{
    private readonly LecRiskComparer _comparer = new(present, other);
    private readonly RationaleFormatter _formatter = RationaleFormatter.For(settings.Language);
    private readonly SortedDictionary<string, long> _matrix = new(StringComparer.Ordinal);
    private RiskRow _register = null!;
    private RiskComparison? _changed;
    private long _rows;
    private long _changes;

    public override IReadOnlyList<InputColumn> Columns => RiskColumns.All;

    public override IReadOnlyList<string> RecordColumns { get; } =
        ["id", "present_grade", "other_grade", "present_acceptable", "other_acceptable", "reasons", "present_rule_set", "other_rule_set"];

    public override IReadOnlyList<TableColumn> TableColumns =>
    [
        new() { Title = RiskTableTexts.Id },
        new() { Title = ComparisonTexts.Present, Flexible = true },
        new() { Title = ComparisonTexts.Other, Flexible = true },
        new() { Title = ComparisonTexts.Change, Flexible = true },
    ];

    public override IEnumerable<IReadOnlyList<TableCell>> Summary =>
    [
        [TableCell.Of(ComparisonTexts.Rows(_changes, _rows, RuleSetStamp.Of(present).ToString(), RuleSetStamp.Of(other).ToString()).In(settings.Language))],
        .. _matrix.Select(cell => (TableCell[])[TableCell.Of(FormattableString.Invariant($"{cell.Key}: {cell.Value}"))]),
    ];

    public static Command Build(Terminal terminal)
    {
        var first = new Argument<string>("A") { Description = "the rule set in force: a name such as risks/standard, or a JSON file" };
        var second = new Argument<string>("B") { Description = "the rule set to compare with" };
        var input = new InputOptions(asOption: true);
        var output = new OutputOptions();
        var command = new Command("compare", "List the rows of a register of which the verdict would change, and why.");
        command.Arguments.Add(first);
        command.Arguments.Add(second);
        input.AddTo(command);
        output.AddTo(command);
        command.SetAction(arguments =>
        {
            var faults = new FaultList();
            var settings = output.Read(arguments, faults);
            var choice = RiskRuleSets.Option();
            var present = choice.Find("A", arguments.GetValue(first)!, faults);
            var other = choice.Find("B", arguments.GetValue(second)!, faults);
            var source = input.Read(arguments, RiskColumns.All, faults);
            return faults.IsEmpty && present is not null && other is not null
                ? RegisterRun.Run(new RulesCompare(present, other, settings), source, settings, terminal)
                : UsageChecks.Refuse(faults, settings, terminal);
        });
        return command;
    }

    public override void Bind(ColumnMap map) => _register = new(map);

    public override bool Decide(RowCells row, FaultList remarks)
    {
        _changed = null;
        _rows++;
        var factors = _register.Initial(row);
        if (row.Bad.Count > 0) return false;
        var comparison = _comparer.Compare(factors);
        var cell = $"{GradeOf(comparison.Present)} → {GradeOf(comparison.Other)}";
        _matrix[cell] = _matrix.GetValueOrDefault(cell) + 1;
        if (!comparison.Changes.IsEmpty) _changed = comparison;
        if (_changed is not null) _changes++;
        return true;
    }

    public override void Write(RecordWriter records, RowCells row, CarriedCells carried)
    {
        if (_changed is not { } changed) return;
        records.Text(row.Text(_register.Id));
        records.Text(changed.Present.Grade?.Code);
        records.Text(changed.Other.Grade?.Code);
        records.Flag(changed.Present.IsAcceptable);
        records.Flag(changed.Other.IsAcceptable);
        records.List([.. changed.Changes.Select(reason => reason.Code)]);
        records.Text(changed.Present.RuleSet.ToString());
        records.Text(changed.Other.RuleSet.ToString());
        if (settings.Explain) records.Text(Sentences.Join(settings.Language, [.. _formatter.Lines(changed.Changes)]));
        carried.End(records, row);
    }

    public override void Show(TableWriter table, RowCells row)
    {
        if (_changed is not { } changed) return;
        table.Row(
            [
                TableCell.Of(row.Text(_register.Id).ToString()),
                Cell(changed.Present),
                Cell(changed.Other),
                TableCell.Of(string.Join(' ', changed.Changes.Select(_formatter.Sentence))),
            ],
            settings.Explain ? [.. _formatter.Lines(changed.Other.Rationale)] : []);
    }

    private TableCell Cell(RiskAssessment verdict) =>
        verdict.Grade is { } grade ? TableCell.Of(grade, settings.Language) : TableCell.Of(RiskTableTexts.NotRated.In(settings.Language));

    private static string GradeOf(RiskAssessment verdict) => verdict.Grade?.Code ?? "-";
}
