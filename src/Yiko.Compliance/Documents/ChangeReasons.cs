namespace Yiko.Compliance.Documents;

/// <summary>What a report of change says: the one home of these codes.</summary>
internal static class ChangeReasons
{
    /// <summary>The reasons that a report of change can give.</summary>
    public static ReasonTable Rows { get; } = new();

    private static readonly ReasonRow ShareRow = Row("document.measure.share", "{changed} of {total} {unit} changed: {share:percent}.", "共 {total} {unit}，修改 {changed} {unit}，占 {share:percent}。");
    private static readonly ReasonRow EditsRow = Row("document.measure.edits", "{deleted} {unit} deleted and {inserted} inserted, in {places} places.", "删除 {deleted} {unit}，增加 {inserted} {unit}，共 {places} 处。");
    private static readonly ReasonRow ClausesRow = Row("document.measure.clauses", "Clauses: {changed} changed, {added} added, {removed} removed, {moved} moved.", "条款：修改 {changed} 条，新增 {added} 条，删除 {removed} 条，移动 {moved} 条。");

    /// <summary>What share of the text changed.</summary>
    public static Reason Share(ChangeMeasure measure) => ShareRow.With(
        ReasonArgument.Of("share", measure.Share),
        ReasonArgument.Of("changed", (decimal)measure.Changed),
        ReasonArgument.Of("total", (decimal)measure.Total),
        Counted(measure.Unit));

    /// <summary>How many units went and came, in how many places.</summary>
    public static Reason Edits(ChangeUnit unit, ValueList<EditRun> runs) => EditsRow.With(
        ReasonArgument.Of("deleted", Count(runs, EditKind.Delete)),
        ReasonArgument.Of("inserted", Count(runs, EditKind.Insert)),
        ReasonArgument.Of("places", (decimal)Places(runs)),
        Counted(unit));

    /// <summary>How many clauses are concerned.</summary>
    public static Reason Clauses(ValueList<ClauseChange> clauses) => ClausesRow.With(
        ReasonArgument.Of("changed", Count(clauses, ClauseChangeKind.Changed)),
        ReasonArgument.Of("added", Count(clauses, ClauseChangeKind.Added)),
        ReasonArgument.Of("removed", Count(clauses, ClauseChangeKind.Removed)),
        ReasonArgument.Of("moved", Count(clauses, ClauseChangeKind.Moved)));

    // A deletion with the insertion behind it is one place.
    private static int Places(ValueList<EditRun> runs)
    {
        var places = 0;
        var inside = false;
        foreach (var run in runs)
        {
            if (run.Kind != EditKind.Keep && !inside) places++;
            inside = run.Kind != EditKind.Keep;
        }

        return places;
    }

    // Behind a number Chinese has a measure word, which is no part of the unit's name; lines are their own.
    private static ReasonArgument Counted(ChangeUnit unit)
    {
        var name = Words.Of(unit).Name;
        return ReasonArgument.Of("unit", unit == ChangeUnit.Lines ? name : LocalizedText.Of(name.English, "个" + name.ChineseSimplified));
    }

    private static decimal Count(ValueList<EditRun> runs, EditKind kind) => runs.Where(run => run.Kind == kind).Sum(run => (decimal)run.Count);

    private static decimal Count(ValueList<ClauseChange> clauses, ClauseChangeKind kind) => clauses.Count(change => change.Kind == kind);

    private static ReasonRow Row(string code, string english, string chinese) => Rows.Manual(code, "DOC-02", "0.6", english, chinese);
}
