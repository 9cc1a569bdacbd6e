using BenchmarkDotNet.Attributes;
using RulesEngine.Models;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Benchmarks;

/// <summary>
/// Explained assessment against the same arithmetic by hand, and against a rule engine that an application would otherwise pick.
/// One operation is one assessment; each run walks through all 252 cells of the classic scales.
/// </summary>
[MemoryDiagnoser]
public class RiskBenchmarks
{
    private const int Cells = 252;

    private readonly LecRiskAssessor _assessor = new(LecRuleSet.Standard);
    private readonly RiskFactors[] _risks = [.. AllCells()];
    private readonly RulesEngine.RulesEngine _bareRules = new([FourRules()]);
    private readonly RulesEngine.RulesEngine _explainedRules = new([FourExplainedRules()]);

    [Benchmark(Baseline = true, OperationsPerInvoke = Cells)]
    public int ByHand()
    {
        var unacceptable = 0;
        foreach (var risk in _risks)
        {
            if (!ByHand(risk.Likelihood, risk.Exposure, risk.Consequence).Acceptable) unacceptable++;
        }

        return unacceptable;
    }

    [Benchmark(OperationsPerInvoke = Cells)]
    public int Assess()
    {
        var unacceptable = 0;
        foreach (var risk in _risks)
        {
            if (_assessor.Assess(risk).IsAcceptable == false) unacceptable++;
        }

        return unacceptable;
    }

    [Benchmark(OperationsPerInvoke = Cells)]
    public int AssessAndReadRationale()
    {
        var reasons = 0;
        foreach (var risk in _risks) reasons += _assessor.Assess(risk).Rationale.Count;
        return reasons;
    }

    // Four conditions and nothing that says why: what the engine costs at the least.
    [Benchmark(OperationsPerInvoke = Cells)]
    public Task<int> RulesEngineBare() => CountUnacceptable(_bareRules);

    // The score named once, as its manual advises, and a message with the values for each rule that fails: a result tree that explains.
    [Benchmark(OperationsPerInvoke = Cells)]
    public Task<int> RulesEngineExplained() => CountUnacceptable(_explainedRules);

    private async Task<int> CountUnacceptable(RulesEngine.RulesEngine rules)
    {
        var unacceptable = 0;
        foreach (var risk in _risks)
        {
            var tree = await rules.ExecuteAllRulesAsync("lec", risk).ConfigureAwait(false);
            if (tree[1].IsSuccess) unacceptable++;
        }

        return unacceptable;
    }

    // What an application writes: blank cells and values off the scale turned away, the product, a ladder of ifs.
    private static HandResult ByHand(decimal? likelihood, decimal? exposure, decimal? consequence)
    {
        if (likelihood is not { } l || exposure is not { } e || consequence is not { } c) return new(null, null, false);
        if (l != 0.1m && l != 0.2m && l != 0.5m && l != 1m && l != 3m && l != 6m && l != 10m) return new(null, null, false);
        if (e != 0.5m && e != 1m && e != 2m && e != 3m && e != 6m && e != 10m) return new(null, null, false);
        if (c != 1m && c != 3m && c != 7m && c != 15m && c != 40m && c != 100m) return new(null, null, false);
        var score = l * e * c;
        if (score >= 320m) return new(score, "extreme", false);
        if (score >= 160m) return new(score, "high", false);
        if (score >= 70m) return new(score, "substantial", false);
        return score >= 20m ? new(score, "moderate", true) : new(score, "slight", true);
    }

    private static IEnumerable<RiskFactors> AllCells() =>
        from likelihood in LecRuleSet.Standard.Likelihood.Points
        from exposure in LecRuleSet.Standard.Exposure!.Points
        from consequence in LecRuleSet.Standard.Consequence.Points
        select new RiskFactors { Likelihood = likelihood.Value, Exposure = exposure.Value, Consequence = consequence.Value };

    private static Workflow FourRules() => new()
    {
        WorkflowName = "lec",
        Rules =
        [
            new() { RuleName = "moderate", Expression = Score + " >= 20" },
            new() { RuleName = "substantial", Expression = Score + " >= 70" },
            new() { RuleName = "high", Expression = Score + " >= 160" },
            new() { RuleName = "extreme", Expression = Score + " >= 320" },
        ],
    };

    private static Workflow FourExplainedRules() => new()
    {
        WorkflowName = "lec",
        GlobalParams = [new() { Name = "score", Expression = Score }],
        Rules =
        [
            Explained("moderate", 20),
            Explained("substantial", 70),
            Explained("high", 160),
            Explained("extreme", 320),
        ],
    };

    private static Rule Explained(string grade, int floor) => new()
    {
        RuleName = grade,
        Expression = $"score >= {floor}",
        SuccessEvent = grade,
        ErrorMessage = $"L $(input1.Likelihood) x E $(input1.Exposure) x C $(input1.Consequence) is below {floor}",
    };

    private const string Score = "input1.Likelihood.Value * input1.Exposure.Value * input1.Consequence.Value";

    private sealed class HandResult(decimal? score, string? grade, bool acceptable)
    {
        public decimal? Score { get; } = score;

        public string? Grade { get; } = grade;

        public bool Acceptable { get; } = acceptable;
    }
}
