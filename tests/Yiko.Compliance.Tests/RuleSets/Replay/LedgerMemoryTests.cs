using Yiko.Compliance.Engines;

namespace Yiko.Compliance.RuleSets.Replay;

/// <summary>Looks at the memory of the whole process, and so runs when no other test does.</summary>
[CollectionDefinition(nameof(LedgerMemoryTests), DisableParallelization = true)]
[Collection(nameof(LedgerMemoryTests))]
public sealed class LedgerMemoryTests
{
    [Fact]
    public void A_ledger_of_any_length_is_verified_in_the_memory_of_a_few_records()
    {
        var line = DecisionLedgerTests.Risk(3m).ToJson();
        var held = 0L;
        var count = 0;
        foreach (var (record, findings) in new DecisionLedger(VerdictFormats.All).VerifyLines(Enumerable.Repeat(line, 20_000)))
        {
            Assert.True(record is not null && findings.IsEmpty);
            if (++count == 100) held = GC.GetTotalMemory(forceFullCollection: true);
        }

        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - held, long.MinValue, 4_000_000);
    }
}
