using System.Text;
using BenchmarkDotNet.Attributes;
using NodaTime;
using Yiko.Compliance.Benchmarks.Procedures;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Procedures;

namespace Yiko.Compliance.Benchmarks;

/// <summary>
/// A corrective action of forty entries: examined, with every unmet requirement, the steps that could come next and the stamp; against the fold that an
/// application writes by hand with enumerations for this one kind, and against Stateless doing the transitions alone.
/// </summary>
[MemoryDiagnoser]
public class ProcedureBenchmarks
{
    private static readonly LocalDate AsOf = new(2026, 6, 30);

    private readonly CaseExaminer _examiner = new(ProcedureRuleSet.Standard);
    private Case _case = null!;
    private ActionEntry[] _entries = [];

    [GlobalSetup]
    public void Setup()
    {
        _case = new() { Kind = "corrective-action", Id = "CA-1", AsOf = AsOf, Entries = ActionEntries.Forty().ToValueList() };
        _entries = [.. _case.Entries.Select(ActionByHand.EntryOf)];
        Check(_examiner.Examine(_case), ActionByHand.Of(_entries, AsOf));
    }

    [Benchmark(Baseline = true)]
    public int ByHand()
    {
        var fold = ActionByHand.Of(_entries, AsOf);
        return fold.Verdicts.Count + fold.Next.Count;
    }

    [Benchmark]
    public int Examine()
    {
        var standing = _examiner.Examine(_case);
        return standing.Entries.Count + standing.Next.Count;
    }

    [Benchmark]
    public int TransitionsByStateless() => (int)ActionMachine.Run(_entries);

    /// <summary>Both answer alike, or the comparison says nothing.</summary>
    internal static void Check(CaseStanding standing, ActionByHand fold)
    {
        if (standing.Entries.Count != 40) throw new InvalidOperationException($"{standing.Entries.Count} entries.");
        for (var i = 0; i < standing.Entries.Count; i++)
        {
            var (accepted, stage, unmet) = fold.Verdicts[i];
            var entry = standing.Entries[i];
            if (entry.IsAccepted != accepted || entry.Stage != Word(stage.ToString()) || (entry.Rationale.Count == 0) != (unmet == ActionNeeds.None))
                throw new InvalidOperationException($"Entry {i + 1}: {entry.IsAccepted} {entry.Stage} {entry.Rationale}; by hand {accepted} {stage} {unmet}.");
        }

        var shown = standing.Next.Select(next => $"{next.Step} {next.To} {next.IsAllowed} {next.Unmet.Count}");
        var byHand = fold.Next.Select(next => $"{Word(next.Step.ToString())} {Word(next.To.ToString())} {next.Unmet == ActionNeeds.None} {System.Numerics.BitOperations.PopCount((uint)next.Unmet)}");
        if (!shown.SequenceEqual(byHand)) throw new InvalidOperationException($"{string.Join("; ", shown)}; by hand {string.Join("; ", byHand)}.");
    }

    private static string Word(string name) => string.Concat(name.Select((letter, i) => char.IsUpper(letter) && i > 0 ? "-" + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString()));
}

/// <summary>
/// A register of 100,000 cases of ten entries on average, in memory: corrective actions of sixteen and the nonconformities that they deal with, looked at as of
/// a day with what each knows of the other. One operation is the whole register, on one core.
/// </summary>
[MemoryDiagnoser]
public class CaseRegisterBenchmarks
{
    private const int Pairs = 50_000;

    private readonly CaseExaminer _examiner = new(ProcedureRuleSet.Standard);
    private Case[] _cases = [];

    [GlobalSetup]
    public void Setup() => _cases = Register(Pairs);

    [Benchmark]
    public int Examine()
    {
        var refused = 0;
        foreach (var standing in CaseRegister.Examine(_cases, _examiner))
        {
            foreach (var entry in standing.Entries)
            {
                if (entry.IsAccepted == false) refused++;
            }
        }

        return refused;
    }

    internal static Case[] Register(int pairs)
    {
        LocalDate asOf = new(2026, 6, 30);
        return
        [
            .. Enumerable.Range(0, pairs).SelectMany(i => new Case[]
            {
                new() { Kind = "nonconformity", Id = $"NC-{i:D6}", AsOf = asOf, Entries = ActionEntries.OfNonconformity($"CA-{i:D6}").ToValueList() },
                new() { Kind = "corrective-action", Id = $"CA-{i:D6}", AsOf = asOf, Entries = ActionEntries.Sixteen().ToValueList() },
            }),
        ];
    }
}

/// <summary>The whole rule set: 56 kinds of record, read from its file with every reference checked; and analysed besides.</summary>
[MemoryDiagnoser]
public class ProcedureRuleSetBenchmarks
{
    private byte[] _file = [];

    [GlobalSetup]
    public void Setup() => _file = Encoding.UTF8.GetBytes(VerdictFormats.Procedures.RuleSets.Write(ProcedureRuleSet.Standard));

    [Benchmark(Baseline = true)]
    public int Load() => VerdictFormats.Procedures.RuleSets.Read(_file).Value!.Procedures.Count;

    [Benchmark]
    public int LoadAndCheck()
    {
        var rules = VerdictFormats.Procedures.RuleSets.Read(_file).Value!;
        return VerdictFormats.Procedures.RuleSets.Analysis(rules).Count;
    }
}
