using NodaTime;

namespace Yiko.Compliance.Objectives;

/// <summary>One period in the trend of an objective.</summary>
public sealed class ObjectiveTrendPoint
{
    internal ObjectiveTrendPoint(YearMonth from, YearMonth to, ObjectiveAppraisal appraisal, Ratio? gain) =>
        (From, To, Appraisal, Gain) = (from, to, appraisal, gain);

    /// <summary>The first month of the period.</summary>
    public YearMonth From { get; }

    /// <summary>The last month of the period, included.</summary>
    public YearMonth To { get; }

    /// <summary>The verdict on the figures of the period together.</summary>
    public ObjectiveAppraisal Appraisal { get; }

    /// <summary>
    /// How much better than the period before, exact and in the direction of the objective: above 0 better (改善), 0 as before (持平), below 0
    /// worse (下降). Null where there is nothing to compare: the first period, or one of the two without data.
    /// </summary>
    public Ratio? Gain { get; }
}
