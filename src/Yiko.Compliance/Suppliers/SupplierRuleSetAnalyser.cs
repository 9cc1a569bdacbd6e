using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;
using Yiko.Compliance.Tables;

namespace Yiko.Compliance.Suppliers;

/// <summary>
/// Finds what valid rules of supplier control are not likely to mean: class A never evaluated again or less often than class C, entry without any
/// evidence, vetoes that leave full marks alone, colours that two grades share.
/// </summary>
/// <remarks>
/// Everything found here is a warning: the rule set decides. Weights that do not sum to 100 and grades that no total reaches are no valid score card, so
/// reading refuses them.
/// </remarks>
internal static class SupplierRuleSetAnalyser
{
    private const int Year = 12;

    /// <summary>Analyses a rule set.</summary>
    /// <param name="rules">The rule set.</param>
    /// <returns>What was found, with paths into the JSON of the rule set.</returns>
    public static ValueList<Finding> Analyse(SupplierRuleSet rules)
    {
        FindingList findings = new();
        if (Guard.Against.Null(rules).PeriodA is not { } periodA) Warn("$.periodA", SupplierRuleReasons.NeverAgain);
        else if (rules.PeriodC is { } periodC && Shortest(periodA) > Longest(periodC)) Warn("$.periodA", SupplierRuleReasons.PeriodOrder);
        if (rules is { RequiredSteps: QualificationEvidence.None, LeastMeasures: 0 }) Warn("$.requiredSteps", SupplierRuleReasons.NoEvidence);
        for (var i = 0; i < rules.ScoreCard.Criteria.Count; i++)
        {
            var criterion = rules.ScoreCard.Criteria[i];
            if (criterion.VetoBelow == criterion.Maximum)
                Warn(JsonPath.Item("$.scoreCard.criteria", i) + ".vetoBelow", SupplierRuleReasons.VetoBelowFullMarks(criterion));
        }

        ColourAnalysis.AddShared([.. rules.ScoreCard.Grades.Bands.Select(band => band.Grade)], "$.scoreCard.grades.bands", findings);
        return findings.ToValueList();

        void Warn(string path, Reason reason) => findings.Add(path, reason, Severity.Warning);
    }

    // In months. What is due at the end of the next year is due after twelve to twenty-four months.
    private static int Shortest(DueDateRule period) => period.Reading == DueDateReading.Months ? period.Count : period.Count * Year;

    private static int Longest(DueDateRule period) => period.Reading == DueDateReading.Months ? period.Count : (period.Count + 1) * Year;
}
