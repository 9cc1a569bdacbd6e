using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;

namespace Yiko.Compliance.Suppliers;

/// <summary>What the analyser says of rules that can be applied and are not likely to be meant. That it says nothing of published ones is tested with all kinds.</summary>
public sealed class SupplierRuleSetAnalyserTests
{
    // Months, 0 for never, 1000 for each calendar year.
    [Theory]
    [InlineData(0, 12, "$.periodA: rules.suppliers.never-again")]
    [InlineData(0, 0, "$.periodA: rules.suppliers.never-again")]
    [InlineData(13, 12, "$.periodA: rules.suppliers.period-order")]
    [InlineData(12, 12)]
    [InlineData(24, 0)]
    [InlineData(1000, 1000)]
    [InlineData(1000, 12)]
    [InlineData(1000, 11, "$.periodA: rules.suppliers.period-order")]
    [InlineData(24, 1000)]
    [InlineData(25, 1000, "$.periodA: rules.suppliers.period-order")]
    public void Class_a_is_to_be_looked_at_at_least_as_often_as_class_c(int a, int c, params string[] findings) =>
        AssertFindings(findings, SupplierRuleSet.Standard with { PeriodA = Period(a), PeriodC = Period(c) });

    [Theory]
    [InlineData(QualificationEvidence.None, 0, "$.requiredSteps: rules.suppliers.no-evidence")]
    [InlineData(QualificationEvidence.None, 1)]
    [InlineData(QualificationEvidence.CapabilityVerified, 0)]
    public void Entry_without_evidence_is_found(QualificationEvidence steps, int measures, params string[] findings) =>
        AssertFindings(findings, SupplierRuleSet.Standard with { RequiredSteps = steps, LeastMeasures = measures });

    [Fact]
    public void A_veto_that_leaves_full_marks_alone_is_found()
    {
        var card = SupplierRuleSet.Standard.ScoreCard;
        var criteria = card.Criteria.Select((criterion, i) => criterion with { VetoBelow = i == 1 ? 100m : 99.9m });

        AssertFindings(["$.scoreCard.criteria[1].vetoBelow: rules.suppliers.veto-below-full-marks"], SupplierRuleSet.Standard with { ScoreCard = new(criteria, card.Grades) });
    }

    [Fact]
    public void Two_grades_of_one_colour_are_found()
    {
        var card = SupplierRuleSet.Standard.ScoreCard;
        var bands = card.Grades.Bands.Select((band, i) => i == 2 ? band with { Grade = band.Grade with { Colour = card.LowestGrade.Colour } } : band);

        AssertFindings(["$.scoreCard.grades.bands[2]: rules.table.shared-colour"], SupplierRuleSet.Standard with { ScoreCard = new(card.Criteria, new(bands)) });
    }

    [Fact]
    public void Null_is_a_mistake_of_the_caller() => Assert.Throws<ArgumentNullException>(() => VerdictFormats.SupplierStatus.RuleSets.Analysis(null!));

    private static DueDateRule? Period(int months) => months switch
    {
        0 => null,
        1000 => DueDateRule.EachCalendarYear,
        _ => DueDateRule.WithinMonths(months),
    };

    private static void AssertFindings(string[] expected, SupplierRuleSet rules)
    {
        var findings = VerdictFormats.SupplierStatus.RuleSets.Analysis(rules);

        Assert.Equal(expected, findings.Select(finding => finding.ToString()));
        Assert.All(findings, finding =>
        {
            Assert.Equal(Severity.Warning, finding.Severity);
            Assert.DoesNotContain('{', RationaleFormatter.English.Line(finding.Reason) + RationaleFormatter.ChineseSimplified.Line(finding.Reason));
        });
    }
}
