using System.CommandLine;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Risks;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Cli.Commands.Risks;

/// <summary><c>risks assess FILE</c>: score, grade and verdict of each hazard, before and after its controls.</summary>
internal sealed class RisksAssess(LecRuleSet rules, OutputSettings settings) : RowDecider
{
    private readonly LecRiskAssessor _assessor = new(rules);
    private readonly RiskReasons _reasons = new(rules, settings.Language);
    private readonly RiskTally _tally = new(rules);
    private readonly string _ruleSet = RuleSetStamp.Of(rules).ToString();
    private RiskRow _register = null!;
    private OwnResults _own = null!;
    private RiskVerdict _verdict;
    private bool _lacksExposure;

    public override IReadOnlyList<InputColumn> Columns => RiskColumns.WithOwnResults;

    public override IEnumerable<LocalizedText> Remarks(string file) => _lacksExposure ? [RegisterTexts.NoExposure(file)] : [];

    public override bool AsksFor(InputColumn column) => column != RiskColumns.Exposure || rules.Exposure is not null;

    public override OwnResults? Own => _own;

    public override IReadOnlyList<string> RecordColumns { get; } =
    [
        "id", "status", "score", "grade", "acceptable", "residual_score", "residual_grade", "residual_acceptable", "reasons", "rule_set",
    ];

    public override IReadOnlyList<TableColumn> TableColumns =>
    [
        new() { Title = RiskTableTexts.Id },
        new() { Title = RiskTableTexts.Hazard, Flexible = true, Hidden = !_register.Hazard.IsPresent },
        new() { Title = RiskTableTexts.Department, Flexible = true, FromWidth = 110, Hidden = !_register.Department.IsPresent },
        new() { Title = RiskTableTexts.FactorsTitle },
        new() { Title = RiskTableTexts.Score, RightAligned = true },
        new() { Title = RiskTableTexts.Grade, Flexible = true },
        new() { Title = RiskTableTexts.Verdict },
        new() { Title = RiskTableTexts.Residual, Flexible = true, Hidden = !_register.HasResidual },
    ];

    public override IEnumerable<IReadOnlyList<TableCell>> Summary => _tally.Lines(settings.Language, _ruleSet);

    public static Command Build(Terminal terminal)
    {
        var input = new InputOptions();
        var output = new OutputOptions();
        var ruleSets = RiskRuleSets.Option();
        var command = new Command("assess", "Score and grade each hazard of a register, and say whether its risk is acceptable.");
        input.AddTo(command);
        ruleSets.AddTo(command);
        output.AddTo(command);
        command.SetAction(arguments =>
        {
            var faults = new FaultList();
            var settings = output.Read(arguments, faults);
            var rules = ruleSets.Read(arguments, faults);
            var source = input.Read(arguments, RiskColumns.WithOwnResults, faults);
            return faults.IsEmpty
                ? RegisterRun.Run(new RisksAssess(rules, settings), source, settings, terminal)
                : UsageChecks.Refuse(faults, settings, terminal);
        });
        return command;
    }

    public override void Bind(ColumnMap map)
    {
        (_register, _own) = (new(map, rules), new(map[RiskColumns.OwnScore], map[RiskColumns.OwnGrade]));
        _lacksExposure = AsksFor(RiskColumns.Exposure) && !map[RiskColumns.Exposure].IsPresent && map[RiskColumns.Likelihood].IsPresent && map[RiskColumns.Consequence].IsPresent;
        foreach (var known in (LecRuleSet[])[rules, LecRuleSet.Standard, LecRuleSet.FourColour])
        {
            foreach (var band in known.Grades.Bands) _own.Knowing(band.Grade.Code, band.Grade.Name.ChineseSimplified, band.Grade.Name.English);
        }
    }

    public override bool Decide(RowCells row, FaultList remarks)
    {
        var initial = _register.Initial(row);
        var badInitial = row.Bad.Count;
        var residual = _register.Residual(row);
        _verdict = new()
        {
            Initial = badInitial == 0 ? _assessor.Assess(initial) : null,
            Residual = row.Bad.Count == 0 && residual is not null ? _assessor.Assess(residual) : null,
            Bad = row.Bad,
        };
        if (_verdict.Initial is { Score: not null } rated) _own.Compare(row, rated.Score, rated.ComputedGrade?.Code, rated.ComputedGrade?.Name.In(settings.Language));
        else _own.Skip();
        var residualDecided = badInitial > 0 || _verdict.ResidualDecided;
        _tally.Add(_verdict.Initial, residualDecided, row.Text(_register.Id));
        return _verdict.InitialDecided && residualDecided;
    }

    public override void Write(RecordWriter records, RowCells row, CarriedCells carried)
    {
        records.Text(row.Text(_register.Id));
        records.Text(StatusOf(_verdict.Initial));
        records.Number(_verdict.Initial?.Score);
        records.Text(_verdict.Initial?.ComputedGrade?.Code);
        records.Flag(_verdict.Initial?.IsAcceptable);
        records.Number(_verdict.Residual?.Score);
        records.Text(_verdict.Residual?.ComputedGrade?.Code);
        records.Flag(_verdict.Residual?.IsAcceptable);
        records.List(_own.Differences.Count == 0 ? _reasons.Codes(_verdict) : [.. _reasons.Codes(_verdict), _own.Differences[0].Code]);
        records.Text(_ruleSet);
        if (settings.Explain) records.Text(Sentences.Join(settings.Language, [.. _reasons.Explanation(_verdict), .. _own.Differences.Select(_reasons.Line)]));
        carried.End(records, row);
    }

    public override void Show(TableWriter table, RowCells row)
    {
        var (initial, residual) = (_verdict.Initial, _verdict.Residual);
        table.Row(
            [
                TableCell.Of(row.Text(_register.Id).ToString()),
                TableCell.Of(row.Text(_register.Hazard).ToString()),
                TableCell.Of(row.Text(_register.Department).ToString()),
                TableCell.Of(initial is null ? string.Empty : RiskTableTexts.Factors(initial.Factors, rules)),
                TableCell.Of(initial?.Score is { } score ? RiskTableTexts.Plain(score) : string.Empty),
                initial?.ComputedGrade is { } grade ? TableCell.Of(grade, settings.Language) : default,
                TableCell.Of(RiskTableTexts.VerdictOf(initial?.IsAcceptable).In(settings.Language), VerdictStyle(initial)),
                ResidualCell(initial, residual),
            ],
            settings.Explain ? [.. _reasons.Explanation(_verdict), .. _own.Differences.Select(_reasons.Line)] : [.. _reasons.Remarks(_verdict), .. _own.Differences.Select(_reasons.Sentence)]);
    }

    private TableCell ResidualCell(RiskAssessment? initial, RiskAssessment? residual)
    {
        if (residual is { ComputedGrade: { } grade, Score: { } score })
            return TableCell.Of($"{RiskTableTexts.Plain(score)} {TableCell.ShortName(grade).In(settings.Language)}", TableCell.StyleOf(grade));
        return initial is null || _verdict.ResidualDecided ? default : TableCell.Of(RiskTableTexts.NotRated.In(settings.Language));
    }

    private static string StatusOf(RiskAssessment? verdict) => Words.Of(verdict?.Status ?? RiskStatus.NotRated).Code;

    private static Spectre.Console.Style? VerdictStyle(RiskAssessment? verdict) =>
        verdict?.IsAcceptable == true ? null : new(decoration: Spectre.Console.Decoration.Bold);
}
