using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Yiko.Compliance;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Risks;

using var services = new ServiceCollection()
    .AddYikoCompliance(rules => rules with { Risks = LecRuleSet.Construction })
    .BuildServiceProvider();

// 3 × 3 × 15 = 135: unacceptable by the standard rules, from 70; acceptable in construction, below 160.
var assessment = services.GetRequiredService<IRiskAssessor>().Assess(new() { Likelihood = 3, Exposure = 3, Consequence = 15 });
var last = RationaleFormatter.English.Lines(assessment.Rationale).Last();
var works = assessment is { Score: 135, IsAcceptable: true } && assessment.RuleSet.Equals(RuleSetStamp.Of(LecRuleSet.Construction));

// The hashes of every published rule set and the text of a verdict are the same on every framework: .ci/run compares what each prints.
Console.WriteLine(works ? $"The packages work: {assessment.RuleSet}: {last}" : $"The packages do not work: {assessment}");
foreach (var rules in VerdictFormats.All.Select(engine => engine.Kind).Distinct().SelectMany(kind => kind.All)) Console.WriteLine($"{rules.Id}@{rules.Version} {rules.ContentHash}");
Console.WriteLine(VerdictFormats.Risks.Write(assessment));
return works ? 0 : 1;
