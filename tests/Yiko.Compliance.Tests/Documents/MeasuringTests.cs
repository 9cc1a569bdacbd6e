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
    [InlineData(2, 5)]
    [InlineData(3, 50)]
    [InlineData(40, 10)]
    [InlineData(400, 30)]
    public void The_band_gives_the_length_up_to_the_target_and_nothing_beyond(int alphabet, int percent)
    {
        var random = new Random(alphabet + percent);
        for (var round = 0; round < 6; round++)
        {
            var (old, @new) = Pair(random, random.Next(1, 2200), alphabet, percent);
            var length = SlowCommonLength.Of(old, @new);
            using var stripe = new Stripe(alphabet + 1, @new.Length);
            for (var target = Math.Max(0, length - 40); target <= length + 40; target += 8)
                Assert.Equal(target <= length ? length : -1, Band.AtLeast(old, @new, stripe, target, 0, default));
        }
    }

    [Theory]
    [MemberData(nameof(LengthsAroundWords))]
    public void The_band_holds_where_texts_end_just_before_in_and_behind_a_word_or_a_stripe(int oldLength, int newLength)
    {
        var random = new Random((oldLength * 10_000) + newLength);
        foreach (var alphabet in (int[])[1, 2, 5, 700])
        {
            int[] old = [.. Enumerable.Range(0, oldLength).Select(_ => random.Next(alphabet))];
            int[] @new = [.. Enumerable.Range(0, newLength).Select(i => random.Next(8) == 0 || i >= oldLength ? random.Next(alphabet) : old[i])];
            var length = SlowCommonLength.Of(old, @new);
            using var stripe = new Stripe(alphabet, newLength);
            foreach (var target in (int[])[0, length / 2, length - 1, length, length + 1])
                Assert.Equal(target <= length ? length : -1, Band.AtLeast(old, @new, stripe, target, 0, default));
        }
    }

    public static TheoryData<int, int> LengthsAroundWords()
    {
        int[] lengths = [1, 63, 64, 65, 127, 128, 129, 511, 512, 513, 1025];
        var pairs = new TheoryData<int, int>();
        foreach (var old in lengths)
            foreach (var @new in lengths) pairs.Add(old, @new);
        return pairs;
    }

    [Theory]
    [InlineData(4, 1)]
    [InlineData(4, 15)]
    [InlineData(900, 5)]
    public void A_band_that_closes_sooner_finds_the_length_or_nothing(int alphabet, int percent)
    {
        var random = new Random(alphabet * percent);
        var found = 0;
        for (var round = 0; round < 4; round++)
        {
            // Some with all edits behind, which no look at the rows above foretells.
            var (old, @new) = Pair(random, 9500, alphabet, percent);
            if (round == 3) (old, @new) = ([.. Enumerable.Repeat(1, 4200), .. old], [.. Enumerable.Repeat(1, 4200), .. @new]);
            var length = SlowCommonLength.Of(old, @new);
            using var stripe = new Stripe(alphabet + 1, @new.Length);
            foreach (var spread in (int[])[1, Cost(old, @new), 3 * Cost(old, @new)])
            {
                var result = Band.AtLeast(old, @new, stripe, length - (length / 5), spread, default);
                if (result < 0) continue;
                Assert.Equal(length, result);
                found++;
            }
        }

        Assert.InRange(found, 6, 12);
    }

    [Fact]
    public void What_a_stripe_did_before_does_not_show_in_the_next_pair_of_texts()
    {
        var random = new Random(5);
        using var stripe = new Stripe(41, 3000);
        for (var round = 0; round < 20; round++)
        {
            var (old, @new) = Pair(random, random.Next(1, 2000), 40, 5 * round);
            var length = SlowCommonLength.Of(old, @new);
            Assert.Equal(length, Band.AtLeast(old, @new, stripe, Math.Max(0, length - random.Next(300)), 0, default));
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
        foreach (var length in (int[])[0, 1, 7, 8, 9, 15, 16, 17, 5000])
        {
            var steps = new int[length];
            for (var i = 0; i < length; i++) steps[i] = random.Next(2);
            fixed (int* first = steps) Assert.Equal(steps.Sum(), StripeSum.Of(first, length));
        }
    }

    private delegate void Kernel(ulong* matches, int* offsetOf, int* symbols, int* steps, int length);

    private static string Run(Kernel kernel, int seed, int length)
    {
        const int Symbols = 9;
        var random = new Random(seed);
        var matches = new ulong[Symbols * StripeKernel.Words];
        for (var i = StripeKernel.Words; i < matches.Length; i++) matches[i] = (ulong)random.NextInt64() & (ulong)random.NextInt64();
        int[] offsetOf = [.. Enumerable.Range(0, Symbols).Select(symbol => symbol * StripeKernel.Words)];
        int[] symbols = [.. Enumerable.Range(0, length).Select(_ => random.Next(Symbols))];
        int[] steps = [.. Enumerable.Range(0, StripeKernel.Lag + length + StripeKernel.Tail).Select(_ => random.Next(2))];
        fixed (ulong* m = matches)
        fixed (int* o = offsetOf, c = symbols, s = steps)
            kernel(m, o, c, s + StripeKernel.Lag, length);
        return string.Join(',', steps.Skip(StripeKernel.Lag).Take(length));
    }

    private static (int[] Old, int[] New) Pair(Random random, int length, int alphabet, int percent)
    {
        var old = TextPairs.Text(random, length, alphabet);
        var @new = TextPairs.Edited(random, old, percent, alphabet);
        return ([.. old.Select(c => c - '一' + 1)], [.. @new.Select(c => c - '一' + 1)]);
    }

    private static int Cost(int[] old, int[] @new) => old.Length + @new.Length - (2 * SlowCommonLength.Of(old, @new));
}
