using BenchmarkDotNet.Attributes;
using NodaTime;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Benchmarks;

/// <summary>
/// A register of a million events of 100,000 suppliers, mixed as registers are, decided as of a day: against the grouping fold that an
/// application writes by hand. One operation is the whole register.
/// </summary>
[MemoryDiagnoser]
public class SupplierBenchmarks
{
    private const int Suppliers = 100_000;
    private const int EventsOfEach = 10;

    private static readonly LocalDate AsOf = new(2026, 6, 30);

    private readonly SupplierRegister _register = new(SupplierRuleSet.Standard);
    private SupplierEvent[] _events = [];

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20240601);
        _events = [.. Enumerable.Range(0, Suppliers * EventsOfEach).Select(i => Event(i / EventsOfEach, i % EventsOfEach, random))];
        random.Shuffle(_events);
        var byHand = ByHand();
        var byLibrary = ClassifyAll();
        if (byHand != byLibrary) throw new InvalidOperationException($"By hand {byHand} orders are allowed, by the library {byLibrary}.");
    }

    /// <summary>Group by supplier and product, sort each group, walk through it: status, due date, order allowed or not; no reasons.</summary>
    [Benchmark(Baseline = true)]
    public int ByHand()
    {
        Dictionary<(string, string), List<SupplierEvent>> groups = [];
        foreach (var happened in _events)
        {
            if (happened.Date > AsOf) continue;
            var key = (happened.Supplier, happened.Product);
            if (!groups.TryGetValue(key, out var group)) groups.Add(key, group = []);
            group.Add(happened);
        }

        var allowed = 0;
        foreach (var group in groups.Values)
        {
            group.Sort((left, right) =>
            {
                var order = left.Date!.Value.CompareTo(right.Date!.Value);
                if (order == 0) order = left.Kind!.Value.CompareTo(right.Kind!.Value);
                return order == 0 ? Nullable.Compare(left.Result, right.Result) : order;
            });
            if (Fold(group).OrderAllowed) allowed++;
        }

        return allowed;
    }

    [Benchmark]
    public int ClassifyAll()
    {
        var allowed = 0;
        foreach (var verdict in _register.ClassifyAll(_events, AsOf))
        {
            if (verdict.IsOrderAllowed) allowed++;
        }

        return allowed;
    }

    [Benchmark]
    public int ClassifyAllAndReadRationale()
    {
        var reasons = 0;
        foreach (var verdict in _register.ClassifyAll(_events, AsOf)) reasons += verdict.Rationale.Count;
        return reasons;
    }

    private static (SupplyStatus Status, LocalDate? Due, bool OrderAllowed) Fold(List<SupplierEvent> events)
    {
        var productClass = events[^1].Class;
        LocalDate? valid = null;
        var failed = false;
        foreach (var happened in events)
        {
            var entry = happened.Kind == SupplierEventKind.Initial && (productClass != ProductClass.A || IsComplete(happened.Evidence));
            if (happened.Kind == SupplierEventKind.Nonconforming ? productClass != ProductClass.A : happened.Result == EvaluationResult.Fail)
            {
                valid = null;
                failed = true;
            }
            else if (happened.Result == EvaluationResult.Pass
                && (entry
                    || (happened.Kind == SupplierEventKind.Annual && productClass == ProductClass.A && valid is not null)
                    || (happened.Kind == SupplierEventKind.Verification && productClass != ProductClass.A && !failed)))
            {
                valid = happened.Date;
                failed = false;
            }
        }

        if (failed) return (productClass == ProductClass.A ? SupplyStatus.Disqualified : SupplyStatus.Replaced, null, false);
        if (productClass == ProductClass.B) return (SupplyStatus.InUse, null, true);
        if (valid is not { } last) return (SupplyStatus.Candidate, null, false);
        var due = new LocalDate(last.Year + 1, 12, 31);
        return AsOf > due ? (SupplyStatus.Overdue, due, false) : (productClass == ProductClass.A ? SupplyStatus.Qualified : SupplyStatus.InUse, due, true);
    }

    private static bool IsComplete(QualificationEvidence evidence) =>
        (evidence & QualificationEvidence.Steps) == QualificationEvidence.Steps && (evidence & QualificationEvidence.Measures) != 0;

    private static SupplierEvent Event(int supplier, int number, Random random)
    {
        var productClass = (ProductClass)(supplier % 3);
        var nonconforming = number > 0 && random.Next(40) == 0;
        var kind = number == 0 ? SupplierEventKind.Initial
            : nonconforming ? SupplierEventKind.Nonconforming
            : productClass == ProductClass.A ? SupplierEventKind.Annual
            : SupplierEventKind.Verification;
        return new()
        {
            // Names of their own in each event, as they come from a file.
            Supplier = $"供方-{supplier:D6}",
            Product = $"产品-{supplier % 500:D3}",
            Class = productClass,
            Date = new LocalDate(2017, 1, 15).PlusMonths(12 * number).PlusDays(random.Next(300)),
            Kind = kind,
            Result = nonconforming ? null : random.Next(30) == 0 ? EvaluationResult.Fail : EvaluationResult.Pass,
            Evidence = number == 0 ? QualificationEvidence.Steps | QualificationEvidence.Inspection : QualificationEvidence.None,
        };
    }
}
