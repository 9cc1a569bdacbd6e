using NodaTime;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Procedures;
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
         from departments in Gen.SubListOf("技术部", "综合部", " ")
         select Of("H" + hazard, month, factors, [.. departments])).ArrayOf();

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
    public void Of_two_assessments_on_one_day_that_contradict_each_other_the_safe_one_holds_with_a_remark()
    {
        HazardAssessment[] day = [Entry("H1", 1, Factors(3, 6, 15)), Entry("H1", 1, Factors(1, 1, 1)), Entry("H1", 1, Factors(10, 6, 15))];
        foreach (var history in (HazardAssessment[][])[day, [.. day.AsEnumerable().Reverse()]])
        {
            var risk = Assert.Single(HazardRegister.UnacceptableInCompany(history, Today));
            Assert.Equal(("risk.list.entry;risk.list.order-unknown", 900m), (risk.Rationale.ToString(), risk.Assessment.Score));
            Assert.All(risk.Rationale, reason => Assert.Equal("LEC-08", reason.Rule.ToString()));
        }

        Assert.Empty(HazardRegister.UnacceptableInCompany([.. day, Entry("H1", 2, Factors(1, 1, 1))], Today));
        Assert.Equal("risk.list.entry", Assert.Single(HazardRegister.UnacceptableInCompany([.. day, Entry("H1", 2, Factors(3, 6, 15))], Today)).Rationale.ToString());
    }

    [Fact]
    public void Departments_that_one_day_names_apart_each_keep_the_risk()
    {
        HazardAssessment[] history = [Entry("H1", 1, Factors(3, 6, 15), "技术部"), Entry("H1", 1, Factors(3, 6, 15), "综合部")];

        Assert.Equal(2, Assert.Single(HazardRegister.UnacceptableInCompany(history, Today)).Hazard.Departments.Count);
        Assert.Single(HazardRegister.UnacceptableInDepartment(history, "技术部", Today));
        Assert.Single(HazardRegister.UnacceptableInDepartment(history, "综合部", Today));
    }

    [Fact]
    public void A_hazard_of_no_department_stands_under_that_name()
    {
        HazardAssessment[] history = [Of("H1", 1, Factors(3, 6, 15)), Of("H2", 1, Factors(3, 6, 15), " "), Of("H3", 1, Factors(3, 6, 15), "综合部")];

        Assert.Equal(["H1", "H2"], HazardRegister.UnacceptableInDepartment(history, null, Today).Select(risk => risk.Hazard.Id));
        Assert.Equal(["H3"], HazardRegister.UnacceptableInDepartment(history, "综合部", Today).Select(risk => risk.Hazard.Id));
        Assert.Equal(("no department", "未明确部门"), (HazardRegister.NoDepartment.English, HazardRegister.NoDepartment.ChineseSimplified));
    }

    [Fact]
    public void Hazards_that_nobody_has_assessed_or_rated_are_named()
    {
        Hazard[] register = [new() { Id = "H4" }, new() { Id = "H2" }, new() { Id = "H1" }, new() { Id = "H3" }, new() { Id = "H2" }];
        HazardAssessment[] history = [Entry("H1", 1, Factors(1, 1, 1)), Entry("H1", 2, new()), Entry("H3", 1, new()), Entry("H4", 6, Factors(3, 6, 15))];

        var missing = HazardRegister.MissingAssessments(register, history, new LocalDate(2026, 5, 31));
        Assert.Equal(
            [("risk.register.never-assessed", "H2"), ("risk.register.never-rated", "H3"), ("risk.register.never-assessed", "H4")],
            missing.Select(reason => (reason.Code, ((TextArgument)reason.Argument("hazard")!).Value.English)));
        Assert.All(missing, reason => Assert.Equal(("LEC-01", "6.1.6.1"), (reason.Rule.ToString(), reason.Clause.Clause)));
        Assert.Throws<OperationCanceledException>(() => HazardRegister.MissingAssessments(register, history, Today, new(canceled: true)));
        Assert.Throws<ArgumentException>(() => HazardRegister.MissingAssessments([null!], history, Today));
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
    public void An_unacceptable_risk_needs_six_responses()
    {
        string[] told = ["resources", "measuring-evidence", "communication"];
        ValueList<CaseLink> controls = [ControlRecords.Document("ZY-1"), ControlRecords.EmergencyPlan("EP-1")];
        ValueList<RecordStanding> standings = [ControlRecords.Standing("emergency-plan in-force", "EP-1", Today)];

        Assert.Equal(6, HazardRegister.Responses.Parts.Count);
        Assert.Empty(HazardRegister.MissingResponses(told, Today, controls, standings));
        Assert.Equal(
            ["risk.response.programme-or-controls-missing", "risk.response.resources-missing", "risk.response.operational-control-missing"],
            HazardRegister.MissingResponses(told.Skip(1), Today, [controls[1]], standings).Select(reason => reason.Code));
        Assert.Equal(
            [
                ("risk.response.programme-or-controls-missing", "LEC-09", "6.1.6.3 f)"), ("risk.response.operational-control-missing", "LEC-09", "6.1.6.3 f)"),
                ("risk.response.emergency-preparedness-missing", "LEC-09", "6.1.6.3 f)"),
                ("risk.response.measuring-evidence-missing", "LEC-14", "7.1.5"), ("risk.response.communication-missing", "LEC-15", "7.4 3.3)"),
            ],
            HazardRegister.MissingResponses(["resources"], Today)
                .Select(reason => (reason.Code, reason.Rule.ToString(), reason.Clause.Clause)));
    }

    [Property]
    public Property The_list_agrees_with_a_walk_through_each_hazard() => Prop.ForAll(
        Arb.From(from history in Histories from month in Gen.Choose(1, 7) select (history, asOf: new LocalDate(2026, month, 1))),
        test => HazardRegister.UnacceptableInCompany(test.history, test.asOf).Select(risk => (risk.Hazard.Id, risk.Since)).SequenceEqual(SlowList(test.history, test.asOf)));

    [Property]
    public Property The_list_does_not_depend_on_the_order_of_the_history() => Prop.ForAll(
        Arb.From(from history in Histories from shuffled in Gen.Shuffle(history) select (history, shuffled)),
        test => Texts(HazardRegister.UnacceptableInCompany(test.history, Today)) == Texts(HazardRegister.UnacceptableInCompany(test.shuffled, Today)));

    [Property]
    public Property The_list_of_the_company_is_the_union_of_the_departments_lists_and_of_no_department() => Prop.ForAll(
        Arb.From(Histories),
        history =>
        {
            string?[] departments = [null, .. history.SelectMany(entry => entry.Hazard.Departments).Where(name => !string.IsNullOrWhiteSpace(name)).Distinct()];
            var lists = departments.Select(department => HazardRegister.UnacceptableInDepartment(history, department, Today).Select(risk => risk.Hazard.Id).ToArray()).ToArray();
            return HazardRegister.UnacceptableInCompany(history, Today).Select(risk => risk.Hazard.Id).ToHashSet().SetEquals(lists.SelectMany(ids => ids))
                && !lists[0].Intersect(lists.Skip(1).SelectMany(ids => ids)).Any();
        });

    internal static HazardAssessment Entry(string id, int month, RiskFactors factors, params string[] departments) =>
        Of(id, month, factors, departments.Length == 0 ? [id == "H1" ? "技术部" : "综合部"] : departments);

    private static HazardAssessment Of(string id, int month, RiskFactors factors, params string[] departments) => new()
    {
        Hazard = new() { Id = id, Departments = departments.ToValueList() },
        Date = new LocalDate(2026, month, 1),
        Assessment = Assessor.Assess(factors),
    };

    private static string Texts(ValueList<UnacceptableRisk> risks) => string.Join(
        "\n", risks.Select(risk => $"{risk.Hazard} {risk.Since} {VerdictFormats.Risks.Write(risk.Assessment)} {risk.Rationale}"));

    private static IEnumerable<(string Id, LocalDate Since)> SlowList(HazardAssessment[] history, LocalDate asOf)
    {
        foreach (var id in history.Select(entry => entry.Hazard.Id).Distinct().Order(StringComparer.Ordinal))
        {
            LocalDate? since = null;
            for (var day = new LocalDate(2026, 1, 1); day <= asOf; day = day.PlusMonths(1))
            {
                var found = history.Where(entry => entry.Hazard.Id == id && entry.Date == day).Select(entry => entry.Assessment.IsAcceptable).ToHashSet();
                if (found.Contains(false)) since ??= day;
                else if (found.Contains(true)) since = null;
            }

            if (since is { } listed) yield return (id, listed);
        }
    }
}
