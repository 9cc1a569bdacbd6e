using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.RuleSets;

/// <summary>One engine for each rule set of a timeline, so that every case is decided by the rules of its day.</summary>
/// <typeparam name="TRules">The type of the rule sets.</typeparam>
/// <typeparam name="TEngine">The type of the engines, such as <c>IRiskAssessor</c>.</typeparam>
/// <remarks>
/// Each engine is made once, when the timeline of engines is. The verdict of each names its rule set by the stamp.
/// </remarks>
public sealed class EngineTimeline<TRules, TEngine>
    where TRules : class, IRuleSet
    where TEngine : class
{
    private readonly RuleSetTimeline<TRules> _timeline;
    private readonly Dictionary<TRules, TEngine> _engines = [];

    /// <summary>The engines of a timeline.</summary>
    /// <param name="timeline">The rule sets that were, are and will be in force.</param>
    /// <param name="make">Makes the engine of a rule set, such as <c>rules => new LecRiskAssessor(rules)</c>.</param>
    public EngineTimeline(RuleSetTimeline<TRules> timeline, Func<TRules, TEngine> make)
    {
        _timeline = Guard.Against.Null(timeline);
        Guard.Against.Null(make);
        foreach (var period in timeline.Periods)
        {
            if (!_engines.ContainsKey(period.RuleSet)) _engines[period.RuleSet] = Guard.Against.Null(make(period.RuleSet), nameof(make));
        }
    }

    /// <summary>The engine of the rule set in force on a day; null before the first period and after the last.</summary>
    /// <param name="date">The day, in any calendar.</param>
    public TEngine? InForceOn(LocalDate date) => Of(_timeline.InForceOn(date));

    /// <summary>The engine of the rule set that a stamp names, content included; null where the timeline has none.</summary>
    /// <param name="stamp">The stamp of a verdict.</param>
    public TEngine? Find(RuleSetStamp stamp) => Of(_timeline.Find(stamp));

    private TEngine? Of(TRules? rules) => rules is null ? null : _engines[rules];
}
