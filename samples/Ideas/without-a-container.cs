#!/usr/bin/env dotnet
// No container, no configuration: an engine is a value that is made from a rule set.
#:project ../../src/Yiko.Compliance/Yiko.Compliance.csproj
using System.Globalization;
using Yiko.Compliance;
using Yiko.Compliance.Documents;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Risks;

var risk = new LecRiskAssessor(LecRuleSet.Standard).Assess(new() { Likelihood = 3, Exposure = 6, Consequence = 7 });
Console.WriteLine($"{risk.Score} {risk.Grade?.Name.English}");
foreach (var line in RationaleFormatter.English.Lines(risk.Rationale)) Console.WriteLine("  " + line);

var change = new ChangeMeter().Measure("Visitors wear a helmet.", "Visitors and staff wear a helmet and goggles.");
var percent = (change.Share * Ratio.Of(100, 1)).ToDecimal(1, MidpointRounding.AwayFromZero);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{change.Share} of the characters changed, about {percent} %"));
