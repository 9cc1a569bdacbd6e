using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Localization;
using Yiko.Compliance.RuleSets;

namespace Yiko.Compliance.Cli.Commands.RuleSets;

/// <summary>What a comparison of two rule sets over a register writes, counts and sums up, whatever the area.</summary>
internal sealed class ComparedRegister<TVerdict>(ComparisonView<TVerdict> view, IRuleSet present, IRuleSet other, OutputSettings settings)
    where TVerdict : class
{
    private readonly RationaleFormatter _formatter = RationaleFormatter.For(settings.Language);
    private readonly string _present = RuleSetStamp.Of(present).ToString();
    private readonly string _other = RuleSetStamp.Of(other).ToString();
    private readonly SortedDictionary<string, long> _matrix = new(StringComparer.Ordinal);
    private long _changes;

    /// <summary>How many cases were looked at, decided or not.</summary>
    public long Cases { get; set; }

    public IReadOnlyList<string> RecordColumns { get; } =
    [
        .. view.Keys,
        "present_" + view.GradeColumn, "other_" + view.GradeColumn, "present_" + view.BesideColumn, "other_" + view.BesideColumn,
        "reasons", "present_rule_set", "other_rule_set",
    ];

    public IReadOnlyList<TableColumn> TableColumns { get; } =
    [
        .. view.Titles.Select(title => new TableColumn { Title = title, Flexible = view.Titles.Length > 1 }),
        new() { Title = ComparisonTexts.Present, Flexible = true },
        new() { Title = ComparisonTexts.Other, Flexible = true },
        new() { Title = ComparisonTexts.Change, Flexible = true },
    ];

    public IEnumerable<IReadOnlyList<TableCell>> Summary =>
    [
        [TableCell.Of(ComparisonTexts.Rows(_changes, Cases, _present, _other).In(settings.Language))],
        .. _matrix.Select(cell => (TableCell[])[TableCell.Of(FormattableString.Invariant($"{cell.Key}: {cell.Value}"))]),
    ];

    /// <summary>Counts a case; gives it back if its verdict would change.</summary>
    public VerdictComparison<TVerdict>? Count(VerdictComparison<TVerdict> comparison)
    {
        var cell = $"{view.Cell(comparison.Present, settings.Language).Text} → {view.Cell(comparison.Other, settings.Language).Text}";
        _matrix[cell] = _matrix.GetValueOrDefault(cell) + 1;
        if (comparison.Changes.IsEmpty) return null;
        _changes++;
        return comparison;
    }

    /// <summary>Writes the record of a change, but for the carried columns that end it.</summary>
    public void Write(RecordWriter records, VerdictComparison<TVerdict> changed, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys) records.Text(key);
        records.Text(view.CodeOf(changed.Present));
        records.Text(view.CodeOf(changed.Other));
        view.WriteBeside(records, changed.Present);
        view.WriteBeside(records, changed.Other);
        records.List([.. changed.Changes.Select(reason => reason.Code)]);
        records.Text(_present);
        records.Text(_other);
        if (settings.Explain) records.Text(Sentences.Join(settings.Language, [.. _formatter.Lines(changed.Changes)]));
    }

    public void Show(TableWriter table, VerdictComparison<TVerdict> changed, params ReadOnlySpan<string> keys)
    {
        List<TableCell> cells = [];
        foreach (var key in keys) cells.Add(TableCell.Of(key));
        cells.Add(view.Cell(changed.Present, settings.Language));
        cells.Add(view.Cell(changed.Other, settings.Language));
        cells.Add(TableCell.Of(string.Join(' ', changed.Changes.Select(_formatter.Sentence))));
        table.Row([.. cells], settings.Explain ? [.. _formatter.Lines(view.Why(changed.Other))] : []);
    }
}
