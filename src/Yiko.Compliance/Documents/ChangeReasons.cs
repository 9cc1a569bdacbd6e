namespace Yiko.Compliance.Documents;

/// <summary>The reason codes of <see cref="ChangeMeter"/>: their one home.</summary>
internal static class ChangeReasons
{
    private static readonly RuleId Rule = RuleId.Parse("DOC-02");
    private static readonly ClauseReference Clause = ClauseReference.Manual("0.6");

    private static readonly LocalizedText[] UnitNames =
    [
        LocalizedText.Of("characters", "个字符"),
        LocalizedText.Of("words", "个词"),
        LocalizedText.Of("lines", "行"),
        LocalizedText.Of("clauses", "个条款"),
    ];

    /// <summary>What share of the text changed.</summary>
    public static Reason Share(ChangeMeasure measure) =>
        Of("document.measure.share").With(
            ReasonArgument.Of("share", measure.Share),
            ReasonArgument.Of("changed", (decimal)measure.Changed),
            ReasonArgument.Of("total", (decimal)measure.Total),
            ReasonArgument.Of("unit", UnitNames[(int)measure.Unit]));

    /// <summary>How many units went and came, in how many places.</summary>
    public static Reason Edits(EditScript script) =>
        Of("document.measure.edits").With(
            ReasonArgument.Of("deleted", (decimal)script.Deleted),
            ReasonArgument.Of("inserted", (decimal)script.Inserted),
            ReasonArgument.Of("places", (decimal)Places(script)),
            ReasonArgument.Of("unit", UnitNames[(int)script.Unit]));

    /// <summary>How many clauses are concerned.</summary>
    public static Reason Clauses(ValueList<ClauseChange> clauses) =>
        Of("document.measure.clauses").With(
            ReasonArgument.Of("changed", Count(clauses, ClauseChangeKind.Changed)),
            ReasonArgument.Of("added", Count(clauses, ClauseChangeKind.Added)),
            ReasonArgument.Of("removed", Count(clauses, ClauseChangeKind.Removed)),
            ReasonArgument.Of("moved", Count(clauses, ClauseChangeKind.Moved)));

    // A deletion with the insertion behind it is one place.
    private static int Places(EditScript script)
    {
        var places = 0;
        var inside = false;
        foreach (var run in script.Runs)
        {
            if (run.Kind != EditKind.Keep && !inside) places++;
            inside = run.Kind != EditKind.Keep;
        }

        return places;
    }

    private static decimal Count(ValueList<ClauseChange> clauses, ClauseChangeKind kind) => clauses.Count(change => change.Kind == kind);

    private static Reason Of(string code) => new() { Code = code, Rule = Rule, Clause = Clause };
}
