namespace Yiko.Compliance.Decisions;

/// <summary>The reason codes of verification: their one home.</summary>
internal static class ReplayReasons
{
    private static readonly RuleId Reproducible = RuleId.Parse("RUL-06");

    // ISO 9001:2015, 7.5.3.2: documented information retained as evidence is protected from unintended alterations.
    private static readonly ClauseReference Clause = ClauseReference.Standard("ISO 9001:2015", "7.5.3.2");

    private static readonly Reason Id = Of("decision.replay.other-id");
    private static readonly Reason Version = Of("decision.replay.other-version");
    private static readonly Reason Content = Of("decision.replay.other-content");
    private static readonly Reason Difference = Of("decision.replay.changed");
    private static readonly Reason Addition = Of("decision.replay.added");
    private static readonly Reason Lack = Of("decision.replay.missing");

    public static Reason OtherForm { get; } = Of("decision.replay.other-form");

    public static Reason Undecidable { get; } = Of("decision.replay.undecidable");

    public static Reason NotInTimeline { get; } = Of("decision.replay.not-in-timeline");

    public static Reason OtherId(string stored, string offered) => Id.With(Stored(stored), Offered(offered));

    public static Reason OtherVersion(string stored, string offered) => Version.With(Stored(stored), Offered(offered));

    public static Reason OtherContent(string stored, string offered) => Content.With(Stored(stored), Offered(offered));

    public static Reason Changed(string stored, string recomputed) => Difference.With(Stored(stored), Recomputed(recomputed));

    public static Reason Added(string stored) => Addition.With(Stored(stored));

    public static Reason Missing(string recomputed) => Lack.With(Recomputed(recomputed));

    private static ReasonArgument Stored(string json) => ReasonArgument.Of("stored", json);

    private static ReasonArgument Recomputed(string json) => ReasonArgument.Of("recomputed", json);

    private static ReasonArgument Offered(string text) => ReasonArgument.Of("offered", text);

    private static Reason Of(string code) => new() { Code = code, Rule = Reproducible, Clause = Clause };
}
