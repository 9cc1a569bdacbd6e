using Yiko.Compliance.Aspects;
using Yiko.Compliance.Cli.Texts;

namespace Yiko.Compliance.Cli.Commands.Aspects;

/// <summary>The rule sets of the aspect engine: published ones, and files. Published methods that print too little are refused, and say what they lack.</summary>
internal static class AspectRuleSets
{
    public static RuleSetOption<SignificanceRuleSet> Option() => new(
        SignificanceRuleSet.Standard,
        SignificanceRuleSet.P2,
        SignificanceRuleSet.P3,
        SignificanceRuleSet.P5,
        SignificanceRuleSet.P6,
        SignificanceRuleSet.P7,
        SignificanceRuleSet.P9,
        SignificanceRuleSet.P11)
    {
        Refusal = name => SignificanceTemplate.All.FirstOrDefault(template => template.Id == name) is { } template
            ? AspectTableTexts.TemplateRefused(template)
            : null,
    };
}
