using System.CommandLine;
using Yiko.Compliance.Aspects;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Aspects;

namespace Yiko.Compliance.Cli.Commands.Aspects;

/// <summary><c>aspects coverage FILE</c>: how many aspects each of the 63 combinations of type, tense and state has, as a picture or as records.</summary>
internal sealed class AspectsCoverage(OutputSettings settings) : RowDecider
{
    private const int Remembered = 6;

    private static readonly AspectTense[] Tenses = Enum.GetValues<AspectTense>();
    private static readonly AspectState[] States = Enum.GetValues<AspectState>();

    private static readonly InputColumn[] Asked = [.. AspectColumns.Dimensions, AspectColumns.Range];

    private readonly List<EnvironmentalAspect> _register = [];
    private int _further;
    private BoundColumn _id;
    private BoundColumn _type;
    private BoundColumn _tense;
    private BoundColumn _state;
    private BoundColumn _range;
    private AspectCoverage? _coverage;

    public override IReadOnlyList<InputColumn> Columns => Asked;

    public override IReadOnlyList<string> RecordColumns { get; } = ["type", "tense", "state", "count"];

    /// <summary>A column for each tense and state; the tense stands once above its three states.</summary>
    public override IReadOnlyList<TableColumn> TableColumns { get; } =
    [
        new() { Title = CoverageTexts.Type },
        .. from tense in Tenses
           from state in States
           select new TableColumn { Title = CoverageTexts.ColumnOf(tense, state) },
        new() { Title = CoverageTexts.Sum },
    ];

    public override bool CarriesColumns => false;

    public override bool HasFlags => false;

    public override IEnumerable<IReadOnlyList<TableCell>> Summary
    {
        get
        {
            var (coverage, language) = (Coverage, settings.Language);
            yield return [TableCell.Of(AspectTableTexts.Covered(coverage.Covered, coverage.Cells.Count, _register.Count - _further - coverage.Unplaced.Count).In(language))];
            yield return [.. CoverageTexts.Legend.Select((text, i) => TableCell.Of(text.In(language), CoveragePicture.StyleOf(i)))];
            AspectType[] missing = [.. ScoringGroup.AllTypes.Where(type => CountOf(type, null) == 0)];
            AspectType[] unprepared = [.. ScoringGroup.AllTypes.Except(missing).Where(type => CountOf(type, AspectState.Emergency) == 0)];
            if (missing.Length > 0) yield return [TableCell.Of(AspectTableTexts.TypesMissing(missing).In(language))];
            if (unprepared.Length > 0) yield return [TableCell.Of(AspectTableTexts.EmergencyMissing(unprepared).In(language))];
            foreach (var reason in coverage.Rationale.Where(reason => _range.IsPresent && reason.Code == "aspect.coverage.range-missing"))
                yield return [TableCell.Of((language == Language.ChineseSimplified ? RationaleFormatter.ChineseSimplified : RationaleFormatter.English).Sentence(reason))];
            if (!coverage.Unplaced.IsEmpty)
                yield return [TableCell.Of(AspectTableTexts.Unplaced(coverage.Unplaced.Count, [.. coverage.Unplaced.Take(Remembered)]).In(language))];
        }
    }

    private AspectCoverage Coverage => _coverage ??= AspectRegister.CoverageOf(_register);

    public static Command Build(Terminal terminal)
    {
        var input = new InputOptions();
        var output = new OutputOptions();
        var ruleSets = AspectRuleSets.Option();
        var command = new Command("coverage", "Show how many aspects each combination of 7 types, 3 tenses and 3 states has, and which have none.");
        input.AddTo(command);
        ruleSets.AddTo(command);
        output.AddTo(command);
        command.SetAction(arguments =>
        {
            var faults = new FaultList();
            var settings = output.Read(arguments, faults);
            ruleSets.Read(arguments, faults);
            var source = input.Read(arguments, Asked, faults);
            return faults.IsEmpty ? RegisterRun.Run(new AspectsCoverage(settings), source, settings, terminal) : UsageChecks.Refuse(faults, settings, terminal);
        });
        return command;
    }

    public override void Bind(ColumnMap map) =>
        (_id, _type, _tense, _state, _range) =
            (map[AspectColumns.Id], map[AspectColumns.Type], map[AspectColumns.Tense], map[AspectColumns.State], map[AspectColumns.Range]);

    public override bool Decide(RowCells row, FaultList remarks)
    {
        var aspects = AspectRow.ReadAspects(row, _id, _type, _tense, _state, _range);
        _register.AddRange(aspects);
        _further += aspects.Count - 1;
        return aspects[0] is { Type: not null, Tense: not null, State: not null };
    }

    public override void Write(RecordWriter records, RowCells row, CarriedCells carried)
    {
        // Nothing is known of a combination until the last row has been read.
    }

    public override void Show(TableWriter table, RowCells row)
    {
        // As for records.
    }

    public override long Finish(OutputSession output, CarriedCells carried)
    {
        if (output.Records is { } records) Write(records);
        if (output.Table is { } table) Draw(table);
        return 0;
    }

    private void Write(RecordWriter records)
    {
        foreach (var cell in Coverage.Cells)
        {
            records.Text(Words.Of(cell.Type).Code);
            records.Text(Words.Of(cell.Tense).Code);
            records.Text(Words.Of(cell.State).Code);
            records.Number(cell.Count);
            if (settings.Explain) records.Text(ExplanationOf(cell).In(settings.Language));
            records.EndRecord();
        }
    }

    private void Draw(TableWriter table)
    {
        foreach (var type in ScoringGroup.AllTypes)
        {
            var cells = Coverage.Cells.Where(cell => cell.Type == type).ToArray();
            table.Row(
                [
                    TableCell.Of(CoverageTexts.LineOf(type).In(settings.Language)),
                    .. cells.Select(cell => CoveragePicture.Of(cell.Count)),
                    CoveragePicture.SumOf(CountOf(type, null)),
                ],
                settings.Explain ? [.. cells.Select(NoteOf)] : []);
        }
    }

    private int CountOf(AspectType type, AspectState? state) =>
        Coverage.Cells.Where(cell => cell.Type == type && (state is null || cell.State == state)).Sum(cell => cell.Count);

    private string NoteOf(CoverageCell cell) =>
        AspectTableTexts.NameOf(cell.Tense, cell.State).In(settings.Language) + CoverageTexts.Colon.In(settings.Language) + ExplanationOf(cell).In(settings.Language);

    private LocalizedText ExplanationOf(CoverageCell cell)
    {
        string[] ids = [.. _register.Where(aspect => aspect.Type == cell.Type && aspect.Tense == cell.Tense && aspect.State == cell.State).Select(aspect => aspect.Id)];
        return ids.Length == 0 ? AspectTableTexts.NoAspectHere : AspectTableTexts.AspectsHere(ids);
    }
}
