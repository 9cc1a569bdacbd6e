using NodaTime;
using static Yiko.Compliance.Risks.RiskGenerators;

namespace Yiko.Compliance.Risks;

public sealed class UnacceptableRiskTests
{
    private static readonly LecRiskAssessor Assessor = new(LecRuleSet.Standard);
    private static readonly LocalDate Today = new(2026, 6, 30);

    private static readonly Gen<HazardAssessment[]> Histories =
        (from hazard in Gen.Choose(1, 4)
         from month in Gen.Choose(1, 6)
         from factors in Any
         select Entry("H" + hazard, month, factors)).ArrayOf();

    [Fact]
    public void A_risk_leaves_the_list_only_through_an_acceptable_assessment()
    {
        HazardAssessment[] history = [Entry("H1", 1, Factors(3, 6, 15)), Entry("H1", 3, new()), Entry("H1", 4, Factors(10, 6, 15))];

        var risk = Assert.Single(HazardRegister.UnacceptableInCompany(history, Today));
        Assert.Equal((new LocalDate(2026, 1, 1), 900m), (risk.Since, risk.Assessment.Score));
        Assert.Empty(HazardRegister.UnacceptableInCompany([.. history, Entry("H1", 5, Factors(1, 1, 1))], Today));
    }

    [Fact]
    public void A_risk_that_comes_back_counts_from_its_return()
    {
        HazardAssessment[] history = [Entry("H1", 1, Factors(3, 6, 15)), Entry("H1", 2, Factors(1, 1, 1)), Entry("H1", 5, Factors(3, 6, 15))];

        Assert.Equal(new LocalDate(2026, 5, 1), Assert.Single(HazardRegister.UnacceptableInCompany(history, Today)).Since);
        Assert.Empty(HazardRegister.UnacceptableInCompany(history, new LocalDate(2026, 4, 30)));
        Assert.Single(HazardRegister.UnacceptableInCompany(history, new LocalDate(2026, 1, 1)));
    }

    [Fact]
    public void Of_two_assessments_on_one_day_the_later_in_the_history_holds()
    {
        Assert.Empty(HazardRegister.UnacceptableInCompany([Entry("H1", 1, Factors(3, 6, 15)), Entry("H1", 1, Factors(1, 1, 1))], Today));
        Assert.Single(HazardRegister.UnacceptableInCompany([Entry("H1", 1, Factors(1, 1, 1)), Entry("H1", 1, Factors(3, 6, 15))], Today));
    }

    [Fact]
    public void A_shared_hazard_stands_once_in_the_list_of_the_company()
    {
        var history = new[] { Entry("H1", 1, Factors(3, 6, 15), "技术部", "综合部"), Entry("H2", 1, Factors(3, 6, 15), "综合部") };

        Assert.Equal(["H1", "H2"], HazardRegister.UnacceptableInCompany(history, Today).Select(risk => risk.Hazard.Id));
        Assert.Equal(["H1"], HazardRegister.UnacceptableInDepartment(history, "技术部", Today).Select(risk => risk.Hazard.Id));
        Assert.Equal(["H1", "H2"], HazardRegister.UnacceptableInDepartment(history, "综合部", Today).Select(risk => risk.Hazard.Id));
        Assert.Throws<ArgumentException>(() => HazardRegister.UnacceptableInDepartment(history, " ", Today));
    }

    [Fact]
    public void A_list_can_be_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => HazardRegister.UnacceptableInCompany([Entry("H1", 1, new())], Today, new(canceled: true)));

    [Fact]
    public void An_unacceptable_risk_needs_four_responses()
    {
        Assert.Empty(HazardRegister.MissingResponses(Enum.GetValues<RiskResponse>()));
        Assert.Equal(
            ["risk.response.programme-or-controls-missing", "risk.response.emergency-preparedness-missing"],
            HazardRegister.MissingResponses([RiskResponse.OperationalControl, RiskResponse.Resources]).Select(reason => reason.Code));
    }

    [Property]
    public Property The_list_agrees_with_a_walk_through_each_hazard() => Prop.ForAll(
        Arb.From(from history in Histories from month in Gen.Choose(1, 7) select (history, asOf: new LocalDate(2026, month, 1))),
        test => HazardRegister.UnacceptableInCompany(test.history, test.asOf).Select(risk => (risk.Hazard.Id, risk.Since)).SequenceEqual(SlowList(test.history, test.asOf)));

    [Property]
    public Property The_list_does_not_depend_on_the_order_of_the_hazards() => Prop.ForAll(
        Arb.From(Histories),
        history => Content(HazardRegister.UnacceptableInCompany(history, Today))
            == Content(HazardRegister.UnacceptableInCompany(history.OrderByDescending(entry => entry.Hazard.Id), Today)));

    [Property]
    public Property The_list_of_the_company_is_the_union_of_the_departments_lists() => Prop.ForAll(
        Arb.From(Histories),
        history =>
        {
            var departments = history.SelectMany(entry => entry.Hazard.Departments).Distinct();
            var union = departments.SelectMany(department => HazardRegister.UnacceptableInDepartment(history, department, Today)).Select(risk => risk.Hazard.Id).Distinct();
            return HazardRegister.UnacceptableInCompany(history, Today).Select(risk => risk.Hazard.Id).ToHashSet().SetEquals(union);
        });

    private static ValueList<(Hazard, LocalDate, RiskAssessment)> Content(IEnumerable<UnacceptableRisk> risks) =>
        risks.Select(risk => (risk.Hazard, risk.Since, risk.Assessment)).ToValueList();

    internal static HazardAssessment Entry(string id, int month, RiskFactors factors, params string[] departments) => new()
    {
        Hazard = new() { Id = id, Departments = departments.Length == 0 ? [id == "H1" ? "技术部" : "综合部"] : departments.ToValueList() },
        Date = new LocalDate(2026, month, 1),
        Assessment = Assessor.Assess(factors),
    };

    private static IEnumerable<(string Id, LocalDate Since)> SlowList(HazardAssessment[] history, LocalDate asOf)
    {
        foreach (var id in history.Select(entry => entry.Hazard.Id).Distinct().Order(StringComparer.Ordinal))
        {
            LocalDate? since = null;
            for (var day = new LocalDate(2026, 1, 1); day <= asOf; day = day.PlusMonths(1))
            {
                foreach (var entry in history.Where(entry => entry.Hazard.Id == id && entry.Date == day))
                    since = entry.Assessment.IsAcceptable switch { true => null, false => since ?? day, null => since };
            }

            if (since is { } listed) yield return (id, listed);
        }
    }
}
