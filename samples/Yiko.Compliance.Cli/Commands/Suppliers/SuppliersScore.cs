using System.CommandLine;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Suppliers;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Cli.Commands.Suppliers;

/// <summary><c>suppliers score FILE</c>: total and performance grade of each supplier.</summary>
internal sealed class SuppliersScore(SupplierRuleSet rules, int? scale, OutputSettings settings) : RowDecider
{
    private const int Most = 100;

    /// <summary>Where the scales end that people use instead: shares, and points up to five or ten.</summary>
    private static readonly int[] OtherScales = [1, 5, 10];

    /// <summary>Scales of which a hundredth is exact.</summary>
    private static readonly int[] Scales = [1, 2, 4, 5, 10, 20, 25, 50, 100];

    private readonly WeightedSupplierScorer _scorer = new(rules);
    private readonly RationaleFormatter _formatter = CellReasons.FormatterFor(settings.Language);
    private readonly string _ruleSet = RuleSetStamp.Of(rules).ToString();
    private readonly Dictionary<string, long> _counts = [];
    private OwnResults _own = null!;
    private decimal? _highest;
    private BoundColumn _id;
    private BoundColumn _name;
    private BoundColumn[] _criteria = [];
    private (BoundColumn Column, string Code)[] _vetoes = [];
    private SupplierPerformance? _verdict;
    private Reason[] _reasons = [];
    private long _rows;

    public override IReadOnlyList<InputColumn> Columns { get; } = SupplierColumns.OfCardWithOwnResults(rules.ScoreCard);

    public override OwnResults? Own => _own;

    public override bool Surveys => scale is null;

    public override IReadOnlyList<string> RecordColumns { get; } = ["id", "status", "total", "grade", "reasons", "rule_set"];

    public override IReadOnlyList<TableColumn> TableColumns =>
    [
        new() { Title = SupplierTableTexts.Id },
        new() { Title = SupplierTableTexts.Supplier, Flexible = true, Hidden = !_name.IsPresent },
        new() { Title = SupplierTableTexts.Total, RightAligned = true },
        new() { Title = SupplierTableTexts.Grade },
        new() { Title = SupplierTableTexts.Demands, Flexible = true },
    ];

    public override IEnumerable<IReadOnlyList<TableCell>> Summary =>
    [
        [
            TableCell.Of(SupplierTableTexts.Scored(_rows, _ruleSet).In(settings.Language)),
            .. rules.ScoreCard.Grades.Bands.Reverse().Where(band => _counts.ContainsKey(band.Grade.Code)).Select(band => TableCell.Of(
                SupplierTableTexts.GradeCount(band.Grade, _counts[band.Grade.Code]).In(settings.Language), TableCell.StyleOf(band.Grade))),
            .. _counts.TryGetValue(string.Empty, out var count) ? [TableCell.Of(SupplierTableTexts.NotScoredCount(count).In(settings.Language))] : (TableCell[])[],
        ],
    ];

    public static Command Build(Terminal terminal)
    {
        var input = new InputOptions();
        var output = new OutputOptions();
        var ruleSets = SupplierRuleSets.Option();
        var scale = new Option<string>("--scale") { Description = "how far the scores of the file go, as 5; they are then taken as parts of it", HelpName = "N" };
        var command = new Command("score", "Score each supplier on the card of the rule set: total, grade, and what the grade demands.");
        input.AddTo(command);
        command.Options.Add(scale);
        ruleSets.AddTo(command);
        output.AddTo(command);
        command.SetAction(arguments =>
        {
            var faults = new FaultList();
            var settings = output.Read(arguments, faults);
            var rules = ruleSets.Read(arguments, faults);
            var source = input.Read(arguments, SupplierColumns.OfCardWithOwnResults(rules.ScoreCard), faults);
            var points = ReadScale(arguments.GetValue(scale), faults);
            return faults.IsEmpty ? RegisterRun.Run(new SuppliersScore(rules, points, settings), source, settings, terminal) : UsageChecks.Refuse(faults, settings, terminal);
        });
        return command;
    }

