using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Benchmarks;

/// <summary>What the first verdict of a new process costs: types loaded, methods compiled, rule set hashed. Each launch is a process.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 10, warmupCount: 0, iterationCount: 1)]
public class FirstAssessmentBenchmarks
{
    [Benchmark]
    public RiskAssessment Assess() =>
        new LecRiskAssessor(LecRuleSet.Standard).Assess(new() { Likelihood = 3, Exposure = 6, Consequence = 15 });

    [Benchmark]
    public ValueList<string> AssessAndExplain() => RationaleFormatter.English.Lines(Assess().Rationale);
}
