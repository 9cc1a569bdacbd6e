using System.Text;
using Yiko.Compliance;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Risks;

// Native code, no reflection, no culture data: what prints here must equal expected.txt on every machine.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

(string Hazard, RiskFactors Factors)[] register =
[
    ("working at height on a mast", new() { Likelihood = 3, Exposure = 6, Consequence = 15 }),
    ("office wiring", new() { Likelihood = 0.5m, Exposure = 10, Consequence = 3 }),
    ("standing exactly at the limit", new() { Likelihood = 1, Exposure = 10, Consequence = 7 }),
    ("a factor off its scale", new() { Likelihood = 4, Exposure = 6, Consequence = 15 }),
    ("a law not met, not scored", new() { Criteria = RiskCriteria.LawBreached }),
];

var assessor = new LecRiskAssessor(LecRuleSet.Standard);
foreach (var (hazard, factors) in register)
{
    var assessment = assessor.Assess(factors);
    Console.WriteLine($"{hazard}: {assessment.Status}, {assessment.Grade?.ToString() ?? "no grade"}, {LecVector.Format(factors)}");
    foreach (var language in Language.OfLibrary)
    {
        foreach (var line in RationaleFormatter.For(language).Lines(assessment.Rationale)) Console.WriteLine("  " + line);
    }
}

Console.WriteLine(RuleSetStamp.Of(LecRuleSet.Standard) + " " + RuleSetStamp.Of(LecRuleSet.Standard).ContentHash);
