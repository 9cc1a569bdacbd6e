using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Yiko.Compliance;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Risks;
using Yiko.Compliance.RuleSets;

namespace Yiko.Compliance.Documentation;

public sealed class RecipesPageSnippets
{
    [Fact]
    public void Bands_and_criteria_are_an_organisations_own()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region block-1
        var own = LecRuleSet.Standard with
        {
            Id = "acme/risks",
            Version = "2026.1",
            UnacceptableFrom = 160,
            Grades = LecRuleSet.Kinney.Grades,
            OwnCriteria =
            [
                new RiskCriterion
                {
                    Code = "height-without-permit",
                    Sentence = LocalizedText.Of("Work at height without a permit.", "无票登高作业。"),
                    Rule = RuleId.Parse("ACME-7"),
                    Clause = ClauseReference.Standard("Q/ACME 12", "7.1"),
                },
            ],
        };
        var decided = new LecRiskAssessor(own).Assess(new RiskFactors { OwnCriteria = ["height-without-permit"] });
        Console.WriteLine($"{decided.Status}, acceptable: {decided.IsAcceptable}: {decided.Rationale[0].Rule}, {decided.Rationale[0].Clause}");
        #endregion

        DocumentedCode.AssertPrints(Console, "block-1");
    }

    [Fact]
    public void A_rule_set_says_whose_clauses_it_cites()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region block-2
        var factors = new RiskFactors { Likelihood = 3, Exposure = 6, Consequence = 15 };
        var handbook = LocalizedText.Of("ACME safety handbook", "ACME 安全手册");
        CitationTable acme = new(handbook, [(RuleId.Parse("LEC-05"), new ClauseReference { Document = handbook, Clause = "4.2" })]);
        foreach (var citations in new[] { CitationTable.Manual, CitationTable.Standards, acme })
        {
            var rules = LecRuleSet.Standard with { Id = "acme/risks", Citations = citations };
            var rationale = new LecRiskAssessor(rules).Assess(factors).Rationale;
            Console.WriteLine($"{RationaleFormatter.English.Citation(rationale[0])} | {RationaleFormatter.English.Citation(rationale[2])}");
        }
        #endregion

        DocumentedCode.AssertPrints(Console, "block-2");
    }

    [Fact]
    public void Tenants_have_rules_of_their_own()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region block-3
        var services = new ServiceCollection();
        services.AddYikoCompliance();
        services.AddKeyedYikoCompliance("north", rules => rules with { Risks = LecRuleSet.Construction });
        services.AddKeyedYikoCompliance("south", new ReloadableRules(() => ["risks/kinney"], _ => null));
        using var container = services.BuildServiceProvider();

        var same = new RiskFactors { Likelihood = 6, Exposure = 6, Consequence = 3 };
        foreach (var tenant in new[] { "north", "south" })
            Console.WriteLine($"{tenant}: {container.GetRequiredKeyedService<IRiskAssessor>(tenant).Assess(same).RuleSet}");
        #endregion

        DocumentedCode.AssertPrints(Console, "block-3");
    }

    [Fact]
    public void The_rules_of_a_day_decide()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region block-4
        RuleSetTimeline<LecRuleSet> inForce = new([LecRuleSet.Standard, LecRuleSet.Construction with { EffectiveFrom = new LocalDate(2026, 7, 1) }]);
        using var dated = new ServiceCollection()
            .AddYikoComplianceTimeline<LecRuleSet, IRiskAssessor>(inForce, rules => new LecRiskAssessor(rules))
            .BuildServiceProvider();

        var assessors = dated.GetRequiredService<EngineTimeline<LecRuleSet, IRiskAssessor>>();
        foreach (var day in new[] { new LocalDate(2026, 6, 30), new LocalDate(2026, 7, 1) })
            Console.WriteLine(assessors.InForceOn(day)!.Assess(new RiskFactors { Likelihood = 6, Exposure = 6, Consequence = 3 }).RuleSet);
        #endregion

        DocumentedCode.AssertPrints(Console, "block-4");
    }

    [Fact]
    public void A_third_language_says_what_it_lacks()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region block-5
        Dictionary<string, string> sentences = new() { ["risk.lec.band"] = "D = {score} erreicht {floor}, womit die Stufe „{grade}“ beginnt." };
        Dictionary<string, string> terms = new() { ["high danger"] = "hohe Gefahr", ["management manual"] = "Managementhandbuch" };
        var german = RationaleFormatter.For(new Translation(Language.Of("de"), sentences, terms, [VerdictFormats.Risks]));
        foreach (var line in german.Lines(new LecRiskAssessor(LecRuleSet.Standard).Assess(new RiskFactors { Likelihood = 3, Exposure = 6, Consequence = 15 }).Rationale).Take(2))
            Console.WriteLine(line);
        #endregion

        DocumentedCode.AssertPrints(Console, "block-5");
    }
}
