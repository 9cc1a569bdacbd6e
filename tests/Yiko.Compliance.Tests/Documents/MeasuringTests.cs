#if !AGAINST_NETSTANDARD2_0
using System.Runtime.Intrinsics.X86;
#endif
using Yiko.Compliance.Documents.Measuring;

namespace Yiko.Compliance.Documents;

/// <summary>Each algorithm on its own, so that none hides behind another that would give the answer first.</summary>
public sealed unsafe class MeasuringTests
{
    [Fact]
    public void Every_form_of_the_inner_loop_does_the_same()
    {
        var random = new Random(1);
        for (var round = 0; round < 40; round++)
        {
            var length = random.Next(1, 200);
            var plain = Run(StripeKernel.RunWordByWord, round, length);
#if !AGAINST_NETSTANDARD2_0
            if (Avx2.IsSupported) Assert.Equal(plain, Run(StripeKernel.RunPaired, round, length));
            if (Avx512F.IsSupported) Assert.Equal(plain, Run(StripeKernel.RunWide, round, length));
#endif
            Assert.Equal(plain, Run(StripeKernel.Run, round, length));
        }
    }

    [Theory]
    [InlineData(3, 50, 0)]
    [InlineData(40, 10, 0)]
    [InlineData(40, 10, 16)]
    [InlineData(400, 5, 8)]
    [InlineData(400, 30, 4)]
    public void The_band_gives_the_length_up_to_the_target_and_nothing_beyond(int alphabet, int percent, int block)
    {
        var random = new Random(alphabet + percent + block);
        for (var round = 0; round < 6; round++)
        {
            var (old, @new) = Pair(random, random.Next(1, 2200), alphabet, percent);
            var length = SlowCommonLength.Of(old, @new);
            using var stripe = new Stripe(alphabet + 1, @new.Length);
            for (var target = Math.Max(0, length - 40); target <= length + 40; target += 8)
            {
                var owed = block == 0 ? [] : OwedCost.InBlocks(old, @new, old.Length - target, @new.Length - target, block, default);
                Assert.Equal(target <= length ? length : -1, Band.AtLeast(old, @new, stripe, target, owed, default));
            }
        }
    }

    [Fact]
    public void A_band_that_follows_the_path_never_finds_more_than_there_is()
    {
        var random = new Random(5);
        for (var round = 0; round < 10; round++)
        {
            var (old, @new) = Pair(random, 1800, 20, round * 10);
            using var stripe = new Stripe(21, @new.Length);
            Assert.InRange(Band.Follow(old, @new, stripe, 8 * round, default), 0, SlowCommonLength.Of(old, @new));
        }
    }

    [Theory]
    [InlineData(2, 4)]
    [InlineData(60, 4)]
    [InlineData(60, 8)]
    [InlineData(900, 16)]
    public void Blocks_never_owe_more_than_the_cheapest_path_pays(int alphabet, int block)
    {
        var random = new Random(alphabet * block);
        for (var round = 0; round < 5; round++)
        {
            var (old, @new) = Pair(random, 1300, alphabet, 1 + (6 * round));
            var owed = OwedCost.InBlocks(old, @new, old.Length, @new.Length, block, default);
            for (var s = 0; s * Stripe.Rows < old.Length; s++)
                Assert.InRange(owed[s], 0, CheapestFrom(old.AsSpan(s * Stripe.Rows).ToArray(), @new));
        }
    }

    [Fact]
    public void The_greedy_search_is_right_for_every_pair_of_short_texts()
    {
        string[] all = [.. TextPairs.All(5, 2), .. TextPairs.All(3, 3)];
        foreach (var old in all.Where(text => text.Length > 0))
        {
            foreach (var @new in all.Where(text => text.Length > 0))
            {
                int[] a = [.. old.Select(c => (int)c)];
                int[] b = [.. @new.Select(c => (int)c)];
                var cost = a.Length + b.Length - (2 * SlowCommonLength.Of(a, b));
                Assert.True(GreedySearch.TryFind(a, b, a.Length + b.Length, out var meeting, default));
                Assert.Equal(cost, meeting.Cost);
                if (cost > 2) Assert.False(GreedySearch.TryFind(a, b, cost - 2, out _, default));
            }
        }
    }

