#!/usr/bin/env dotnet
// A large register on all cores: engines are immutable, so one serves every thread, and the result does not depend on their number.
#:project ../../src/Yiko.Compliance/Yiko.Compliance.csproj
using System.Diagnostics;
using Yiko.Compliance.Risks;

const int Rows = 2_000_000;
decimal[] likelihoods = [0.1m, 0.2m, 0.5m, 1, 3, 6, 10], exposures = [0.5m, 1, 2, 3, 6, 10], consequences = [1, 3, 7, 15, 40, 100];
var register = Enumerable.Range(0, Rows).Select(row => new RiskFactors
{
    Likelihood = likelihoods[row % 7],
    Exposure = exposures[row / 7 % 6],
    // Every 1,000th hazard was never scored, which must not count as acceptable.
    Consequence = row % 1000 == 999 ? null : consequences[row / 42 % 6],
}).ToArray();

IRiskAssessor assessor = new LecRiskAssessor(LecRuleSet.Standard);
var clock = Stopwatch.StartNew();
var onOne = Count(register.AsEnumerable().Select(assessor.Assess));
var one = clock.Elapsed;
clock.Restart();
var onAll = Count(register.AsParallel().Select(assessor.Assess));
var all = clock.Elapsed;

foreach (var (grade, count) in onAll) Console.WriteLine($"{grade}: {count}");
Console.WriteLine(onOne.SequenceEqual(onAll) ? "One thread and all of them agree." : "They differ.");
Console.Error.WriteLine($"{Rows} rows: {one.TotalMilliseconds:F0} ms on one core, {all.TotalMilliseconds:F0} ms on {Environment.ProcessorCount}");
return onOne.SequenceEqual(onAll) ? 0 : 1;

static (string Grade, int Count)[] Count(IEnumerable<RiskAssessment> verdicts) =>
[
    .. verdicts.Select(verdict => verdict.Grade?.Code ?? "not rated").CountBy(grade => grade)
        .Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Key, StringComparer.Ordinal),
];
