using Yiko.Compliance.Aspects;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Engines;

namespace Yiko.Compliance.Cli.Commands.Aspects;

/// <summary>The rule sets of the aspect engine: published ones, and files. Published methods that print too little are refused, and say what they lack.</summary>
internal static class AspectRuleSets
{
    public static RuleSetOption<SignificanceRuleSet> Option() => new([.. VerdictFormats.Aspects.RuleSets.Published])
    {
        Refusal = name => SignificanceTemplate.All.FirstOrDefault(template => template.Id == name) is { } template
            ? AspectTableTexts.TemplateRefused(template)
            : null,
    };
}