    [Fact]
    public void Both_parts_beside_the_meeting_place_cost_half()
    {
        var random = new Random(9);
        for (var round = 0; round < 100; round++)
        {
            var (old, @new) = Pair(random, random.Next(1, 60), 4, 30);
            if (@new.Length == 0) continue;
            Assert.True(GreedySearch.TryFind(old, @new, old.Length + @new.Length, out var meeting, default));
            int[] oldBefore = old[..meeting.Old], newBefore = @new[..meeting.New], oldBehind = old[meeting.Old..], newBehind = @new[meeting.New..];
            Assert.Equal((meeting.Cost + 1) / 2, Cost(oldBefore, newBefore));
            Assert.Equal(meeting.Cost / 2, Cost(oldBehind, newBehind));
        }
    }

    [Fact]
    public void Sums_of_steps_hold_for_every_length()
    {
        var random = new Random(2);
        foreach (var length in (int[])[0, 1, 7, 8, 9, 2039, 2040, 2041, 5000])
        {
            var steps = new byte[length];
            for (var i = 0; i < length; i++) steps[i] = (byte)random.Next(2);
            Assert.Equal(steps.Sum(step => step), StripeSum.Of(steps));
            Array.Fill(steps, (byte)1);
            Assert.Equal(length, StripeSum.Of(steps));
        }
    }

    private delegate void Kernel(ulong* matches, int* offsets, byte* steps, ulong* vertical, int length);

    private static (string Steps, string Vertical) Run(Kernel kernel, int seed, int length)
    {
        var random = new Random(seed);
        var matches = new ulong[9 * StripeKernel.Words];
        for (var i = StripeKernel.Words; i < matches.Length; i++) matches[i] = (ulong)random.NextInt64() & (ulong)random.NextInt64();
        var offsets = new int[length + (2 * StripeKernel.Lag)];
        var steps = new byte[length + StripeKernel.Lag];
        for (var t = 0; t < length; t++)
        {
            offsets[t + StripeKernel.Lag] = random.Next(9) * StripeKernel.Words;
            steps[t] = (byte)random.Next(2);
        }

        var vertical = new ulong[StripeKernel.Words];
        for (var w = 0; w < vertical.Length; w++) vertical[w] = (ulong)random.NextInt64() | (ulong)random.NextInt64();
        fixed (ulong* m = matches, v = vertical)
        fixed (int* o = offsets)
        fixed (byte* s = steps)
            kernel(m, o, s, v, length);
        return (string.Join(',', steps.Skip(StripeKernel.Lag)), string.Join(',', vertical));
    }

    private static (int[] Old, int[] New) Pair(Random random, int length, int alphabet, int percent)
    {
        var old = TextPairs.Text(random, length, alphabet);
        var @new = TextPairs.Edited(random, old, percent, alphabet);
        return ([.. old.Select(c => c - '一' + 1)], [.. @new.Select(c => c - '一' + 1)]);
    }

    private static int Cost(int[] old, int[] @new) => old.Length + @new.Length - (2 * SlowCommonLength.Of(old, @new));

    // The cheapest way through all the rows, wherever in the new text it begins and ends.
    private static int CheapestFrom(int[] old, int[] @new)
    {
        var above = new int[@new.Length + 1];
        var row = new int[@new.Length + 1];
        foreach (var symbol in old)
        {
            row[0] = above[0] + 1;
            for (var j = 0; j < @new.Length; j++)
                row[j + 1] = symbol == @new[j] ? above[j] : Math.Min(above[j + 1], row[j]) + 1;
            (above, row) = (row, above);
        }

        return above.Min();
    }
}
