using System.Text;
using BenchmarkDotNet.Attributes;
using Yiko.Compliance.Aspects;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Documents;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Objectives;
using Yiko.Compliance.Risks;
using Yiko.Compliance.RuleSets;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Benchmarks;

/// <summary>
/// Comparison of two rule sets over a register of 100,000 rows against assessing it once; and what it takes to load and check a rule set.
/// </summary>
[MemoryDiagnoser]
public class RuleSetBenchmarks
{
    private const int Rows = 100_000;

    private readonly RiskFactors[] _register = [.. Enumerable.Range(0, Rows).Select(Row)];
    private readonly LecRiskAssessor _assessor = new(LecRuleSet.Standard);
    private readonly VerdictComparer<RiskFactors, RiskAssessment> _comparer = VerdictFormats.Risks.Compare(LecRuleSet.Standard, LecRuleSet.Kinney);
    private readonly byte[] _file = Encoding.UTF8.GetBytes(VerdictFormats.Risks.RuleSets.Write(LecRuleSet.Standard));
    private readonly byte[] _aspects = Encoding.UTF8.GetBytes(VerdictFormats.Aspects.RuleSets.Write(SignificanceRuleSet.P3));
    private readonly byte[] _suppliers = Encoding.UTF8.GetBytes(VerdictFormats.SupplierStatus.RuleSets.Write(SupplierRuleSet.Standard));
    private readonly byte[] _objectives = Encoding.UTF8.GetBytes(VerdictFormats.Objectives.RuleSets.Write(ObjectiveRuleSet.Standard));
    private readonly byte[] _documents = Encoding.UTF8.GetBytes(VerdictFormats.Documents.RuleSets.Write(DocumentRuleSet.Standard));
    private readonly byte[] _configurations = Encoding.UTF8.GetBytes(VerdictFormats.Configurations.RuleSets.Write(ConfigurationRuleSet.Standard));

    [Benchmark(Baseline = true)]
    public int AssessOnce()
    {
        var unacceptable = 0;
        foreach (var factors in _register)
        {
            if (_assessor.Assess(factors).IsAcceptable == false) unacceptable++;
        }

        return unacceptable;
    }

    [Benchmark]
    public int CompareTwoRuleSets() => _comparer.Compare(_register).Changed.Count;

    [Benchmark]
    public int LoadAndCheck() => VerdictFormats.Risks.RuleSets.Analysis(VerdictFormats.Risks.RuleSets.Read(_file).Value!).Count;

    // Of the published methods the one with the most combinations of points: 4096.
    [Benchmark]
    public int LoadAndCheckAspects() => VerdictFormats.Aspects.RuleSets.Analysis(VerdictFormats.Aspects.RuleSets.Read(_aspects).Value!).Count;

    [Benchmark]
    public int LoadAndCheckSuppliers() => VerdictFormats.SupplierStatus.RuleSets.Analysis(VerdictFormats.SupplierStatus.RuleSets.Read(_suppliers).Value!).Count;

    // Nothing is left to analyse in a rule set of objectives.
    [Benchmark]
    public bool LoadObjectives() => VerdictFormats.Objectives.RuleSets.Read(_objectives).Value is null;

    [Benchmark]
    public int LoadAndCheckDocuments() => VerdictFormats.Documents.RuleSets.Analysis(VerdictFormats.Documents.RuleSets.Read(_documents).Value!).Count;

    [Benchmark]
    public int LoadAndCheckConfigurations() => VerdictFormats.Configurations.RuleSets.Analysis(VerdictFormats.Configurations.RuleSets.Read(_configurations).Value!).Count;

    // Every cell of the classic scales in turn, as a register holds them: an object for each row.
    private static RiskFactors Row(int row) => new()
    {
        Likelihood = LecRuleSet.Standard.Likelihood.Points[row % 7].Value,
        Exposure = LecRuleSet.Standard.Exposure!.Points[row / 7 % 6].Value,
        Consequence = LecRuleSet.Standard.Consequence.Points[row / 42 % 6].Value,
    };
}
