#!/usr/bin/env dotnet
// An engine of one's own behind the library's interface: whatever asks for IRiskAssessor gets it, and its verdicts are explained and
// stamped like any other.
#:project ../../src/Yiko.Compliance/Yiko.Compliance.csproj
#:package Microsoft.Extensions.DependencyInjection
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Yiko.Compliance.Engines;
using Yiko.Compliance;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Risks;

// Registered first: AddYikoCompliance leaves alone what is there.
using var services = new ServiceCollection()
    .AddSingleton<IRiskAssessor>(new CautiousRiskAssessor(new(LecRuleSet.Standard)))
    .AddYikoCompliance()
    .BuildServiceProvider();

// Fatal, but rare: 1 × 1 × 15 = 15, which the score alone accepts.
var assessment = services.GetRequiredService<IRiskAssessor>().Assess(new() { Likelihood = 1, Exposure = 1, Consequence = 15 });
Console.WriteLine($"acceptable: {assessment.IsAcceptable}, by {assessment.RuleSet}");
var english = RationaleFormatter.English.With([KeyValuePair.Create(
    CautiousRiskAssessor.Fatal, "C = {consequence} means that somebody may die: not acceptable, however unlikely.")]);
var chinese = RationaleFormatter.ChineseSimplified.With([KeyValuePair.Create(
    CautiousRiskAssessor.Fatal, "C = {consequence}，可能致人死亡：无论可能性多小，均不可接受。")]);
foreach (var line in english.Lines(assessment.Rationale)) Console.WriteLine(line);
foreach (var line in chinese.Lines(assessment.Rationale)) Console.WriteLine(line);

/// <summary>The LEC method, and on top of it: what may kill is never accepted, whatever the score.</summary>
internal sealed class CautiousRiskAssessor(LecRiskAssessor lec) : IRiskAssessor
{
    public const string Fatal = "risk.own.fatal";

    private static readonly Reason FatalReason = new()
    {
        Code = Fatal,
        Rule = RuleId.Parse("OWN-01"),
        Clause = new() { Document = LocalizedText.Of("Safety rules of the company", "公司安全规定"), Clause = "4.2" },
    };

    private readonly RuleSetStamp _stamp = RuleSetStamp.Of(new CautiousRules(lec.Rules));

    public RiskAssessment Assess(RiskFactors factors)
    {
        var verdict = lec.Assess(factors) with { RuleSet = _stamp };
        if (factors.Consequence is not >= CautiousRules.FatalFrom || verdict.IsAcceptable is not true) return verdict;
        return verdict with
        {
            IsAcceptable = false,
            Rationale = new([.. verdict.Rationale, FatalReason.With(ReasonArgument.Of("consequence", factors.Consequence.Value))]),
        };
    }

    /// <summary>What decides here: the LEC rules and where death begins. The stamp's hash is over both.</summary>
    private sealed class CautiousRules(LecRuleSet lec) : IRuleSet
    {
        /// <summary>The published consequence of one death.</summary>
        public const decimal FatalFrom = 15;

        public string Id => "risks/own/cautious";

        public string Version => "1.0";

        public LocalDate? EffectiveFrom => null;

        public LocalizedText Source => LocalizedText.Of("Safety rules of the company, 4.2", "公司安全规定 4.2");

        public CanonicalJson ToCanonicalJson() =>
            CanonicalJson.Object(("lec", lec.ToCanonicalJson()), ("fatalFrom", CanonicalJson.Of(FatalFrom)));
    }
}