    public override void Bind(ColumnMap map)
    {
        _own = new(map[SupplierColumns.OwnTotal], map[SupplierColumns.OwnGrade]);
        foreach (var band in rules.ScoreCard.Grades.Bands) _own.Knowing(band.Grade.Code, band.Grade.Name.ChineseSimplified, band.Grade.Name.English, SupplierTableTexts.CodeOf(band.Grade));
        _id = map[SupplierColumns.Id] is { IsPresent: true } id ? id : map[SupplierColumns.Name];
        _name = map[SupplierColumns.Name];
        _criteria = [.. SupplierColumns.OfCriteria(rules.ScoreCard).Select(column => map[column])];
        _vetoes = [.. rules.ScoreCard.Vetoes.Select(veto => (map[SupplierColumns.Of(veto)], veto.Code))];
    }

    public override void Survey(RowCells row)
    {
        foreach (var column in _criteria)
        {
            if (row.Number(column) is { } score) _highest = _highest is { } highest and > 0 ? Math.Max(highest, score) : score;
        }
    }

    public override bool Decide(RowCells row, FaultList remarks)
    {
        row.CheckName(_id);
        SupplierScores scores = new()
        {
            Scores = _criteria.Select(column => new CriterionScore { Criterion = column.Column.Name, Score = row.Number(column) * Most / (scale ?? Most) }).ToValueList(),
            Vetoes = [.. _vetoes.Select(veto => new VetoFinding { Veto = veto.Code, Count = row.Read<int>(veto.Column, OccurrenceCells.Read) })],
        };
        var doubtful = scale is null && _highest is { } highest and > 0 ? Array.Find(OtherScales, other => highest <= other) : 0;
        _verdict = row.Bad.Count == 0 && doubtful == 0 ? _scorer.Score(scores) : null;
        if (_verdict is { Total: { } total, Grade: { } grade }) _own.Compare(row, total.TryToDecimal(out var exact) ? exact : null, grade.Code, SupplierTableTexts.CodeOf(grade));
        else _own.Skip();
        _reasons =
        [
            .. _verdict is null ? row.Bad.Select(CellReasons.Of) : _verdict.Rationale,
            .. doubtful > 0 ? [CellReasons.ScaleDoubtful(doubtful, Most)] : (Reason[])[],
            .. _own.Differences,
        ];
        _rows++;
        var counted = _verdict?.Grade?.Code ?? string.Empty;
        _counts[counted] = _counts.GetValueOrDefault(counted) + 1;
        return _verdict?.Grade is not null;
    }

    public override void Write(RecordWriter records, RowCells row, CarriedCells carried)
    {
        records.Text(row.Text(_id));
        records.Text(Words.Of(_verdict?.Status ?? ScoreStatus.NotScored).Code);
        if (_verdict?.Total is not { } total) records.Number(null);
        else if (total.TryToDecimal(out var exact)) records.Number(exact);
        else records.Text(total.ToString());
        records.Text(_verdict?.Grade is { } grade ? SupplierTableTexts.CodeOf(grade) : null);
        records.List([.. _reasons.Select(reason => reason.Code).Distinct(StringComparer.Ordinal)]);
        records.Text(_ruleSet);
        if (settings.Explain) records.Text(string.Join(settings.Language == Language.ChineseSimplified ? string.Empty : " ", _formatter.Lines(_reasons)));
        carried.End(records, row);
    }

    public override void Show(TableWriter table, RowCells row) => table.Row(
        [
            TableCell.Of(row.Text(_id).ToString()),
            TableCell.Of(row.Text(_name).ToString()),
            TableCell.Of(_verdict?.Total is { } total ? SupplierTableTexts.Shown(total) : string.Empty),
            _verdict?.Grade is { } grade ? TableCell.Of(SupplierTableTexts.NameOf(grade).In(settings.Language), TableCell.StyleOf(grade)) : TableCell.Of(SupplierTableTexts.NotScored.In(settings.Language)),
            TableCell.Of(_verdict?.Grade?.Action?.In(settings.Language) ?? string.Empty),
        ],
        settings.Explain ? [.. _formatter.Lines(_reasons)] : _verdict?.Grade is null || _own.Differences.Count > 0 ? [.. (_verdict?.Grade is null ? _reasons : _own.Differences).Select(reason => _formatter.Sentence(reason))] : []);

    private static int? ReadScale(string? text, FaultList faults)
    {
        if (text is null) return null;
        if (int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var scale) && Scales.Contains(scale)) return scale;
        faults.Add(UsageTexts.ValueUnknown("--scale", text, Scales.Select(known => known.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        return null;
    }
}
