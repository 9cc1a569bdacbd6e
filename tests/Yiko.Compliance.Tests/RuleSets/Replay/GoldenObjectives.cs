using System.Numerics;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Objectives;

namespace Yiko.Compliance.RuleSets.Replay;

/// <summary>Every comparison, gap, fault and status of objectives, the period open and closed.</summary>
internal static class GoldenObjectives
{
    private static readonly ObjectiveCriterion Pass = ObjectiveCriterion.AtLeast(Ratio.Of(19, 20));
    private static readonly ObjectiveCriterion All = ObjectiveCriterion.AtLeast(Ratio.One);
    private static readonly ObjectiveCriterion Few = ObjectiveCriterion.AtMost(Ratio.Of(1, 50));
    private static readonly ObjectiveCriterion Exact = ObjectiveCriterion.EqualTo(Ratio.Of(1, 2));
    private static readonly ObjectiveCriterion Zero = ObjectiveCriterion.ZeroOccurrences;

    private static readonly ObjectiveRuleSet[] RuleSets =
    [
        ObjectiveRuleSet.Standard,
        ObjectiveRuleSet.TargetByActual,
        ObjectiveRuleSet.Quarterly with
        {
            Id = "golden/other-readings",
            EmptyDenominatorIsNotApplicable = true,
            TargetAboveOneIsMeant = true,
            LossAsksForCorrectiveAction = false,
        },
    ];

