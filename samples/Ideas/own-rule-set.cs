#!/usr/bin/env dotnet
// Rules are values: vary what is published, name the variant, and see what it would change before adopting it.
#:project ../../src/Yiko.Compliance/Yiko.Compliance.csproj
using Yiko.Compliance.Engines;
using Yiko.Compliance;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Risks;

var own = LecRuleSet.Standard with
{
    Id = "risks/stricter",
    Version = "2026.1",
    Source = LocalizedText.Of("Decision of the safety committee, 2026-01", "安全委员会 2026 年 1 月决定"),
    UnacceptableFrom = 20,
};

// The name of a rule set is the author's; the hash is of what decides, and cannot be wrong.
Console.WriteLine($"{RuleSetStamp.Of(LecRuleSet.Standard)} {RuleSetStamp.Of(LecRuleSet.Standard).ContentHash[..8]}");
Console.WriteLine($"{RuleSetStamp.Of(own)} {RuleSetStamp.Of(own).ContentHash[..8]}");

RiskFactors[] register =
[
    new() { Likelihood = 1, Exposure = 6, Consequence = 3 },
    new() { Likelihood = 3, Exposure = 6, Consequence = 3 },
    new() { Likelihood = 0.5m, Exposure = 6, Consequence = 7 },
    new() { Likelihood = 3, Exposure = 6, Consequence = 15 },
];
var comparison = VerdictFormats.Risks.Compare(LecRuleSet.Standard, own).Compare(register);
foreach (var item in comparison.Changed)
{
    Console.WriteLine($"{LecVector.Format(register[item.Index])}");
    foreach (var line in RationaleFormatter.ChineseSimplified.Lines(item.Changes)) Console.WriteLine("  " + line);
}

Console.WriteLine($"{comparison.Changed.Count} of {register.Length} verdicts would change.");
