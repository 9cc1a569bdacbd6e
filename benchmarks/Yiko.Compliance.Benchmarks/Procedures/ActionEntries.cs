using NodaTime;
using Yiko.Compliance.Procedures;

namespace Yiko.Compliance.Benchmarks.Procedures;

/// <summary>A corrective action that is not effective for five rounds: in each, a step is refused for what it lacks, one for its person and one for stale evidence.</summary>
internal static class ActionEntries
{
    private static readonly LocalDate Start = new(2026, 1, 5);

    /// <summary>Forty entries: the correction, five rounds of seven, and evidence between them.</summary>
    public static CaseEntry[] Forty() => [Corrected(0), .. Enumerable.Range(0, 5).SelectMany(Round), .. Enumerable.Range(0, 4).Select(i => Evidence(60 + i))];

    /// <summary>Sixteen entries: the correction, two rounds, and what is known of the third.</summary>
    public static CaseEntry[] Sixteen() => [Corrected(0), .. Enumerable.Range(0, 2).SelectMany(Round), Evidence(60)];

    /// <summary>Four entries of the nonconformity that an action of sixteen deals with: it waits for the action to be closed.</summary>
    public static CaseEntry[] OfNonconformity(string action) =>
    [
        new() { Date = Start, Step = "plan-action", By = "p6", Links = [new() { Link = "action", To = action }] },
        new() { Date = Start.PlusDays(30), Step = "close", By = "p3", Links = [new() { Link = "action-closed", To = action }] },
        new() { Date = Start.PlusDays(40), By = "p3", Present = [] },
        new() { Date = Start.PlusDays(60), Step = "close", By = "p3", Links = [new() { Link = "action-closed", To = action }] },
    ];

    private static CaseEntry Corrected(int day) => new()
    {
        Date = Start.PlusDays(day),
        Step = "correct",
        By = "p6",
        Unit = "technical-department",
        Present = [("correction", "control"), ("correction", "correct"), ("correction", "consequences")],
        Values = [CaseValue.Of("source", "complaint"), CaseValue.Of("responsible-department", "technical-department")],
    };

    private static IEnumerable<CaseEntry> Round(int round)
    {
        var day = Start.PlusDays(1 + (round * 10));
        return
        [
            new() { Date = day, Step = "analyse", By = "p6", Unit = "technical-department", Present = [("analysis", "cause"), ("analysis", "similar")] },
            new() { Date = day, Step = "analyse", By = "p6", Unit = "technical-department", Present = [("analysis", "cause"), ("analysis", "similar"), ("analysis", "need")] },
            new() { Date = day, Step = "plan-action", By = "p6", Unit = "technical-department" },
            new() { Date = day.PlusDays(1), Step = "plan-action", By = "p6", Unit = "technical-department", Values = [CaseValue.Of("action-needed", value: true)] },
            new() { Date = day.PlusDays(3), Step = "implement", By = "p6", Unit = "technical-department" },
            new() { Date = day.PlusDays(8), Step = "verify-effective", By = "p6", Unit = "technical-department", Present = [("record", "analysis")] },
            new() { Date = day.PlusDays(8), Step = "verify-not-effective", By = "p3", Unit = "general-department" },
        ];
    }

    private static CaseEntry Evidence(int day) =>
        new() { Date = Start.PlusDays(day), By = "p6", Unit = "technical-department", Present = [("analysis", "cause"), ("system-change", "system-change")] };
}