    private static readonly ObjectiveReport[] Requests =
    [
        Report(Pass, Measurement.Of(19, 20)),
        Report(Pass, Measurement.Of(949_999_999_999_999_999, 1_000_000_000_000_000_000)),
        Report(Pass, Measurement.Of(BigInteger.Pow(10, 40), BigInteger.Pow(10, 40) + 1), closed: false),
        Report(Pass, Measurement.Of(21, 20)),
        Report(All, Measurement.Of(19, 20), closed: false),
        Report(Few, Measurement.Of(1, 50)),
        Report(Few, Measurement.Of(2, 50), closed: false),
        Report(Few, Measurement.Of(2, 50)),
        Report(Exact, Measurement.Of(1, 2)),
        Report(Exact, Measurement.Of(1, 3)),
        Report(Pass, Measurement.Of(0.95m)),
        Report(Pass, Measurement.Of(Ratio.Of(2, 3))),
        Report(Few, Measurement.Of(0.02m)),
        Report(Few, Measurement.Of(0.021m)),
        Report(Exact, Measurement.Of(0.5m)),
        Report(Exact, Measurement.Of(-0.5m)),
        Report(All, Measurement.Of(true)),
        Report(All, Measurement.Of(false)),
        Report(Zero, Measurement.Count(0, Coverage.Of(12, 12))),
        Report(Zero, Measurement.Count(0, Coverage.Of(6.5m, 12)), closed: false),
        Report(Zero, Measurement.Count(2, Coverage.Of(12, 12)), closed: false),
        Report(Zero, Measurement.Count(1)),
        Report(Zero, Measurement.Count(0)),
        Report(Zero, Measurement.Count(0, Coverage.Of(0, 0))),
        Report(Zero, Measurement.Of(3, 100, Coverage.Of(12, 12))),
        Report(Pass, Measurement.None),
        Report(Pass, Measurement.Missing(new() { Code = "own.reason.late", Rule = RuleId.Parse("OBJ-10"), Clause = ClauseReference.Standard("ISO 9001:2015", "9.1.1") })),
        Report(Pass, Measurement.NotApplicable),
        Report(Pass, Measurement.Of(0, 0)),
        Report(Pass, Measurement.Of(-1, -2)),
        Report(Zero, Measurement.Count(-1, Coverage.Of(12, 12))),
        Report(Zero, Measurement.Count(0, Coverage.Of(13, 12))),
        Report(Pass, Measurement.Count(1)),
        Report(Zero, Measurement.Of(true)),
        Report(ObjectiveCriterion.AtLeast(Ratio.Of(95, 1)), Measurement.Of(19, 20)),
        Report(ObjectiveCriterion.AtLeast(Ratio.Of(950, 1)), Measurement.Of(19, 20)),
        Report(ObjectiveCriterion.AtLeast(Ratio.Of(-1, 2)), Measurement.Of(19, 20)),
        Report(ObjectiveCriterion.AllOf(Pass, Zero), Measurement.AllOf(Measurement.Of(20, 20), Measurement.Count(0, Coverage.Of(12, 12)))),
        Report(ObjectiveCriterion.AllOf(Pass, Zero), Measurement.AllOf(Measurement.Of(10, 20), Measurement.None)),
        Report(ObjectiveCriterion.AllOf(Pass, Zero), Measurement.AllOf(Measurement.Of(20, 20), Measurement.None)),
        Report(ObjectiveCriterion.AllOf(Pass, Zero), Measurement.AllOf(Measurement.NotApplicable, Measurement.NotApplicable)),
        Report(ObjectiveCriterion.AllOf(Pass, ObjectiveCriterion.AllOf(Few)), Measurement.AllOf(Measurement.Of(20, 20), Measurement.AllOf(Measurement.Of(0, 9)))),
        new()
        {
            Objective = new()
            {
                Id = "目标-1",
                Wording = LocalizedText.Of("customers satisfied", "顾客满意率"),
                Criterion = Pass,
                Discipline = ObjectiveDiscipline.HealthAndSafety,
                IsShare = true,
                Period = ObjectivePeriod.Quarter,
                Owner = Role.TechnicalDepartment,
                Conditions = [.. ObjectiveRegister.Conditions.Parts.Select(part => part.Code)],
                Source = ClauseReference.Manual("6.2.1"),
                Rule = RuleId.Parse("OBJ-02"),
            },
            Measurement = Measurement.Of(57, 60),
            DayInPeriod = new(2026, 2, 28),
            AsOf = new(2026, 4, 1),
            Department = "技术部",
        },
        .. ManualObjectives.All.Select(objective => new ObjectiveReport { Objective = objective, Measurement = Measurement.Of(9, 10), IsPeriodClosed = true }),
        new()
        {
            Objective = ManualObjectives.CustomerSatisfaction with { Criterion = ObjectiveCriterion.AtLeast(Ratio.Of(4, 5)) },
            Measurement = Measurement.Of(9, 10),
            IsPeriodClosed = true,
            DayInPeriod = new(2026, 1, 1),
            AsOf = new(2026, 12, 31),
        },
        Report(Zero, Measurement.Count(1, Coverage.Of(13, 12)), closed: false),
        Report(Zero, Measurement.Of(1, 0), closed: false),
        Report(Pass, Measurement.Of(60m)),
        Unit(isShare: true, Measurement.Of(60m)),
        Unit(isShare: true, Measurement.Count(2)),
        Unit(isShare: false, Measurement.Of(19, 20)),
    ];

    public static GoldenRoom Room { get; } = new GoldenRoom<ObjectiveReport, ObjectiveAppraisal, ObjectiveRuleSet>(
        "objectives", VerdictFormats.Objectives, rules => new ExactObjectiveAppraiser(rules).Appraise, verdict => verdict.Rationale, RuleSets, Requests)
    {
        Codes =
        [
            "objective.share.", "objective.number.", "objective.answer.", "objective.zero.", "objective.lost.", "objective.period.", "objective.compound.",
            "objective.action.", "objective.manual.", "objective.unit.", "objective.no-data.", "objective.not-applicable.", "objective.fault.",
        ],
        // Of roll-ups, not of appraisals.
        ForeignCodes = ["objective.no-data.report-missing", "objective.no-data.not-poolable", "objective.no-data.periods-overlap"],
    };

    private static ObjectiveReport Unit(bool isShare, Measurement measurement) =>
        new() { Objective = ObjectiveGenerators.Objective(Pass) with { IsShare = isShare }, Measurement = measurement, IsPeriodClosed = true };

    private static ObjectiveReport Report(ObjectiveCriterion criterion, Measurement measurement, bool closed = true) =>
        ObjectiveGenerators.Report(criterion, measurement, closed, department: closed ? null : "QA");
}
