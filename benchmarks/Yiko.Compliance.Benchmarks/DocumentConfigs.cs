using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Yiko.Compliance.Benchmarks;

/// <summary>Writes the names of cases in full and ratios as “so many times faster”. One process for all, so that a busy machine disturbs
/// both sides of a ratio alike.</summary>
public abstract class DocumentConfig : ManualConfig
{
    protected DocumentConfig(Job job)
    {
        AddJob(job.WithToolchain(new InProcessEmitToolchain(TimeSpan.FromMinutes(20), logOutput: false)));
        HideColumns("Error", "StdDev", "RatioSD", "Gen0", "Gen1", "Gen2");
        SummaryStyle = SummaryStyle.Default.WithMaxParameterColumnWidth(60).WithRatioStyle(RatioStyle.Trend);
    }
}

/// <summary>Short calls: several iterations of many.</summary>
public sealed class RelatedDocumentConfig()
    : DocumentConfig(Job.Default.WithWarmupCount(2).WithIterationCount(5).WithIterationTime(TimeInterval.FromMilliseconds(150)));

/// <summary>Calls of many seconds: each once.</summary>
public sealed class UnrelatedDocumentConfig()
    : DocumentConfig(Job.Default.WithStrategy(RunStrategy.Monitoring).WithLaunchCount(1).WithWarmupCount(0).WithIterationCount(1));
