#!/usr/bin/env dotnet
// Two years later somebody asks why. The stored record is decided again by the rule set that its stamp names, and compared to the byte.
#:project ../../src/Yiko.Compliance/Yiko.Compliance.csproj
using NodaTime;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Engines;
using Yiko.Compliance;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Risks;
using Yiko.Compliance.RuleSets;

// 2024: the standard rules decide. What Record gives is what a database keeps.
RiskFactors welding = new() { Likelihood = 1, Exposure = 6, Consequence = 15 };
var first = VerdictFormats.Risks.Record(new LecRiskAssessor(LecRuleSet.Standard).Assess(welding), new LocalDate(2024, 11, 4));
Console.WriteLine($"{first.Date:uuuu-MM-dd} {first.RuleSet}");
Console.WriteLine(first.Request);

// 2026: other rules are in force, under which the same hazard is acceptable. The new decision is appended, the old one stays.
var construction = LecRuleSet.Construction with { EffectiveFrom = new LocalDate(2026, 1, 1) };
var second = first.Append(VerdictFormats.Risks.Record(new LecRiskAssessor(construction).Assess(welding), new LocalDate(2026, 11, 4)));
Console.WriteLine($"{second.Date:uuuu-MM-dd} {second.RuleSet}");

// The auditor: was it decided so, and why?
var timeline = new RuleSetTimeline<LecRuleSet>([LecRuleSet.Standard, construction]);
Console.WriteLine($"the chain: {(DecisionChain.Verify([first, second]).IsEmpty ? "sound" : "broken")}");
Console.WriteLine($"the old verdict: {VerdictFormats.Risks.Verify(first, timeline).Outcome}");
foreach (var line in RationaleFormatter.English.Lines(VerdictFormats.Risks.Read(first.Verdict).Value!.Rationale)) Console.WriteLine("  " + line);

// Somebody would rather have had it accepted.
var touched = first with { Verdict = first.Verdict.Replace("\"acceptable\":false", "\"acceptable\":true", StringComparison.Ordinal) };
Console.WriteLine($"touched: {VerdictFormats.Risks.Verify(touched, timeline).Outcome}");
foreach (var finding in VerdictFormats.Risks.Verify(touched, timeline).Findings)
    Console.WriteLine($"  {finding.Path}: {RationaleFormatter.English.Sentence(finding.Reason)}");
foreach (var reason in DecisionChain.Verify([touched, second])) Console.WriteLine("  " + RationaleFormatter.English.Line(reason));
