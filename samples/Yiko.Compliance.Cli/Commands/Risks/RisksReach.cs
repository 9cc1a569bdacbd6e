using System.CommandLine;
using System.Globalization;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Risks;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Cli.Commands.Risks;

/// <summary><c>risks reach FILE --grade GRADE</c>: the smallest changes of the factors that bring each risk to a grade or lower.</summary>
internal sealed class RisksReach(LecRuleSet rules, Grade wanted, OutputSettings settings) : RowDecider
{
    private readonly LecRiskAssessor _assessor = new(rules);
    private readonly LecRiskAdvisor _advisor = new(rules);
    private readonly RiskReasons _english = new(rules, Language.English);
    private readonly RiskReasons _chinese = new(rules, Language.ChineseSimplified);
    private RiskRow _register = null!;
    private ValueList<RiskReduction> _options;
    private RiskVerdict _verdict;
    private long _decided;
    private long _undecided;

    public override IReadOnlyList<InputColumn> Columns => RiskColumns.All;

    public override IReadOnlyList<string> RecordColumns { get; } =
        ["id", "option", "likelihood", "exposure", "consequence", "score", "grade"];

    public override IReadOnlyList<TableColumn> TableColumns =>
    [
        new() { Title = RiskTableTexts.Id },
        new() { Title = RiskTableTexts.Hazard, Flexible = true, Hidden = !_register.Hazard.IsPresent },
        new() { Title = RiskTableTexts.Option, RightAligned = true },
        new() { Title = RiskTableTexts.Lowered },
        new() { Title = RiskTableTexts.FactorsTitle },
        new() { Title = RiskTableTexts.Score, RightAligned = true },
        new() { Title = RiskTableTexts.Grade, Flexible = true },
    ];

    public override IEnumerable<IReadOnlyList<TableCell>> Summary =>
        [[TableCell.Of(RiskTableTexts.OptionsFound(_decided, wanted, _undecided).In(settings.Language))]];

    public static Command Build(Terminal terminal)
    {
        var input = new InputOptions();
        var output = new OutputOptions();
        var ruleSets = RiskRuleSets.Option();
        var grade = new Option<string>("--grade")
        {
            Description = "the grade to be reached (required): slight, moderate, substantial, high, extreme, or those of the rule set",
            HelpName = "GRADE",
        };
        var command = new Command("reach", "Find the smallest changes of the factors that bring each risk to a grade or lower.");
        input.AddTo(command);
        command.Options.Add(grade);
        ruleSets.AddTo(command);
        output.AddTo(command);
        command.SetAction(arguments =>
        {
            var faults = new FaultList();
            var settings = output.Read(arguments, faults);
            var rules = ruleSets.Read(arguments, faults);
            var source = input.Read(arguments, RiskColumns.All, faults);
            var wanted = ReadGrade(arguments.GetValue(grade), rules, faults);
            return faults.IsEmpty
                ? RegisterRun.Run(new RisksReach(rules, wanted!, settings), source, settings, terminal)
                : UsageChecks.Refuse(faults, settings, terminal);
        });
        return command;
    }

    public override void Bind(ColumnMap map) => _register = new(map, rules);

    public override bool Decide(RowCells row, FaultList remarks)
    {
        var factors = _register.Initial(row);
        _verdict = new() { Initial = row.Bad.Count == 0 ? _assessor.Assess(factors) : null, Residual = null, Bad = row.Bad };
        _options = row.Bad.Count == 0 ? _advisor.Reductions(factors, wanted) : [];
        if (!_options.IsEmpty)
        {
            _decided++;
            return true;
        }

        _undecided++;
        if (row.Bad.Count > 0) return false; // Standard error names each bad cell anyway.
        var why = LocalizedText.Of(_english.WhyNotRated(_verdict), _chinese.WhyNotRated(_verdict));
        remarks.Add(RiskTableTexts.CannotReach(row.Place.Text, row.Text(_register.Id).ToString(), why));
        return false;
    }

    public override void Write(RecordWriter records, RowCells row, CarriedCells carried)
    {
        for (var i = 0; i < Math.Max(_options.Count, 1); i++)
        {
            var option = _options.IsEmpty ? null : _options[i];
            records.Text(row.Text(_register.Id));
            records.Number(option is null ? null : i + 1);
            records.Number(option?.Factors.Likelihood);
            records.Number(option?.Factors.Exposure);
            records.Number(option?.Factors.Consequence);
            records.Number(option?.Score);
            records.Text(option?.Grade.Code);
            if (settings.Explain) records.Text(option is null ? WhyNot() : Explain(option));
            carried.End(records, row);
        }
    }

    public override void Show(TableWriter table, RowCells row)
    {
        var (id, hazard) = (TableCell.Of(row.Text(_register.Id).ToString()), TableCell.Of(row.Text(_register.Hazard).ToString()));
        if (_options.IsEmpty)
        {
            table.Row([id, hazard, default, default, default, default, default], WhyNot());
            return;
        }

        for (var i = 0; i < _options.Count; i++)
        {
            var option = _options[i];
            table.Row(
            [
                i == 0 ? id : default,
                i == 0 ? hazard : default,
                TableCell.Of((i + 1).ToString(CultureInfo.InvariantCulture)),
                TableCell.Of(RiskTableTexts.LoweredFactors(option.Lowered).In(settings.Language)),
                TableCell.Of(RiskTableTexts.Factors(option.Factors, rules)),
                TableCell.Of(RiskTableTexts.Plain(option.Score)),
                TableCell.Of(option.Grade, settings.Language),
            ],
            settings.Explain ? [Explain(option)] : []);
        }
    }

    private string WhyNot() => (settings.Language == Language.ChineseSimplified ? _chinese : _english).WhyNotRated(_verdict);

    private string Explain(RiskReduction option) => RiskTableTexts.Lowering(_verdict.Initial!.Factors, option).In(settings.Language);

    // What the tables print may be typed back, in either language.
    private static bool IsCalled(Grade grade, string name) =>
        string.Equals(grade.Name.English, name, StringComparison.OrdinalIgnoreCase) || grade.Name.ChineseSimplified == name;

    private static Grade? ReadGrade(string? name, LecRuleSet rules, FaultList faults)
    {
        var choices = rules.Grades.Bands.Select(band => band.Grade.Code);
        if (name is null) faults.Add(UsageTexts.ChoiceMissing("--grade", choices));
        else if ((rules.Grades.Find(name) ?? rules.Grades.Bands.Select(band => band.Grade).FirstOrDefault(one => IsCalled(one, name))) is { } grade) return grade;
        else faults.Add(UsageTexts.ValueUnknown("--grade", name, choices));
        return null;
    }
}
