using Microsoft.Extensions.DependencyInjection;
using Yiko.Compliance;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Documentation;

#pragma warning disable CA1305 // Documents show the call that most people write: without a provider, numbers are invariant.

public sealed class ReadmeSnippets
{
    [Fact]
    public void A_hazard_is_assessed_and_explained()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region assess
        var assessor = new LecRiskAssessor(LecRuleSet.Standard);
        var assessment = assessor.Assess(new() { Likelihood = 3, Exposure = 6, Consequence = 15 });

        Console.WriteLine($"{assessment.Score} {assessment.Grade}, acceptable: {assessment.IsAcceptable}, by {assessment.RuleSet}");
        foreach (var line in RationaleFormatter.English.Lines(assessment.Rationale)) Console.WriteLine(line);
        foreach (var line in RationaleFormatter.ChineseSimplified.Lines(assessment.Rationale)) Console.WriteLine(line);
        #endregion

        DocumentedCode.AssertPrints(Console, "assess");
    }

    [Fact]
    public void An_organisation_varies_the_rules_and_registers_them()
    {
        #region register
        var services = new ServiceCollection();
        services.AddYikoCompliance(rules => rules with
        {
            Risks = LecRuleSet.Standard with { Id = "risks/own", Version = "2026.1", UnacceptableFrom = 160 },
        });
        #endregion

        using var provider = services.BuildServiceProvider();
        var assessment = provider.GetRequiredService<IRiskAssessor>().Assess(new() { Likelihood = 3, Exposure = 3, Consequence = 15 });
        Assert.True(assessment.IsAcceptable);
        Assert.Equal("risks/own@2026.1", assessment.RuleSet.ToString());
    }

    [Fact]
    public void A_share_is_compared_before_it_is_rounded()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region ratio
        var attained = Ratio.Of(1187, 1250);
        Console.WriteLine($"{attained} reaches 95 %: {attained >= Ratio.Parse("95%")}");
        #endregion

        DocumentedCode.AssertPrints(Console, "ratio");
    }
}
