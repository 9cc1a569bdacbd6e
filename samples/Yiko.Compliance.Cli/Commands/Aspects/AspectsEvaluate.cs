using System.CommandLine;
using Yiko.Compliance.Aspects;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Aspects;

namespace Yiko.Compliance.Cli.Commands.Aspects;

/// <summary><c>aspects evaluate FILE</c>: total, class and significance of each aspect, and what decided it.</summary>
internal sealed class AspectsEvaluate(SignificanceRuleSet rules, OutputSettings settings) : RowDecider
{
    private const string Significant = "significant";
    private const string NotSignificant = "not-significant";

    private readonly ScoringAspectEvaluator _evaluator = new(rules);
    private readonly AspectReasonTexts _reasons = new(settings.Language);
    private readonly AspectTally _tally = new();
    private readonly string _ruleSet = RuleSetStamp.Of(rules).ToString();
    private AspectRow _register = null!;
    private OwnResults _own = null!;
    private AspectScores _scores = null!;
    private AspectEvaluation? _verdict;

    public override IReadOnlyList<InputColumn> Columns { get; } = ColumnsOf(rules);

    public override OwnResults? Own => _own;

    public override IReadOnlyList<string> RecordColumns { get; } = ["id", "status", "total", "significant", "reasons", "rule_set"];

    public override IReadOnlyList<TableColumn> TableColumns =>
    [
        new() { Title = AspectTableTexts.Id },
        new() { Title = AspectTableTexts.Aspect, Flexible = true, Hidden = _register.Aspect < 0 },
        new() { Title = AspectTableTexts.Department, Flexible = true, FromWidth = 110, Hidden = _register.Department < 0 },
        new() { Title = AspectTableTexts.Type, Flexible = true },
        new() { Title = AspectTableTexts.TenseAndState, FromWidth = 100 },
        new() { Title = AspectTableTexts.Points },
        new() { Title = AspectTableTexts.Total, RightAligned = true },
        new() { Title = AspectTableTexts.Class },
        new() { Title = AspectTableTexts.DecidedBy, Flexible = true },
    ];

    public override IEnumerable<IReadOnlyList<TableCell>> Summary => _tally.Lines(settings.Language, rules, _ruleSet);

    public static Command Build(Terminal terminal)
    {
        var input = new InputOptions();
        var output = new OutputOptions();
        var ruleSets = AspectRuleSets.Option();
        var command = new Command("evaluate", "Score each aspect of a register, and say whether it is significant and what decided it.");
        input.AddTo(command);
        ruleSets.AddTo(command);
        output.AddTo(command);
        command.SetAction(arguments =>
        {
            var faults = new FaultList();
            var settings = output.Read(arguments, faults);
            var rules = ruleSets.Read(arguments, faults);
            var source = input.Read(arguments, ColumnsOf(rules), faults);
            return faults.IsEmpty ? RegisterRun.Run(new AspectsEvaluate(rules, settings), source, settings, terminal) : UsageChecks.Refuse(faults, settings, terminal);
        });
        return command;
    }

    public override IEnumerable<LocalizedText> Remarks(string file) => _register.Idle.Count == 0 ? [] : [RegisterTexts.IdleColumns(file, _register.Idle)];

    public override void Bind(ColumnMap map)
    {
        _register = new(rules, map);
        _own = new(map[AspectColumns.OwnTotal], map[AspectColumns.OwnSignificant]);
        _own.Knowing(Significant, "重要", "重大", "重要环境因素", "是", "√", "✓", "有", "对", "yes", "y", "true", "1")
            .Knowing(NotSignificant, "一般", "一般环境因素", "次要", "轻微", "否", "×", "无", "no", "n", "false", "0");
    }

    public override bool Decide(RowCells row, FaultList remarks)
    {
        _scores = _register.Read(row);
        _verdict = row.Bad.Count == 0 ? _evaluator.Evaluate(_scores) : null;
        if (_verdict is { IsSignificant: { } significant }) _own.Compare(row, _verdict.Total, CodeOf(significant), AspectTableTexts.Significance(significant).In(settings.Language), NotSignificant);
        else _own.Skip();
        _tally.Add(_verdict, _scores.Aspect.Id);
        return _verdict is { Status: not AspectStatus.NotEvaluated };
    }

    public override void Write(RecordWriter records, RowCells row, CarriedCells carried)
    {
        records.Text(row.Text(_register.Id));
        records.Text(StatusOf(_verdict));
        records.Number(_verdict?.Total);
        records.Flag(_verdict?.IsSignificant);
        records.List([.. AspectReasonTexts.Codes(_verdict, row.Bad), .. _own.Differences.Select(reason => reason.Code).Distinct()]);
        records.Text(_ruleSet);
        if (settings.Explain) records.Text(Sentences.Join(settings.Language, _reasons.Explanation(_verdict, row.Bad).Concat(_own.Differences.Select(_reasons.Line))));
        carried.End(records, row);
    }

    public override void Show(TableWriter table, RowCells row)
    {
        var (aspect, language) = (_scores.Aspect, settings.Language);
        table.Row(
            [
                TableCell.Of(aspect.Id),
                TableCell.Of(_register.Aspect < 0 ? string.Empty : row.Text(_register.Aspect).ToString()),
                TableCell.Of(_register.Department < 0 ? string.Empty : row.Text(_register.Department).ToString()),
                TableCell.Of(aspect.Type is { } type ? Words.Of(type).Name.In(language) : string.Empty),
                TableCell.Of(AspectTableTexts.NameOf(aspect.Tense, aspect.State).In(language)),
                TableCell.Of(AspectTableTexts.PointsOf(_scores)),
                TableCell.Of(_verdict?.Total is { } total ? RiskTableTexts.Plain(total) : string.Empty),
                _verdict?.Class is { } grade
                    ? TableCell.Of(grade.Name.In(language), TableCell.StyleOf(grade))
                    : TableCell.Of(AspectTableTexts.ClassMissing(_verdict).In(language)),
                TableCell.Of(AspectTableTexts.DecidedByOf(rules, _verdict, language)),
            ],
            settings.Explain
                ? [.. _reasons.Explanation(_verdict, row.Bad), .. _own.Differences.Select(_reasons.Line)]
                : [.. _reasons.Remarks(_verdict, row.Bad), .. _own.Differences.Select(_reasons.Sentence)]);
    }

    private static IReadOnlyList<InputColumn> ColumnsOf(SignificanceRuleSet rules) => [.. AspectRow.ColumnsOf(rules), .. AspectRow.OwnResultsOf(rules)];

    private static string CodeOf(bool significant) => significant ? Significant : NotSignificant;

    private static string StatusOf(AspectEvaluation? verdict) => Words.Of(verdict?.Status ?? AspectStatus.NotEvaluated).Code;
}
